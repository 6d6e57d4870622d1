import type { Day } from '../dates/day.ts'
import type { Edtf } from '../dates/edtf.ts'
import type { BoundedMoney, BoundedNumber, BoundedShare } from '../evidence/agreement.ts'
import type { Bound, ClaimDate } from '../model/claim.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: ReadonlyMap<string, string> = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
])
const BOUND_WORDS: Readonly<Record<Bound, string>> = { EXACT: '', ABOUT: 'about ', ALMOST: 'almost ', OVER: 'over ' }
const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['GBP', '£'],
  ['EUR', '€'],
  ['USD', '$'],
])

/** A date as its claim gives it, and whether it is no more than the day of writing. */
type SaidDate = Pick<ClaimDate, 'edtf' | 'atWriting'>

/**
 * The date of what became so somewhere within it, as it stands in a sentence: an interval is the days among which that
 * was; on the day of writing it had become so.
 */
export function eventDateWords({ edtf, atWriting }: SaidDate): string {
  if (/^\/[^.]/.test(edtf)) return `by ${plainDate(edtf.slice(1))}`
  if (atWriting && !edtf.endsWith('/') && !edtf.endsWith('..')) return `by ${plainDate(edtf.split('/').at(-1) ?? edtf)}`
  return hasTwoDates(edtf) ? (byWords(edtf) ?? betweenWords(edtf)) : periodWords(edtf)
}

/**
 * The date of an act: an interval that a text gives may be told as its span, one that was inferred or is of the writing is
 * the days among which it was, and no span. It was not over, nor did it last until a day.
 */
export function actDateWords(date: Pick<ClaimDate, 'edtf' | 'atWriting' | 'inferred'>): string {
  const words = amongDaysWords(date)
  return date.atWriting && words.startsWith('some time ') ? `in a text of ${words}` : words
}

function amongDaysWords({ edtf, atWriting, inferred }: Pick<ClaimDate, 'edtf' | 'atWriting' | 'inferred'>): string {
  if (/^\/[^.]/.test(edtf)) return `by ${plainDate(edtf.slice(1))}`
  if (!hasTwoDates(edtf) || !(atWriting || inferred)) return periodWords(edtf)
  return yearOf(edtf) ?? (atWriting ? withinYear(edtf) : null) ?? `some time ${betweenWords(edtf)}`
}

/** The date of a count: of days among which it was made the last, by which so many had been, where that is one day. */
export function countDateWords(date: Pick<ClaimDate, 'edtf' | 'atWriting' | 'inferred'>): string {
  const [, last] = /^\d{4}(?:-\d{2})?\/(\d{4}-\d{2}-\d{2})$/.exec(date.edtf) ?? []
  return last === undefined || !(date.atWriting || date.inferred)
    ? (byWords(date.edtf) ?? amongDaysWords(date))
    : `by ${plainDate(last)}`
}

/** The date of a state, as it stands in a sentence: a document of a day saw it then, and it may have held before and after. */
export function stateDateWords({
  edtf,
  atWriting,
  inferred,
}: Pick<ClaimDate, 'edtf' | 'atWriting' | 'inferred'>): string {
  if (atWriting) return asOfWords(edtf)
  return (inferred ? yearOf(edtf) : null) ?? periodWords(edtf)
}

/** An EDTF expression as it stands in a sentence. */
export function periodWords(edtf: Edtf): string {
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return momentWords(start)
  if (end === '..') return `from ${plainDate(start)} on`
  // From an unknown day on: whether it lasted until that one, or happened before it, an expression cannot say.
  if (start === '') return `no later than ${plainDate(end)}`
  if (start === '..') return `until ${plainDate(end)}`
  return end === '' ? `from ${plainDate(start)}` : `from ${plainDate(start)} to ${plainDate(end)}`
}

/** A day within a sentence: "11 December 2009". */
export function wordsOfDay(day: Day): string {
  return plainDate(day)
}

/** The date of a document as a footnote gives it: "9 December 2009 (inferred)", "2012". */
export function citedDate({ edtf, inferred }: Pick<ClaimDate, 'edtf' | 'inferred'>): string {
  const sides = edtf.split('/').filter((side) => side !== '' && side !== '..')
  const words = hasTwoDates(edtf) ? betweenWords(edtf) : sides.map(plainDate).join(' to ')
  return inferred ? inferredWords(words) : words
}

/** "£435,000", "£1.8 million", "£2,077.50", "over £1,000", "about 435,000 XAF". */
export function moneyWords({ value, currency, bound }: BoundedMoney): string {
  const sign = CURRENCY_SIGNS.get(currency)
  const number = roundWords(value) ?? numberWords(value).replace(/\.\d$/, '$&0')
  const sum = sign === undefined ? `${number} ${currency}` : `${sign}${number}`
  return `${BOUND_WORDS[bound]}${sum}`
}

/** "1.8 million", "2 billion": a sum that such words give whole, with two decimals at most; null for others. */
function roundWords(value: number): string | null {
  const [unit, word] = value >= 1e9 ? ([1e9, 'billion'] as const) : ([1e6, 'million'] as const)
  return value >= 1e6 && value < 1e12 && (value * 100) % unit === 0 ? `${value / unit} ${word}` : null
}

