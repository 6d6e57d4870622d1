import type { Claim } from './claim.ts'

/** The entities that a claim names, each once: as subject, object, scope, event or speaker, or as what a remark is about. */
export function entitiesNamedIn(claim: Claim): readonly string[] {
  const { subjectId, content, scopeIds, eventId, accordingToId, furtherSpeakerIds } = claim
  const objectId = content.form === 'RELATIONSHIP' ? content.objectId : null
  const aboutIds = content.form === 'REMARK' ? content.aboutIds : []
  const named = [subjectId, objectId, ...aboutIds, ...scopeIds, eventId, accordingToId, ...furtherSpeakerIds]
  return [...new Set(named.filter((id) => id !== null))]
}

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
