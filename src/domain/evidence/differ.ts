import { type DayRange, parseEdtf } from '../dates/edtf.ts'
import type { AttributeForm } from '../model/attribute-kind.ts'
import type { Money } from '../model/claim.ts'
import type { Aspect } from '../model/relationship-types.ts'
import { areCertainlyOtherShares, areCertainlyOthers, sharesIn, textsDiffer } from './agreement.ts'
import type { Attestation } from './attestation.ts'
import { type Bounds, intersectBounds } from './bounds.ts'
import { ownDays } from './limit.ts'
import { shareADay, spokenDays } from './spoken-days.ts'

// Whether two claims differ: only where no reading of their dates lets both be true, and only where they are of one scope
// or one of them is of none. A statement of a date asserts some day of it, a denial of a date denies every day.

/**
 * Two statements of one thing that cannot both be of when it was: of a change or an act, dates with no day in common. A state
 * may hold twice, so there the one must begin or end while the other holds.
 */
export function datesDiffer(one: Attestation, other: Attestation, aspect: Aspect): boolean {
  if (!areOfOneScope(one, other)) return false
  const [a, b] = [one.bounds, other.bounds]
  if (aspect !== 'STATE') return !shareADay(happeningDays(a, aspect), happeningDays(b, aspect))
  return intersectBounds([a, b]) === null && !mayEndBefore(a, b) && !mayEndBefore(b, a)
}

/** Two sums or shares that cannot be the same, of what may be the same time: a later instalment is no other answer. */
export function sumsDiffer(one: Attestation, other: Attestation): boolean {
  if (!areOfOneScope(one, other) || !shareADay(spokenDays(one), spokenDays(other))) return false
  return (
    (currencyOf(one.amount) === currencyOf(other.amount) &&
      numbersDiffer(one, other, ({ amount }) => amount?.value ?? null)) ||
    sharesIn([one]).some((share) => sharesIn([other]).some((its) => areCertainlyOtherShares(share, its)))
  )
}

/** Two values of one figure that cannot be the same. */
export function valuesDiffer(one: Attestation, other: Attestation): boolean {
  return numbersDiffer(one, other, ({ value }) => value)
}

/**
 * Two values of one attribute that cannot be the same, of what may be the same time. When a date of a thing is told makes no
 * other date of it: there only dates of their own keep two claims apart.
 */
export function attributesDiffer(one: Attestation, other: Attestation, form: AttributeForm): boolean {
  if (one.text === null || other.text === null || !textsDiffer(form, one.text, other.text)) return false
  const ownDated = ({ when }: Attestation) => when !== null && !when.atWriting
  const areTimed = form !== 'DATE' || (ownDated(one) && ownDated(other))
  return !areTimed || shareADay(seenDays(one), seenDays(other))
}

/** The days that a claim speaks of; where its date leaves one side unknown, no further than the side that it gives. */
function seenDays(attestation: Attestation): DayRange {
  const { when } = attestation
  const parsed = when === null ? null : parseEdtf(when.edtf)
  if (parsed?.form === 'INTERVAL') {
    const { start, end } = parsed
    if (end === 'UNKNOWN' && typeof start !== 'string') return start
    if (start === 'UNKNOWN' && typeof end !== 'string') return end
  }
  return spokenDays(attestation)
}

/**
 * Whether a statement and a denial of one thing contradict each other: of a change or an act where every day on which it may
 * have happened is denied; of a state where a day is denied on which it is said to have held, or every day of which it
 * is said that it held on one.
 */
export function isDeniedBy(stated: Attestation, denial: Attestation, aspect: Aspect): boolean {
  const { deniesSurely } = denial
  if (deniesSurely === null || !areOfOneScope(stated, denial) || stated.text !== denial.text) return false
  const { days, isEvery } = deniesSurely
  if (aspect !== 'STATE') return liesWithin(happeningDays(stated.bounds, aspect), days)
  const held = heldDays(stated.bounds)
  // Of one day that is denied, and it is not known which, none may be left.
  if (!isEvery) return held !== null && liesWithin(days, held)
  return (held !== null && shareADay(held, days)) || witnessedDays(stated).some((some) => liesWithin(some, days))
}

/** Whether two states certainly held on one day; a date that is inferred or marked as uncertain makes nothing certain. */
export function heldTogether(one: Attestation, other: Attestation): boolean {
  if (one.capped || other.capped || !areOfOneScope(one, other)) return false
  const [a, b] = [heldDays(one.bounds), heldDays(other.bounds)]
  return a !== null && b !== null && shareADay(a, b)
}

/** Whether a state is told of days wholly before the beginning, or after the end, of what it needs. */
export function liesBeyond(state: Attestation, { bounds }: Attestation, change: 'BEGAN' | 'ENDED'): boolean {
  const { earliest, latest } = ownDays(state)
  return change === 'BEGAN' ? latest < bounds.fromEarliest : earliest > bounds.fromLatest
}

/** The days on some of which a change happened, or an act lies. */
function happeningDays({ fromEarliest, fromLatest, untilLatest }: Bounds, aspect: Aspect): DayRange {
  return { earliest: fromEarliest, latest: aspect === 'CHANGE' ? fromLatest : untilLatest }
}

/** The days on each of which a state held, whichever day its dates mean; null for none. */
function heldDays({ fromLatest, untilEarliest }: Bounds): DayRange | null {
  return fromLatest <= untilEarliest ? { earliest: fromLatest, latest: untilEarliest } : null
}

/** Each stretch of days on one of which a state held: that of its beginning and of its end, else that of which it is told. */
function witnessedDays({ bounds, givesStart, givesEnd }: Attestation): readonly DayRange[] {
  const start = givesStart ? [{ earliest: bounds.fromEarliest, latest: bounds.fromLatest }] : []
  const end = givesEnd ? [{ earliest: bounds.untilEarliest, latest: bounds.untilLatest }] : []
  return givesStart || givesEnd ? [...start, ...end] : [{ earliest: bounds.untilEarliest, latest: bounds.fromLatest }]
}

/** Whether the one may have ended by the day on which the other began. */
function mayEndBefore(one: Bounds, other: Bounds): boolean {
  return one.untilEarliest <= other.fromLatest
}

/** "About" and "almost" leave open how far, and differ from nothing. */
function numbersDiffer(one: Attestation, other: Attestation, numberOf: (one: Attestation) => number | null): boolean {
  const [a, b] = [numberOf(one), numberOf(other)]
  if (a === null || b === null) return false
  return areCertainlyOthers({ value: a, bound: one.bound }, { value: b, bound: other.bound })
}

function currencyOf(amount: Money | null): string | null {
  return amount?.currency ?? null
}

/** Whether both may speak of one thing: limited alike, or one of them not, and so in each role that both name somebody in. */
function areOfOneScope(one: Attestation, other: Attestation): boolean {
  if (!areAlike(one.scopeIds, other.scopeIds)) return false
  return one.roles.every(({ word, entityIds }) => {
    const role = other.roles.find((its) => its.word === word)
    return role === undefined || areAlike(entityIds, role.entityIds)
  })
}

function areAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || [...a].sort().join(' ') === [...b].sort().join(' ')
}

function liesWithin(inner: DayRange, outer: DayRange): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}
