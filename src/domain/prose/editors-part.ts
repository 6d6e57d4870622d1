import type { Claim, ClaimPart } from '../model/claim.ts'
import { listWords } from './words.ts'

const PART_WORDS: Readonly<Record<ClaimPart, string>> = {
  SUBJECT: 'the subject',
  OBJECT: 'the object',
  READING: 'the reading',
  SPEAKER: 'the speaker',
}

/** What of a claim is the editor's rather than the document's word, its date aside, with the note that says why; null for none. */
export function editorsPart({ inferred, note }: Pick<Claim, 'inferred' | 'note'>): string | null {
  if (inferred.length === 0) return null
  const parts = listWords(inferred.map((part) => PART_WORDS[part]))
  const why = note === null ? '' : `: ${note.trim().replace(/\.$/, '')}`
  return `${parts} ${inferred.length === 1 ? 'is' : 'are'} the editor’s${why}`
}
