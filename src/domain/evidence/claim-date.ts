import { FIRST_DAY, LAST_DAY } from '../dates/day.ts'
import { edtfSpan, type ParsedEdtf, parseEdtf } from '../dates/edtf.ts'
import { meantDate } from '../dates/meant-date.ts'
import type { ClaimDate } from '../model/claim.ts'

/**
 * A claim's date as it is to be read; null where it is none. A document is written, and words are said, on one day: of an
 * interval of days on which it may have been, `at-writing` and `at-saying` are some day in it, and not all of them.
 */
export function parseClaimDate(date: Pick<ClaimDate, 'edtf' | 'atWriting'>): ParsedEdtf | null {
  return someDayIn(parseEdtf(date.edtf), date)
}

/** A claim's date as its marks let it be meant (`meantDate`); null where they leave nothing known. */
export function meantClaimDate(date: Pick<ClaimDate, 'edtf' | 'atWriting'>): ParsedEdtf | null {
  return someDayIn(meantDate(date.edtf), date)
}

function someDayIn(parsed: ParsedEdtf | null, { atWriting }: Pick<ClaimDate, 'atWriting'>): ParsedEdtf | null {
  if (parsed === null || parsed.form === 'DATE' || !atWriting) return parsed
  const { earliest, latest } = edtfSpan(parsed)
  return { form: 'DATE', earliest: earliest ?? FIRST_DAY, latest: latest ?? LAST_DAY, qualified: parsed.qualified }
}
