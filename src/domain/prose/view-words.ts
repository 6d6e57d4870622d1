import type { View } from '../evidence/view.ts'
import { type CitedSentence, uncited } from './prose.ts'
import { capitalise, countWords, wordsOfDay } from './words.ts'

/** Sentences behind the View that they were asked in, where it leaves anything out beside what is only planned or denied. */
export function toldInView(view: View, sentences: readonly CitedSentence[]): readonly CitedSentence[] {
  const words = viewWords(view)
  return words === null ? sentences : [uncited(`${capitalise(words)}:`), ...sentences]
}

/** What a View lets count, in words without a full stop: "as of 1 June 2010, by documents public by 31 December 2009". */
function viewWords({ asOf, atLeast, knownBy, documents, reported, inferred }: View): string | null {
  const parts = [
    ...(asOf === null ? [] : [`${atLeast === 'DEFINITE' ? 'certainly ' : ''}as of ${wordsOfDay(asOf)}`]),
    ...(documents === null ? [] : [`by ${countWords(documents.length, 'chosen document')} alone`]),
    ...(knownBy === null
      ? []
      : [`by ${documents === null ? 'documents' : 'what was'} public by ${wordsOfDay(knownBy)}`]),
    ...(reported ? [] : ['without what is only reported']),
    ...(inferred ? [] : ['without the editor’s readings']),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}
