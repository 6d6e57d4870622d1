import { type Day, earlierOf, FIRST_DAY, LAST_DAY, laterOf } from '../dates/day.ts'
import type { DayRange, ParsedEdtf } from '../dates/edtf.ts'
import type { Modality } from '../model/claim.ts'
import type { Aspect } from '../model/relationship-types.ts'

/**
 * What is known of the first and the last day on which something held: each lies between its earliest and latest,
 * both included. `FIRST_DAY` and `LAST_DAY` stand for "nothing known on this side"; an `until` of LAST_DAY to
 * LAST_DAY never ends.
 */
export interface Bounds {
  readonly fromEarliest: Day
  readonly fromLatest: Day
  readonly untilEarliest: Day
  readonly untilLatest: Day
}

const ANYTHING: DayRange = { earliest: FIRST_DAY, latest: LAST_DAY }
const NEVER: DayRange = { earliest: LAST_DAY, latest: LAST_DAY }
const ALWAYS: DayRange = { earliest: FIRST_DAY, latest: FIRST_DAY }

/**
 * The bounds that one claim puts on what it speaks of.
 *
 * - A CHANGE holds from its day for ever.
 * - A STATE of one date held at some time in it and may have begun before and ended after; from A to B it held so.
 * - An ACT lies within its date.
 * - Undated and STATED, a CHANGE or an ACT had happened by the latest day its document was written.
 */
export function claimBounds(
  aspect: Aspect,
  when: ParsedEdtf | null,
  modality: Modality,
  latestWritten: Day | null,
): Bounds {
  if (when === null) return undatedBounds(aspect, modality === 'STATED' ? latestWritten : null)
  let known = OF_DATES.get(when)
  if (known === undefined) {
    known = { STATE: null, CHANGE: null, ACT: null }
    OF_DATES.set(when, known)
  }
  known[aspect] ??= datedBounds(aspect, when)
  return known[aspect]
}

/** The bounds of what has a date, by the date as it was read, which is kept: a record has many claims of one date. */
const OF_DATES = new WeakMap<ParsedEdtf, Record<Aspect, Bounds | null>>()

function datedBounds(aspect: Aspect, when: ParsedEdtf): Bounds {
  if (aspect === 'CHANGE') return changeBounds(changeRange(when))
  if (when.form === 'INTERVAL') return intervalBounds(when)
  if (aspect === 'ACT') return bounds(when, when)
  return bounds({ earliest: FIRST_DAY, latest: when.latest }, { earliest: when.earliest, latest: LAST_DAY })
}

/**
 * The bounds that a denial puts on what it denies: it says nothing of what was, but is sure of the days that it denies,
 * from the latest beginning to the earliest end; of none where these cross.
 */
export function denialBounds(denied: DayRange | null): Bounds {
  const [fromLatest, untilEarliest] = [denied?.earliest ?? LAST_DAY, denied?.latest ?? FIRST_DAY]
  return { fromEarliest: FIRST_DAY, fromLatest, untilEarliest, untilLatest: LAST_DAY }
}

/** The bounds as the expression itself reads, whatever it dates: one date is some time in it. */
export function literalBounds(when: ParsedEdtf): Bounds {
  return when.form === 'DATE' ? bounds(when, when) : intervalBounds(when)
}

/** What several bounds leave together; null where they have no day in common. */
export function intersectBounds(all: readonly Bounds[]): Bounds | null {
  let [fromEarliest, fromLatest, untilEarliest, untilLatest] = [FIRST_DAY, LAST_DAY, FIRST_DAY, LAST_DAY]
  for (const one of all) {
    fromEarliest = laterOf(fromEarliest, one.fromEarliest)
    fromLatest = earlierOf(fromLatest, one.fromLatest)
    untilEarliest = laterOf(untilEarliest, one.untilEarliest)
    untilLatest = earlierOf(untilLatest, one.untilLatest)
  }
  const possible = fromEarliest <= fromLatest && untilEarliest <= untilLatest && fromEarliest <= untilLatest
  return possible ? { fromEarliest, fromLatest, untilEarliest, untilLatest } : null
}

/** Whether all that `inner` allows, `outer` allows too. */
export function areWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.fromEarliest >= outer.fromEarliest &&
    inner.fromLatest <= outer.fromLatest &&
    inner.untilEarliest >= outer.untilEarliest &&
    inner.untilLatest <= outer.untilLatest
  )
}

function bounds(from: DayRange, until: DayRange): Bounds {
  return {
    fromEarliest: from.earliest,
    fromLatest: from.latest,
    untilEarliest: until.earliest,
    untilLatest: until.latest,
  }
}

function undatedBounds(aspect: Aspect, happenedBy: Day | null): Bounds {
  const past = happenedBy === null ? ANYTHING : { earliest: FIRST_DAY, latest: happenedBy }
  if (aspect === 'CHANGE') return changeBounds(past)
  return aspect === 'ACT' ? bounds(past, past) : bounds(ANYTHING, ANYTHING)
}

/** A change that need not have happened by any day is not certain to last for ever either: it is DEFINITE on no day. */
function changeBounds(from: DayRange): Bounds {
  return bounds(from, from.latest === LAST_DAY ? ANYTHING : NEVER)
}

function changeRange(when: ParsedEdtf): DayRange {
  if (when.form === 'DATE') return when
  return {
    earliest: typeof when.start === 'string' ? FIRST_DAY : when.start.earliest,
    latest: typeof when.end === 'string' ? LAST_DAY : when.end.latest,
  }
}

function intervalBounds(when: Extract<ParsedEdtf, { form: 'INTERVAL' }>): Bounds {
  const { start, end } = when
  const known: DayRange = {
    earliest: typeof start === 'string' ? FIRST_DAY : start.earliest,
    latest: typeof end === 'string' ? LAST_DAY : end.latest,
  }
  // An unknown start lies anywhere before the end, an unknown end anywhere after the start.
  const from = start === 'OPEN' ? ALWAYS : start === 'UNKNOWN' ? known : start
  const until = end === 'OPEN' ? NEVER : end === 'UNKNOWN' ? known : end
  return bounds(from, until)
}
