import { at, invariant } from '../../../errors.ts'
import { type Places, placeAt } from '../kept/places.ts'

/** The number of places, of `length`, before the first that is not `before`; all that are come first. */
export function partitionPoint(length: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Ascending keys: a list of them, or what makes each when it is wanted. */
export interface Keys {
  readonly length: number
  readonly at: (place: number) => string | undefined
}

/** The key at a place that has one. */
export function keyAt(keys: Keys, place: number): string {
  const key = keys.at(place)
  invariant(key !== undefined, 'no key stands at a place')
  return key
}

/** The place of the first key after a key, in ascending keys; 0 for null. */
export function placeAfter(keys: Keys, after: string | null): number {
  return after === null ? 0 : partitionPoint(keys.length, (place) => keyAt(keys, place) <= after)
}

/** How many of ascending keys are less than a bound. */
export function countBelow(keys: Keys, bound: string): number {
  return partitionPoint(keys.length, (place) => keyAt(keys, place) < bound)
}

/** How many of ascending numbers are less than a bound. */
export function numbersBelow(numbers: ArrayLike<number>, bound: number): number {
  return partitionPoint(numbers.length, (place) => numberAt(numbers, place) < bound)
}

/** The places from one to before another, ascending. */
export function* countUp(from: number, before: number): Generator<number, void> {
  for (let place = from; place < before; place += 1) yield place
}

/** A part of a list of ascending numbers, from `start` to before `end`. */
export interface Run {
  readonly start: number
  readonly end: number
}

/**
 * The number at a place of a list that has one, as `at` gives it. What reads lists of every sort is slow in a loop over
 * one, so numbers have their own.
 */
export function numberAt(numbers: ArrayLike<number>, place: number): number {
  const number = numbers[place]
  invariant(number !== undefined, 'no number stands at a place')
  return number
}

/** The numbers of several runs of one list, from the first that is at least `from`, ascending. */
export function* mergeRuns(numbers: Places, runs: readonly Run[], from: number): Generator<number, void> {
  const heads = runs.flatMap((run) => {
    const start = seek(numbers, run, from)
    return start < run.end ? [{ start, end: run.end, number: placeAt(numbers, start) }] : []
  })
  // Few runs have anything to give, so looking at each head is cheaper than keeping a heap.
  while (heads.length > 1) {
    let least = at(heads, 0)
    for (const head of heads) if (head.number < least.number) least = head
    yield least.number
    least.start += 1
    if (least.start === least.end) heads.splice(heads.indexOf(least), 1)
    else least.number = placeAt(numbers, least.start)
  }
  for (const { start, end } of heads) {
    for (let place = start; place < end; place += 1) yield placeAt(numbers, place)
  }
}

/** The part of a run whose numbers are at least `from` and less than `before`. */
export function narrow(numbers: Places, run: Run, from: number, before: number): Run {
  const start = seek(numbers, run, from)
  return { start, end: seek(numbers, { start, end: run.end }, before) }
}

function seek(numbers: Places, { start, end }: Run, from: number): number {
  return start + partitionPoint(end - start, (place) => placeAt(numbers, start + place) < from)
}
