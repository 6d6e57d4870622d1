import { type Places, packPlaces, placeAt } from '../kept/places.ts'
import { mergeRuns, narrow, numberAt, type Run } from './ascending.ts'
import { createColumn } from './column.ts'

/** Places of things in order, those under one key together: a run of `places`, ascending. */
export interface PlaceRuns {
  readonly places: Places
  /** The run of a key; an empty one where nothing has it. */
  readonly runOf: (key: number) => Run
}

/** The keys of the thing at a place, each given once. */
export type GiveKeys = (place: number, give: (key: number) => void) => void

/** The columns that runs are told by: those of a key begin where it stands in `starts`. */
export interface RunColumns {
  readonly places: Places
  readonly starts: Places
}

/** The runs that columns tell. */
export function openRuns({ places, starts }: RunColumns): PlaceRuns {
  return { places, runOf: (key) => ({ start: placeAt(starts, key), end: placeAt(starts, key + 1) }) }
}

/** Puts the places of `length` things together under each of their keys, of which there are `keys`, from 0. Each is asked once. */
export function putInRuns(length: number, keys: number, giveKeys: GiveKeys): RunColumns {
  const given = createColumn(length)
  const ends = new Uint32Array(length)
  const starts = new Uint32Array(keys + 1)
  const take = (key: number) => {
    starts[key + 1] = numberAt(starts, key + 1) + 1
    given.push(key)
  }
  for (let place = 0; place < length; place += 1) {
    giveKeys(place, take)
    ends[place] = given.length()
  }
  for (let key = 0; key < keys; key += 1) starts[key + 1] = numberAt(starts, key) + numberAt(starts, key + 1)
  const all = given.numbers()
  const next = starts.slice()
  const places = new Uint32Array(all.length)
  for (let [place, index] = [0, 0]; place < length; place += 1) {
    for (const end = numberAt(ends, place); index < end; index += 1) {
      const key = numberAt(all, index)
      const start = numberAt(next, key)
      places[start] = place
      next[key] = start + 1
    }
  }
  return packRuns(places, starts)
}

/** Runs of places, in columns. */
export function packRuns(places: Uint32Array, starts: Uint32Array): RunColumns {
  return { places: packPlaces(places), starts: packPlaces(starts) }
}

/** The places under several keys, no thing having two of them: ascending, from one on. */
export function placesUnder(
  { places, runOf }: PlaceRuns,
  keys: readonly number[],
  from: number,
): Generator<number, void> {
  return mergeRuns(places, keys.map(runOf), from)
}

/** The run of the places under a key that lie from `start` to before `end`. */
export function runWithin({ places, runOf }: PlaceRuns, key: number, { start, end }: Run): Run {
  return narrow(places, runOf(key), start, end)
}
