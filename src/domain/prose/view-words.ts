import type { View } from '../evidence/view.ts'
import { type CitedSentence, uncited } from './prose.ts'
import { capitalise, countWords, listWords, wordsOfDay } from './words.ts'

/** How many documents that a View admits are named; more are counted. */
export const MOST_CHOSEN = 3

/**
 * Sentences behind the View that they were asked in, where it leaves anything out beside what is only planned or denied;
 * `titles` are those of the documents that it admits, where they are few.
 */
export function toldInView(
  view: View,
  sentences: readonly CitedSentence[],
  titles: readonly string[],
): readonly CitedSentence[] {
  const words = viewWords(view, titles)
  return words === null ? sentences : [uncited(`${capitalise(words)}:`), ...sentences]
}

/** What a View lets count, in words without a full stop: "as of 1 June 2010, by documents public by 31 December 2009". */
function viewWords(
  { asOf, atLeast, knownBy, documents, reported, inferred }: View,
  titles: readonly string[],
): string | null {
  const parts = [
    ...(asOf === null ? [] : [`${atLeast === 'DEFINITE' ? 'certainly ' : ''}as of ${wordsOfDay(asOf)}`]),
    ...(documents === null ? [] : [`by ${chosenWords(documents, titles)} alone`]),
    ...(knownBy === null
      ? []
      : [`by ${documents === null ? 'documents' : 'what was'} public by ${wordsOfDay(knownBy)}`]),
    ...(reported ? [] : ['without what is only reported']),
    ...(inferred ? [] : ['without the editor’s readings']),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function chosenWords(documents: readonly string[], titles: readonly string[]): string {
  const isNamed = titles.length > 0 && titles.length === documents.length
  return isNamed ? listWords(titles.map((title) => `“${title}”`)) : countWords(documents.length, 'chosen document')
}
