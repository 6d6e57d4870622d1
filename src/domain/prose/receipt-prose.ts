import type { Attribute, Existence, Figure, Relationship } from '../evidence/relationship.ts'
import { readAttestations, type View, visibleAttestations } from '../evidence/view.ts'
import type { Measure } from '../model/record.ts'
import { tellCorrections } from './correction-prose.ts'
import { belongsTo, type ToldDisagreement, tellDisagreement } from './disagreement-prose.ts'
import { type ToldOutcome, tellOutcome } from './outcome-prose.ts'
import { type CitedSentence, citedClaims } from './prose.ts'
import { tellDenials, tellRelationships } from './relationship-prose.ts'
import { attributeSentences, existenceSentences, figureSentences, type NameOf } from './sentence.ts'

/** A relationship with what states, denies and disputes it, each resting on its claims; behind a plan what came of it. */
export function tellRelationship(
  relationship: Relationship,
  disagreements: readonly ToldDisagreement[],
  outcome: ToldOutcome | null,
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const denied = tellDenials([relationship], { ...view, asOf: null }, nameOf)
  // A View that asks for denials tells them among all that is said.
  const isWhole = view.modalities.includes('DENIED')
  const isSeen = visibleAttestations(view, relationship.attestations).length > 0
  const corrected = tellCorrections(relationship, view, nameOf)
  const isSilent =
    denied.length === 0 && (corrected.length === 0 || readAttestations(view, relationship.attestations).length > 0)
  const affirmed = isWhole || isSeen || isSilent ? tellRelationships([relationship], view, nameOf) : []
  // What a denial denies is told already.
  const others = denied.length === 0 ? disagreements : disagreements.filter(({ kind }) => kind !== 'DENIAL')
  const since = outcome === null ? [] : tellOutcome(outcome, [...affirmed, ...denied])
  const told = [...affirmed, ...since, ...(isWhole ? [] : denied), ...corrected]
  return [...told, ...disputesOn([relationship.subjectId, relationship.objectId], others, told)]
}

/** A figure with what differs from it, each resting on its claims. */
export function tellFigure(
  figure: Figure,
  measure: Measure,
  disagreements: readonly ToldDisagreement[],
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const told = figureSentences(figure, measure, view, nameOf)
  return [...told, ...disputesOn([figure.aboutId], disagreements, told)]
}

/** The beginning or the end of an entity, resting on its claims; behind a plan what came of it. */
export function tellExistence(
  existence: Existence,
  disagreements: readonly ToldDisagreement[],
  outcome: ToldOutcome | null,
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const told = existenceSentences(existence, view, nameOf)
  const since = outcome === null ? [] : tellOutcome(outcome, told)
  return [...told, ...since, ...disputesOn([existence.aboutId], disagreements, told)]
}

/** An attribute of an entity with what differs from it, resting on its claims. */
export function tellAttribute(
  attribute: Attribute,
  disagreements: readonly ToldDisagreement[],
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const told = attributeSentences(attribute, view, nameOf)
  return [...told, ...disputesOn([attribute.aboutId], disagreements, told)]
}

/** The disagreements that belong to what is told of these: one that only shares a claim with it is about something else. */
function disputesOn(
  ids: readonly string[],
  disagreements: readonly ToldDisagreement[],
  told: readonly CitedSentence[],
): readonly CitedSentence[] {
  const cited = new Set(citedClaims(told))
  return disagreements.filter((one) => belongsTo(one, ids, cited)).flatMap(tellDisagreement)
}
