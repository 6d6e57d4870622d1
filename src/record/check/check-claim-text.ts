import { ownVerb } from '../../domain/prose/own-verb.ts'
import { areFormsOfOne, isTellingWord, wordsIn } from '../../domain/text/same-word.ts'
import type { ClaimEntry, Row } from '../read/rows.ts'
import type { DocumentRow } from '../read/shapes.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt, type Place, placeWithin } from '../report/place.ts'
import { shown } from '../report/shown.ts'
import { parseLocator } from '../texts/locator.ts'
import type { SourceText } from '../texts/source-text.ts'
import { type Blocks, comparable, findWords } from '../texts/text-blocks.ts'
import { type Passage, passageOf, standIn, textsAt } from '../texts/texts-at.ts'
import { type Hints, whereElse } from './where-else.ts'

/** What a document has of its file: all, or of a text a part. */
export interface DocumentText {
  readonly source: SourceText
  /** Which of a text's blocks are the document's, from 1; null where the file is not divided into blocks. */
  readonly own: { readonly first: number; readonly last: number; readonly isPart: boolean } | null
}

/** What a claim says of its place that its document's text does not bear out. */
export function checkClaimText({ known, place }: ClaimEntry, text: DocumentText, hints: Hints): readonly Fault[] {
  const { at = '', phrase, hedge, quotation, verb = null } = known
  return checkPlaced({ place, at, fields: { phrase, hedge, quotation }, verb }, text, hints)
}

/** The same of the sentences that a document's row quotes. */
export function checkQuotationTexts(
  { known: { quotations = [] }, place }: Row<DocumentRow>,
  text: DocumentText,
  hints: Hints,
): readonly Fault[] {
  return quotations.flatMap(({ at, words }, index) => {
    const path = ['quotations', index]
    return checkPlaced({ place: placeWithin(place, path, path), at, fields: { words }, verb: null }, text, hints)
  })
}

/** Words that are said to stand at a place of a text. */
interface Placed {
  readonly place: Place
  readonly at: string
  /** Those that stand there as they are written, by their field. */
  readonly fields: Readonly<Record<string, string | undefined>>
  /** One whose words stand there in some form. */
  readonly verb: string | null
}

function checkPlaced(placed: Placed, { source, own }: DocumentText, hints: Hints): readonly Fault[] {
  const { at, place } = placed
  const locator = parseLocator(at)
  if (locator === null) return []
  const found = textsAt(source, at, locator)
  if (found.problem !== null) return [faultAt(place, ['at'], found.problem)]
  if (source.form === 'TEXT' && own !== null) {
    if (locator.form === 'BLOCK') return blockFaults(placed, { blocks: source.blocks, ...own }, locator)
    if (own.isPart) {
      const message = `${at} counts over the whole file, of which this document is a part: write its ¶ instead`
      return [faultAt(place, ['at'], message)]
    }
  }
  return wordsFaults(placed, at, found.passages, (words) => whereElse(source, locator, words, hints))
}

interface OwnBlocks {
  readonly blocks: Blocks
  readonly first: number
  readonly last: number
}

function blockFaults(
  placed: Placed,
  text: OwnBlocks,
  { number, heading }: { readonly number: number; readonly heading: string | null },
): readonly Fault[] {
  const { blocks, first, last } = text
  if (number < first || number > last) {
    const message = `¶${number} is not in this document: it has the blocks ¶${first} to ¶${last} of its file`
    return [faultAt(placed.place, ['at'], message)]
  }
  const headingFound = heading === null || hasHeading(text, number, comparable(heading))
  return [
    ...(headingFound
      ? []
      : [faultAt(placed.place, ['at'], `the heading ${shown(heading)} is not found in ¶${number} or above`)]),
    ...wordsFaults(placed, `¶${number}`, [passageOf(blocks, number, last)], (words) => blockElsewhere(text, words)),
  ]
}

/** The words and the verb that stand in none of the texts at a claim's place; `elsewhere` says where they do. */
function wordsFaults(
  { place, fields, verb }: Placed,
  at: string,
  passages: readonly Passage[],
  elsewhere: (words: string) => string,
): readonly Fault[] {
  const faults = Object.entries(fields).flatMap(([field, words]) => {
    if (words === undefined || passages.some((passage) => standIn(passage, comparable(words)))) return []
    return [faultAt(place, [field], `${shown(words)} is not found in ${at}${elsewhere(comparable(words))}`)]
  })
  const unwritten = verb === null ? [] : unwrittenIn(verb, passages)
  if (unwritten.length === 0) return faults
  const words = unwritten.map(shown).join(', ')
  const message = `${words} stands in ${at} in no form: a verb of its own is in the document's words`
  return [...faults, faultAt(place, ['verb'], message)]
}

/** The telling words of a verb that the texts at a place have in no form. */
function unwrittenIn(verb: string, passages: readonly Passage[]): readonly string[] {
  const written = passages.flatMap(({ text, next }) => wordsIn(next === null ? text : `${text} ${next}`))
  const forms = Object.values(ownVerb({ verb, many: null, past: null, participle: null })).map(
    (form) => wordsIn(form)[0],
  )
  return wordsIn(verb).filter(
    (word, index) =>
      isTellingWord(word) && !written.some((one) => areFormsOfOne(one, word) || (index === 0 && forms.includes(one))),
  )
}

function hasHeading({ blocks, first }: OwnBlocks, number: number, heading: string): boolean {
  return blocks.slice(first - 1, number).some((block) => findWords(block, heading) !== -1)
}

/** A hint at what is most often wrong: the number of the block, or a letter's case. */
function blockElsewhere({ blocks, first, last }: OwnBlocks, words: string): string {
  const numberIn = (texts: Blocks, wanted: string) => {
    for (let number = first; number <= last; number++) {
      if (standIn(passageOf(texts, number, last), wanted)) return number
    }
    return null
  }
  const exact = numberIn(blocks, words)
  if (exact !== null) return `: it stands in ¶${exact}`
  const folded = numberIn(
    blocks.map((block) => block.toLowerCase()),
    words.toLowerCase(),
  )
  return folded === null ? '' : `: ¶${folded} has it with other capital letters`
}
