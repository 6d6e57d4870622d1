import type { Claim } from '../model/claim.ts'
import { type CitedSentence, paragraphOf, uncited } from './prose.ts'
import { countWords } from './words.ts'

/** How many claims of documents that speak otherwise are told; the others are counted. */
const MOST_TOLD = 10
/** How many claims are told that are not of the matter, but nearest to it. */
const MOST_NEAR = 9
/** How many of these stand for the matter where nothing is of it; the others are told apart. */
const MOST_NEAREST = 4

/** What documents say beside what was asked: of the matter, and what is nearest to it. */
export interface Otherwise {
  readonly ofMatter: readonly Claim[]
  readonly nearest: readonly Claim[]
  /** Whether a claim names both that were asked about: such are told first. */
  readonly isBetween: (claim: Claim) => boolean
}

/** The claims that are told. */
export function toldOtherwise(otherwise: Otherwise): readonly Claim[] {
  const { matter, near } = partsOf(otherwise)
  return [...matter, ...near]
}

/** What is told of the matter, with all that stands between the two asked about, and what is only near it. */
function partsOf({ ofMatter, nearest, isBetween }: Otherwise) {
  const shown = ofMatter.slice(0, MOST_TOLD)
  const near = nearest.slice(0, MOST_NEAR)
  const [first, others] = [[...shown, ...near].filter(isBetween), shown.filter((claim) => !isBetween(claim))]
  return { matter: [...first, ...others], near: near.filter((claim) => !isBetween(claim)) }
}

/** What documents say beside what was asked, what stands between the two asked about first; what is only near it apart. */
export function tellOtherwise(
  otherwise: Otherwise,
  tell: (claims: readonly Claim[]) => readonly CitedSentence[],
): readonly CitedSentence[] {
  const { matter, near } = partsOf(otherwise)
  const left = otherwise.ofMatter.length - MOST_TOLD
  const more = `${countWords(left, 'more claim')} of these documents on the matter ${left === 1 ? 'is' : 'are'} not told here`
  const told = [...(matter.length === 0 ? [] : tell(matter)), ...(left > 0 ? [uncited(more)] : [])]
  const [first, others] =
    told.length === 0 ? [tell(near.slice(0, MOST_NEAREST)), near.slice(MOST_NEAREST)] : [told, near]
  return others.length === 0 ? first : [...first, ...paragraphOf([uncited('Near to this they say:'), ...tell(others)])]
}
