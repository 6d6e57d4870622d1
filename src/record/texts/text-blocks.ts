import { unifyMarks } from '../../domain/text/fold.ts'

/** A text as blocks between blank lines, `¶1` first, each on one line in the form in which phrases are compared. */
export type Blocks = readonly string[]

/** The blocks of a text. A line that is empty or holds white space only divides them. */
export function blocksOf(text: string): Blocks {
  const blocks: string[][] = []
  let open = false
  for (const line of text.split(/\r\n|\n|\r/)) {
    const isBlank = line.trim() === ''
    if (!isBlank && open) blocks.at(-1)?.push(line)
    else if (!isBlank) blocks.push([line])
    open = !isBlank
  }
  return blocks.map((lines) => comparable(lines.join(' ')))
}

/** A text as it is compared: NFC, quotes and dashes unified, white space collapsed. Case matters. */
export function comparable(text: string): string {
  return unifyMarks(text.normalize('NFC')).replace(/\s+/gu, ' ').trim()
}

/** The position of the first place, from a position on, where words stand whole in a text; -1 where there is none. */
export function findWords(text: string, words: string, from = 0): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!isOneWord(text, at) && !isOneWord(text, end)) return at
  }
  return -1
}

/** Whether the characters around a position are of one word or number: "Met" does not stand in "Metropolitan". */
function isOneWord(text: string, position: number): boolean {
  if (position === 0 || position === text.length) return false
  const low = text.charCodeAt(position - 1)
  const start = low >= 0xdc00 && low <= 0xdfff ? position - 2 : position - 1
  return /^(\p{L}[\p{L}\p{M}]|\p{N}[\p{N}\p{M}])/u.test(text.slice(start, position + 2))
}
