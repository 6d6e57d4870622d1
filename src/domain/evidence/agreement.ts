import type { Bound, Money } from '../model/claim.ts'
import type { Attestation } from './attestation.ts'

/** A number with how exactly it is given. */
export interface BoundedNumber {
  readonly value: number
  readonly bound: Bound
}

/** A sum of money with how exactly it is given. */
export interface BoundedMoney extends Money {
  readonly bound: Bound
}

/** How far "about" and "almost" reach: a tenth of the number. */
const LOOSENESS = 0.1

/** The number that all of these can mean, in its most precise form; null where there is none or they differ. */
export function agreedNumber(numbers: readonly BoundedNumber[]): BoundedNumber | null {
  if (numbers.length === 0 || !areReconcilable(numbers)) return null
  const [first, ...others] = numbers
  if (first === undefined) return null
  return others.reduce((best, other) => (isNarrower(other, best) ? other : best), first)
}

/** Whether some one number fits all of these. */
export function areReconcilable(numbers: readonly BoundedNumber[]): boolean {
  const ranges = numbers.map(numberRange)
  const least = Math.max(...ranges.map((range) => range.least))
  const most = Math.min(...ranges.map((range) => range.most))
  // "Over 1,300" excludes 1,300 itself, "almost 1,400" excludes 1,400; "almost 0" can only mean 0.
  const excluded = ranges.some((range) => range.excludes === least && least === most && range.least < range.most)
  return least <= most && !excluded
}

/** The sum that the attestations agree on; null where none has one or they differ. */
export function agreedAmount(attestations: readonly Attestation[]): BoundedMoney | null {
  const amounts = attestations.flatMap(({ amount, bound }) => (amount === null ? [] : [{ ...amount, bound }]))
  const currency = amounts[0]?.currency
  if (currency === undefined || amounts.some((amount) => amount.currency !== currency)) return null
  const agreed = agreedNumber(amounts)
  return agreed === null ? null : { value: agreed.value, bound: agreed.bound, currency }
}

/** The share that the attestations agree on; null where none has one or they differ. */
export function agreedShare(attestations: readonly Attestation[]): BoundedNumber | null {
  return agreedNumber(attestations.flatMap(({ share, bound }) => (share === null ? [] : [{ value: share, bound }])))
}

/** The value that a figure's attestations agree on; null where they differ. */
export function agreedValue(attestations: readonly Attestation[]): BoundedNumber | null {
  return agreedNumber(attestations.flatMap(({ value, bound }) => (value === null ? [] : [{ value, bound }])))
}

/** The scope that the attestations agree on, sorted by id: empty where none is limited, null where the limits differ. */
export function agreedScope(attestations: readonly Attestation[]): readonly string[] | null {
  const scopes = attestations.map(({ scopeIds }) => [...scopeIds].sort()).filter((scope) => scope.length > 0)
  const [first] = scopes
  if (first === undefined) return []
  return scopes.every((scope) => scope.join(' ') === first.join(' ')) ? first : null
}

/** The event that the attestations agree on; null where none names one or they differ. */
export function agreedEvent(attestations: readonly Attestation[]): string | null {
  const events = new Set(attestations.flatMap(({ eventId }) => (eventId === null ? [] : [eventId])))
  const [event] = events
  return events.size === 1 && event !== undefined ? event : null
}

interface NumberRange {
  readonly least: number
  readonly most: number
  readonly excludes: number | null
}

function numberRange({ value, bound }: BoundedNumber): NumberRange {
  const slack = Math.abs(value) * LOOSENESS
  switch (bound) {
    case 'EXACT':
      return { least: value, most: value, excludes: null }
    case 'ABOUT':
      return { least: value - slack, most: value + slack, excludes: null }
    case 'ALMOST':
      return { least: value - slack, most: value, excludes: value }
    case 'OVER':
      return { least: value, most: Number.POSITIVE_INFINITY, excludes: value }
  }
}

/** Of two that never end, as "over 1,300" and "over 1,400", the one that begins higher says more. */
function isNarrower(number: BoundedNumber, than: BoundedNumber): boolean {
  const [a, b] = [numberRange(number), numberRange(than)]
  const [width, other] = [a.most - a.least, b.most - b.least]
  return width === other ? a.least > b.least : width < other
}
