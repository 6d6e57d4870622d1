import type { Claim, ClaimPart } from '../model/claim.ts'
import { fold } from '../text/fold.ts'
import { listWords } from './words.ts'

const PART_WORDS: Readonly<Record<ClaimPart, string>> = {
  SUBJECT: 'the subject',
  OBJECT: 'the object',
  READING: 'the reading',
  SPEAKER: 'the speaker',
}

/**
 * What of a claim is the editor's rather than the document's word, with the note that says why; null for none. A day of
 * writing is its document's, with which it is told; the words that the text has for a date stand beside it where neither the
 * phrase nor the note has them.
 */
export function editorsPart({
  inferred,
  when,
  whenText,
  phrase,
  note,
}: Pick<Claim, 'inferred' | 'when' | 'whenText' | 'phrase' | 'note'>): string | null {
  const isDateInferred = when?.inferred === true && !when.atWriting
  const isTold = whenText === null || [phrase, note ?? ''].some((words) => fold(words).includes(fold(whenText)))
  const date = isTold ? 'the date' : `the date (“${whenText}” in the text)`
  const all = [...inferred.map((part) => PART_WORDS[part]), ...(isDateInferred ? [date] : [])]
  if (all.length === 0) return null
  const parts = listWords(all)
  const why = note === null ? '' : `: ${note.trim().replace(/\.$/, '')}`
  return `${parts} ${all.length === 1 ? 'is' : 'are'} the editor’s${why}`
}
