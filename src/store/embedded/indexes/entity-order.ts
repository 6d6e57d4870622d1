import { degreeSortKey } from '../../../domain/evidence/plain-degree.ts'
import { type Ordered, putInOrder } from '../../../domain/evidence/put-in-order.ts'
import { entitySortKey } from '../../../domain/evidence/sort-key.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { ENTITY_KINDS } from '../../../domain/model/kinds.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, knownIn } from '../../../errors.ts'
import { type Keys, numberAt } from './ascending.ts'
import { countedTo, sortByRank } from './sort-by-rank.ts'

/** The kinds of entities in order of name, which is that of counts; an entity's kind is told by its place here. */
export const KINDS_IN_ORDER = [...ENTITY_KINDS].sort(compareText)

/** All entities in order of name, id. The other indexes speak of an entity by its place here. */
export interface EntityOrder extends Ordered<Entity> {
  /** The place of each, by its id. */
  readonly placeById: ReadonlyMap<string, number>
  /** For each the rank of its name's sort key: of one key it is one. */
  readonly nameRanks: Uint32Array
  /** For each the place of its kind. */
  readonly kinds: Uint8Array
  /** The sort key of the name of the entity at a place. */
  readonly nameKeyAt: (place: number) => string
}

/** Puts entities in order. */
export function orderEntities(entities: readonly Entity[]): EntityOrder {
  const ordered = putInOrder(entities, ({ name, id }) => entitySortKey(name, id))
  const { items, keys } = ordered
  const nameKeyAt = (place: number) => at(keys, place).slice(0, -1 - at(items, place).id.length)
  const nameRanks = new Uint32Array(items.length)
  for (let place = 1; place < items.length; place += 1) {
    nameRanks[place] = numberAt(nameRanks, place - 1) + (nameKeyAt(place) === nameKeyAt(place - 1) ? 0 : 1)
  }
  return {
    ...ordered,
    placeById: new Map(items.map(({ id }, place) => [id, place])),
    nameRanks,
    kinds: Uint8Array.from(items, ({ kind }) => KINDS_IN_ORDER.indexOf(kind)),
    nameKeyAt,
  }
}

/** The place of an entity that the record has. */
export function placeOfEntity({ placeById }: EntityOrder, id: string): number {
  return knownIn(placeById, id)
}

/** A list of the same entities in another order. */
export interface EntityList {
  readonly items: { readonly at: (place: number) => Entity | undefined }
  readonly keys: Keys
}

/** Puts entities in order of how many relationships they have, the most first, then name, id. */
export function orderByDegree({ items }: EntityOrder, degrees: Uint32Array): EntityList {
  const most = degrees.reduce((greatest, degree) => Math.max(greatest, degree), 0)
  const order = sortByRank(countedTo(items.length), (place) => most - numberAt(degrees, place), most + 1)
  const itemAt = (place: number) => items[order[place] ?? items.length]
  return {
    items: { at: itemAt },
    keys: {
      length: order.length,
      at(place) {
        const entity = itemAt(place)
        return entity && degreeSortKey(numberAt(degrees, numberAt(order, place)), entity.name, entity.id)
      },
    },
  }
}
