import { areReconcilable, type BoundedNumber } from '../evidence/agreement.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { intersectBounds } from '../evidence/bounds.ts'
import type { ClaimSource, Disagreement, DisagreementKind, Position } from '../evidence/disagreement.ts'
import { gather } from '../evidence/gather.ts'
import type { Groups } from '../evidence/groups.ts'
import type { Figure, Relationship } from '../evidence/relationship.ts'
import { contradict, definiteDays, mayBeOfOneTime, spokenDays } from '../evidence/spoken-days.ts'
import { WHOLE_VIEW } from '../evidence/view.ts'
import { disagreementId, type Sha256 } from '../model/identity.ts'
import type { Measure } from '../model/record.ts'
import { typeRow } from '../model/relationship-types.ts'
import { bareWords, figureSentence, type NameOf, relationshipSentence } from '../prose/sentence.ts'
import { compareText } from '../text/compare-text.ts'

/** What the rules read. */
export interface DisagreementSources extends Pick<Groups, 'relationships' | 'figures'> {
  readonly measures: readonly Measure[]
  readonly nameOf: NameOf
  readonly sha256: Sha256
}

/** A disagreement before it has its id, which its kind and groups make. */
type Found = Omit<Disagreement, 'id'>

/**
 * The disagreements that rules find, in order of id. PLANNED claims make none, and a count that grows with its date
 * is several figures, not a disagreement.
 *
 * - DATE: one relationship whose claims have no day in common.
 * - VALUE: one relationship or figure with numbers, not certainly of different times, that their bounds cannot reconcile.
 * - DENIAL: one relationship STATED and DENIED, not certainly of different times.
 * - CONTRARY: relationships of contrary types between the same ends, both STATED, certainly overlapping.
 */
export function findDisagreements(sources: DisagreementSources): readonly Disagreement[] {
  const { relationships, figures, nameOf, sha256 } = sources
  const found: readonly Found[] = [
    ...relationships.flatMap((relationship) => [
      ...dateDisagreement(relationship, nameOf),
      ...valueDisagreement(relationship, nameOf),
      ...denial(relationship, nameOf),
    ]),
    ...figures.flatMap((figure) => figureDisagreement(figure, sources)),
    ...contraries(relationships, nameOf),
  ]
  return found
    .map((one) => ({ id: disagreementId(sha256, one.kind, one.groupIds), ...one }))
    .sort((a, b) => compareText(a.id, b.id))
}

function dateDisagreement(relationship: Relationship, nameOf: NameOf): readonly Found[] {
  const stated = ofModality(relationship.attestations, 'STATED')
  if (stated.length < 2 || intersectBounds(stated.map((one) => one.bounds)) !== null) return []
  const positions = splitBy(stated, (one) => one.when?.edtf ?? '').map(positionOn(relationship, nameOf))
  const question = `When was it that ${bareWords(relationship, nameOf)}?`
  return positions.length < 2 ? [] : [computed('DATE', [relationship], question, positions)]
}

function valueDisagreement(relationship: Relationship, nameOf: NameOf): readonly Found[] {
  const stated = ofModality(relationship.attestations, 'STATED')
  const differing = stated.filter((one) => stated.some((other) => haveDifferentSums(one, other)))
  if (differing.length === 0) return []
  const key = (one: Attestation) => JSON.stringify([one.amount, one.share, one.bound])
  const positions = splitBy(differing, key).map(positionOn(relationship, nameOf))
  const question = `How much is meant where it is said that ${bareWords(relationship, nameOf)}?`
  return [computed('VALUE', [relationship], question, positions)]
}

/** Sums of money or shares that cannot be the same, of what may be the same time: a later instalment is no other answer. */
function haveDifferentSums(one: Attestation, other: Attestation): boolean {
  if (!mayBeOfOneTime(spokenDays(one), spokenDays(other))) return false
  const inOneCurrency = one.amount !== null && one.amount.currency === other.amount?.currency
  const both = [one, other]
  return (
    (inOneCurrency && !areReconcilable(numbersOf(both, ({ amount }) => amount?.value ?? null))) ||
    !areReconcilable(numbersOf(both, ({ share }) => share))
  )
}

