import type { Claim } from '../model/claim.ts'
import { type CitedSentence, paragraphOf, sourced, uncited } from './prose.ts'
import { quotedBehind, quotedInstead } from './with-quotations.ts'
import { countWords } from './words.ts'

/** How many claims of documents that speak otherwise are told; the others are counted. */
const MOST_TOLD = 10
/** How many claims are told that are not of the matter, but nearest to it. */
const MOST_NEAR = 9
/** How many of these stand for the matter where nothing is of it; the others are told apart. */
const MOST_NEAREST = 7

/** What documents say beside what was asked: of the matter, and what is nearest to it. */
export interface Otherwise {
  readonly ofMatter: readonly Claim[]
  readonly nearest: readonly Claim[]
  /** Whether a claim names both that were asked about: such are told first. */
  readonly isBetween: (claim: Claim) => boolean
  /** Whether one of the nearest says itself what was asked, of something near. */
  readonly isAlike: (claim: Claim) => boolean
}

/** The claims that are told. */
export function toldOtherwise(otherwise: Otherwise): readonly Claim[] {
  const { matter, near } = partsOf(otherwise)
  return [...matter, ...near]
}

/** What is told of the matter, with all that stands between the two asked about, and what is only near it. */
function partsOf({ ofMatter, nearest, isBetween, isAlike }: Otherwise) {
  const shown = ofMatter.slice(0, MOST_TOLD)
  const near = nearest.slice(0, MOST_NEAR)
  const [first, others] = [[...shown, ...near].filter(isBetween), shown.filter((claim) => !isBetween(claim))]
  const beside = near.filter((claim) => !isBetween(claim))
  // That something ended says less of where it went than what is nearest to that.
  const isOfEnds = shown.length > 0 && shown.every(({ content }) => content.form !== 'RELATIONSHIP')
  const leading = isOfEnds ? beside.filter(isAlike).slice(0, MOST_NEAREST) : []
  return {
    matter: [...first, ...leading, ...others],
    near: beside.filter((claim) => !leading.includes(claim)),
  }
}

/** What documents say beside what was asked, in words: of the matter, or what is nearest to it; and what is only near it. */
export interface ToldOtherwise {
  readonly told: readonly CitedSentence[]
  readonly near: readonly CitedSentence[]
  /** Where nothing answers, what plans just what was asked in other words. */
  readonly planned?: readonly CitedSentence[]
}

/** Nothing that is said beside what was asked. */
export const NOTHING_OTHERWISE: ToldOtherwise = { told: [], near: [] }

/** What documents say beside what was asked, what stands between the two asked about first; what is only near it apart. */
export function tellOtherwise(
  otherwise: Otherwise,
  tell: (claims: readonly Claim[]) => readonly CitedSentence[],
): ToldOtherwise {
  const { matter, near } = partsOf(otherwise)
  const left = otherwise.ofMatter.length - MOST_TOLD
  const more = `${countWords(left, 'more claim')} of these documents on the matter ${left === 1 ? 'is' : 'are'} not told here`
  const told = [...(matter.length === 0 ? [] : tell(matter)), ...(left > 0 ? [uncited(more)] : [])]
  const [first, others] =
    told.length === 0 ? [tell(near.slice(0, MOST_NEAREST)), near.slice(MOST_NEAREST)] : [told, near]
  return {
    // What is of the matter is counted where it is not told; of what is only near it the first is enough.
    told: quotedInstead(sourced(first), told.length === 0 ? 'FEW_INSTEAD' : 'INSTEAD'),
    near: others.length === 0 ? [] : quotedInstead(sourced(tell(others)), 'TWO_INSTEAD'),
  }
}

/**
 * That no document says what was asked; then, where they say something else, what is nearest, and what is only near last. A plan
 * of just that is the answer, with no document that says that it came about; what is only near it is left out then.
 */
export function tellNone(none: string, { told, near, planned = [] }: ToldOtherwise): readonly CitedSentence[] {
  if (planned.length > 0) {
    return [
      uncited('It was planned:'),
      ...quotedBehind(sourced(planned)),
      uncited('No document that was read says that this came about'),
      ...tellBesides({ told, near: [] }),
    ]
  }
  if (told.length === 0 && near.length === 0) return [uncited(none)]
  const [first, others] = told.length === 0 ? [near, []] : [told, near]
  return [
    uncited(none),
    ...paragraphOf([uncited('What the documents say nearest to this:'), ...first]),
    ...(others.length === 0 ? [] : paragraphOf([uncited('Near to this they say:'), ...others])),
  ]
}

/** What else they say behind an answer. */
export function tellBesides({ told, near }: ToldOtherwise): readonly CitedSentence[] {
  if (told.length === 0 && near.length === 0) return []
  return [
    ...(told.length === 0 ? [] : paragraphOf([uncited('The documents say this besides:'), ...told])),
    ...(near.length === 0 ? [] : paragraphOf([uncited('Near to this they say:'), ...near])),
  ]
}
