import type { Moment } from '../answers/moment.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { isolated } from '../text/isolate.ts'
import { actDateWords, capitalise, eventDateWords, periodWords } from './words.ts'

/** What was at a moment in one sentence, without a full stop; `sentence` tells the relationship, figure or existence. */
export function momentSentence({ phase, when }: Pick<Moment, 'phase' | 'when'>, sentence: string): string {
  if (when === null || phase === 'WHOLE') return sentence
  return `${phase === 'START' ? 'Began' : 'Ended'} ${periodWords(when.edtf)}: ${sentence}`
}

/**
 * What a claim that makes nothing says at a moment; `statement` tells it, a remark without its date: "On 17 June 2009, as the
 * release reports Boris Johnson: “…”". Words that give the date themselves need none before them.
 */
export function claimAtMoment({ phase, when }: Moment, { content }: Claim, statement: string): string {
  if (content.form !== 'REMARK') return momentSentence({ phase, when }, statement)
  if (when === null || when.atWriting) return statement
  const words = actDateWords(when)
  if (statement.includes(words.replace(/^(?:on|in|by) /, ''))) return statement
  // Only words that are no name lose their capital.
  const said = statement.replace(/^(An?|As|The)\b/, (word) => word.toLowerCase())
  return `${capitalise(words)}, ${said.startsWith('as ') ? '' : 'as '}${said}`
}

/** That a document was published, without a full stop. */
export function publicationSentence({ title, published }: Document): string {
  const when =
    published === null
      ? ''
      : ` ${eventDateWords({ ...published, atWriting: false })}${published.inferred ? ' (inferred)' : ''}`
  return `“${isolated(title)}” was published${when}`
}
