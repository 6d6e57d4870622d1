import {
  type MomentCandidate,
  type MomentPlace,
  type MomentSubject,
  momentOwners,
} from '../../../domain/answers/moment.ts'
import { SPANS } from '../../../domain/dates/span.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, invariant } from '../../../errors.ts'
import type { Keep } from '../kept/keep.ts'
import { type Narrowed, narrowed } from '../kept/narrowed.ts'
import { packPlaces, placeAt } from '../kept/places.ts'
import { countBelow, type Keys, numberAt, numbersBelow } from './ascending.ts'
import { createColumn } from './column.ts'
import { type EntityOrder, placeOfEntity } from './entity-order.ts'
import { type NumberedTexts, numberTexts } from './number-texts.ts'
import type { RelationshipColumns } from './relationship-columns.ts'
import { countedTo, sortByRank } from './sort-by-rank.ts'
import { type FindInSpans, openSpans, putInSpans } from './span-index.ts'

/** All moments in order of earliest day, latest day, id. What a moment is, its thing says anew whenever it is asked for. */
export interface MomentOrder {
  readonly keys: Keys
  readonly momentAt: (place: number) => MomentCandidate
  /** The number of the thing that the moment at a place is of. */
  readonly thingAt: (place: number) => number
  /** Finds the moments of an entity, told by its place, or of the whole record, which is group 0: entities are numbered from 1. */
  readonly find: FindInSpans
}

/**
 * Puts the moments of several lists of things in order, which are then asked of `later`, the same things by the same numbers;
 * `momentsOf` gives those of one always in the same order, `placesOf` no more of them than what places them. The first list
 * is that of the relationships, of which columns tell the ends.
 */
export function orderMoments(
  lists: () => readonly ThingList[],
  later: readonly ThingList[],
  momentsOf: (thing: MomentSubject) => readonly MomentCandidate[],
  placesOf: (thing: MomentSubject) => readonly MomentPlace[],
  ends: Ends,
  entities: EntityOrder,
  keep: Keep,
): MomentOrder {
  const things = oneAfterOther(later)
  const { days, ranks, subjects, ordinals, spans } = keep('moments', () =>
    putMomentsInOrder(readMoments(oneAfterOther(lists()), placesOf, ends, entities), entities.items.length),
  )
  const { length } = ranks
  const momentAt = (place: number) => at(momentsOf(things.at(placeAt(subjects, place))), numberAt(ordinals, place))
  return {
    keys: { length, at: (place) => (place < length ? momentAt(place).sortKey : undefined) },
    momentAt,
    thingAt: (place) => placeAt(subjects, place),
    find: openSpans(spans, (bound) => numbersBelow(ranks, countBelow(days, bound))),
  }
}

/** Things by their numbers, which go on from one list to the next. */
interface Things {
  readonly length: number
  readonly at: (number: number) => MomentSubject
}

/** A list of things, or what makes them when they are wanted. */
interface ThingList {
  readonly length: number
  readonly at: (number: number) => MomentSubject | undefined
}

function oneAfterOther(lists: readonly ThingList[]): Things {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    at(number) {
      let left = number
      for (const list of lists) {
        const thing = left < list.length ? list.at(left) : undefined
        if (thing !== undefined) return thing
        left -= list.length
      }
      invariant(false, 'a moment is of a thing that is there')
    },
  }
}

/** The places of the ends of relationships among the entities. */
type Ends = Pick<RelationshipColumns, 'subjects' | 'objects'>

/** What the order and the index of moments are made of, in lists over the moments as their things give them. */
interface ReadMoments {
  readonly subjects: Uint32Array
  readonly ordinals: Uint32Array
  readonly spans: Uint32Array
  /** The sort key in two parts: the days, of which there are few, and the id. */
  readonly days: NumberedTexts
  readonly ids: readonly string[]
  /** The entities whose moment each is, from one place of `firstOwners` to the next. */
  readonly owners: Uint32Array
  readonly firstOwners: Uint32Array
}

function readMoments(
  things: Things,
  placesOf: (thing: MomentSubject) => readonly MomentPlace[],
  { subjects: subjectOf, objects: objectOf }: Ends,
  entities: EntityOrder,
): ReadMoments {
  const { length } = things
  const [subjects, ordinals, spans] = [createColumn(length), createColumn(length), createColumn(length)]
  const [owners, firstOwners] = [createColumn(2 * length), createColumn(length)]
  const days: string[] = []
  const ids: string[] = []
  const own = (entityIds: readonly string[]) => {
    for (const id of entityIds) owners.push(placeOfEntity(entities, id))
  }
  firstOwners.push(0)
  for (let number = 0; number < length; number += 1) {
    const thing = things.at(number)
    const { aboutIds, qualifierIds } = momentOwners(thing)
    for (const [ordinal, place] of placesOf(thing).entries()) {
      subjects.push(number)
      ordinals.push(ordinal)
      days.push(place.days)
      ids.push(place.id)
      spans.push(SPANS.indexOf(place.span))
      if (number < subjectOf.length) {
        owners.push(placeAt(subjectOf, number))
        owners.push(placeAt(objectOf, number))
      } else {
        own(aboutIds)
      }
      own(qualifierIds)
      firstOwners.push(owners.length())
    }
  }
  return {
    subjects: subjects.numbers(),
    ordinals: ordinals.numbers(),
    spans: spans.numbers(),
    days: numberTexts(days.length, (moment) => at(days, moment)),
    ids,
    firstOwners: firstOwners.numbers(),
    owners: owners.numbers(),
  }
}

function putMomentsInOrder(read: ReadMoments, entityCount: number) {
  const { texts: days, numbers } = read.days
  const order = sortByRank(countedTo(numbers.length), (moment) => numberAt(numbers, moment), days.length)
  sortWithin(order, numbers, (a, b) => compareText(at(read.ids, a), at(read.ids, b)))
  const spans = putInSpans(
    order.length,
    (place) => numberAt(read.spans, numberAt(order, place)),
    entityCount + 1,
    (place, give) => {
      const moment = numberAt(order, place)
      give(0)
      const end = numberAt(read.firstOwners, moment + 1)
      for (let index = numberAt(read.firstOwners, moment); index < end; index += 1) {
        give(numberAt(read.owners, index) + 1)
      }
    },
  )
  return {
    days,
    ranks: narrowed(order.map((moment) => numberAt(numbers, moment))),
    subjects: packPlaces(order.map((moment) => numberAt(read.subjects, moment))),
    ordinals: narrowed(order.map((moment) => numberAt(read.ordinals, moment))),
    spans,
  }
}

/** Sorts each stretch of numbers that have one rank. */
function sortWithin(numbers: Uint32Array, ranks: Narrowed, compare: (a: number, b: number) => number): void {
  for (let start = 0; start < numbers.length; ) {
    const rank = numberAt(ranks, numberAt(numbers, start))
    let end = start + 1
    while (end < numbers.length && numberAt(ranks, numberAt(numbers, end)) === rank) end += 1
    // Most stand in order as they are, which the sorting of a list makes use of, and that of a column does not.
    if (end - start > 1) numbers.set(Array.from(numbers.subarray(start, end)).sort(compare), start)
    start = end
  }
}
