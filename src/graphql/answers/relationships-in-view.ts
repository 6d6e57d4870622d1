import type { FoundAnswer } from '../../domain/answers/find-verdict.ts'
import { denials } from '../../domain/answers/verdict.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { RelationshipInViewModel } from '../models.ts'

/** Relationships of an answer, each as its View tells it, in their order. */
export function inView(view: View, relationships: readonly Relationship[]): readonly RelationshipInViewModel[] {
  return relationships.map((relationship) => ({ relationship, attestations: relationship.attestations, view }))
}

/** The relationships of a chain as the claims that affirm it tell them; denials among their claims only weigh on certainty. */
export function affirmedIn(
  { view, isTold }: Pick<FoundAnswer, 'view' | 'isTold'>,
  relationships: readonly Relationship[],
): readonly RelationshipInViewModel[] {
  return relationships.map((relationship) => ({
    relationship,
    attestations: relationship.attestations.filter((one) => isTold(one) || one.modality === 'DENIED'),
    view,
  }))
}

/** The relationships of an answer: of its chain as these claims affirm them, then those denied as a View reads the denials. */
export function answeredIn(found: FoundAnswer, view: View): readonly RelationshipInViewModel[] {
  const affirmed = (found.chain ?? []).flatMap(({ relationships }) => affirmedIn(found, relationships))
  const denying = { ...view, modalities: ['DENIED' as const] }
  const denied = found.denied.map((relationship) => {
    return { relationship, attestations: denials(relationship, view), view: denying }
  })
  return [...affirmed, ...denied]
}
