import { degreeSortKey } from '../../../domain/evidence/plain-degree.ts'
import { putInOrder } from '../../../domain/evidence/put-in-order.ts'
import { entitySortKey } from '../../../domain/evidence/sort-key.ts'
import { isOtherWanted, type WantedRelationships } from '../../../domain/evidence/wanted-relationships.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { ENTITY_KINDS } from '../../../domain/model/kinds.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { type EntityRow, entityFrom, entityRowOf } from '../kept/entity-row.ts'
import type { Keep } from '../kept/keep.ts'
import { openRows, packRows } from '../kept/packed-rows.ts'
import { openPacked, packTexts, type Rows } from '../kept/packed-texts.ts'
import { rememberLast } from '../kept/remember-last.ts'
import { type Keys, numberAt, partitionPoint } from './ascending.ts'
import { numberTexts } from './number-texts.ts'
import { countedTo, sortByRank } from './sort-by-rank.ts'

/** The kinds of entities in order of name, which is that of counts; an entity's kind is told by its place here. */
export const KINDS_IN_ORDER = [...ENTITY_KINDS].sort(compareText)

/** All entities in order of name, id. The other indexes speak of an entity by its place here. */
export interface EntityOrder {
  readonly items: Rows<Entity>
  readonly keys: Keys
  readonly idAt: (place: number) => string
  /** The place of each, by its id; undefined for an unknown one. */
  readonly placeOf: (id: string) => number | undefined
  /** For each the rank of its name's sort key: of one key it is one. */
  readonly nameRanks: Uint32Array
  /** For each the place of its kind. */
  readonly kinds: Uint8Array
  /** The classification of the entity at a place; null where it has none. */
  readonly classOf: (place: number) => string | null
  /** The sort key of the name of the entity at a place. */
  readonly nameKeyAt: (place: number) => string
}

/** Stands where there is none: no classification is empty. */
const NO_CLASS = ''

/** Whether the entity at a place may stand at the other end of what is wanted. */
export function mayBeOther(
  { kinds, classOf }: Pick<EntityOrder, 'kinds' | 'classOf'>,
  wanted: Pick<WantedRelationships, 'otherKinds' | 'classifications'>,
  place: number,
): boolean {
  if (wanted.otherKinds === null && wanted.classifications === null) return true
  const kind = at(KINDS_IN_ORDER, numberAt(kinds, place))
  return isOtherWanted(wanted, { kind, classification: classOf(place) })
}

/** Entities in order of name, id. */
export function entitiesInOrder(entities: readonly Entity[]): readonly Entity[] {
  return putInOrder(entities, entityKey).items
}

function entityKey({ name, id }: Entity): string {
  return entitySortKey(name, id)
}

/** Keeps entities, which are given in order. */
export function orderEntities(entities: () => readonly Entity[], keep: Keep): EntityOrder {
  const kept = keep('entities', () => packEntities(entities()))
  const [ids, keys] = [openPacked(kept.ids), openPacked(kept.keys)]
  const { byId, nameRanks, kinds } = kept
  return {
    items: rememberLast(
      openRows<EntityRow, Entity>(kept.rows, (row, place) =>
        entityFrom(row, ids.at(place), at(KINDS_IN_ORDER, numberAt(kinds, place))),
      ),
    ),
    keys: { length: keys.length, at: (place) => (place < keys.length ? keys.at(place) : undefined) },
    idAt: ids.at,
    placeOf(id) {
      const compareAt = (one: number) => ids.compareAt(numberAt(byId, one), id)
      const place = partitionPoint(byId.length, (one) => compareAt(one) < 0)
      return place < byId.length && compareAt(place) === 0 ? byId[place] : undefined
    },
    nameRanks,
    kinds,
    classOf(place) {
      const own = at(kept.classTexts, numberAt(kept.classes, place))
      return own === NO_CLASS ? null : own
    },
    nameKeyAt: (place) => keys.at(place).slice(0, -1 - ids.at(place).length),
  }
}

function packEntities(items: readonly Entity[]) {
  const { length } = items
  const keys = items.map(entityKey)
  const nameKeyAt = (place: number) => at(keys, place).slice(0, -1 - at(items, place).id.length)
  const nameRanks = new Uint32Array(length)
  for (let place = 1; place < length; place += 1) {
    nameRanks[place] = numberAt(nameRanks, place - 1) + (nameKeyAt(place) === nameKeyAt(place - 1) ? 0 : 1)
  }
  const idOf = (place: number) => at(items, place).id
  const classes = numberTexts(length, (place) => at(items, place).classification ?? NO_CLASS)
  return {
    rows: packRows(length, (place) => entityRowOf(at(items, place))),
    ids: packTexts(length, idOf),
    keys: packTexts(length, (place) => at(keys, place)),
    byId: placesById(items),
    nameRanks,
    kinds: Uint8Array.from(items, ({ kind }) => KINDS_IN_ORDER.indexOf(kind)),
    classTexts: classes.texts,
    classes: classes.numbers,
  }
}

/** The places of entities in order of id. */
function placesById(items: readonly Entity[]): Uint32Array {
  const places = new Map(items.map(({ id }, place) => [id, place]))
  // As `compareText` orders them.
  return Uint32Array.from([...places.keys()].sort(), (id) => knownIn(places, id))
}

/** The place of an entity that the record has. */
export function placeOfEntity({ placeOf }: Pick<EntityOrder, 'placeOf'>, id: string): number {
  const place = placeOf(id)
  invariant(place !== undefined, `${id} is an entity of the record`)
  return place
}

/** The same order, whose places are found at once, for as long as it is indexed: a map of them is large. */
export function withPlacesAtHand(order: EntityOrder): EntityOrder {
  const places = new Map(Array.from(countedTo(order.items.length), (place) => [order.idAt(place), place]))
  return { ...order, placeOf: (id) => places.get(id) }
}

/** A list of the same entities in another order. */
export interface EntityList {
  readonly items: { readonly at: (place: number) => Entity }
  readonly keys: Keys
  /** The place among all entities of the one at a place here. */
  readonly placeAt: (place: number) => number
}

/** Puts entities in order of how many relationships they have, the most first, then name, id. */
export function orderByDegree({ items }: EntityOrder, degrees: () => Uint32Array, keep: Keep): EntityList {
  const { order, degreeOf } = keep('degrees', () => {
    const degreeOf = degrees()
    const most = degreeOf.reduce((greatest, degree) => Math.max(greatest, degree), 0)
    const order = sortByRank(countedTo(items.length), (place) => most - numberAt(degreeOf, place), most + 1)
    return { order, degreeOf }
  })
  return {
    placeAt: (place) => numberAt(order, place),
    items: { at: (place) => items.at(numberAt(order, place)) },
    keys: {
      length: order.length,
      at(place) {
        const entity = order[place]
        if (entity === undefined) return undefined
        const { name, id } = items.at(entity)
        return degreeSortKey(numberAt(degreeOf, entity), name, id)
      },
    },
  }
}
