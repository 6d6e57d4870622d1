import { numberAt } from './ascending.ts'

/**
 * Numbers in order of their ranks, those of one rank as they stand: whole numbers from 0 to before `ranks`. Sorted so by the
 * last part of a key first and by the first part last, a million stand in order of the key without a text being compared.
 */
export function sortByRank(
  numbers: Uint32Array,
  rankOf: (number: number) => number,
  ranks: number,
): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(ranks + 1)
  for (const number of numbers) next[rankOf(number) + 1] = numberAt(next, rankOf(number) + 1) + 1
  for (let rank = 0; rank < ranks; rank += 1) next[rank + 1] = numberAt(next, rank) + numberAt(next, rank + 1)
  const sorted = new Uint32Array(numbers.length)
  for (const number of numbers) {
    const rank = rankOf(number)
    const place = numberAt(next, rank)
    sorted[place] = number
    next[rank] = place + 1
  }
  return sorted
}

/** The numbers from 0 to before a length. */
export function countedTo(length: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(length)
  for (let number = 0; number < length; number += 1) numbers[number] = number
  return numbers
}
