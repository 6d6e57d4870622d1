import { listWords } from './words.ts'

/** The numbers of a basis, with the names of the entities asked about. */
export interface BasisCounts {
  readonly read: number
  readonly undated: number
  readonly speaking: number
  readonly silent: number
  readonly about: readonly string[]
}

/** What an answer rests on, in a sentence without a full stop. */
export function basisNote({ read, undated, speaking, silent, about }: BasisCounts): string {
  const names = listWords(about, 'or')
  const parts = [
    `${counted(read, 'document')} ${read === 1 ? 'was' : 'were'} read`,
    speaking === 0 ? 'none of them says so' : `${speaking} of them ${speaking === 1 ? 'is' : 'are'} cited`,
    ...(silent === 0
      ? []
      : [`${counted(silent, 'document')} ${silent === 1 ? 'speaks' : 'speak'} of ${names} without a word on this`]),
    ...(undated === 0 ? [] : [`${counted(undated, 'undated document')} ${undated === 1 ? 'was' : 'were'} left out`]),
  ]
  return parts.join('; ')
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
}
