import { type Day, FIRST_DAY, LAST_DAY } from './day.ts'
import type { DayRange } from './edtf.ts'

/** Days from one to another, both included; null is open. */
export interface DayWindow {
  readonly from: Day | null
  readonly until: Day | null
}

/**
 * How long dated things are, by the calendar months and years that they reach over: `0` one month, `1` one year, `2` a
 * turn of the year, `3` ten, `4` a hundred, `5` more or no known end, `6` no known start, `U` undated. An index by span
 * and start finds what shares a day with a window without reading all that began before it.
 */
export const SPANS = ['0', '1', '2', '3', '4', '5', '6', 'U'] as const
export type Span = (typeof SPANS)[number]

/** Stands after every sort key that begins with a day. */
const AFTER_DAYS = '~'

/** Stands after every sort key. */
const AFTER_ALL = '\u007f'

/** Turns of the year. */
const MOST_YEARS: Readonly<Record<'1' | '2' | '3' | '4', number>> = { '1': 0, '2': 1, '3': 10, '4': 100 }

/** Where to look within one span: sort keys after the one and before the other. */
export interface SpanWindow {
  readonly span: Span
  readonly after: string
  readonly before: string
}

/** The span that holds all these days; `U` where there are none. FIRST_DAY and LAST_DAY stand for unknown sides. */
export function spanOf(ranges: readonly DayRange[]): Span {
  if (ranges.length === 0) return 'U'
  const earliest = ranges.map((range) => range.earliest).reduce((a, b) => (a < b ? a : b))
  const latest = ranges.map((range) => range.latest).reduce((a, b) => (a > b ? a : b))
  if (earliest === FIRST_DAY) return '6'
  if (monthOf(earliest) === monthOf(latest)) return '0'
  const years = latest === LAST_DAY ? Number.POSITIVE_INFINITY : yearOf(latest) - yearOf(earliest)
  return (['1', '2', '3', '4'] as const).find((span) => years <= MOST_YEARS[span]) ?? '5'
}

/**
 * Where to look for what may share a day with a window, among things whose sort keys begin with their earliest day;
 * everywhere, the undated included, for null; for UNDATED among them alone. What is found there must still be judged.
 */
export function spanWindows(days: DayWindow | 'UNDATED' | null): readonly SpanWindow[] {
  if (days === 'UNDATED') return [{ span: 'U', after: '', before: AFTER_ALL }]
  if (days === null) return SPANS.map((span) => ({ span, after: '', before: AFTER_ALL }))
  const before = days.until === null ? AFTER_ALL : `${days.until}${AFTER_DAYS}`
  return [
    { span: '0', after: days.from === null ? '' : monthOf(days.from), before },
    ...(['1', '2', '3', '4'] as const).map((span) => ({ span, after: beginning(days.from, MOST_YEARS[span]), before })),
    { span: '5', after: '', before },
    { span: '6', after: '', before: AFTER_ALL },
  ]
}

/** Whether some day of a range lies within a window. */
export function sharesDay(range: DayRange, { from, until }: DayWindow): boolean {
  return (until === null || range.earliest <= until) && (from === null || range.latest >= from)
}

function beginning(from: Day | null, years: number): string {
  return from === null ? '' : String(Math.max(0, yearOf(from) - years)).padStart(4, '0')
}

/** `2009-03`. */
function monthOf(day: Day): string {
  return day.slice(0, 7)
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
