import type { Attestation } from '../evidence/attestation.ts'
import { gather } from '../evidence/gather.ts'
import { type Limit, type LimitKind, limitBy } from '../evidence/limit.ts'
import type { Existence, Relationship } from '../evidence/relationship.ts'
import { type End, typeRow } from '../model/relationship-types.ts'

/** The relationships, each with the claims of other things that decide on which days it can hold. */
export function withLimits(
  relationships: readonly Relationship[],
  existences: readonly Existence[],
): readonly Relationship[] {
  const existencesOf = gather(existences, ({ aboutId }) => aboutId)
  const changesBetween = gather(
    relationships.filter(({ type }) => hasContraryChange(type)),
    endsOf,
  )
  return relationships.map((relationship) => {
    const lifetimes = typeRow(relationship.type).needs.flatMap((end) => {
      const id = end === 'SUBJECT' ? relationship.subjectId : relationship.objectId
      return (existencesOf.get(id) ?? []).flatMap((existence) => lifetimeLimits(end, existence))
    })
    const contraries = hasContraryChange(relationship.type) ? (changesBetween.get(endsOf(relationship)) ?? []) : []
    const replacing = contraries.filter(({ type }) => type === typeRow(relationship.type).contrary)
    const limits = [...lifetimes, ...replacing.flatMap(({ attestations }) => limitsBy('CONTRARY', attestations))]
    return limits.length === 0 ? relationship : { ...relationship, limits }
  })
}

function lifetimeLimits(end: End, { change, attestations }: Existence): readonly Limit[] {
  return limitsBy(`${end}_${change}`, attestations)
}

function limitsBy(kind: LimitKind, attestations: readonly Attestation[]): readonly Limit[] {
  return attestations.filter(({ modality }) => modality === 'STATED').map((one) => limitBy(kind, one))
}

function hasContraryChange(type: Relationship['type']): boolean {
  const { contrary, aspect } = typeRow(type)
  return contrary !== null && aspect === 'CHANGE'
}

function endsOf({ subjectId, objectId }: Relationship): string {
  return JSON.stringify([subjectId, objectId])
}
