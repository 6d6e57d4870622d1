import { type DayRange, parseEdtf } from '../dates/edtf.ts'
import type { ClaimDate, ExistenceChange } from '../model/claim.ts'
import { type Period, periodOf } from './period.ts'
import type { Existence } from './relationship.ts'
import { coveringDate } from './start-mark.ts'
import { toldDate } from './told-date.ts'
import { toldAttestations, type View } from './view.ts'

/**
 * From when until when something was there, by what the claims that tell it agree on of its beginning and its end: an interval
 * with an empty side where they tell nothing, or differ. Of a change that lies within an interval the expression gives
 * the date that covers it, or its first year as an uncertain one. Null where nothing is told of either, and where the
 * end is told as before the beginning.
 */
export function existencePeriod(existences: readonly Existence[], view: View): Period | null {
  const [began, ended] = [datedChange('BEGAN', existences, view), datedChange('ENDED', existences, view)]
  const edtf = `${began?.edtf ?? ''}/${ended?.edtf ?? ''}`
  if (parseEdtf(edtf) === null) return null
  const from = began?.range ?? null
  const until = ended?.range ?? null
  return { edtf, from, until, text: null, inferred: began?.inferred === true || ended?.inferred === true }
}

interface DatedChange {
  readonly edtf: string
  readonly range: DayRange
  readonly inferred: boolean
}

function datedChange(change: ExistenceChange, existences: readonly Existence[], view: View): DatedChange | null {
  const attestations = existences.filter((one) => one.change === change).flatMap((one) => one.attestations)
  const date = toldDate(toldAttestations(view, attestations))
  return date === null ? null : changeOn(date)
}

function changeOn({ edtf, inferred }: ClaimDate): DatedChange | null {
  const period = periodOf(edtf, inferred, null)
  const [earliest, latest] = [period?.from?.earliest, period?.until?.latest]
  if (earliest === undefined || latest === undefined) return null
  const range = { earliest, latest }
  return { edtf: edtf.includes('/') ? (coveringDate(range) ?? `${earliest.slice(0, 4)}?`) : edtf, range, inferred }
}
