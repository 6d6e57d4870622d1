import type { Moment } from '../answers/moment.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { actDateWords, capitalise, eventDateWords, periodWords } from './words.ts'

/** What was at a moment in one sentence, without a full stop; `sentence` tells the relationship, figure or existence. */
export function momentSentence({ phase, when }: Pick<Moment, 'phase' | 'when'>, sentence: string): string {
  if (when === null || phase === 'WHOLE') return sentence
  return `${phase === 'START' ? 'Began' : 'Ended'} ${periodWords(when.edtf)}: ${sentence}`
}

/** What a claim that makes nothing says at a moment; `statement` tells it, a remark without its date: "In 2009: Alan Campbell writes: “…”". */
export function claimAtMoment({ phase, when }: Moment, { content }: Claim, statement: string): string {
  if (content.form !== 'REMARK') return momentSentence({ phase, when }, statement)
  if (when === null || when.atWriting) return statement
  return `${capitalise(actDateWords(when))}: ${statement}`
}

/** That a document was published, without a full stop. */
export function publicationSentence({ title, published }: Document): string {
  const when =
    published === null
      ? ''
      : ` ${eventDateWords({ ...published, atWriting: false })}${published.inferred ? ' (inferred)' : ''}`
  return `“${title}” was published${when}`
}
