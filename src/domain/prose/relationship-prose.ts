import { denials } from '../answers/verdict.ts'
import type { Relationship } from '../evidence/relationship.ts'
import type { Unnamed } from '../evidence/unnamed.ts'
import { type View, WHOLE_VIEW } from '../evidence/view.ts'
import type { CitedSentence } from './prose.ts'
import { beginSentence, type NameOf, namedIn, relationshipAccounts, relationshipClauses } from './sentence.ts'
import { asRelationship, namingUnnamed, unnamedTold } from './unnamed-words.ts'

/** Every entity that sentences about these relationships may name. */
export function entitiesNamed(relationships: readonly Relationship[]): readonly string[] {
  const ids = relationships.flatMap(({ subjectId, objectId, attestations }) => [
    subjectId,
    objectId,
    ...namedIn(attestations),
  ])
  return [...new Set(ids)]
}

/** Each relationship once, as its visible claims tell it, a sentence a voice, resting on them. */
export function tellRelationships(
  relationships: readonly Relationship[],
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  return distinct(relationships).flatMap((relationship) => relationshipAccounts(relationship, view, nameOf))
}

/** Each relationship that a document denies, as the denial tells it, resting on the claims that deny it. */
export function tellDenials(
  relationships: readonly Relationship[],
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  return distinct(relationships).flatMap((relationship) => {
    const attestations = denials(relationship, view)
    return attestations.length === 0 ? [] : relationshipAccounts({ ...relationship, attestations }, view, nameOf)
  })
}

/** What is said with nobody, or with somebody unnamed, each claim by itself. */
export function tellUnnamed(unnamed: readonly Unnamed[], nameOf: NameOf): readonly CitedSentence[] {
  return unnamed.flatMap((one) =>
    relationshipClauses(asRelationship(one), WHOLE_VIEW, namingUnnamed(nameOf, one), true).map((told) => {
      const sentence = told.details === undefined ? unnamedTold(told.sentence, one) : told.sentence
      return { ...told, sentence: beginSentence(sentence, nameOf) }
    }),
  )
}

/** Every entity that sentences about what is said with nobody or somebody may name. */
export function entitiesNamedBy(unnamed: readonly Unnamed[]): readonly string[] {
  return unnamed.flatMap(({ subjectId, attestation }) => [subjectId, ...namedIn([attestation])])
}

function distinct(relationships: readonly Relationship[]): readonly Relationship[] {
  return [...new Map(relationships.map((relationship) => [relationship.id, relationship])).values()]
}
