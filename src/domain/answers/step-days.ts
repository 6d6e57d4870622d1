import { earlierOf, FIRST_DAY, laterOf } from '../dates/day.ts'
import type { DayRange } from '../dates/edtf.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { intersectBounds } from '../evidence/bounds.ts'
import { toldAttestations, type View } from '../evidence/view.ts'

/** On which days a step of lineage may have happened. */
export interface StepDays {
  /** As all claims that tell it leave them. */
  readonly may: DayRange
  /** As those leave them of which a day can be certain; null where there are none. */
  readonly sure: DayRange | null
}

/**
 * When a change happened in a View: by what is stated where anything is, by own words where there are any. Where claims
 * have no day in common, on any day of one of them.
 */
export function stepDays(view: View, attestations: readonly Attestation[]): StepDays {
  const told = toldAttestations(view, attestations)
  const uncapped = told.filter(({ capped }) => !capped)
  return { may: fromDays(told), sure: uncapped.length === 0 ? null : fromDays(uncapped) }
}

/** Whether a View takes only what is DEFINITE on its day: then only chains whose order in time is certain. */
export function wantsSureOrder({ asOf, atLeast }: View): boolean {
  return asOf !== null && atLeast === 'DEFINITE'
}

/** Whether steps may have happened in this order: none certainly before one that precedes it. */
export function mayFollow(steps: readonly DayRange[]): boolean {
  let reached = FIRST_DAY
  return steps.every(({ earliest, latest }) => {
    const isAllowed = reached <= latest
    reached = laterOf(reached, earliest)
    return isAllowed
  })
}

function fromDays(attestations: readonly Attestation[]): DayRange {
  const all = attestations.map(({ bounds }) => bounds)
  const together = intersectBounds(all)
  if (together !== null) return { earliest: together.fromEarliest, latest: together.fromLatest }
  return {
    earliest: all.map(({ fromEarliest }) => fromEarliest).reduce(earlierOf),
    latest: all.map(({ fromLatest }) => fromLatest).reduce(laterOf),
  }
}
