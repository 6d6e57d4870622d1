import { SPANS, type Span, type SpanWindow } from '../../../domain/dates/span.ts'
import { mergeRuns } from './ascending.ts'
import { type GiveKeys, indexRuns, runWithin } from './place-runs.ts'

/**
 * The places, from one on, of the things of these groups within these windows; ascending, one that is of two of the groups
 * twice.
 */
export type FindInSpans = (
  groups: readonly number[],
  windows: readonly SpanWindow[],
  from: number,
) => Generator<number, void>

/** Things whose sort keys begin with their earliest day, by their places. */
export interface Spanned {
  readonly length: number
  readonly spanAt: (place: number) => Span
  /** How many have a sort key before a bound of a window, which is none of them. */
  readonly countBefore: (bound: string) => number
}

/** Indexes things by how long they are, and by their groups, of which there are so many. */
export function indexSpans(
  { length, spanAt, countBefore }: Spanned,
  groupCount: number,
  giveGroups: GiveKeys,
): FindInSpans {
  const spans = Uint8Array.from({ length }, (_, place) => SPANS.indexOf(spanAt(place)))
  const keyOf = (span: number, group: number) => group * SPANS.length + span
  const index = indexRuns(length, groupCount * SPANS.length, (place, give) => {
    const span = spans[place] ?? 0
    giveGroups(place, (group) => give(keyOf(span, group)))
  })
  return (groups, windows, from) => {
    const runs = windows.flatMap(({ span, after, before }) => {
      const within = { start: countBefore(after), end: countBefore(before) }
      return groups.map((group) => runWithin(index, keyOf(SPANS.indexOf(span), group), within))
    })
    return mergeRuns(index.places, runs, from)
  }
}
