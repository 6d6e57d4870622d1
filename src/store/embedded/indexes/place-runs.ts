import { mergeRuns, narrow, type Run } from './ascending.ts'
import { groupPlaces } from './group-places.ts'

/** Places of things in order, those under one key together: a run of `places`, ascending. */
export interface PlaceRuns {
  readonly places: Int32Array
  readonly runs: ReadonlyMap<string, Run>
}

/** The parts of a key; null is no condition. */
type Parts = readonly (string | null)[]

/** One text for several parts, that of no others. */
export function keyOf(...parts: Parts): string {
  return JSON.stringify(parts)
}

/** The keys of each of some with each of others; of those given twice once. */
export function keysOf(ones: Parts, others: Parts): readonly string[] {
  const apart = [...new Set(others)]
  return [...new Set(ones)].flatMap((one) => apart.map((other) => keyOf(one, other)))
}

/** Puts the places of things together under each of their keys. */
export function indexRuns<Thing>(things: readonly Thing[], keysOfThing: (thing: Thing) => Iterable<string>): PlaceRuns {
  const grouped = groupPlaces(things, keysOfThing)
  const counts = [...grouped.values()].map(({ length }) => length)
  const places = new Int32Array(counts.reduce((sum, count) => sum + count, 0))
  const runs = new Map<string, Run>()
  let start = 0
  for (const [key, group] of grouped) {
    places.set(group, start)
    runs.set(key, { start, end: start + group.length })
    start += group.length
  }
  return { places, runs }
}

/** The places under several keys, no thing having two of them: ascending, from one on. */
export function placesUnder(index: PlaceRuns, keys: readonly string[], from: number): Generator<number, void> {
  return mergeRuns(
    index.places,
    keys.flatMap((key) => index.runs.get(key) ?? []),
    from,
  )
}

/** The run of the places under a key that lie from `start` to before `end`; none where there are none. */
export function runWithin({ places, runs }: PlaceRuns, key: string, { start, end }: Run): readonly Run[] {
  const run = runs.get(key)
  return run === undefined ? [] : [narrow(places, run, start, end)]
}
