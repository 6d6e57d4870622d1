import type { Relationship } from './relationship.ts'
import { judgedFrom, qualifierIdsOf } from './seen-from.ts'
import { entitySortKey } from './sort-key.ts'
import { existsIn, PLAIN_VIEW } from './view.ts'

/** More relationships than any entity has. */
const MOST_RELATIONSHIPS = 9_999_999_999

/** How many relationships each entity lists in the plain View, from every side; those that list none are not there. */
export function plainDegrees(relationships: readonly Relationship[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  const count = (id: string) => degrees.set(id, (degrees.get(id) ?? 0) + 1)
  for (const relationship of relationships) {
    const { subjectId, objectId } = relationship
    if (existsIn(PLAIN_VIEW, relationship)) for (const id of new Set([subjectId, objectId])) count(id)
    for (const id of qualifierIdsOf(relationship)) if (existsIn(PLAIN_VIEW, judgedFrom(relationship, id))) count(id)
  }
  return degrees
}

/** The key of an entity among others by its degree, the highest first: then its name, its id. */
export function degreeSortKey(degree: number, name: string, id: string): string {
  return `${String(MOST_RELATIONSHIPS - degree).padStart(10, '0')}\t${entitySortKey(name, id)}`
}
