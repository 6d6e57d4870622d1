import { dayAfter, dayBefore, endOfMonth, monthsAway } from './day.ts'
import { type DayRange, type Edtf, type ParsedEdtf, parseEdtf } from './edtf.ts'

/**
 * An expression as its marks let it be meant: `~` widens a side by its own unit both ways (a month by a month, a year by a
 * year), `?` and `%` leave it unknown. Null where nothing is left, or it is no expression. It serves certainty and
 * disagreements; what is shown, ordered and found reads the date as written.
 */
export function meantDate(edtf: Edtf): ParsedEdtf | null {
  const parsed = parseEdtf(edtf)
  if (parsed === null || !parsed.qualified) return parsed
  if (parsed.form === 'DATE') {
    const meant = meantSide(edtf, parsed)
    return meant === 'UNKNOWN' ? null : { ...parsed, ...meant }
  }
  const [first = '', last = ''] = edtf.split('/')
  const start = typeof parsed.start === 'string' ? parsed.start : meantSide(first, parsed.start)
  const end = typeof parsed.end === 'string' ? parsed.end : meantSide(last, parsed.end)
  return typeof start === 'string' && typeof end === 'string' ? null : { ...parsed, start, end }
}

/** How many months a side is long, by its digits; null for a day. */
function monthsOf(side: string): number | null {
  const [year = '', month = 'XX', day = 'XX'] = side.split('-')
  if (year.endsWith('XX')) return 1200
  if (year.endsWith('X')) return 120
  if (month === 'XX') return 12
  if (Number(month) > 12) return 3
  return day === 'XX' ? 1 : null
}

function meantSide(side: string, { earliest, latest }: DayRange): DayRange | 'UNKNOWN' {
  if (/[?%]$/.test(side)) return 'UNKNOWN'
  if (!side.endsWith('~')) return { earliest, latest }
  const months = monthsOf(side.slice(0, -1))
  if (months === null) return { earliest: dayBefore(earliest), latest: dayAfter(latest) }
  return { earliest: monthsAway(earliest, -months), latest: endOfMonth(monthsAway(latest, months)) }
}
