import type { View } from '../evidence/view.ts'
import { type CitedSentence, uncited } from './prose.ts'
import { capitalise, countWords, listWords, wordsOfDay } from './words.ts'

/** How many documents that a View admits are named; more are counted. */
export const MOST_CHOSEN = 3

/** How the documents that a View admits are called. */
export interface ChosenDocuments {
  /** Their titles, where they are few; else none. */
  readonly titles: readonly string[]
  /** The title of the one source that all of them are parts of; null where they are not, or are named. */
  readonly source: string | null
}

/** Sentences behind the View that they were asked in, where it leaves anything out beside what is only planned or denied. */
export function toldInView(
  view: View,
  sentences: readonly CitedSentence[],
  chosen: ChosenDocuments,
): readonly CitedSentence[] {
  const words = viewWords(view, chosen)
  if (words === null) return sentences
  const isOfOne = view.documents?.length === 1 && chosen.titles.length === 1
  return [uncited(`${capitalise(words)}:`), ...(isOfOne ? sentences.map(ofOneDocument) : sentences)]
}

/** What no document says, where one was read alone, in words that speak of one: "The document does not say that …". */
function ofOneDocument(told: CitedSentence): CitedSentence {
  if (told.isQuotation === true || told.claimIds.length > 0) return told
  return { ...told, sentence: OF_ONE.reduce((words, [ofMany, ofOne]) => words.replace(ofMany, ofOne), told.sentence) }
}

/** How words on the documents that were read go of one document. */
const OF_ONE: readonly (readonly [RegExp, string])[] = [
  [/^No document that was read (\w+)s\b/, 'The document does not $1'],
  [/\bno document that was read (\w+)s\b/, 'the document does not $1'],
  [/, and none denies it$/, ', and does not deny it'],
  [/^The documents that were read do not contradict one another/, 'The document does not contradict itself'],
  [/^The documents that were read (link|give)\b/, 'The document $1s'],
  [/; what they say of each was not compared$/, '; what it says of each was not compared'],
  [/^What the documents (also )?say\b/, 'What the document $1says'],
  [/^The documents say\b/, 'The document says'],
  [/^In the words of the documents\b/, 'In the words of the document'],
  [/^The documents also write\b/, 'The document also writes'],
]

/** What a View lets count, in words without a full stop: "as of 1 June 2010, by documents public by 31 December 2009". */
function viewWords(
  { asOf, atLeast, knownBy, documents, reported, inferred }: View,
  chosen: ChosenDocuments,
): string | null {
  const parts = [
    ...(asOf === null ? [] : [`${atLeast === 'DEFINITE' ? 'certainly ' : ''}as of ${wordsOfDay(asOf)}`]),
    ...(documents === null ? [] : [`by ${chosenWords(documents, chosen)} alone`]),
    ...(knownBy === null
      ? []
      : [`by ${documents === null ? 'documents' : 'what was'} public by ${wordsOfDay(knownBy)}`]),
    ...(reported ? [] : ['without what is only reported']),
    ...(inferred ? [] : ['without the editor’s readings']),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function chosenWords(documents: readonly string[], { titles, source }: ChosenDocuments): string {
  const isNamed = titles.length > 0 && titles.length === documents.length
  if (isNamed) return listWords(titles.map((title) => `“${title}”`))
  const of = source === null ? '' : ` of “${source}”`
  return `${countWords(documents.length, 'chosen document')}${of}`
}
