import { gather } from '../evidence/gather.ts'
import type { Claim } from '../model/claim.ts'
import { type CitedSentence, uncited } from './prose.ts'
import { countWords } from './words.ts'

/** How many claims of documents that speak otherwise are told; the others are counted. */
const MOST_TOLD = 10
/** How many claims are told that are not of the matter, but nearest to it. */
const MOST_NEAR = 6

/** What documents say beside what was asked: of the matter, and what is nearest to it. */
export interface Otherwise {
  readonly ofMatter: readonly Claim[]
  readonly nearest: readonly Claim[]
}

/** The claims that are told. */
export function toldOtherwise({ ofMatter, nearest }: Otherwise): readonly Claim[] {
  return [...ofMatter.slice(0, MOST_TOLD), ...nearest.slice(0, MOST_NEAR)]
}

/** What documents say beside what was asked, each claim told alone; what several say in the same words once. */
export function tellOtherwise(otherwise: Otherwise, statement: (claim: Claim) => string): readonly CitedSentence[] {
  const told = [...gather(toldOtherwise(otherwise), statement)].map(([sentence, claims]) => ({
    sentence,
    claimIds: claims.map(({ id }) => id),
  }))
  const left = otherwise.ofMatter.length - MOST_TOLD
  if (left <= 0) return told
  const more = `${countWords(left, 'more claim')} of these documents on the matter ${left === 1 ? 'is' : 'are'} not told here`
  return [...told, uncited(more)]
}
