import { numberOfDay } from '../parts/days.ts'

/** A date as the service tells it. */
export interface KnownDate {
  readonly from: Bound | null
  readonly until: Bound | null
}

interface Bound {
  readonly earliest: string
  readonly latest: string
}

/** What is known of when a moment was: all days on which it may have been; an end is null where nobody knows it. */
export interface KnownDays {
  readonly from: number | null
  readonly to: number | null
  /** Whether that is one day. */
  readonly isDay: boolean
}

/**
 * How far the date of a moment is known. From one date to another it was on some day of these, as a single date is some
 * day in it: what lasted from the one to the other is two moments, its beginning and its end.
 */
export function knownDays({ from, until }: KnownDate): KnownDays {
  const [first, last] = [from && numberOfDay(from.earliest), until && numberOfDay(until.latest)]
  return { from: first, to: last, isDay: first !== null && first === last }
}

/** The days on which something certainly was that began and ended at these moments; null where there are none. */
export function certainBetween(start: KnownDate, end: KnownDate): readonly [from: number, to: number] | null {
  const [begun, over] = [start.until, end.from]
  if (begun === null || over === null || begun.latest > over.earliest) return null
  return [numberOfDay(begun.latest), numberOfDay(over.earliest)]
}

/** The first and the last day that a timeline of these has to show, with room on either side; null where none has any. */
export function daysShown(all: readonly KnownDays[]): readonly [from: number, to: number] | null {
  const days = all.flatMap(({ from, to }) => [from, to].filter((day) => day !== null))
  if (days.length === 0) return null
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const room = Math.max(30, Math.round((last - first) * 0.03))
  return [first - room, last + room]
}
