import { RELATIONSHIP_SIDES, type Relationship, type RelationshipSide } from '../../../domain/evidence/relationship.ts'
import { qualifierIdsOf } from '../../../domain/evidence/seen-from.ts'
import type { EntityKind } from '../../../domain/model/kinds.ts'
import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at } from '../../../errors.ts'
import { type Keep, keepUnder } from '../kept/keep.ts'
import { type Narrowed, narrowed } from '../kept/narrowed.ts'
import { type Places, packPlaces, placeAt } from '../kept/places.ts'
import { type Keys, numberAt, type Run } from './ascending.ts'
import { type EntityOrder, KINDS_IN_ORDER, placeOfEntity } from './entity-order.ts'
import type { RelationshipColumns } from './relationship-columns.ts'
import { countedTo, sortByRank } from './sort-by-rank.ts'

/** An entity's listings of one side, type and kind of the other end: a run of `places`. */
export interface ListingRun extends Run {
  readonly type: RelationshipType
  readonly side: RelationshipSide
  readonly otherKind: EntityKind
}

/** What a listing says, by its number. */
export interface Listings {
  readonly relationshipOf: (listing: number) => number
  readonly sideOf: (listing: number) => RelationshipSide
  /** The places of the entity that lists and of the other end; of one that qualifies, the subject. */
  readonly ownOf: (listing: number) => number
  readonly otherOf: (listing: number) => number
}

/**
 * Every relationship listed by both its ends and by what qualifies it. A listing is known by its place among all, in order
 * of sort key, so that merging an entity's runs compares numbers and a cursor is looked up once.
 */
export interface Adjacency extends Listings {
  readonly columns: RelationshipColumns
  readonly entities: EntityOrder
  /** The sort keys of all listings, ascending. */
  readonly keys: Keys
  /** The listing at each place. */
  readonly listings: Places
  /** Places of listings, ascending within each run. */
  readonly places: Places
  /** The runs of the entity at a place, in order of type, side, kind. */
  readonly runsAt: (entityPlace: number) => readonly ListingRun[]
  /** Whether a type says the same of both ends. */
  readonly isSymmetric: (type: RelationshipType) => boolean
}

const SIDES_IN_ORDER = [...RELATIONSHIP_SIDES].sort(compareText)

/** Lists relationships by both their ends, and by what qualifies them. */
export function listBySides(
  relationships: () => readonly Relationship[],
  columns: RelationshipColumns,
  entities: EntityOrder,
  keep: Keep,
): Adjacency {
  const { typeNames, isSymmetric } = columns
  const keepListed = keepUnder(keep, 'listed')
  const qualified = keepListed('qualified', () => readQualified(relationships(), entities))
  const { length, said } = numberListings(qualified, columns)
  const { relationshipOf, otherOf } = said
  const { listings, ...laidOut } = keepListed('listings', () => {
    const listings = sortListings(length, said, columns, entities)
    return { listings: packPlaces(listings), ...layOut(listings, said, columns, entities) }
  })
  const symmetric = new Map(typeNames.map((type, place) => [type, at(isSymmetric, place)]))
  return {
    ...said,
    columns,
    entities,
    listings,
    keys: {
      length,
      at(place) {
        if (place >= length) return undefined
        const listing = placeAt(listings, place)
        return columns.keyOf(relationshipOf(listing), otherOf(listing))
      },
    },
    places: laidOut.places,
    runsAt: runsIn(laidOut, columns),
    isSymmetric: (type) => symmetric.get(type) === true,
  }
}

/**
 * A listing's number is twice that of its relationship, and one more on the object's side; then come the qualifiers, of which
 * there are few.
 */
function numberListings(qualified: Qualified, columns: RelationshipColumns): { length: number; said: Listings } {
  const { subjects, objects } = columns
  const ends = 2 * columns.items.length
  const relationshipOf = (listing: number) =>
    listing < ends ? listing >>> 1 : numberAt(qualified.relationships, listing - ends)
  const isSubject = (listing: number) => listing < ends && listing % 2 === 0
  return {
    length: ends + qualified.relationships.length,
    said: {
      relationshipOf,
      sideOf: (listing) => (listing >= ends ? 'QUALIFIER' : isSubject(listing) ? 'SUBJECT' : 'OBJECT'),
      ownOf(listing) {
        if (listing >= ends) return numberAt(qualified.entities, listing - ends)
        return placeAt(isSubject(listing) ? subjects : objects, relationshipOf(listing))
      },
      otherOf: (listing) => placeAt(isSubject(listing) ? objects : subjects, relationshipOf(listing)),
    },
  }
}

/** Which relationships are qualified by which entities, all told by their places. */
interface Qualified {
  readonly relationships: Uint32Array
  readonly entities: Uint32Array
}

