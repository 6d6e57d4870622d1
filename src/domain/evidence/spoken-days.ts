import { LAST_DAY } from '../dates/day.ts'
import { type DayRange, parseEdtf } from '../dates/edtf.ts'
import { type Span, spanOf } from '../dates/span.ts'
import type { Aspect } from '../model/relationship-types.ts'
import type { Attestation } from './attestation.ts'
import { intersectBounds, literalBounds } from './bounds.ts'

/** The days that a claim speaks of, as its date reads; as far as its bounds reach where it has none. */
export function spokenDays({ when, bounds }: Pick<Attestation, 'when' | 'bounds'>): DayRange {
  const parsed = when === null ? null : parseEdtf(when.edtf)
  const { fromEarliest, untilLatest } = parsed === null ? bounds : literalBounds(parsed)
  return { earliest: fromEarliest, latest: untilLatest }
}

/** The days that a claim's date may mean, as it reads; null where it has none. */
export function datedDays(attestation: Pick<Attestation, 'when' | 'bounds'>): DayRange | null {
  return attestation.when === null ? null : spokenDays(attestation)
}

/** How long the days are that the claims' dates may mean together. */
export function datedSpan(attestations: readonly Pick<Attestation, 'when' | 'bounds'>[]): Span {
  return spanOf(attestations.flatMap((one) => datedDays(one) ?? []))
}

/** The days on which a claim may say that something held: those it speaks of, and after a CHANGE every later one. */
function holdingDays(attestation: Pick<Attestation, 'when' | 'bounds'>, aspect: Aspect): DayRange {
  const { earliest, latest } = spokenDays(attestation)
  return { earliest, latest: aspect === 'CHANGE' ? LAST_DAY : latest }
}

/** The stretches of days on which claims make something DEFINITE: one, or one a claim where they contradict each other. */
export function definiteDays(attestations: readonly Attestation[]): readonly DayRange[] {
  const uncapped = attestations.filter(({ capped }) => !capped).map(({ bounds }) => bounds)
  if (uncapped.length === 0) return []
  const all = intersectBounds(attestations.map(({ bounds }) => bounds))
  const together = all === null ? null : intersectBounds(uncapped)
  return (together === null ? uncapped : [together])
    .map(({ fromLatest, untilEarliest }) => ({ earliest: fromLatest, latest: untilEarliest }))
    .filter(({ earliest, latest }) => earliest <= latest)
}

/** Whether a statement and a denial of one relationship are not certainly of different times. */
export function contradict(stated: Attestation, denied: Attestation, aspect: Aspect): boolean {
  return mayBeOfOneTime(holdingDays(stated, aspect), spokenDays(denied))
}

/** Whether two stretches of days have one in common. */
export function mayBeOfOneTime(a: DayRange, b: DayRange): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}
