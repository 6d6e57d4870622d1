import { SPANS, type SpanWindow } from '../../../domain/dates/span.ts'
import { mergeRuns } from './ascending.ts'
import { type GiveKeys, openRuns, putInRuns, type RunColumns, runWithin } from './place-runs.ts'

/**
 * The places, from one on, of the things of these groups within these windows; ascending, one that is of two of the groups
 * twice.
 */
export type FindInSpans = (
  groups: readonly number[],
  windows: readonly SpanWindow[],
  from: number,
) => Generator<number, void>

/** Where sort keys that begin with an earliest day stand: how many are before a bound of a window, which is none of them. */
export type CountBefore = (bound: string) => number

/** Puts so many things by how long they are, and by their groups, of which there are so many, in columns. */
export function putInSpans(
  length: number,
  spanAt: (place: number) => number,
  groupCount: number,
  giveGroups: GiveKeys,
): RunColumns {
  return putInRuns(length, groupCount * SPANS.length, (place, give) => {
    const span = spanAt(place)
    giveGroups(place, (group) => give(keyOf(span, group)))
  })
}

/** Finds things in such columns. */
export function openSpans(columns: RunColumns, countBefore: CountBefore): FindInSpans {
  const index = openRuns(columns)
  return (groups, windows, from) => {
    const runs = windows.flatMap(({ span, after, before }) => {
      const within = { start: countBefore(after), end: countBefore(before) }
      return groups.map((group) => runWithin(index, keyOf(SPANS.indexOf(span), group), within))
    })
    return mergeRuns(index.places, runs, from)
  }
}

function keyOf(span: number, group: number): number {
  return group * SPANS.length + span
}
