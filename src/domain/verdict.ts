import type { Attestation } from './attestation.ts'
import { certaintyAt } from './certainty.ts'
import type { Modality } from './claim.ts'
import type { Relationship } from './relationship.ts'
import { admitsAttestation, existsIn, type View } from './view.ts'

/** What documents answer to "did this lead to that?", in order of precedence. */
export const ANSWERS = ['DISPUTED', 'STATED', 'REPORTED', 'PLANNED', 'DENIED', 'NOT_STATED'] as const
export type Answer = (typeof ANSWERS)[number]

/** The ways in which a View's documents can say that something is so, the stronger first, as Views that see just those. */
export function affirmingViews(
  view: View,
): readonly { readonly answer: 'STATED' | 'REPORTED' | 'PLANNED'; readonly view: View }[] {
  return [
    { answer: 'STATED', view: { ...view, modalities: ['STATED'], reported: false } },
    ...(view.reported ? [{ answer: 'REPORTED' as const, view: withModalities(view, ['STATED']) }] : []),
    { answer: 'PLANNED', view: withModalities(view, ['STATED', 'PLANNED']) },
  ]
}

/** The claims of a relationship that deny it in a View: read, and on the View's day not certainly of another time. */
export function denials(relationship: Relationship, view: View): readonly Attestation[] {
  return relationship.attestations.filter(
    (one) =>
      one.modality === 'DENIED' &&
      admitsAttestation(view, one) &&
      (view.asOf === null || certaintyAt([one], view.asOf) !== null),
  )
}

/** The answer that these relationships, each of which would do, give in a View. */
export function answerOf(relationships: readonly Relationship[], view: View): Answer {
  const affirmed = affirmingViews(view).find((way) =>
    relationships.some((one) => existsIn(way.view, one.attestations)),
  )?.answer
  const denied = relationships.some((one) => denials(one, view).length > 0)
  if (affirmed === undefined) return denied ? 'DENIED' : 'NOT_STATED'
  return denied && affirmed !== 'PLANNED' ? 'DISPUTED' : affirmed
}

/** The answer of a chain of affirmed steps that anything denies, or not. */
export function chainAnswer(affirmed: 'STATED' | 'REPORTED' | 'PLANNED', denied: boolean): Answer {
  return denied && affirmed !== 'PLANNED' ? 'DISPUTED' : affirmed
}

function withModalities(view: View, modalities: readonly Modality[]): View {
  return { ...view, modalities }
}
