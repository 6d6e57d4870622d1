import { compareText } from '../../domain/compare-text.ts'
import type { Entity } from '../../domain/entity.ts'
import type { EntityKind } from '../../domain/kinds.ts'
import type { Relationship, RelationshipSide } from '../../domain/relationship.ts'
import type { RelationshipType } from '../../domain/relationship-types.ts'
import { relationshipSortKey } from '../../domain/sort-key.ts'
import { invariant } from '../../errors.ts'
import type { Run } from './sorted.ts'

/** A relationship as one of its ends lists it. */
export interface Listing {
  readonly relationship: Relationship
  readonly side: RelationshipSide
}

/** An entity's listings of one side, type and kind of the other end: a run of `places`. */
export interface ListingRun extends Run {
  readonly type: RelationshipType
  readonly side: RelationshipSide
  readonly otherKind: EntityKind
}

/**
 * Every relationship listed by both its ends. A listing is known by its place among all, in order of sort key, so
 * that merging an entity's runs compares numbers and a cursor is looked up once.
 */
export interface Adjacency {
  /** The sort keys of all listings, ascending. */
  readonly keys: readonly string[]
  /** Places of listings, ascending within each run. */
  readonly places: Int32Array
  /** The runs of each entity that has any, in order of type, side, kind. */
  readonly runs: ReadonlyMap<string, readonly ListingRun[]>
  /** The listing at a place. */
  readonly listingAt: (place: number) => Listing
}

/** Lists relationships by both their ends. */
export function listByEnds(relationships: readonly Relationship[], entities: ReadonlyMap<string, Entity>): Adjacency {
  // A listing's number is twice that of its relationship, and one more on the object's side.
  const listingOf = (number: number): Listing => {
    const relationship = relationships[number >>> 1]
    invariant(relationship !== undefined, `there is no listing ${number}`)
    return { relationship, side: number % 2 === 0 ? 'SUBJECT' : 'OBJECT' }
  }
  const entityOf = (id: string): Entity => {
    const entity = entities.get(id)
    invariant(entity !== undefined, `${id} is an end of a relationship and not there`)
    return entity
  }
  const keys = Array.from({ length: 2 * relationships.length }, (_, number) => {
    const listing = listingOf(number)
    return relationshipSortKey(listing.relationship, entityOf(otherEnd(listing)).name)
  })
  const numbers = Int32Array.from(keys, (_, number) => number)
  numbers.sort((a, b) => compareText(keys[a] ?? '', keys[b] ?? '') || a - b)
  const listingAt = (place: number) => listingOf(numbers[place] ?? -1)
  return {
    keys: Array.from(numbers, (number) => keys[number] ?? ''),
    ...layOut(numbers.length, listingAt, (id) => entityOf(id).kind),
    listingAt,
  }
}

/** The id of the other end of a listing. */
export function otherEnd({ relationship, side }: Listing): string {
  return side === 'SUBJECT' ? relationship.objectId : relationship.subjectId
}

/** Puts the places of each entity's listings together, run by run. */
function layOut(
  length: number,
  listingAt: (place: number) => Listing,
  kindOf: (id: string) => EntityKind,
): Pick<Adjacency, 'places' | 'runs'> {
  const growing = new Map<string, Map<string, GrowingRun>>()
  for (let place = 0; place < length; place += 1) {
    const { relationship, side } = listingAt(place)
    const { type, subjectId, objectId } = relationship
    const otherKind = kindOf(otherEnd({ relationship, side }))
    const own = entry(growing, side === 'SUBJECT' ? subjectId : objectId, () => new Map<string, GrowingRun>())
    entry(own, [type, side, otherKind].join('\t'), () => ({ type, side, otherKind, places: [] })).places.push(place)
  }
  const places = new Int32Array(length)
  const runs = new Map<string, readonly ListingRun[]>()
  let end = 0
  for (const [entityId, own] of growing) {
    const inOrder = [...own].sort(([a], [b]) => compareText(a, b)).map(([, run]) => run)
    const laid = inOrder.map(({ places: grown, ...run }) => {
      const start = end
      places.set(grown, start)
      end += grown.length
      return { ...run, start, end }
    })
    runs.set(entityId, laid)
  }
  return { places, runs }
}

type GrowingRun = Omit<ListingRun, keyof Run> & { readonly places: number[] }

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = create()
  map.set(key, value)
  return value
}
