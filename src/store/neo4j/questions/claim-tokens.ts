import type { Claim } from '../../../domain/model/claim.ts'
import { claimWords } from '../../../domain/search/claim-words.ts'
import { beginningTerm, MOST_BEGINNINGS } from './lucene-term.ts'

/** What the full-text index holds of a claim: its words, a space before each, so that ` am` begins one of them. */
export function wordsToFind(claim: Claim): string {
  return claimWords(claim)
    .map((word) => ` ${word}`)
    .join('')
}

/** Typed words as a query of the full-text index, which finds every claim with words that begin so; none for none. */
export function claimQueries(typed: readonly string[]): readonly string[] {
  const longest = [...typed].sort((a, b) => b.length - a.length).slice(0, MOST_BEGINNINGS)
  return longest.length === 0 ? [] : [longest.map((word) => beginningTerm(word, 'words')).join(' ')]
}
