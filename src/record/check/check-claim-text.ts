import { at } from '../../errors.ts'
import type { ClaimEntry } from '../read/rows.ts'
import { type Blocks, comparable, findWords } from '../read/text-blocks.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'

/** The text of one document: all blocks of its file, and which of them are its own, from 1. */
export interface DocumentText {
  readonly blocks: Blocks
  readonly first: number
  readonly last: number
}

/** What a claim says of its place that its document's text does not bear out. */
export function checkClaimText({ known, place }: ClaimEntry, text: DocumentText): readonly Fault[] {
  const match = /^¶(\d+)(?:, (.*))?$/u.exec(known.at ?? '')
  if (match === null) return []
  const [number, heading] = [Number(match[1]), match[2]]
  const { blocks, first, last } = text
  if (number > blocks.length)
    return [faultAt(place, ['at'], `¶${number} does not exist: the file has ${blocks.length} blocks`)]
  if (number < first || number > last) {
    return [
      faultAt(place, ['at'], `¶${number} is not in this document: it has the blocks ¶${first} to ¶${last} of its file`),
    ]
  }
  const wordsFaults = (words: string | undefined, field: string) =>
    words === undefined || hasPhrase(text, number, comparable(words))
      ? []
      : [faultAt(place, [field], `${shown(words)} is not found in ¶${number}${foundElsewhere(text, words)}`)]
  const headingFound = heading === undefined || hasHeading(text, number, comparable(heading))
  return [
    ...(headingFound
      ? []
      : [faultAt(place, ['at'], `the heading ${shown(heading)} is not found in ¶${number} or above`)]),
    ...(['phrase', 'hedge'] as const).flatMap((field) => wordsFaults(known[field], field)),
  ]
}

function hasHeading({ blocks, first }: DocumentText, number: number, heading: string): boolean {
  return blocks.slice(first - 1, number).some((block) => findWords(block, heading) !== -1)
}

/** In the block, or begun in it and run over into the next one of the document. */
function hasPhrase({ blocks, last }: DocumentText, number: number, phrase: string): boolean {
  const block = at(blocks, number - 1)
  const next = number < last ? blocks[number] : undefined
  const start = findWords(next === undefined ? block : `${block} ${next}`, phrase)
  return start !== -1 && start < block.length
}

/** A hint at what is most often wrong: the number of the block, or a letter's case. */
function foundElsewhere(text: DocumentText, written: string): string {
  const phrase = comparable(written)
  for (let number = text.first; number <= text.last; number++) {
    if (hasPhrase(text, number, phrase)) return `: it stands in ¶${number}`
  }
  const folded = { ...text, blocks: text.blocks.map((block) => block.toLowerCase()) }
  for (let number = text.first; number <= text.last; number++) {
    if (hasPhrase(folded, number, phrase.toLowerCase())) return `: ¶${number} has it with other capital letters`
  }
  return ''
}
