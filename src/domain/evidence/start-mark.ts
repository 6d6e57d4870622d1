import { type DayRange, parseEdtf } from '../dates/edtf.ts'
import type { ClaimDate } from '../model/claim.ts'

/** What a histogram counts by. */
export const HISTOGRAM_UNITS = ['YEAR', 'MONTH'] as const
export type HistogramUnit = (typeof HISTOGRAM_UNITS)[number]

/** Stands for no known start: after every mark. */
export const NO_START = '~'

/**
 * When a date begins, as a text of which the least of several is the earliest, of equally early ones the most precise:
 * earliest day, latest day, and both in one EDTF expression. `NO_START` where the start is unknown, open or undated.
 */
export function startMark(when: ClaimDate | null): string {
  const parsed = when === null ? null : parseEdtf(when.edtf)
  if (parsed === null) return NO_START
  const start = parsed.form === 'DATE' ? parsed : parsed.start
  if (typeof start === 'string') return NO_START
  return `${start.earliest} ${start.latest} ${(isWinter(start) ? null : coveringDate(start)) ?? start.earliest.slice(0, 4)}`
}

/** The most precise year and month, year, decade or century that holds all days of a range; null where none does. */
export function coveringDate({ earliest, latest }: DayRange): string | null {
  const length = [7, 4, 3, 2].find((digits) => earliest.slice(0, digits) === latest.slice(0, digits))
  return length === undefined ? null : `${earliest.slice(0, length)}${'X'.repeat(Math.max(0, 4 - length))}`
}

/**
 * The key under which a mark is counted: `2009` or `2009-03`; what is known less precisely as precise as it is, `200X`.
 * A season counts for its year, a winter for that in which it begins.
 */
export function startKey(mark: string, unit: HistogramUnit): string {
  const expression = mark.slice(mark.lastIndexOf(' ') + 1)
  return unit === 'YEAR' ? expression.slice(0, 4) : expression
}

function isWinter({ earliest, latest }: DayRange): boolean {
  return earliest.slice(5, 7) === '12' && latest.slice(5, 7) === '02'
}
