import { type DayRange, parseEdtf } from '../dates/edtf.ts'
import { type Span, spanOf } from '../dates/span.ts'
import type { Attestation } from './attestation.ts'
import { literalBounds } from './bounds.ts'

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

/** Whether none of some claims has a date. */
export function areUndated(attestations: readonly Pick<Attestation, 'when'>[]): boolean {
  return attestations.every(({ when }) => when === null)
}

/** How long the days are that the claims' dates may mean together. */
export function datedSpan(attestations: readonly Pick<Attestation, 'when' | 'bounds'>[]): Span {
  return spanOf(attestations.flatMap((one) => datedDays(one) ?? []))
}

/** Whether two stretches of days have one in common. */
export function shareADay(a: DayRange, b: DayRange): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}
