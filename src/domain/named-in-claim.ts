import type { Claim } from './claim.ts'

/** The entities that a claim names, each once: as subject, object, scope, event or speaker. */
export function entitiesNamedIn({ subjectId, content, scopeIds, eventId, accordingToId }: Claim): readonly string[] {
  const objectId = content.form === 'RELATIONSHIP' ? content.objectId : null
  const named = [subjectId, objectId, ...scopeIds, eventId, accordingToId]
  return [...new Set(named.filter((id) => id !== null))]
}
