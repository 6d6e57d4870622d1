import type { Claim, ClaimContent, ExistenceChange } from '../model/claim.ts'
import { qualifiersOf } from '../model/entities-named-in.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** What a question asks of: relationships of some types from one entity to another, or to or from any. */
export interface MatterQuestion {
  readonly types: readonly RelationshipType[]
  /** Null for any. */
  readonly subjectId: string | null
  /** Null for any. */
  readonly objectId: string | null
  /** Of lineage, whose end belongs to the matter too where it is the subject, its beginning where it is the object. */
  readonly startId: string
  /** Whether an entity may stand where any may. */
  readonly isWanted: (entityId: string) => boolean
}

/** A claim of a relationship with an entity. */
export interface LinkClaim extends Claim {
  readonly subjectId: string
  readonly content: Extract<ClaimContent, { readonly form: 'RELATIONSHIP' }>
}

/**
 * Of some claims, in their order, those that a question would take if it asked of every modality, every speaker and all
 * time, of nobody and of somebody unnamed, of the contrary of each type too, of a symmetric type both ways, and of what is said of an end only as the scope
 * or the event of something else; for lineage also the end of what would have fed into something, or the beginning
 * of what something would have fed into: that a thing began says nothing of what became of it.
 */
export function claimsOfMatter(
  claims: readonly Claim[],
  question: MatterQuestion,
  vocabulary: Vocabulary,
): readonly Claim[] {
  const types: ReadonlySet<string> = new Set(typesOfMatter(question.types, vocabulary))
  const isLineage = question.types.some((type) => vocabulary.lineage.includes(type))
  return claims.filter((claim) => {
    const { content, subjectId } = claim
    if (isLink(claim)) return types.has(claim.content.type) && concernsEnds(claim, question, vocabulary)
    if (content.form === 'UNNAMED')
      return types.has(content.type) && leavesAsked(claim, content.type, question, vocabulary)
    return isLineage && content.form === 'EXISTENCE' && bearsOnStart(content.change, subjectId, question)
  })
}

/** Whether a claim with nobody or somebody is of an end that is asked about: of the one that relationships lead from, of a symmetric type of either. */
function leavesAsked(claim: Claim, type: RelationshipType, question: MatterQuestion, { rowOf }: Vocabulary): boolean {
  const named = [claim.subjectId, ...qualifiersOf(claim)]
  const asked = rowOf(type).symmetric ? [question.subjectId, question.objectId] : [question.subjectId]
  return asked.some((id) => id !== null && named.includes(id))
}

/** The types asked about, and the contrary of each. */
export function typesOfMatter(types: readonly RelationshipType[], vocabulary: Vocabulary): readonly string[] {
  return [...types, ...types.flatMap((type) => vocabulary.rowOf(type).contrary ?? [])]
}

/** Whether a beginning or an end is on the side of the start that is asked about. */
function bearsOnStart(
  change: ExistenceChange,
  aboutId: string | null,
  { startId, subjectId, objectId }: MatterQuestion,
): boolean {
  return aboutId === startId && startId === (change === 'ENDED' ? subjectId : objectId)
}

/** The events that claims of relationships belong to, each once. */
export function eventsOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.filter(isLink).flatMap(({ eventId }) => eventId ?? []))]
}

/** Whether a claim is of a relationship. */
export function isLink(claim: Claim): claim is LinkClaim {
  return claim.content.form === 'RELATIONSHIP' && claim.subjectId !== null
}

function concernsEnds(claim: LinkClaim, question: MatterQuestion, { rowOf }: Vocabulary): boolean {
  const { subjectId, content } = claim
  const ways: readonly (readonly [string, string])[] = rowOf(content.type).symmetric
    ? [
        [subjectId, content.objectId],
        [content.objectId, subjectId],
      ]
    : [[subjectId, content.objectId]]
  const qualifiers = qualifiersOf(claim)
  return ways.some(([subject, object]) => {
    const asked = [isAsked(subject, question.subjectId, question), isAsked(object, question.objectId, question)]
    if (asked.every((one) => one)) return true
    const named = [question.subjectId, question.objectId].map((id) => id !== null && qualifiers.includes(id))
    return [0, 1].some((end) => named[end] === true && asked[1 - end] === true)
  })
}

/** Whether an end is the one asked about, or may be any. */
function isAsked(entityId: string, askedId: string | null, { isWanted }: MatterQuestion): boolean {
  return askedId === null ? isWanted(entityId) : entityId === askedId
}
