import type { Relationship } from '../evidence/relationship.ts'
import type { RelationshipType } from '../model/relationship-types.ts'

/** What asks for an answer. */
const REQUESTS: readonly RelationshipType[] = ['CALLED_ON', 'QUESTIONED', 'ADDRESSED_TO']

/** Who asked, and who was asked. */
export interface Request {
  readonly askerId: string
  readonly askedId: string
}

/** Of all relationships between two, who asked the other for something where nothing else is told of them; null where anything is. */
export function unansweredRequest(relationships: readonly Relationship[]): Request | null {
  const [first] = relationships
  if (first === undefined) return null
  const isAllOfOne = relationships.every(({ type, subjectId }) => {
    return REQUESTS.includes(type) && subjectId === first.subjectId
  })
  return isAllOfOne ? { askerId: first.subjectId, askedId: first.objectId } : null
}
