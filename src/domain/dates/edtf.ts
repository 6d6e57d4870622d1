import { at } from '../../errors.ts'
import { type Day, dayOf, daysInMonth } from './day.ts'

/**
 * Extended Date/Time Format (EDTF, ISO 8601-2:2019), level 1, without times of day and for the years 0000 to 9999:
 * `2007`, `2007-03`, `2007-03-05`, unspecified digits `201X`, `2004-XX`, seasons `2007-21` to `2007-24`,
 * qualified by `?` `~` `%`, and intervals of two of these, either side `..` (open) or empty (unknown).
 */
export type Edtf = string

/** The days one date may mean: some day from the earliest to the latest, both included. */
export interface DayRange {
  readonly earliest: Day
  readonly latest: Day
}

export interface EdtfDate extends DayRange {
  readonly form: 'DATE'
  /** Marked `?`, `~` or `%`: uncertain, approximate or both. */
  readonly qualified: boolean
}

export interface EdtfInterval {
  readonly form: 'INTERVAL'
  readonly start: DayRange | 'OPEN' | 'UNKNOWN'
  readonly end: DayRange | 'OPEN' | 'UNKNOWN'
  readonly qualified: boolean
}

export type ParsedEdtf = EdtfDate | EdtfInterval

/**
 * So many expressions are kept as they were read, the shorter ones: a record has some thousands of dates, and reads each of
 * them for every claim that has it.
 */
const MOST_KEPT = 20_000
const LONGEST_KEPT = 24

const KEPT = new Map<string, ParsedEdtf | null>()

/** Reads an EDTF expression; null where it is none of level 1, or ends before it starts. */
export function parseEdtf(text: string): ParsedEdtf | null {
  const known = KEPT.get(text)
  if (known !== undefined) return known
  const parsed = parse(text)
  if (text.length > LONGEST_KEPT) return parsed
  if (KEPT.size === MOST_KEPT) KEPT.clear()
  KEPT.set(text, parsed)
  return parsed
}

function parse(text: string): ParsedEdtf | null {
  const sides = text.split('/')
  if (sides.length === 1) return parseDate(text)
  if (sides.length !== 2) return null
  const start = parseSide(at(sides, 0))
  const end = parseSide(at(sides, 1))
  if (start === null || end === null) return null
  if (isRangeless(start) && isRangeless(end)) return null
  if (!isRangeless(start) && !isRangeless(end) && end.latest < start.earliest) return null
  const qualified = (!isRangeless(start) && start.qualified) || (!isRangeless(end) && end.qualified)
  return { form: 'INTERVAL', start: asRange(start), end: asRange(end), qualified }
}

/** Whether a text is an EDTF expression of level 1 as this module reads it. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null
}

/** The first and last day the expression may reach; null on a side that is open or unknown. */
export function edtfSpan(parsed: ParsedEdtf): { readonly earliest: Day | null; readonly latest: Day | null } {
  if (parsed.form === 'DATE') return { earliest: parsed.earliest, latest: parsed.latest }
  return {
    earliest: isRangeless(parsed.start) ? null : parsed.start.earliest,
    latest: isRangeless(parsed.end) ? null : parsed.end.latest,
  }
}

function isRangeless<Range>(side: Range | 'OPEN' | 'UNKNOWN'): side is 'OPEN' | 'UNKNOWN' {
  return side === 'OPEN' || side === 'UNKNOWN'
}

function asRange(side: EdtfDate | 'OPEN' | 'UNKNOWN'): DayRange | 'OPEN' | 'UNKNOWN' {
  return isRangeless(side) ? side : { earliest: side.earliest, latest: side.latest }
}

function parseSide(text: string): EdtfDate | 'OPEN' | 'UNKNOWN' | null {
  if (text === '..') return 'OPEN'
  if (text === '') return 'UNKNOWN'
  return parseDate(text)
}

/** The first month of each season code; a winter runs from December into February of the next year. */
const SEASON_STARTS: ReadonlyMap<string, number> = new Map([
  ['21', 3],
  ['22', 6],
  ['23', 9],
  ['24', 12],
])

function parseDate(text: string): EdtfDate | null {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/.exec(text)
  if (match === null) return null
  const [, year = '', month, dayOfMonth, qualifier] = match
  const range = rangeOf(year, month, dayOfMonth)
  return range === null ? null : { form: 'DATE', ...range, qualified: qualifier !== undefined }
}

function rangeOf(year: string, month: string | undefined, dayOfMonth: string | undefined): DayRange | null {
  const firstYear = Number(year.replaceAll('X', '0'))
  const lastYear = Number(year.replaceAll('X', '9'))
  if (month === undefined) return { earliest: dayOf(firstYear, 1, 1), latest: dayOf(lastYear, 12, 31) }
  // Level 1 leaves digits unspecified from the right only: not a known month of an unspecified year.
  if (firstYear !== lastYear) return null
  if (month === 'XX') {
    if (dayOfMonth !== undefined && dayOfMonth !== 'XX') return null
    return { earliest: dayOf(firstYear, 1, 1), latest: dayOf(firstYear, 12, 31) }
  }
  const season = SEASON_STARTS.get(month)
  if (season !== undefined) return dayOfMonth === undefined ? seasonRange(firstYear, season) : null
  return dayRange(firstYear, Number(month), dayOfMonth)
}

function dayRange(year: number, month: number, dayOfMonth: string | undefined): DayRange | null {
  if (month < 1 || month > 12) return null
  const last = daysInMonth(year, month)
  if (dayOfMonth === undefined || dayOfMonth === 'XX') {
    return { earliest: dayOf(year, month, 1), latest: dayOf(year, month, last) }
  }
  const number = Number(dayOfMonth)
  if (number < 1 || number > last) return null
  const day = dayOf(year, month, number)
  return { earliest: day, latest: day }
}

/** Meteorological seasons of the northern hemisphere: spring is March to May. */
function seasonRange(year: number, firstMonth: number): DayRange | null {
  const lastYear = firstMonth === 12 ? year + 1 : year
  if (lastYear > 9999) return null
  const lastMonth = firstMonth === 12 ? 2 : firstMonth + 2
  return { earliest: dayOf(year, firstMonth, 1), latest: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) }
}
