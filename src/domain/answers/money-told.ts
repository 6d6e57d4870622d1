import type { DayRange } from '../dates/edtf.ts'
import { agreedAmount, type BoundedNumber } from '../evidence/agreement.ts'
import type { Attestation } from '../evidence/attestation.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { shareADay, spokenDays } from '../evidence/spoken-days.ts'
import { toldAttestations, type View, visibleAttestations } from '../evidence/view.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** A payment of which some claims state a sum. */
export interface MoneyTold {
  readonly relationship: Relationship
  /** The claims that give the sum. */
  readonly told: readonly Attestation[]
  readonly sum: BoundedNumber
  readonly currency: string
}

/** Of some relationships those of money whose stated claims agree on a sum, in their order. */
export function moneyIn(
  relationships: readonly Relationship[],
  view: View,
  { rowOf }: Vocabulary,
): readonly MoneyTold[] {
  return relationships.flatMap((relationship) => {
    if (rowOf(relationship.type).family !== 'FUNDING') return []
    const stated = toldAttestations(view, relationship.attestations).filter(({ modality }) => modality === 'STATED')
    const told = stated.filter(({ amount }) => amount !== null)
    const [currency, ...others] = new Set(told.flatMap(({ amount }) => amount?.currency ?? []))
    const sum = agreedAmount(told)
    return sum === null || currency === undefined || others.length > 0 ? [] : [{ relationship, told, sum, currency }]
  })
}

/**
 * Whether two payments are told so alike that they are one: the same sum from the same payer, of one time, by documents none
 * of which tells both, and to the same one, or to one whom the other names as what the money was for. What is also planned
 * or denied of the second stands by itself.
 */
export function areOnePayment(one: MoneyTold, other: MoneyTold, view: View): boolean {
  const isAllStated = visibleAttestations(view, other.relationship.attestations).every(
    ({ modality }) => modality === 'STATED',
  )
  return (
    isAllStated &&
    one.relationship.type === other.relationship.type &&
    one.relationship.objectId === other.relationship.objectId &&
    one.currency === other.currency &&
    one.sum.value === other.sum.value &&
    areOfOtherDocuments(one, other) &&
    (endsOf(one).includes(other.relationship.subjectId) || endsOf(other).includes(one.relationship.subjectId)) &&
    daysOf(one).some((a) => daysOf(other).some((b) => liesIn(a, b) || liesIn(b, a)))
  )
}

/** Whether two sums may hold the same money: between the same two, for a time that they share, by documents none of which tells both apart. */
export function doOverlap(one: MoneyTold, other: MoneyTold): boolean {
  return (
    one.currency === other.currency &&
    areOfOtherDocuments(one, other) &&
    endsOf(one).filter((id) => endsOf(other).includes(id)).length > 1 &&
    daysOf(one).some((a) => daysOf(other).some((b) => shareADay(a, b)))
  )
}

function areOfOtherDocuments({ told }: MoneyTold, other: MoneyTold): boolean {
  return !told.some(({ documentId }) => other.told.some((one) => one.documentId === documentId))
}

/** Whom money is between and for, each once. */
function endsOf({ relationship: { subjectId, objectId }, told }: MoneyTold): readonly string[] {
  return [...new Set([subjectId, objectId, ...told.flatMap(({ scopeIds }) => scopeIds)])]
}

function daysOf({ told }: MoneyTold): readonly DayRange[] {
  return told.filter(({ when }) => when !== null).map(spokenDays)
}

function liesIn(inner: DayRange, outer: DayRange): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}
