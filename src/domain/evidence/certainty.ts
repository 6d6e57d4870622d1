import type { Day } from '../dates/day.ts'
import { type Bounds, intersectBounds } from './bounds.ts'

/** How sure it is that something held on a day; the more certain first. */
export const CERTAINTIES = ['DEFINITE', 'POSSIBLE'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What one claim contributes: its bounds, and whether it may never give more than POSSIBLE. */
export interface Evidence {
  readonly bounds: Bounds
  /** Dated with `?`, `~` or `%`, by the editor's inference, or only planned. */
  readonly capped: boolean
}

/**
 * How certain it is that something held on a day, by all the evidence together; null where it did not, or there is none.
 * The bounds are intersected, and only uncapped evidence can make it DEFINITE. Where the evidence has no day in
 * common, the most certain single piece decides (and a DATE disagreement is listed elsewhere).
 */
export function certaintyAt(evidence: readonly Evidence[], day: Day): Certainty | null {
  if (evidence.length === 0) return null
  const all = intersectBounds(evidence.map((one) => one.bounds))
  if (all === null) return mostCertain(evidence.map((one) => singleCertainty(one, day)))
  const certainty = boundsCertainty(all, day)
  if (certainty !== 'DEFINITE') return certainty
  const uncapped = evidence.filter((one) => !one.capped)
  const sure = uncapped.length === 0 ? null : intersectBounds(uncapped.map((one) => one.bounds))
  return sure !== null && boundsCertainty(sure, day) === 'DEFINITE' ? 'DEFINITE' : 'POSSIBLE'
}

/** Whether a certainty is at least another; nothing is at least anything. */
export function isAtLeast(certainty: Certainty | null, wanted: Certainty): boolean {
  return certainty === 'DEFINITE' || certainty === wanted
}

/** The least certain of several; null if one is null or there is none. */
export function leastCertain(certainties: readonly (Certainty | null)[]): Certainty | null {
  if (certainties.length === 0 || certainties.includes(null)) return null
  return certainties.includes('POSSIBLE') ? 'POSSIBLE' : 'DEFINITE'
}

/** The most certain of several; null if all are. */
export function mostCertain(certainties: readonly (Certainty | null)[]): Certainty | null {
  return CERTAINTIES.find((certainty) => certainties.includes(certainty)) ?? null
}

function boundsCertainty(bounds: Bounds, day: Day): Certainty | null {
  if (bounds.fromLatest <= day && day <= bounds.untilEarliest) return 'DEFINITE'
  return bounds.fromEarliest <= day && day <= bounds.untilLatest ? 'POSSIBLE' : null
}

function singleCertainty(one: Evidence, day: Day): Certainty | null {
  const certainty = boundsCertainty(one.bounds, day)
  return certainty === 'DEFINITE' && one.capped ? 'POSSIBLE' : certainty
}
