import { edtfSpan, isEdtf, parseEdtf } from '../../domain/dates/edtf.ts'
import { shown } from '../report/shown.ts'

/** What keeps a text from being an EDTF expression of level 1, in words; null where nothing does. */
export function edtfProblem(text: string): string | null {
  if (isEdtf(text)) return null
  return endBeforeStart(text) ?? rangeOfYears(text) ?? unbounded(text) ?? `${shown(text)} is no EDTF date: ${ALLOWED}`
}

const ALLOWED =
  'write 2007, 2007-03, 2007-03-05, 201X, 2004-XX, a season 2007-21 to 2007-24, with ?, ~ or % at the end, ' +
  'or two of these as A/B (.. for unended, empty for unknown)'

function endBeforeStart(text: string): string | null {
  const [start = '', end = '', ...more] = text.split('/')
  const [from, until] = [parseEdtf(start), parseEdtf(end)]
  if (from === null || until === null || more.length > 0) return null
  return `${shown(text)} ends before it starts: ${edtfSpan(until).latest} is before ${edtfSpan(from).earliest}`
}

/** `2012-13` and `2009/10`: no dates, but what a text writes for two years. */
function rangeOfYears(text: string): string | null {
  const match = /^(\d{4})[-/](\d{2})$/.exec(text)
  if (match === null) return null
  const [year, next] = [Number(match[1]), Number(match[2])]
  if (next !== (year + 1) % 100) return null
  return `${shown(text)} is no EDTF date: a financial year is written ${financialYear(year)}`
}

function unbounded(text: string): string | null {
  if (!/^(\.\.)?\/(\.\.)?$/.test(text)) return null
  return `${shown(text)} has neither a start nor an end: leave the field out`
}

/** The financial year that begins in April of a year, as EDTF. */
export function financialYear(year: number): string {
  return `${pad(year)}-04/${pad(year + 1)}-03`
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
