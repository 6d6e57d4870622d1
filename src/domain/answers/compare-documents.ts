import {
  agreedScope,
  areCertainlyOtherShares,
  areCertainlyOthers,
  type BoundedNumber,
  type BoundedShare,
  sharesIn,
} from '../evidence/agreement.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { agreedDate } from '../evidence/period.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { asMade } from '../evidence/succession.ts'
import { readAttestations, toldAttestations, type View, WHOLE_VIEW } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import { entitiesNamedIn } from '../model/entities-named-in.ts'

/** What is compared: the relationships around an entity, as some documents tell them and as others do. */
export interface DocumentsQuestion {
  readonly aroundId: string
  /** By id; no document is among both, unless all are. */
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** Whether documents are set beside themselves, as those of a record that has no others are: all that they tell is told by both. */
export function areBesideThemselves({ one, other }: Pick<DocumentsQuestion, 'one' | 'other'>): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}

/** In what two tellings of one relationship can differ. */
export const DOCUMENT_DIFFERENCES = ['MODALITY', 'PERIOD', 'AMOUNT', 'SHARE', 'SCOPE'] as const
export type DocumentDifference = (typeof DOCUMENT_DIFFERENCES)[number]

/** A relationship that both tell of. */
export interface ToldTwice {
  readonly relationship: Relationship
  /** In what the two differ, in the order of the list; nothing where they agree. */
  readonly differences: readonly DocumentDifference[]
}

/** Relationships by who tells of them: each of which either does, once, in their order. */
export interface ToldByDocuments {
  readonly onlyOne: readonly Relationship[]
  readonly onlyOther: readonly Relationship[]
  readonly both: readonly ToldTwice[]
  readonly differing: readonly ToldTwice[]
}

/** A View that reads whatever these documents say, in every modality, denials too, of all time. */
export function viewOfDocuments(documents: readonly string[]): View {
  return { ...WHOLE_VIEW, documents }
}

/** Sorts relationships by which of two sets of documents tell of them, and of what both tell, what they tell otherwise. */
export function compareDocuments(
  relationships: readonly Relationship[],
  { one, other }: Pick<DocumentsQuestion, 'one' | 'other'>,
): ToldByDocuments {
  const [oneView, otherView] = [viewOfDocuments(one), viewOfDocuments(other)]
  const onlyOne: Relationship[] = []
  const onlyOther: Relationship[] = []
  const told: ToldTwice[] = []
  for (const relationship of relationships) {
    const { attestations } = relationship
    const [byOne, byOther] = [readAttestations(oneView, attestations), readAttestations(otherView, attestations)]
    if (byOne.length > 0 && byOther.length > 0) {
      told.push({ relationship, differences: differencesOf(byOne, byOther) })
    } else if (byOne.length > 0) onlyOne.push(relationship)
    else if (byOther.length > 0) onlyOther.push(relationship)
  }
  return {
    onlyOne,
    onlyOther,
    both: told.filter(({ differences }) => differences.length === 0),
    differing: told.filter(({ differences }) => differences.length > 0),
  }
}

/**
 * Of relationships that only one side tells those of which the other speaks in other terms: in a remark on both the entity and
 * the other end, or by the same type with the other end, said of another or by the entity. `named` are the claims of the other
 * side that name the entity.
 */
export function toldInOtherTerms(
  relationships: readonly Relationship[],
  aroundId: string,
  named: readonly Claim[],
): readonly Relationship[] {
  return relationships.filter(({ type, subjectId, objectId }) => {
    if (subjectId !== aroundId && objectId !== aroundId) return false
    const otherId = subjectId === aroundId ? objectId : subjectId
    return named.some((claim) => {
      const { content, modality } = claim
      const isAkin = content.form === 'REMARK' || (content.form === 'RELATIONSHIP' && content.type === type)
      return isAkin && modality !== 'DENIED' && entitiesNamedIn(claim).includes(otherId)
    })
  })
}

/**
 * In what two tellings differ: in how it is said; and in what the claims that tell it give, as `sentence` has them. What only
 * one of the two gives is no difference, nor is what both can mean: a year and a day of it, "over 1,300" and 1,400.
 */
function differencesOf(one: readonly Attestation[], other: readonly Attestation[]): readonly DocumentDifference[] {
  const [byOne, byOther] = [toldBy(one), toldBy(other)]
  const differing: Readonly<Record<DocumentDifference, boolean>> = {
    MODALITY: modalitiesOf(one) !== modalitiesOf(other),
    PERIOD: areApart(byOne, byOther, datesOf, (dates) => agreedDate(dates) !== null),
    AMOUNT: areApart(byOne, byOther, amountsOf, areOneSum),
    SHARE: areApart(byOne, byOther, sharesIn, areOneShare),
    SCOPE: areApart(byOne, byOther, scopedOf, (scoped) => agreedScope(scoped) !== null),
  }
  return DOCUMENT_DIFFERENCES.filter((difference) => differing[difference])
}

/** What tells it on one side: that side's documents have judged already what supersedes what. */
function toldBy(read: readonly Attestation[]): readonly Attestation[] {
  return toldAttestations(WHOLE_VIEW, read.map(asMade))
}

/** Whether both give something, and no one thing can be what both mean. */
function areApart<Given>(
  one: readonly Attestation[],
  other: readonly Attestation[],
  givenBy: (attestations: readonly Attestation[]) => readonly Given[],
  agree: (given: readonly Given[]) => boolean,
): boolean {
  const [byOne, byOther] = [givenBy(one), givenBy(other)]
  return byOne.length > 0 && byOther.length > 0 && !agree([...byOne, ...byOther])
}

function modalitiesOf(attestations: readonly Attestation[]): string {
  return [...new Set(attestations.map(({ modality }) => modality))].sort().join(' ')
}

/** A date of writing is the document's: two that each tell of their own day do not differ in it. */
function datesOf(attestations: readonly Attestation[]) {
  return attestations.map(({ when }) => when).filter((when) => when !== null && !when.atWriting)
}

interface Sum extends BoundedNumber {
  readonly currency: string
}

function amountsOf(attestations: readonly Attestation[]): readonly Sum[] {
  return attestations.flatMap(({ amount, bound }) => (amount === null ? [] : [{ ...amount, bound }]))
}

function areOneSum(sums: readonly Sum[]): boolean {
  return new Set(sums.map(({ currency }) => currency)).size === 1 && areOneNumber(sums)
}

/** Whether none of them excludes another: "about" and "almost" leave open how far. */
function areOneNumber(numbers: readonly BoundedNumber[]): boolean {
  return !numbers.some((one) => numbers.some((other) => areCertainlyOthers(one, other)))
}

function areOneShare(shares: readonly BoundedShare[]): boolean {
  return !shares.some((one) => shares.some((other) => areCertainlyOtherShares(one, other)))
}

function scopedOf(attestations: readonly Attestation[]): readonly Attestation[] {
  return attestations.filter(({ scopeIds }) => scopeIds.length > 0)
}
