import { type Day, earlierOf, FIRST_DAY, LAST_DAY, laterOf } from '../dates/day.ts'
import type { DayRange } from '../dates/edtf.ts'
import type { Attestation } from './attestation.ts'
import { type Bounds, intersectBounds } from './bounds.ts'
import { type Certainty, certaintyAt, leastCertain, mostCertain } from './certainty.ts'

/**
 * What claims of something else say that decides on which days a relationship can hold: that an end which its STATE needs
 * began or ended, that a contrary CHANGE happened, or that it held with nobody.
 */
export const LIMIT_KINDS = [
  'SUBJECT_BEGAN',
  'OBJECT_BEGAN',
  'SUBJECT_ENDED',
  'OBJECT_ENDED',
  'CONTRARY',
  'NOBODY',
] as const
export type LimitKind = (typeof LIMIT_KINDS)[number]

/** One such claim, which is STATED, or DENIED where it is of nobody, with what tells whether a View reads it. */
export interface Limit
  extends Pick<
    Attestation,
    'documentId' | 'knownDay' | 'accordingToId' | 'inferred' | 'bounds' | 'capped' | 'succession'
  > {
  readonly kind: LimitKind
}

/** A claim as a limit of something else. */
export function limitBy(kind: LimitKind, attestation: Attestation): Limit {
  const { documentId, knownDay, accordingToId, inferred, bounds, capped, succession } = attestation
  return { kind, documentId, knownDay, accordingToId, inferred, bounds, capped, succession }
}

/**
 * How certain what is stated makes it on a day, within the limits that are read. A state holds on no day certainly before
 * the beginning of what it needs or after its end, but for a claim whose own days lie wholly outside, which is kept as it
 * is. A change no longer holds once a contrary one has certainly happened later; while that may have, or the order is
 * open, it is POSSIBLE at most.
 */
export function limitedCertainty(stated: readonly Attestation[], limits: readonly Limit[], day: Day): Certainty | null {
  const certainty = unlessReplaced(stated, ofKinds(limits, ['CONTRARY']), day)
  const lifetime = lifetimeIn(limits)
  if (certainty === null || !liesOutside({ earliest: day, latest: day }, lifetime)) return certainty
  const kept = stated.filter((one) => liesOutside(ownDays(one), lifetime))
  return leastCertain([certainty, mostCertain(kept.map((one) => certaintyAt([one], day)))])
}

/**
 * Whether a limit may change what is so on a day: a beginning does no more once it may have been, and an end not before it
 * certainly was, whatever else is told of either.
 */
export function mayLimitOn(day: Day, { kind, bounds }: Pick<Limit, 'kind' | 'bounds'>): boolean {
  if (kind === 'SUBJECT_BEGAN' || kind === 'OBJECT_BEGAN') return day < bounds.fromEarliest
  if (kind === 'SUBJECT_ENDED' || kind === 'OBJECT_ENDED') return day > bounds.fromLatest
  return true
}

/** The days on which a state says that it held, or within which it did; all of them where they are not known. */
export function ownDays({ bounds, givesStart, givesEnd }: Attestation): DayRange {
  return givesStart || givesEnd
    ? { earliest: bounds.fromEarliest, latest: bounds.untilLatest }
    : { earliest: bounds.untilEarliest, latest: bounds.fromLatest }
}

function unlessReplaced(stated: readonly Attestation[], contraries: readonly Limit[], day: Day): Certainty | null {
  const certainty = certaintyAt(stated, day)
  if (certainty === null || contraries.length === 0) return certainty
  // Where their dates have no day in common, each stands by itself.
  const apart = stated.length > 1 && !stated.every((one) => stated.every((other) => haveDayInCommon(one, other)))
  if (apart) return mostCertain(stated.map((one) => unlessReplaced([one], contraries, day)))
  const [last, first] = [
    stated.map(({ bounds }) => bounds.fromLatest).reduce(earlierOf, LAST_DAY),
    stated.map(({ bounds }) => bounds.fromEarliest).reduce(laterOf, FIRST_DAY),
  ]
  const isLater = ({ bounds, capped }: Limit) => !capped && bounds.fromLatest <= day && bounds.fromEarliest > last
  if (contraries.some(isLater)) return null
  const mayBeLater = ({ bounds }: Limit) => bounds.fromEarliest <= day && bounds.fromLatest >= first
  return contraries.some(mayBeLater) ? 'POSSIBLE' : certainty
}

/** From the first day on which all that is needed may have been there to the last, by the widest of what is told of each. */
function lifetimeIn(limits: readonly Limit[]): DayRange {
  const [subjectBegan, objectBegan] = (['SUBJECT_BEGAN', 'OBJECT_BEGAN'] as const).map((kind) => {
    const days = ofKinds(limits, [kind]).map(({ bounds }) => bounds.fromEarliest)
    return days.length === 0 ? FIRST_DAY : days.reduce(earlierOf)
  })
  const [subjectEnded, objectEnded] = (['SUBJECT_ENDED', 'OBJECT_ENDED'] as const).map((kind) => {
    const days = ofKinds(limits, [kind]).map(({ bounds }) => bounds.fromLatest)
    return days.length === 0 ? LAST_DAY : days.reduce(laterOf)
  })
  return {
    earliest: laterOf(subjectBegan ?? FIRST_DAY, objectBegan ?? FIRST_DAY),
    latest: earlierOf(subjectEnded ?? LAST_DAY, objectEnded ?? LAST_DAY),
  }
}

function liesOutside(days: DayRange, lifetime: DayRange): boolean {
  return days.latest < lifetime.earliest || days.earliest > lifetime.latest
}

function ofKinds(limits: readonly Limit[], kinds: readonly LimitKind[]): readonly Limit[] {
  return limits.filter(({ kind }) => kinds.includes(kind))
}

function haveDayInCommon({ bounds: a }: { readonly bounds: Bounds }, { bounds: b }: { readonly bounds: Bounds }) {
  return intersectBounds([a, b]) !== null
}
