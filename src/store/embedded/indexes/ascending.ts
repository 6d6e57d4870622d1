import { at } from '../../../errors.ts'

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

/** The place of the first key after a key, in ascending keys; 0 for null. */
export function placeAfter(keys: readonly string[], after: string | null): number {
  return after === null ? 0 : partitionPoint(keys.length, (place) => at(keys, place) <= after)
}

/** How many of ascending values are less than a bound. */
export function countBelow<Value extends string | number>(values: readonly Value[], bound: Value): number {
  return partitionPoint(values.length, (place) => at(values, place) < bound)
}

/** The part of a list of ascending texts that begin so: the text itself, if it is one of them, is the first. */
export function runBeginning(texts: readonly string[], beginning: string): Run {
  const start = countBelow(texts, beginning)
  const isBefore = (place: number) => place < start || at(texts, place).startsWith(beginning)
  return { start, end: partitionPoint(texts.length, isBefore) }
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

/** The numbers of several runs of one list, none of them in two, from the first that is at least `from`, ascending. */
export function* mergeRuns(numbers: ArrayLike<number>, runs: readonly Run[], from: number): Generator<number, void> {
  const heads = runs.map((run) => ({ ...run, start: seek(numbers, run, from) })).filter(({ start, end }) => start < end)
  // Few runs have anything to give, so looking at each head is cheaper than keeping a heap.
  while (heads.length > 0) {
    let least = 0
    for (let other = 1; other < heads.length; other += 1) {
      if (at(numbers, at(heads, other).start) < at(numbers, at(heads, least).start)) least = other
    }
    const head = at(heads, least)
    yield at(numbers, head.start)
    head.start += 1
    if (head.start === head.end) heads.splice(least, 1)
  }
}

/** The part of a run whose numbers are at least `from` and less than `before`. */
export function narrow(numbers: ArrayLike<number>, run: Run, from: number, before: number): Run {
  const start = seek(numbers, run, from)
  return { start, end: seek(numbers, { start, end: run.end }, before) }
}

function seek(numbers: ArrayLike<number>, { start, end }: Run, from: number): number {
  return start + partitionPoint(end - start, (place) => at(numbers, start + place) < from)
}
