import { at } from '../../errors.ts'
import { FIRST_DAY, LAST_DAY } from '../dates/day.ts'
import { type DayRange, edtfSpan } from '../dates/edtf.ts'
import { meantDate } from '../dates/meant-date.ts'
import type { AttributeForm } from '../model/attribute-kind.ts'
import type { Bound, ClaimRole, Money, Share, ShareRange } from '../model/claim.ts'
import { compareText } from '../text/compare-text.ts'
import { fold } from '../text/fold.ts'
import type { Attestation } from './attestation.ts'
import { gather } from './gather.ts'
import { agreedDate } from './period.ts'

/** A number with how exactly it is given. */
export interface BoundedNumber {
  readonly value: number
  readonly bound: Bound
}

/** A sum of money with how exactly it is given. */
export interface BoundedMoney extends Money {
  readonly bound: Bound
}

/** A share with how exactly it is given; `value` is null for a range. */
export interface BoundedShare extends ShareRange {
  readonly value: number | null
  readonly bound: Bound
}

/** A share as all that reads it takes it. */
export function boundedShare(share: Share, bound: Bound): BoundedShare {
  return typeof share === 'number' ? { value: share, from: share, to: share, bound } : { value: null, ...share, bound }
}

/**
 * The number that all of these give, in its most precise form; null where there is none or they differ. How far "about" and
 * "almost" reach is left open: each agrees with its own number alone, and with what that number is over.
 */
export function agreedNumber(numbers: readonly BoundedNumber[]): BoundedNumber | null {
  const points = numbers.filter(({ bound }) => bound !== 'OVER')
  const over = numbers.filter(({ bound }) => bound === 'OVER')
  const [first] = points
  if (first === undefined) return greatest(over)
  const isAlmost = first.bound === 'ALMOST'
  const areSame = points.every(({ value, bound }) => value === first.value && (bound === 'ALMOST') === isAlmost)
  if (!areSame || over.some(({ value }) => first.value <= value)) return null
  return points.find(({ bound }) => bound === 'EXACT') ?? first
}

/** Whether one number cannot be the other. "About" and "almost" leave open how far, and can be any. */
export function areCertainlyOthers(one: BoundedNumber, other: BoundedNumber): boolean {
  if (one.bound === 'EXACT' && other.bound === 'EXACT') return one.value !== other.value
  // "Over 1,300" excludes 1,300 itself.
  if (one.bound === 'EXACT' && other.bound === 'OVER') return one.value <= other.value
  return one.bound === 'OVER' && other.bound === 'EXACT' && other.value <= one.value
}

/** The sum that the attestations agree on; null where none has one or they differ. */
export function agreedAmount(attestations: readonly Attestation[]): BoundedMoney | null {
  const amounts = attestations.flatMap(({ amount, bound }) => (amount === null ? [] : [{ ...amount, bound }]))
  const currency = amounts[0]?.currency
  if (currency === undefined || amounts.some((amount) => amount.currency !== currency)) return null
  const agreed = agreedNumber(amounts)
  return agreed === null ? null : { value: agreed.value, bound: agreed.bound, currency }
}

/**
 * The share that the attestations agree on: a number that lies within every range, else the range that lies within every other;
 * null where none has one or they differ.
 */
export function agreedShare(attestations: readonly Attestation[]): BoundedShare | null {
  const shares = sharesIn(attestations)
  const ranges = shares.filter(({ value }) => value === null)
  const points = shares.flatMap(({ value, bound }) => (value === null ? [] : [{ value, bound }]))
  const narrowest = ranges.find((one) => ranges.every((other) => other.from <= one.from && one.to <= other.to)) ?? null
  if (points.length === 0) return narrowest
  const point = agreedNumber(points)
  if (point === null || shares.some((share) => areCertainlyOtherShares(boundedShare(point.value, point.bound), share)))
    return null
  // "Over 25%" says less than 25–50%.
  return point.bound === 'OVER' && ranges.length > 0 ? narrowest : boundedShare(point.value, point.bound)
}

