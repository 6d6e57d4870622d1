import type { Claim } from './claim.ts'

/** The entities that a claim names, each once: as subject, object or qualifier, as speaker, or as what a remark is about. */
export function entitiesNamedIn(claim: Claim): readonly string[] {
  const { subjectId, content, accordingToId, furtherSpeakerIds } = claim
  const isPlain = !isQualifying(claim) && accordingToId === null && content.form !== 'REMARK'
  if (isPlain && subjectId !== null && furtherSpeakerIds.length === 0) {
    return content.form === 'RELATIONSHIP' && content.objectId !== subjectId
      ? [subjectId, content.objectId]
      : [subjectId]
  }
  const objectId = content.form === 'RELATIONSHIP' ? content.objectId : null
  const aboutIds = content.form === 'REMARK' ? content.aboutIds : []
  const named = [subjectId, objectId, ...aboutIds, ...qualifiersOf(claim), accordingToId, ...furtherSpeakerIds]
  return [...new Set(named.filter((id) => id !== null))]
}

/** Whom a claim names as scope, as event and in roles, in this order, each as often as it does. */
export function qualifiersOf({ scopeIds, eventId, roles }: Qualified): readonly string[] {
  return [...scopeIds, ...(eventId === null ? [] : [eventId]), ...roles.flatMap(({ entityIds }) => entityIds)]
}

/** Whether it names any. */
export function isQualifying({ scopeIds, eventId, roles }: Qualified): boolean {
  return eventId !== null || scopeIds.length > 0 || roles.length > 0
}

type Qualified = Pick<Claim, 'scopeIds' | 'eventId' | 'roles'>

/** For each entity that claims name, the ids of the documents that they are of. */
export function documentsNaming(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const naming = new Map<string, Set<string>>()
  for (const claim of claims) {
    for (const entityId of entitiesNamedIn(claim)) {
      const known = naming.get(entityId)
      if (known === undefined) naming.set(entityId, new Set([claim.documentId]))
      else known.add(claim.documentId)
    }
  }
  return naming
}
