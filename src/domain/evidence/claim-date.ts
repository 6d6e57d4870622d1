import { FIRST_DAY, LAST_DAY } from '../dates/day.ts'
import { edtfSpan, type ParsedEdtf, parseEdtf } from '../dates/edtf.ts'
import type { ClaimDate } from '../model/claim.ts'

/**
 * A claim's date as it is to be read; null where it is none. A document is written, and words are said, on one day: of an
 * interval of days on which it may have been, `at-writing` and `at-saying` are some day in it, and not all of them.
 */
export function parseClaimDate({ edtf, atWriting }: Pick<ClaimDate, 'edtf' | 'atWriting'>): ParsedEdtf | null {
  const parsed = parseEdtf(edtf)
  if (parsed === null || parsed.form === 'DATE' || !atWriting) return parsed
  const { earliest, latest } = edtfSpan(parsed)
  return { form: 'DATE', earliest: earliest ?? FIRST_DAY, latest: latest ?? LAST_DAY, qualified: parsed.qualified }
}
