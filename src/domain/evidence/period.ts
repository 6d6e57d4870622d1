import { type DayRange, type Edtf, type ParsedEdtf, parseEdtf } from '../dates/edtf.ts'
import type { ClaimDate } from '../model/claim.ts'
import { areWithin, literalBounds } from './bounds.ts'
import { parseClaimDate } from './claim-date.ts'

/** A date or an interval as a document gives it. */
export interface Period {
  readonly edtf: Edtf
  /** The days on which it may have begun; null where unknown or open. */
  readonly from: DayRange | null
  /** The days on which it may have ended; null where unknown or open. */
  readonly until: DayRange | null
  /** The document's own words, where they differ. */
  readonly text: string | null
  /** Supplied by the editor. */
  readonly inferred: boolean
}

/** The period an EDTF expression stands for; null where it is none. A single date begins and ends within itself. */
export function periodOf(edtf: Edtf, inferred: boolean, text: string | null): Period | null {
  const parsed = parseEdtf(edtf)
  if (parsed === null) return null
  const { start, end } = parsed.form === 'DATE' ? { start: parsed, end: parsed } : parsed
  return { edtf, from: sideRange(start), until: sideRange(end), text, inferred }
}

/** The period of a date that a claim or a document has; null where it has none. */
export function periodOn(date: Pick<ClaimDate, 'edtf' | 'inferred'> | null): Period | null {
  return date === null ? null : periodOf(date.edtf, date.inferred, null)
}

/**
 * The date that several claims agree on: the most precise one, if it lies within every other; null where they differ
 * or none is dated. Dates of writing count only where no claim has a date of its own.
 */
export function agreedDate(dates: readonly (ClaimDate | null)[]): ClaimDate | null {
  const known = dates.filter((date) => date !== null)
  const own = known.filter((date) => !date.atWriting)
  const judged = (own.length > 0 ? own : known).flatMap((date) => {
    const parsed = parseClaimDate(date)
    return parsed === null ? [] : [{ date, bounds: literalBounds(parsed), doubt: doubtOf(date, parsed) }]
  })
  const best = judged.filter((one) => judged.every((other) => areWithin(one.bounds, other.bounds)))
  // Of several that say the same days, the one with the least doubt is worth most.
  const least = Math.min(...best.map((one) => one.doubt))
  return best.find((one) => one.doubt === least)?.date ?? null
}

/** An inferred date is worth less than one that the text marks as uncertain, and that less than a plain one. */
function doubtOf(date: ClaimDate, { qualified }: ParsedEdtf): number {
  return (date.inferred ? 2 : 0) + (qualified ? 1 : 0)
}

function sideRange(side: DayRange | 'OPEN' | 'UNKNOWN'): DayRange | null {
  return typeof side === 'string' ? null : { earliest: side.earliest, latest: side.latest }
}
