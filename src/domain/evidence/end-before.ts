import { dayBefore, earlierOf, FIRST_DAY, LAST_DAY, laterOf } from '../dates/day.ts'
import { type DayRange, isEdtf, parseEdtf } from '../dates/edtf.ts'
import type { ClaimDate } from '../model/claim.ts'
import type { Attestation } from './attestation.ts'

/**
 * A claim of a state as the one that continues it leaves it: it ends on one of the days before that one's beginning may fall, on
 * no known day where that is undated. A date that is an interval says so too; of an undated one it is all that is known.
 */
export function endBefore(one: Attestation, next: Attestation | null): Attestation {
  const begins = beginningOf(next)
  const until = {
    earliest: dayBefore(begins.earliest),
    latest: begins.latest === LAST_DAY ? LAST_DAY : dayBefore(begins.latest),
  }
  return {
    ...one,
    when: endedDate(one.when, next),
    givesEnd: true,
    ...(one.modality === 'DENIED' ? deniedUntil(one, until) : heldUntil(one, until)),
  }
}

/** The days on which what a claim tells may have begun; of what is denied those on which it may have ceased. */
export function beginningOf(next: Attestation | null): DayRange {
  if (next === null) return { earliest: FIRST_DAY, latest: LAST_DAY }
  const { modality, when, bounds } = next
  if (modality !== 'DENIED') return { earliest: bounds.fromEarliest, latest: bounds.fromLatest }
  const isOfThatDay = when !== null && !when.atWriting
  return { earliest: isOfThatDay ? bounds.fromLatest : FIRST_DAY, latest: bounds.fromLatest }
}

function heldUntil({ bounds, givesEnd }: Attestation, { earliest, latest }: DayRange): Pick<Attestation, 'bounds'> {
  // What saw it hold has seen it until then; an end of its own is the later claim's to tell.
  const seen = givesEnd ? bounds.fromEarliest : bounds.untilEarliest
  const untilEarliest = seen <= latest ? laterOf(seen, earliest) : earliest
  return { bounds: { ...bounds, untilEarliest, untilLatest: latest } }
}

function deniedUntil(
  { bounds, deniesSurely }: Attestation,
  { earliest }: DayRange,
): Pick<Attestation, 'bounds' | 'deniesSurely'> {
  const days =
    deniesSurely === null ? null : { ...deniesSurely.days, latest: earlierOf(deniesSurely.days.latest, earliest) }
  return {
    bounds: { ...bounds, untilEarliest: earlierOf(bounds.untilEarliest, earliest) },
    deniesSurely:
      deniesSurely === null || days === null || days.latest < days.earliest ? null : { ...deniesSurely, days },
  }
}

/** The day before where the later beginning is a day, the same expression where it is less precise: some time in 2021. */
function endedDate(when: ClaimDate | null, next: Attestation | null): ClaimDate | null {
  const parsed = when === null ? null : parseEdtf(when.edtf)
  if (when !== null && (parsed?.form !== 'INTERVAL' || when.atWriting)) return when
  const end = startTold(next)
  if (when === null && end === '') return null
  const edtf = `${when?.edtf.split('/')[0] ?? ''}/${end}`
  if (!isEdtf(edtf)) return when
  return { edtf, inferred: when?.inferred === true || (end !== '' && next?.when?.inferred === true), atWriting: false }
}

/** When a claim says that what it tells began, as the end of what was before; empty where it does not. */
function startTold(next: Attestation | null): string {
  const when = next?.when ?? null
  if (next === null || when === null || when.atWriting) return ''
  if (next.modality !== 'DENIED' && !next.givesStart) return ''
  const [start = ''] = when.edtf.split('/')
  if (start === '..') return ''
  return /^\d{4}-\d{2}-\d{2}$/.test(start) ? dayBefore(start) : start
}
