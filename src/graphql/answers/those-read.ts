import { readsClaim, type View } from '../../domain/evidence/view.ts'
import { type Claim, isInferred } from '../../domain/model/claim.ts'
import { claimKnownDay } from '../../domain/model/document.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadDocumentsOf } from './documents-of.ts'

/** Those of some claims that a View reads, of whatever modality and day, in their order. */
export async function thoseRead(
  claims: readonly Claim[],
  view: View,
  context: RequestContext,
): Promise<readonly Claim[]> {
  const documentOf = await loadDocumentsOf(claims, context)
  return claims.filter((claim) => {
    const knownDay = claimKnownDay(claim, knownIn(documentOf, claim.documentId))
    return readsClaim(view, { ...claim, inferred: isInferred(claim), knownDay })
  })
}
