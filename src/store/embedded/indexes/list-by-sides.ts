import { RELATIONSHIP_SIDES, type Relationship, type RelationshipSide } from '../../../domain/evidence/relationship.ts'
import { qualifierIdsOf } from '../../../domain/evidence/seen-from.ts'
import { relationshipSortKey } from '../../../domain/evidence/sort-key.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { ENTITY_KINDS, type EntityKind } from '../../../domain/model/kinds.ts'
import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { numberAt, type Run } from './ascending.ts'

/** A relationship as an entity lists it. */
export interface SideListing {
  readonly relationship: Relationship
  readonly side: RelationshipSide
  readonly entityId: string
}

/** An entity's listings of one side, type and kind of the other end: a run of `places`. */
export interface ListingRun extends Run {
  readonly type: RelationshipType
  readonly side: RelationshipSide
  readonly otherKind: EntityKind
}

/**
 * Every relationship listed by both its ends and by what qualifies it. A listing is known by its place among all, in order of sort key, so
 * that merging an entity's runs compares numbers and a cursor is looked up once.
 */
export interface Adjacency {
  /** The sort keys of all listings, ascending. */
  readonly keys: readonly string[]
  /** Places of listings, ascending within each run. */
  readonly places: Int32Array
  /** The runs of each entity that has any, in order of type, side, kind. */
  readonly runs: ReadonlyMap<string, readonly ListingRun[]>
  /** Whether a type says the same of both ends. */
  readonly isSymmetric: (type: RelationshipType) => boolean
  /** The listing at a place. */
  readonly listingAt: (place: number) => SideListing
  /** The relationship listed at a place. */
  readonly items: { readonly at: (place: number) => Relationship }
}

/** Lists relationships by both their ends, and by what qualifies them. */
export function listBySides(
  relationships: readonly Relationship[],
  entities: ReadonlyMap<string, Entity>,
  vocabulary: Vocabulary,
): Adjacency {
  // A listing's number is twice that of its relationship, and one more on the object's side; then come the qualifiers.
  const qualifiers = relationships.flatMap((relationship) =>
    qualifierIdsOf(relationship).map((entityId): SideListing => ({ relationship, side: 'QUALIFIER', entityId })),
  )
  const ends = 2 * relationships.length
  const listingOf = (number: number): SideListing => {
    const relationship = relationships[number >>> 1]
    if (relationship === undefined) return at(qualifiers, number - ends)
    const { subjectId, objectId } = relationship
    return number % 2 === 0
      ? { relationship, side: 'SUBJECT', entityId: subjectId }
      : { relationship, side: 'OBJECT', entityId: objectId }
  }
  const entityOf = (id: string): Entity => knownIn(entities, id)
  const keys = Array.from({ length: ends + qualifiers.length }, (_, number) => {
    const listing = listingOf(number)
    return relationshipSortKey(listing.relationship, entityOf(otherEnd(listing)).name)
  })
  const numbers = Int32Array.from(keys, (_, number) => number)
  const keyOf = (number: number): string => {
    const key = keys[number]
    invariant(key !== undefined, 'a listing has a key')
    return key
  }
  numbers.sort((a, b) => compareText(keyOf(a), keyOf(b)))
  const listingAt = (place: number) => listingOf(numberAt(numbers, place))
  return {
    keys: Array.from(numbers, keyOf),
    ...layOut(numbers.length, listingAt, entityOf, numberRuns(vocabulary.types)),
    isSymmetric: (type) => vocabulary.rowOf(type).symmetric,
    listingAt,
    items: { at: (place) => listingAt(place).relationship },
  }
}

/** The id of the other end of a listing; of one of what qualifies, the subject. */
export function otherEnd({ relationship, side }: SideListing): string {
  return side === 'SUBJECT' ? relationship.objectId : relationship.subjectId
}

/** Puts the places of each entity's listings together, run by run. */
function layOut(
  length: number,
  listingAt: (place: number) => SideListing,
  entityOf: (id: string) => Entity,
  runPlaces: ReadonlyMap<string, number>,
): Pick<Adjacency, 'places' | 'runs'> {
  const numberOf = numberEntities()
  // Runs are numbered, those of an entity in their order, so that sorting compares numbers.
  const runNumbers = Float64Array.from({ length }, (_, place) => {
    const listing = listingAt(place)
    const run = knownIn(runPlaces, runKey(listing, entityOf(otherEnd(listing)).kind))
    return numberOf(listing.entityId) * runPlaces.size + run
  })
  const places = Int32Array.from(runNumbers, (_, place) => place)
  places.sort((a, b) => numberAt(runNumbers, a) - numberAt(runNumbers, b))
  const runs = new Map<string, ListingRun[]>()
  for (let start = 0; start < length; ) {
    const first = numberAt(places, start)
    let end = start + 1
    while (end < length && runNumbers[numberAt(places, end)] === runNumbers[first]) end += 1
    const listing = listingAt(first)
    const { kind: otherKind } = entityOf(otherEnd(listing))
    const run = { type: listing.relationship.type, side: listing.side, otherKind, start, end }
    const own = runs.get(listing.entityId)
    if (own === undefined) runs.set(listing.entityId, [run])
    else own.push(run)
    start = end
  }
  return { places, runs }
}

/** The place of each possible run of an entity: by type, side, kind of the other end. */
function numberRuns(types: readonly RelationshipType[]): ReadonlyMap<string, number> {
  const keys = types.flatMap((type) =>
    RELATIONSHIP_SIDES.flatMap((side) => ENTITY_KINDS.map((kind) => [type, side, kind].join(' '))),
  )
  return new Map(keys.sort(compareText).map((key, place) => [key, place]))
}

function runKey({ relationship, side }: SideListing, otherKind: EntityKind): string {
  return `${relationship.type} ${side} ${otherKind}`
}

/** Numbers entities as they come. */
function numberEntities(): (id: string) => number {
  const numbers = new Map<string, number>()
  return (id) => {
    const known = numbers.get(id) ?? numbers.size
    if (known === numbers.size) numbers.set(id, known)
    return known
  }
}
