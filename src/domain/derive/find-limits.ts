import type { Attestation } from '../evidence/attestation.ts'
import { gather } from '../evidence/gather.ts'
import { type Limit, type LimitKind, limitBy } from '../evidence/limit.ts'
import type { Existence, Relationship } from '../evidence/relationship.ts'
import { deniesAll, type Unnamed } from '../evidence/unnamed.ts'
import type { End } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** The relationships, each with the claims of other things that decide on which days it can hold. */
export function withLimits(
  relationships: readonly Relationship[],
  existences: readonly Existence[],
  unnamed: readonly Unnamed[],
  vocabulary: Vocabulary,
): readonly Relationship[] {
  const { rowOf } = vocabulary
  const hasContraryChange = ({ type }: Relationship): boolean => {
    const { contrary, aspect } = rowOf(type)
    return contrary !== null && aspect === 'CHANGE'
  }
  const existencesOf = gather(existences, ({ aboutId }) => aboutId)
  const unnamedOf = gather(unnamed, ({ subjectId }) => subjectId)
  const changesBetween = gather(relationships.filter(hasContraryChange), endsOf)
  const mayBeLimited = (relationship: Relationship): boolean =>
    hasContraryChange(relationship) || endIds(relationship).some((id) => existencesOf.has(id) || unnamedOf.has(id))
  return relationships.map((relationship) => {
    if (!mayBeLimited(relationship)) return relationship
    const lifetimes = rowOf(relationship.type).needs.flatMap((end) => {
      const id = end === 'SUBJECT' ? relationship.subjectId : relationship.objectId
      return (existencesOf.get(id) ?? []).flatMap((existence) => lifetimeLimits(end, existence))
    })
    const contraries = hasContraryChange(relationship) ? (changesBetween.get(endsOf(relationship)) ?? []) : []
    const replacing = contraries.filter(({ type }) => type === rowOf(relationship.type).contrary)
    const denying = endIds(relationship)
      .flatMap((id) => unnamedOf.get(id) ?? [])
      .filter((one) => deniesAll(one, relationship, vocabulary))
    const limits = [
      ...lifetimes,
      ...replacing.flatMap(({ attestations }) => limitsBy('CONTRARY', attestations)),
      ...denying.map(({ attestation }) => limitBy('NOBODY', attestation)),
    ]
    return limits.length === 0 ? relationship : { ...relationship, limits }
  })
}

function lifetimeLimits(end: End, { change, attestations }: Existence): readonly Limit[] {
  return limitsBy(`${end}_${change}`, attestations)
}

function limitsBy(kind: LimitKind, attestations: readonly Attestation[]): readonly Limit[] {
  return attestations.filter(({ modality }) => modality === 'STATED').map((one) => limitBy(kind, one))
}

function endsOf(relationship: Relationship): string {
  return JSON.stringify(endIds(relationship))
}

function endIds({ subjectId, objectId }: Relationship): readonly string[] {
  return [subjectId, objectId]
}
