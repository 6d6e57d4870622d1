import type { Claim } from '../model/claim.ts'
import { foldForSearch } from '../text/fold.ts'
import { wordsOf } from './rank-names.ts'

/** The words, folded for search, by which a claim is found, each once: of its phrase, label, role, date in words, words of doubt, note and the value of an attribute. */
export function claimWords({ phrase, content, role, whenText, hedge, note }: Claim): readonly string[] {
  const label = content.form === 'RELATIONSHIP' || content.form === 'UNNAMED' ? content.label : null
  const value = content.form === 'ATTRIBUTE' ? content.value : null
  const texts = [phrase, label, value, role, whenText, hedge, note].filter((text) => text !== null)
  return [...new Set(texts.flatMap((text) => wordsOf(foldForSearch(text))))]
}

/** The words, folded for search, of a typed text, each once. */
export function typedWords(text: string): readonly string[] {
  return [...new Set(wordsOf(foldForSearch(text)))]
}

/** Whether every typed word begins a word of the claim; a text without a word finds nothing. */
export function isFoundBy(typed: readonly string[], words: readonly string[]): boolean {
  return typed.length > 0 && typed.every((word) => words.some((own) => own.startsWith(word)))
}
