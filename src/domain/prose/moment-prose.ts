import type { Moment } from '../answers/moment.ts'
import type { Document } from '../model/document.ts'
import { periodWords } from './words.ts'

/** What was at a moment in one sentence, without a full stop; `sentence` tells the relationship, figure or existence. */
export function momentSentence({ phase, when }: Moment, sentence: string): string {
  if (when === null || phase === 'WHOLE') return sentence
  return `${phase === 'START' ? 'Began' : 'Ended'} ${periodWords(when.edtf)}: ${sentence}`
}

/** That a document was published, without a full stop. */
export function publicationSentence({ title, published }: Document): string {
  const when = published === null ? '' : ` ${periodWords(published.edtf)}${published.inferred ? ' (inferred)' : ''}`
  return `“${title}” was published${when}`
}