function figureDisagreement(figure: Figure, { measures, nameOf }: DisagreementSources): readonly Found[] {
  const measure = measures.find((one) => one.id === figure.measure)
  const stated = ofModality(figure.attestations, 'STATED')
  if (measure === undefined || stated.length < 2) return []
  if (areReconcilable(numbersOf(stated, (one) => one.value))) return []
  const positions = splitBy(stated, (one) => JSON.stringify([one.value, one.bound])).map((attestations) => ({
    sentence: figureSentence({ ...figure, attestations }, measure, WHOLE_VIEW, nameOf),
    claims: attestations.map(sourceIn(figure.id, [figure.aboutId])),
  }))
  const question = `What is the figure for ${nameOf(figure.aboutId)}: ${measure.label}?`
  return [
    {
      ...computed('VALUE', [], question, positions),
      aboutIds: [figure.aboutId],
      groupIds: [figure.id],
    },
  ]
}

function denial(relationship: Relationship, nameOf: NameOf): readonly Found[] {
  const stated = ofModality(relationship.attestations, 'STATED')
  const denied = ofModality(relationship.attestations, 'DENIED').filter(({ deniesPlan }) => !deniesPlan)
  const { aspect } = typeRow(relationship.type)
  const meet = stated.some((one) => denied.some((other) => contradict(one, other, aspect)))
  if (!meet) return []
  const positions = [stated, denied].map(positionOn(relationship, nameOf))
  return [computed('DENIAL', [relationship], `Was it so that ${bareWords(relationship, nameOf)}?`, positions)]
}

function contraries(relationships: readonly Relationship[], nameOf: NameOf): readonly Found[] {
  const byEnds = new Map<string, Relationship[]>()
  for (const relationship of relationships) {
    if (typeRow(relationship.type).contrary === null) continue
    const ends = `${relationship.subjectId} ${relationship.objectId}`
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), relationship])
  }
  return [...byEnds.values()].flatMap((among) =>
    among.flatMap((one) =>
      among
        .filter((other) => one.type < other.type && typeRow(one.type).contrary === other.type)
        .filter((other) => certainlyOverlap(one, other))
        .map((other) => {
          const positions = [one, other].map((relationship) =>
            positionOn(relationship, nameOf)(ofModality(relationship.attestations, 'STATED')),
          )
          const question = `Which was it: ${bareWords(one, nameOf)}, or ${bareWords(other, nameOf)}?`
          return computed('CONTRARY', [one, other], question, positions)
        }),
    ),
  )
}

function certainlyOverlap(one: Relationship, other: Relationship): boolean {
  const daysOf = ({ attestations }: Relationship) => definiteDays(ofModality(attestations, 'STATED'))
  return daysOf(one).some((a) => daysOf(other).some((b) => mayBeOfOneTime(a, b)))
}

function computed(
  kind: DisagreementKind,
  between: readonly Relationship[],
  question: string,
  positions: readonly Position[],
): Found {
  const groupIds = between.map(({ id }) => id).sort(compareText)
  const aboutIds = [...new Set(between.flatMap(({ subjectId, objectId }) => [subjectId, objectId]))].sort(compareText)
  return { kind, origin: 'COMPUTED', aboutIds, question, positions, groupIds }
}

function positionOn(relationship: Relationship, nameOf: NameOf) {
  const { id, subjectId, objectId } = relationship
  return (attestations: readonly Attestation[]): Position => ({
    sentence: relationshipSentence({ ...relationship, attestations }, WHOLE_VIEW, nameOf),
    claims: attestations.map(sourceIn(id, [subjectId, objectId])),
  })
}

function ofModality(attestations: readonly Attestation[], modality: Attestation['modality']): readonly Attestation[] {
  return attestations.filter((one) => one.modality === modality)
}

function splitBy(attestations: readonly Attestation[], key: (one: Attestation) => string) {
  return [...gather(attestations, key)].sort(([a], [b]) => compareText(a, b)).map(([, part]) => part)
}

function numbersOf(
  attestations: readonly Attestation[],
  numberOf: (one: Attestation) => number | null,
): readonly BoundedNumber[] {
  return attestations.flatMap((one) => {
    const value = numberOf(one)
    return value === null ? [] : [{ value, bound: one.bound }]
  })
}

/** What a disagreement keeps of the claims of a group, each of which names all that it is about. */
function sourceIn(groupId: string, named: readonly string[]) {
  const aboutIds = [...new Set(named)].sort(compareText)
  return ({ claimId, documentId, knownDay, accordingToId, inferred }: Attestation): ClaimSource => ({
    ...{ claimId, documentId, knownDay, accordingToId, inferred },
    groupId,
    aboutIds,
  })
}
