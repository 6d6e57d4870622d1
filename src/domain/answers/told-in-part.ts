import { agreedDate } from '../evidence/period.ts'
import type { Relationship } from '../evidence/relationship.ts'
import type { Claim } from '../model/claim.ts'
import { entitiesNamedIn } from '../model/entities-named-in.ts'

/** A relationship that one side alone tells, and what the other tells of a sum, a number or a beginning in it. */
export interface ToldInPart {
  readonly relationship: Relationship
  /** The other side's claims, each once, in their order. */
  readonly claims: readonly Claim[]
}

/**
 * Of relationships that only one side tells those in whose sentences stands what the other tells too: the same sum or number
 * of things that are related, or that one thing began or ended at one time. `own` are claims of the side that tells them,
 * `others` the other's.
 */
export function toldInPart(
  relationships: readonly Relationship[],
  own: readonly Claim[],
  others: readonly Claim[],
): readonly ToldInPart[] {
  return relationships.flatMap((relationship) => {
    const ids = new Set(relationship.attestations.map(({ claimId }) => claimId))
    const tellers = own.filter(({ id }) => ids.has(id))
    const inSentence = own.filter((one) =>
      tellers.some((teller) => one.id === teller.id || areOfOneSentence(one, teller)),
    )
    const claims = others.filter((other) => inSentence.some((one) => givesTheSame(one, other)))
    return claims.length === 0 ? [] : [{ relationship, claims }]
  })
}

function areOfOneSentence(one: Claim, other: Claim): boolean {
  return one.quotation !== null && one.quotation === other.quotation && one.documentId === other.documentId
}

function givesTheSame(one: Claim, other: Claim): boolean {
  if (one.modality === 'DENIED' || other.modality === 'DENIED') return false
  return haveOneSum(one, other) || areOneFigure(one, other) || areOneChange(one, other)
}

/** Whether both give one sum of what has to do with one thing. */
function haveOneSum(one: Claim, other: Claim): boolean {
  if (one.amount === null || other.amount === null) return false
  const isOneSum = one.amount.value === other.amount.value && one.amount.currency === other.amount.currency
  const named = entitiesNamedIn(other)
  return isOneSum && entitiesNamedIn(one).some((id) => named.includes(id))
}

function areOneFigure(one: Claim, other: Claim): boolean {
  return (
    one.content.form === 'FIGURE' &&
    other.content.form === 'FIGURE' &&
    one.subjectId === other.subjectId &&
    one.content.measure === other.content.measure &&
    one.content.value === other.content.value
  )
}

function areOneChange(one: Claim, other: Claim): boolean {
  return (
    one.content.form === 'EXISTENCE' &&
    other.content.form === 'EXISTENCE' &&
    one.subjectId === other.subjectId &&
    one.content.change === other.content.change &&
    one.when !== null &&
    other.when !== null &&
    agreedDate([one.when, other.when]) !== null
  )
}
