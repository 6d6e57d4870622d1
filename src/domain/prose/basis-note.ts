import { countWords, listWords } from './words.ts'

/** What was done with what documents say: cited one by one, or compared, of which only what differs is cited. */
export type BasisUse = 'CITED' | 'COMPARED'

/** The numbers of a basis, with the names of the entities asked about. */
export interface BasisCounts {
  readonly read: number
  readonly undated: number
  readonly speaking: number
  readonly silent: number
  readonly about: readonly string[]
  readonly use: BasisUse
}

/** What an answer rests on, in a sentence without a full stop. */
export function basisNote({ read, undated, speaking, silent, about, use }: BasisCounts): string {
  const names = listWords(about, 'or')
  const parts = [
    `${countWords(read, 'document')} ${read === 1 ? 'was' : 'were'} read`,
    speaking === 0
      ? 'none of them says so'
      : `${speaking} of them ${speaking === 1 ? 'is' : 'are'} ${use.toLowerCase()}`,
    ...(silent === 0
      ? []
      : [`${countWords(silent, 'document')} ${silent === 1 ? 'speaks' : 'speak'} of ${names} without a word on this`]),
    ...(undated === 0 ? [] : [`${countWords(undated, 'undated document')} ${undated === 1 ? 'was' : 'were'} left out`]),
  ]
  return parts.join('; ')
}
