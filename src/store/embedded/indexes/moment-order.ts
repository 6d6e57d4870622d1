import type { MomentCandidate, MomentSubject } from '../../../domain/answers/moment.ts'
import { SPANS } from '../../../domain/dates/span.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, invariant } from '../../../errors.ts'
import type { Keep } from '../kept/keep.ts'
import { countBelow, type Keys, numberAt, numbersBelow } from './ascending.ts'
import { type EntityOrder, placeOfEntity } from './entity-order.ts'
import { numberTexts } from './number-texts.ts'
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
 * `momentsOf` gives those of one always in the same order.
 */
export function orderMoments(
  lists: () => readonly ThingList[],
  later: readonly ThingList[],
  momentsOf: (thing: MomentSubject) => readonly MomentCandidate[],
  entities: EntityOrder,
  keep: Keep,
): MomentOrder {
  const things = oneAfterOther(later)
  const { days, ranks, subjects, ordinals, spans } = keep('moments', () =>
    putMomentsInOrder(readMoments(oneAfterOther(lists()), momentsOf, entities), entities.items.length),
  )
  const { length } = ranks
  const momentAt = (place: number) => at(momentsOf(things.at(numberAt(subjects, place))), numberAt(ordinals, place))
  return {
    keys: { length, at: (place) => (place < length ? momentAt(place).sortKey : undefined) },
    momentAt,
    thingAt: (place) => numberAt(subjects, place),
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

/** What the order and the index of moments are made of, in lists over the moments as their things give them. */
interface ReadMoments {
  readonly subjects: readonly number[]
  readonly ordinals: readonly number[]
  readonly spans: readonly number[]
  /** The sort key in two parts: the days, of which there are few, and the id. */
  readonly days: readonly string[]
  readonly ids: readonly string[]
  /** The entities whose moment each is, from one place of `firstOwners` to the next. */
  readonly owners: readonly number[]
  readonly firstOwners: readonly number[]
}

function readMoments(
  things: Things,
  momentsOf: (thing: MomentSubject) => readonly MomentCandidate[],
  entities: EntityOrder,
): ReadMoments {
  const [subjects, ordinals, spans]: readonly [number[], number[], number[]] = [[], [], []]
  const [days, ids]: readonly [string[], string[]] = [[], []]
  const [firstOwners, owners]: readonly [number[], number[]] = [[0], []]
  for (let number = 0; number < things.length; number += 1) {
    for (const [ordinal, { sortKey, moment, span, aboutIds, qualifierIds }] of momentsOf(things.at(number)).entries()) {
      subjects.push(number)
      ordinals.push(ordinal)
      days.push(sortKey.slice(0, sortKey.length - moment.id.length))
      ids.push(moment.id)
      spans.push(SPANS.indexOf(span))
      for (const id of aboutIds) owners.push(placeOfEntity(entities, id))
      for (const id of qualifierIds) owners.push(placeOfEntity(entities, id))
      firstOwners.push(owners.length)
    }
  }
  return { subjects, ordinals, days, ids, spans, firstOwners, owners }
}

function putMomentsInOrder(read: ReadMoments, entityCount: number) {
  const { texts: days, numbers } = numberTexts(read.days.length, (moment) => at(read.days, moment))
  const order = sortByRank(countedTo(numbers.length), (moment) => numberAt(numbers, moment), days.length)
  sortWithin(order, numbers, (a, b) => compareText(at(read.ids, a), at(read.ids, b)))
  const spans = putInSpans(
    order.length,
    (place) => at(read.spans, numberAt(order, place)),
    entityCount + 1,
    (place, give) => {
      const moment = numberAt(order, place)
      give(0)
      const end = at(read.firstOwners, moment + 1)
      for (let index = at(read.firstOwners, moment); index < end; index += 1) give(at(read.owners, index) + 1)
    },
  )
  return {
    days,
    ranks: order.map((moment) => numberAt(numbers, moment)),
    subjects: order.map((moment) => at(read.subjects, moment)),
    ordinals: Uint16Array.from(order, (moment) => at(read.ordinals, moment)),
    spans,
  }
}

/** Sorts each stretch of numbers that have one rank. */
function sortWithin(numbers: Uint32Array, ranks: Uint32Array, compare: (a: number, b: number) => number): void {
  for (let start = 0; start < numbers.length; ) {
    const rank = numberAt(ranks, numberAt(numbers, start))
    let end = start + 1
    while (end < numbers.length && numberAt(ranks, numberAt(numbers, end)) === rank) end += 1
    // Most stand in order as they are, which the sorting of a list makes use of, and that of a column does not.
    if (end - start > 1) numbers.set(Array.from(numbers.subarray(start, end)).sort(compare), start)
    start = end
  }
}
