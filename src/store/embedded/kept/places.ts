import { invariant } from '../../../errors.ts'

/** Whole numbers below 2 ** 24, each in three bytes, the lowest first. */
interface Threes {
  readonly threes: Uint8Array
  readonly length: number
}

/** Places of things among others, in two or three bytes each as long as that is enough for all of them. */
export type Places = Uint32Array | Uint16Array | Threes

const MOST_OF_TWO = 2 ** 16
const MOST_OF_THREE = 2 ** 24

/** The same places, in as few bytes. */
export function packPlaces(numbers: Uint32Array): Places {
  const { length } = numbers
  const greatest = numbers.reduce((most, number) => Math.max(most, number), 0)
  if (greatest >= MOST_OF_THREE) return numbers
  if (greatest < MOST_OF_TWO) return Uint16Array.from(numbers)
  const threes = new Uint8Array(length * 3)
  let filled = 0
  for (const number of numbers) {
    threes[filled] = number
    threes[filled + 1] = number >>> 8
    threes[filled + 2] = number >>> 16
    filled += 3
  }
  return { threes, length }
}

/** The place at an index that has one. */
export function placeAt(places: Places, index: number): number {
  if (!('threes' in places)) {
    const place = places[index]
    invariant(place !== undefined, 'no place stands at an index')
    return place
  }
  const { threes } = places
  const start = index * 3
  const [low, middle, high] = [threes[start], threes[start + 1], threes[start + 2]]
  invariant(low !== undefined && middle !== undefined && high !== undefined, 'no place stands at an index')
  return low | (middle << 8) | (high << 16)
}

/** The places from one index to before another. */
export function placesWithin(places: Places, start: number, end: number): Uint32Array {
  if (places instanceof Uint32Array) return places.subarray(start, end)
  const within = new Uint32Array(end - start)
  for (let index = start; index < end; index += 1) within[index - start] = placeAt(places, index)
  return within
}
