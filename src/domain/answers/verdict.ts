import type { Attestation } from '../evidence/attestation.ts'
import { certaintyAt } from '../evidence/certainty.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { contradict } from '../evidence/spoken-days.ts'
import { admitsAttestation, existsIn, type View, visibleAttestations } from '../evidence/view.ts'
import type { Modality } from '../model/claim.ts'
import { typeRow } from '../model/relationship-types.ts'

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

/** The claims of a relationship that deny it, not merely a plan of it, in a View: read, and on the View's day not certainly of another time. */
export function denials(relationship: Relationship, view: View): readonly Attestation[] {
  return relationship.attestations.filter(
    (one) =>
      one.modality === 'DENIED' &&
      !one.deniesPlan &&
      admitsAttestation(view, one) &&
      (view.asOf === null || certaintyAt([one], view.asOf) !== null),
  )
}

/** Whether a View sees one relationship stated, and reads a denial of it that is not certainly of another time. */
export function isDisputed(relationship: Relationship, view: View): boolean {
  const stating = { ...view, modalities: ['STATED'] as const }
  if (!existsIn(stating, relationship)) return false
  const denied = denials(relationship, view)
  const { aspect } = typeRow(relationship.type)
  return visibleAttestations(stating, relationship.attestations).some((one) =>
    denied.some((other) => contradict(one, other, aspect)),
  )
}

function withModalities(view: View, modalities: readonly Modality[]): View {
  return { ...view, modalities }
}
