import { edtfSpan, parseEdtf } from '../dates/edtf.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { certaintyIn, PLAIN_VIEW } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'

/** A post, and somebody who is told to have held it. */
export interface PostAndHolder {
  readonly postId: string
  readonly holderId: string
  /** That the one held the other, as it is told. */
  readonly holding: Relationship
  /** Whether no other is told to have held it: then it is he, whenever something is said of it. */
  readonly isOnlyOne: boolean
}

/** Who is told to have held a post, of the relationships that say so. */
export function holdersOf(postId: string, holdings: readonly Relationship[]): readonly PostAndHolder[] {
  const ofPost = holdings.filter(({ type, objectId }) => type === 'HOLDS_POST' && objectId === postId)
  const holders = new Set(ofPost.map(({ subjectId }) => subjectId))
  return ofPost.map((holding) => ({ postId, holderId: holding.subjectId, holding, isOnlyOne: holders.size === 1 }))
}

/**
 * Whether what a claim says of a post is said of who held it, and the other way round: no other is told to have held it, or he
 * certainly did on all days of the claim's own date. Of several holders none is meant by a claim without a day.
 */
export function isSaidOfBoth(claim: Pick<Claim, 'when'>, { holding, isOnlyOne }: PostAndHolder): boolean {
  if (isOnlyOne) return true
  const parsed = claim.when === null ? null : parseEdtf(claim.when.edtf)
  if (parsed === null) return false
  const { earliest, latest } = edtfSpan(parsed)
  return [earliest, latest].every(
    (day) => day !== null && certaintyIn({ ...PLAIN_VIEW, asOf: day }, holding) === 'DEFINITE',
  )
}
