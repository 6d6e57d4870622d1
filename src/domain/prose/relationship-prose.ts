import { denials } from '../answers/verdict.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { type View, visibleAttestations } from '../evidence/view.ts'
import type { CitedSentence } from './prose.ts'
import { type NameOf, namedIn, relationshipSentence } from './sentence.ts'

/** Every entity that sentences about these relationships may name. */
export function entitiesNamed(relationships: readonly Relationship[]): readonly string[] {
  const ids = relationships.flatMap(({ subjectId, objectId, attestations }) => [
    subjectId,
    objectId,
    ...namedIn(attestations),
  ])
  return [...new Set(ids)]
}

/** Each relationship once, as its visible claims tell it, resting on them. */
export function tellRelationships(
  relationships: readonly Relationship[],
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  return distinct(relationships).map((relationship) => ({
    sentence: relationshipSentence(relationship, view, nameOf),
    claimIds: visibleAttestations(view, relationship.attestations).map(({ claimId }) => claimId),
  }))
}

/** Each relationship that a document denies, as the denial tells it, resting on the claims that deny it. */
export function tellDenials(
  relationships: readonly Relationship[],
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  return distinct(relationships).flatMap((relationship) => {
    const attestations = denials(relationship, view)
    if (attestations.length === 0) return []
    const sentence = relationshipSentence({ ...relationship, attestations }, view, nameOf)
    return [{ sentence, claimIds: attestations.map(({ claimId }) => claimId) }]
  })
}

function distinct(relationships: readonly Relationship[]): readonly Relationship[] {
  return [...new Map(relationships.map((relationship) => [relationship.id, relationship])).values()]
}
