import type { Claim, ClaimPart } from '../model/claim.ts'
import { listWords } from './words.ts'

const PART_WORDS: Readonly<Record<ClaimPart, string>> = {
  SUBJECT: 'the subject',
  OBJECT: 'the object',
  READING: 'the reading',
  SPEAKER: 'the speaker',
}

/**
 * What of a claim is the editor's rather than the document's word, with the note that says why; null for none. A day of
 * writing is its document's, with which it is told.
 */
export function editorsPart({ inferred, when, note }: Pick<Claim, 'inferred' | 'when' | 'note'>): string | null {
  const isDateInferred = when?.inferred === true && !when.atWriting
  const all = [...inferred.map((part) => PART_WORDS[part]), ...(isDateInferred ? ['the date'] : [])]
  if (all.length === 0) return null
  const parts = listWords(all)
  const why = note === null ? '' : `: ${note.trim().replace(/\.$/, '')}`
  return `${parts} ${all.length === 1 ? 'is' : 'are'} the editor’s${why}`
}
