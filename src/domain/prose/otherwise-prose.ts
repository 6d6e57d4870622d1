import type { Claim } from '../model/claim.ts'
import { type CitedSentence, uncited } from './prose.ts'
import { countWords } from './words.ts'

/** How many claims of documents that speak otherwise are told; the others are counted. */
const MOST_TOLD = 10
/** How many claims are told that are not of the matter, but nearest to it. */
const MOST_NEAR = 9

/** What documents say beside what was asked: of the matter, and what is nearest to it. */
export interface Otherwise {
  readonly ofMatter: readonly Claim[]
  readonly nearest: readonly Claim[]
  /** Whether a claim names both that were asked about: such are told first. */
  readonly isBetween: (claim: Claim) => boolean
}

/** The claims that are told. */
export function toldOtherwise({ ofMatter, nearest, isBetween }: Otherwise): readonly Claim[] {
  const told = [...ofMatter.slice(0, MOST_TOLD), ...nearest.slice(0, MOST_NEAR)]
  return [...told.filter(isBetween), ...told.filter((claim) => !isBetween(claim))]
}

/** What documents say beside what was asked, the nearest first where some stand between the two asked about. */
export function tellOtherwise(
  otherwise: Otherwise,
  tell: (claims: readonly Claim[]) => readonly CitedSentence[],
): readonly CitedSentence[] {
  const told = tell(toldOtherwise(otherwise))
  const left = otherwise.ofMatter.length - MOST_TOLD
  if (left <= 0) return told
  const more = `${countWords(left, 'more claim')} of these documents on the matter ${left === 1 ? 'is' : 'are'} not told here`
  return [...told, uncited(more)]
}
