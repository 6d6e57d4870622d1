import { takesClaim, type View } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { isLink, type LinkClaim } from './matter.ts'

/** What says that a thing is within a larger body: next to what says that it became part of it. */
const TYPES_OF_BELONGING: readonly RelationshipType[] = ['PART_OF', 'MEMBER_OF']

/** What is asked: did this become part of that, by one of these types? Null for an end that may be any. */
export interface MoveQuestion {
  readonly subjectId: string | null
  readonly objectId: string | null
  readonly types: readonly RelationshipType[]
  readonly view: View
}

/**
 * Of claims that name what a question is about, which counts plans and which nothing answers, those that plan just such a move in
 * other words: asked whether the one was absorbed into the other, that it was to move there. None of a pair of which a claim
 * states such a thing, for then it is no longer a plan alone; none on a day, and none where other things are asked.
 */
export function plannedMoves(
  naming: readonly Claim[],
  { subjectId, objectId, types, view }: MoveQuestion,
  { lineage }: Vocabulary,
): readonly LinkClaim[] {
  const moves = [...lineage, ...TYPES_OF_BELONGING]
  const isOfMoves = types.length > 0 && types.every((type) => moves.includes(type))
  if (view.asOf !== null || !view.modalities.includes('PLANNED') || !isOfMoves) return []
  const found = naming.filter(isLink).filter(({ content, replacedByIds, ...claim }) => {
    const isSubject = subjectId === null || claim.subjectId === subjectId
    const isObject = objectId === null || content.objectId === objectId
    return isSubject && isObject && moves.includes(content.type) && replacedByIds.length === 0
  })
  const isDone = (plan: LinkClaim) =>
    found.some(({ subjectId: id, content, modality }) => {
      return modality === 'STATED' && id === plan.subjectId && content.objectId === plan.content.objectId
    })
  return found.filter((one) => one.modality === 'PLANNED' && takesClaim(view, one) && !isDone(one))
}
