import type { Claim } from '../model/claim.ts'
import type { CitedSentence } from './prose.ts'
import { countWords } from './words.ts'

/** How many claims of documents that speak otherwise are told; the others are counted. */
export const MOST_TOLD = 10

/** What documents say on a matter beside what was asked, each claim told alone. */
export function tellOtherwise(claims: readonly Claim[], statement: (claim: Claim) => string): readonly CitedSentence[] {
  const told = claims.slice(0, MOST_TOLD).map((claim) => ({ sentence: statement(claim), claimIds: [claim.id] }))
  const left = claims.length - told.length
  if (left === 0) return told
  const more = `${countWords(left, 'more claim')} of these documents on the matter ${left === 1 ? 'is' : 'are'} not told here`
  return [...told, { sentence: more, claimIds: [] }]
}
