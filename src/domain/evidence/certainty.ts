import type { Day } from '../dates/day.ts'
import { type Bounds, intersectBounds } from './bounds.ts'

/** How sure it is that something held on a day; the more certain first. */
export const CERTAINTIES = ['DEFINITE', 'POSSIBLE'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What one claim contributes: its bounds, which of them it gives itself, and whether it may never give more than POSSIBLE. */
export interface Evidence {
  readonly bounds: Bounds
  /** It tells of the beginning, rather than of some time at which it saw a STATE hold. */
  readonly givesStart: boolean
  /** It tells of the end. */
  readonly givesEnd: boolean
  /** Dated with `?`, `~` or `%`, by the editor's inference, or only planned. */
  readonly capped: boolean
}

/**
 * How certain it is that something held on a day, by all the evidence together; null where it did not, or there is none.
 * The bounds are intersected, and only uncapped evidence can make it DEFINITE: one piece alone, or two between which the
 * day lies, of which one gives the beginning or the end. Two that each saw it hold are two witnesses and no span: it may
 * have held twice. Where the evidence has no day in common, the most certain single piece decides (and a DATE
 * disagreement is listed elsewhere).
 */
export function certaintyAt(evidence: readonly Evidence[], day: Day): Certainty | null {
  if (evidence.length === 0) return null
  const all = intersectBounds(evidence.map((one) => one.bounds))
  if (all === null) return mostCertain(evidence.map((one) => singleCertainty(one, day)))
  if (isDefinite(evidence, day)) return 'DEFINITE'
  return isAllowed(all, day) ? 'POSSIBLE' : null
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

function singleCertainty(one: Evidence, day: Day): Certainty | null {
  if (isDefinite([one], day)) return 'DEFINITE'
  return isAllowed(one.bounds, day) ? 'POSSIBLE' : null
}

function isDefinite(evidence: readonly Evidence[], day: Day): boolean {
  const uncapped = evidence.filter(({ capped }) => !capped)
  const begun = uncapped.filter(({ bounds }) => bounds.fromLatest <= day)
  const lasting = uncapped.filter(({ bounds }) => day <= bounds.untilEarliest)
  return begun.some((one) => lasting.some((other) => one === other || one.givesStart || other.givesEnd))
}

function isAllowed({ fromEarliest, untilLatest }: Bounds, day: Day): boolean {
  return fromEarliest <= day && day <= untilLatest
}
