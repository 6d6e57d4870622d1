import type { Span, SpanWindow } from '../../../domain/dates/span.ts'
import type { Ordered } from '../../../domain/evidence/put-in-order.ts'
import { countBelow, mergeRuns, placeAfter } from './ascending.ts'
import { indexRuns, keyOf, runWithin } from './place-runs.ts'

/**
 * The places, from one on, of the things of these groups within these windows; ascending, one that is of two of the groups
 * twice.
 */
export type FindInSpans = (
  groups: readonly string[],
  windows: readonly SpanWindow[],
  from: number,
) => Generator<number, void>

/** Indexes things whose sort keys begin with their earliest day by how long they are, and by their groups. */
export function indexSpans<Thing>(
  { items, keys }: Ordered<Thing>,
  spanOfThing: (thing: Thing) => Span,
  groupsOf: (thing: Thing) => readonly string[],
): FindInSpans {
  const index = indexRuns(items, (thing) => {
    const span = spanOfThing(thing)
    return groupsOf(thing).map((group) => keyOf(span, group))
  })
  return (groups, windows, from) => {
    const runs = windows.flatMap(({ span, after, before }) => {
      const start = placeAfter(keys, after)
      const end = countBelow(keys, before)
      return groups.flatMap((group) => runWithin(index, keyOf(span, group), { start, end }))
    })
    return mergeRuns(index.places, runs, from)
  }
}