function readQualified(all: readonly Relationship[], order: EntityOrder): Qualified {
  const [relationships, entities]: readonly [number[], number[]] = [[], []]
  for (const [relationship, one] of all.entries()) {
    for (const id of qualifierIdsOf(one)) {
      relationships.push(relationship)
      entities.push(placeOfEntity(order, id))
    }
  }
  return { relationships: Uint32Array.from(relationships), entities: Uint32Array.from(entities) }
}

/** The listings in order of their keys. */
function sortListings(
  length: number,
  { relationshipOf, otherOf }: Listings,
  { items, types, typeNames, starts, startDays }: RelationshipColumns,
  { nameRanks }: EntityOrder,
): Uint32Array {
  // By the last part of the key first; the names of equal ones stand in order of their ranks.
  const names = (nameRanks.at(-1) ?? 0) + 1
  const nameOf = (listing: number) => numberAt(nameRanks, otherOf(listing))
  const typeOf = (listing: number) => numberAt(types, relationshipOf(listing))
  const startOf = (listing: number) => numberAt(starts, relationshipOf(listing))
  const byId = sortByRank(countedTo(length), relationshipOf, items.length)
  const byType = sortByRank(sortByRank(byId, nameOf, names), typeOf, typeNames.length)
  return sortByRank(byType, startOf, startDays.length)
}

/** The places of listings, and the runs of each entity: where each begins, and of which type, side and kind it is. */
interface LaidOut {
  readonly places: Places
  /** The first run of each entity, and the end of the last. */
  readonly firstRuns: Places
  readonly runStarts: Places
  readonly runSorts: Narrowed
}

/** Puts the places of each entity's listings together, run by run. */
function layOut(
  listings: Uint32Array,
  { relationshipOf, sideOf, ownOf, otherOf }: Listings,
  { types, typeNames }: RelationshipColumns,
  { items, kinds }: EntityOrder,
): LaidOut {
  const sortOf = (place: number) => {
    const listing = numberAt(listings, place)
    const side = SIDES_IN_ORDER.indexOf(sideOf(listing))
    const typeAndSide = numberAt(types, relationshipOf(listing)) * SIDES_IN_ORDER.length + side
    return typeAndSide * KINDS_IN_ORDER.length + numberAt(kinds, otherOf(listing))
  }
  const sorts = typeNames.length * SIDES_IN_ORDER.length * KINDS_IN_ORDER.length
  const ownAt = (place: number) => ownOf(numberAt(listings, place))
  const places = sortByRank(sortByRank(countedTo(listings.length), sortOf, sorts), ownAt, items.length)
  // Where each run begins and of which sort it is, and the first run of each entity.
  const [starts, sortsOfRuns]: readonly [number[], number[]] = [[], []]
  const firstRuns = new Uint32Array(items.length + 1)
  let [own, sort] = [-1, -1]
  for (let index = 0; index < places.length; index += 1) {
    const place = numberAt(places, index)
    const [nextOwn, nextSort] = [ownAt(place), sortOf(place)]
    if (nextOwn === own && nextSort === sort) continue
    for (; own < nextOwn; own += 1) firstRuns[own + 1] = starts.length
    sort = nextSort
    starts.push(index)
    sortsOfRuns.push(sort)
  }
  for (; own < items.length; own += 1) firstRuns[own + 1] = starts.length
  starts.push(places.length)
  return {
    places: packPlaces(places),
    firstRuns: packPlaces(firstRuns),
    runStarts: packPlaces(Uint32Array.from(starts)),
    runSorts: narrowed(Uint32Array.from(sortsOfRuns)),
  }
}

/** The runs of the entity at a place, in order of type, side, kind. */
function runsIn({ firstRuns, runStarts, runSorts }: LaidOut, { typeNames }: RelationshipColumns): Adjacency['runsAt'] {
  const runAt = (run: number): ListingRun => {
    const known = numberAt(runSorts, run)
    const [typeAndSide, kind] = [Math.floor(known / KINDS_IN_ORDER.length), known % KINDS_IN_ORDER.length]
    return {
      type: at(typeNames, Math.floor(typeAndSide / SIDES_IN_ORDER.length)),
      side: at(SIDES_IN_ORDER, typeAndSide % SIDES_IN_ORDER.length),
      otherKind: at(KINDS_IN_ORDER, kind),
      start: placeAt(runStarts, run),
      end: placeAt(runStarts, run + 1),
    }
  }
  return (entityPlace) => {
    const first = placeAt(firstRuns, entityPlace)
    return Array.from({ length: placeAt(firstRuns, entityPlace + 1) - first }, (_, index) => runAt(first + index))
  }
}
