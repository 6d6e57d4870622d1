import { degreeSortKey } from '../../../domain/evidence/plain-degree.ts'
import { type Ordered, putInOrder } from '../../../domain/evidence/put-in-order.ts'
import { entitySortKey } from '../../../domain/evidence/sort-key.ts'
import type { Entity } from '../../../domain/model/entity.ts'

/** All entities in order of name, id. The other indexes speak of an entity by its place here. */
export interface EntityOrder extends Ordered<Entity> {
  /** The place of each, by its id. */
  readonly placeById: ReadonlyMap<string, number>
}

/** Puts entities in order. */
export function orderEntities(entities: readonly Entity[]): EntityOrder {
  const ordered = putInOrder(entities, ({ name, id }) => entitySortKey(name, id))
  return { ...ordered, placeById: new Map(ordered.items.map(({ id }, place) => [id, place])) }
}

/** Puts entities in order of how many relationships they have, the most first, then name, id. */
export function orderByDegree(entities: readonly Entity[], degrees: ReadonlyMap<string, number>): Ordered<Entity> {
  return putInOrder(entities, ({ name, id }) => degreeSortKey(degrees.get(id) ?? 0, name, id))
}
