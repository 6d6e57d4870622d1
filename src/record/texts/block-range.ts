import { type Blocks, findWords } from './text-blocks.ts'

/** The blocks of a file that are one document's, first and last included, from 1; or why they cannot be told. */
export type BlockRange =
  | { readonly first: number; readonly last: number; readonly problem: null }
  | { readonly field: 'fromPhrase' | 'toPhrase'; readonly problem: string }

/** Finds the blocks from the one with the first words to the one with the last; without these, from or to the file's end. */
export function blockRange(blocks: Blocks, fromPhrase: string | null, toPhrase: string | null): BlockRange {
  const starts = startsOf(blocks)
  const text = blocks.join(' ')
  const from = fromPhrase === null ? 0 : findOnce(text, fromPhrase)
  if (typeof from === 'string') return { field: 'fromPhrase', problem: from }
  const to = toPhrase === null ? text.length - 1 : findOnce(text, toPhrase)
  if (typeof to === 'string') return { field: 'toPhrase', problem: to }
  if (toPhrase !== null && to < from) return { field: 'toPhrase', problem: 'stands before fromPhrase in the file' }
  const end = toPhrase === null ? to : to + toPhrase.length - 1
  return { first: blockAt(starts, from), last: blockAt(starts, end), problem: null }
}

/** The position of words that stand once in a text, or why there is none. */
function findOnce(text: string, words: string): number | string {
  const at = findWords(text, words)
  if (at === -1) return 'is not found in the file'
  return findWords(text, words, at + 1) === -1 ? at : 'is found more than once in the file: give more words'
}

function startsOf(blocks: Blocks): readonly number[] {
  let start = 0
  return blocks.map((block) => {
    const own = start
    start += block.length + 1
    return own
  })
}

/** The number, from 1, of the block that a position lies in. */
function blockAt(starts: readonly number[], position: number): number {
  return Math.max(1, starts.filter((start) => start <= position).length)
}