/** "about ", "almost ", "over ", or nothing. */
export function boundWords(bound: Bound): string {
  return BOUND_WORDS[bound]
}

/** "over 1,300". */
export function boundedWords({ value, bound }: BoundedNumber): string {
  return `${BOUND_WORDS[bound]}${numberWords(value)}`
}

/** What measures count in whose values are years of the calendar, not lengths of time. */
export const CALENDAR_YEAR = 'year'

/** A number as the unit it counts in is written: "over 1,300", but "2011" of a year. */
export function valueWords({ value, bound }: BoundedNumber, unit: string): string {
  return unit === CALENDAR_YEAR ? `${BOUND_WORDS[bound]}${value}` : boundedWords({ value, bound })
}

/** "50%", "almost 12.5%", "25–50%". */
export function shareWords(share: BoundedNumber | BoundedShare): string {
  const percent = (part: number) => numberWords(Number((part * 100).toFixed(6)))
  if ('from' in share && share.value === null) return `${percent(share.from)}–${percent(share.to)}%`
  return `${BOUND_WORDS[share.bound]}${percent(share.value ?? 0)}%`
}

/** A number with thousands separated: 2077.5 is "2,077.5". */
export function numberWords(value: number): string {
  const text = String(value)
  if (text.includes('e')) return text
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** "1 step", "2 steps", "no steps". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : numberWords(count)} ${count === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c"; or with "or". */
export function listWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length <= 1) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

/** "the Mayor’s", "the Greens’". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}

/** With a full stop, unless it ends with a mark of its own, also within a quotation. */
export function stopped(sentence: string): string {
  return /[.?!:][”"’')]{0,2}$/.test(sentence) ? sentence : `${sentence}.`
}

/** With its first letter large, unless it begins with a word that is written with a large letter within: easyJet. */
export function capitalise(text: string): string {
  if (/^\p{Ll}+\p{Lu}/u.test(text)) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function inferredWords(words: string): string {
  return words.endsWith('(uncertain)') ? words.replace(/\)$/, ', inferred)') : `${words} (inferred)`
}

/** Of a day somewhere within an interval no more than the year, where it is of one; its document is dated in the footnote. */
function asOfWords(edtf: Edtf): string {
  if (hasTwoDates(edtf)) return yearOf(edtf) ?? withinYear(edtf) ?? `some time ${betweenWords(edtf)}`
  return edtf.includes('/') ? periodWords(edtf) : `as of ${plainDate(edtf)}`
}

/** Whether an expression has a first and a last date. */
function hasTwoDates(edtf: Edtf): boolean {
  return /^[^./][^/]*\/[^./]/.test(edtf)
}

/** "by 13 November 2009", where the first date is no more than the year of the last; null for others. */
function byWords(edtf: Edtf): string | null {
  const [start = '', end = ''] = edtf.split('/')
  return /^\d{4}$/.test(start) && end.startsWith(`${start}-`) ? `by ${plainDate(end)}` : null
}

/** "in 2009", where the first date is no more than the year of the last; null for others. */
function yearOf(edtf: Edtf): string | null {
  return byWords(edtf) === null ? null : `in ${edtf.slice(0, 4)}`
}

/** "in 2012", where both dates are plain ones of it; null for others. */
function withinYear(edtf: Edtf): string | null {
  const [, year] = /^(\d{4})[-\d]*\/\1[-\d]*$/.exec(edtf) ?? []
  return year === undefined ? null : `in ${year}`
}

/** "between May and December 2012"; "in 2009, by October 2009" where the first is no more than the year of the last. */
function betweenWords(edtf: Edtf): string {
  const [start = '', end = ''] = edtf.split('/')
  if (/^\d{4}$/.test(start) && end.startsWith(`${start}-`)) return `in ${start}, by ${plainDate(end)}`
  const year = start.slice(0, 4)
  const first = end.startsWith(year) ? plainDate(start).replace(new RegExp(` ${year}$`), '') : plainDate(start)
  return `between ${first} and ${plainDate(end)}`
}

/** Of a decade or a century only that it was some time in it: a bare "in" would read as all through it. */
function momentWords(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return `on ${plainDate(date)}`
  return /^\d+X/.test(date) ? `some time in ${plainDate(date)}` : `in ${plainDate(date)}`
}

/** "11 December 2009", "March 2007", "spring 2007", "the 2010s", "about 2007", "2007 (uncertain)". */
function plainDate(date: string): string {
  const qualifier = /[?~%]$/.exec(date)?.[0]
  const words = unqualifiedDate(qualifier === undefined ? date : date.slice(0, -1))
  const about = qualifier === '~' || qualifier === '%' ? `about ${words}` : words
  return qualifier === '?' || qualifier === '%' ? `${about} (uncertain)` : about
}

function unqualifiedDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (year.endsWith('XX')) return `the years ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`
  if (year.endsWith('X')) return `the ${year.slice(0, 3)}0s`
  if (month === undefined || month === 'XX') return year
  const name = SEASONS.get(month) ?? MONTHS[Number(month) - 1] ?? month
  return day === undefined || day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