/** The shares that attestations give. */
export function sharesIn(attestations: readonly Attestation[]): readonly BoundedShare[] {
  return attestations.flatMap(({ share, bound }) => (share === null ? [] : [boundedShare(share, bound)]))
}

/** Whether one share cannot be the other: ranges that overlap can. */
export function areCertainlyOtherShares(one: BoundedShare, other: BoundedShare): boolean {
  if (one.value === null && other.value === null) return one.to < other.from || other.to < one.from
  if (one.value !== null && other.value !== null) {
    return areCertainlyOthers({ value: one.value, bound: one.bound }, { value: other.value, bound: other.bound })
  }
  const [range, point] = one.value === null ? [one, other] : [other, one]
  if (point.bound === 'OVER') return range.to <= point.from
  return point.bound === 'EXACT' && (point.from < range.from || range.to < point.from)
}

/** The value that a figure's attestations agree on; null where they differ. */
export function agreedValue(attestations: readonly Attestation[]): BoundedNumber | null {
  return agreedNumber(attestations.flatMap(({ value, bound }) => (value === null ? [] : [{ value, bound }])))
}

/** The value of an attribute that the attestations agree on; null where they differ. Of dates that lie within each other the most precise. */
export function agreedText(attestations: readonly Attestation[], form: AttributeForm): string | null {
  const texts = attestations.flatMap(({ text }) => (text === null ? [] : [text]))
  if (form === 'DATE') {
    const dates = texts.map((edtf) => ({ edtf, inferred: false, atWriting: false }))
    return agreedDate(dates)?.edtf ?? null
  }
  const [first = null] = texts
  return texts.every((text) => !textsDiffer(form, text, first ?? text)) ? first : null
}

/** Whether two values of an attribute cannot be the same; how names are written makes no difference, but for links. */
export function textsDiffer(form: AttributeForm, one: string, other: string): boolean {
  if (form === 'LINK') return one !== other
  if (form !== 'DATE') return fold(one) !== fold(other)
  const [a, b] = [meantDays(one), meantDays(other)]
  return a !== null && b !== null && !(a.earliest <= b.latest && b.earliest <= a.latest)
}

/** The days that a date may mean; null where its marks leave nothing known. */
function meantDays(edtf: string): DayRange | null {
  const meant = meantDate(edtf)
  if (meant === null) return null
  const { earliest, latest } = edtfSpan(meant)
  return { earliest: earliest ?? FIRST_DAY, latest: latest ?? LAST_DAY }
}

/** The scope that the attestations agree on, sorted by id: empty where none is limited, null where the limits differ. */
export function agreedScope(attestations: readonly Attestation[]): readonly string[] | null {
  const scopes = attestations.map(({ scopeIds }) => [...scopeIds].sort()).filter((scope) => scope.length > 0)
  const [first] = scopes
  if (first === undefined) return []
  return scopes.every((scope) => scope.join(' ') === first.join(' ')) ? first : null
}

/** Whom the attestations that give a role agree on, in order of word; no role in which they differ. */
export function agreedRoles(attestations: readonly Attestation[]): readonly ClaimRole[] {
  const byWord = gather(
    attestations.flatMap(({ roles }) => roles),
    ({ word }) => word,
  )
  const agreed = [...byWord].flatMap(([word, ones]) => {
    const named = ones.map(({ entityIds }) => [...entityIds].sort())
    const entityIds = at(named, 0)
    return named.every((ids) => ids.join(' ') === entityIds.join(' ')) ? [{ word, entityIds }] : []
  })
  return agreed.sort((a, b) => compareText(a.word, b.word))
}

/** The event that the attestations agree on; null where none names one or they differ. */
export function agreedEvent(attestations: readonly Attestation[]): string | null {
  const events = new Set(attestations.flatMap(({ eventId }) => (eventId === null ? [] : [eventId])))
  const [event = null, another] = events
  return another === undefined ? event : null
}

/** Of several that never end, as "over 1,300" and "over 1,400", the one that begins highest says most. */
function greatest(over: readonly BoundedNumber[]): BoundedNumber | null {
  const [first, ...others] = over
  if (first === undefined) return null
  return others.reduce((best, one) => (one.value > best.value ? one : best), first)
}
