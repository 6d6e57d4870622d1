import type { Document } from '../model/document.ts'
import { dateBesideTitle } from './document-date.ts'
import { type CitedSentence, paragraphOf, uncited, untoldWords } from './prose.ts'
import { capitalise, countWords, listWords } from './words.ts'

/** A document that may have been public by a View's day, and what of it answers a question; nothing where none does. */
export interface PerhapsKnown {
  readonly document: Document
  readonly told: readonly CitedSentence[]
  readonly untold: number
}

/** The first documents that may have been public by a View's day, and how many there are. */
export interface AllPerhapsKnown {
  readonly perhaps: readonly PerhapsKnown[]
  readonly perhapsCount: number
}

export const NOTHING_PERHAPS: AllPerhapsKnown = { perhaps: [], perhapsCount: 0 }

/** That a document, or several, tell nothing of what was asked: "tells nothing of the Authority". */
type SilenceWords = (isOne: boolean) => string

/**
 * What documents say that may have been public by a View's day, each told apart; then which of them do not, and how many more
 * there are.
 */
export function tellPerhapsKnown(
  { perhaps, perhapsCount }: AllPerhapsKnown,
  silenceWords: SilenceWords,
): readonly CitedSentence[] {
  const nameDocument = ({ document }: PerhapsKnown) => `“${document.title}”`
  const silent = perhaps.filter(({ told }) => told.length === 0).map(nameDocument)
  const left = perhapsCount - perhaps.length
  const rest = [
    ...(silent.length === 0
      ? []
      : [`${listWords(silent)}, which may have been public by then, ${silenceWords(silent.length === 1)}`]),
    ...(left === 0
      ? []
      : [
          capitalise(
            `${countWords(left, 'more document')} may have been public by then, and ${left === 1 ? 'was' : 'were'} not read`,
          ),
        ]),
  ]
  return [
    ...perhaps
      .filter(({ told }) => told.length > 0)
      .flatMap((one) => {
        const dated = dateBesideTitle(one.document)
        const of = `${nameDocument(one)}${dated === null ? '' : ` (${dated})`}`
        return paragraphOf([
          uncited(`Perhaps known by then, since ${of} may have been public:`),
          ...one.told,
          ...untoldWords(one.untold, 'more statement'),
        ])
      }),
    ...paragraphOf(rest.map(uncited)),
  ]
}
