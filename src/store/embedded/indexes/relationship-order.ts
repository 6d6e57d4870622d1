import { type Ordered, putInOrder } from '../../../domain/evidence/put-in-order.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { relationshipSortKey } from '../../../domain/evidence/sort-key.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { knownIn } from '../../../errors.ts'

/** All relationships by earliest start (unknown last), type, subject's name, id. */
export interface RelationshipOrder extends Ordered<Relationship> {
  /** The place of each, by its id. */
  readonly placeById: ReadonlyMap<string, number>
}

/** Puts relationships in order. */
export function orderRelationships(
  relationships: readonly Relationship[],
  entities: ReadonlyMap<string, Entity>,
): RelationshipOrder {
  const ordered = putInOrder(relationships, (relationship) => {
    return relationshipSortKey(relationship, knownIn(entities, relationship.subjectId).name)
  })
  return { ...ordered, placeById: new Map(ordered.items.map(({ id }, place) => [id, place])) }
}
