import { FIRST_DAY, LAST_DAY } from '../dates/day.ts'
import { type DayRange, edtfSpan, parseEdtf } from '../dates/edtf.ts'
import { meantDate } from '../dates/meant-date.ts'
import type { ClaimDate } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Aspect } from '../model/relationship-types.ts'

/**
 * The days on which a denial says that something was not so; null where that cannot be told. One with a date denies
 * every day of it, of an interval with an unknown side every day of the known one. One without, or as of the day of
 * writing, says of a CHANGE or an ACT that it had not happened by that day, of a STATE that it did not hold then.
 */
export function deniedDays(
  when: ClaimDate | null,
  { written }: Pick<Document, 'written'>,
  aspect: Aspect,
): DayRange | null {
  if (when !== null && !when.atWriting) return everyDayOf(when.edtf)
  // As of the writing, or of when the words were said, the date is that of the day.
  const edtf = when?.edtf ?? written?.edtf ?? null
  const day = edtf === null ? null : parseEdtf(edtf)
  if (day === null) return null
  const { earliest, latest } = edtfSpan(day)
  if (latest === null) return null
  if (aspect !== 'STATE') return { earliest: FIRST_DAY, latest }
  return earliest === null ? null : { earliest, latest }
}

/** What a denial denies whichever day its date means, and whenever its document was written. */
export interface SureDenial {
  readonly days: DayRange
  /** Whether every one of these days is denied, rather than one of which it is not known which it is. */
  readonly isEvery: boolean
}

/**
 * What a denial surely denies; null for nothing. One with a date denies every day of it, unless the date is marked as uncertain
 * or approximate. One without denies of a CHANGE or an ACT every day up to the first on which its document may have been
 * written, of a STATE the day on which it was.
 */
export function surelyDenied(
  when: ClaimDate | null,
  document: Pick<Document, 'written'>,
  aspect: Aspect,
): SureDenial | null {
  const edtf = when?.edtf ?? document.written?.edtf ?? null
  const parsed = edtf === null ? null : parseEdtf(edtf)
  const days = deniedDays(when, document, aspect)
  if (parsed === null || parsed.qualified || days === null) return null
  if (when !== null && !when.atWriting) return { days, isEvery: true }
  if (aspect === 'STATE') return { days, isEvery: days.earliest === days.latest }
  const { earliest } = edtfSpan(parsed)
  return earliest === null ? null : { days: { earliest: FIRST_DAY, latest: earliest }, isEvery: true }
}

function everyDayOf(edtf: string): DayRange | null {
  // Of an uncertain date as it stands: some such day is denied, and it is not known which.
  const parsed = meantDate(edtf) ?? parseEdtf(edtf)
  if (parsed === null) return null
  if (parsed.form === 'DATE') return { earliest: parsed.earliest, latest: parsed.latest }
  const { start, end } = parsed
  const known = [start, end].flatMap((side) => (typeof side === 'string' ? [] : [side]))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  return { earliest: start === 'OPEN' ? FIRST_DAY : first.earliest, latest: end === 'OPEN' ? LAST_DAY : last.latest }
}
