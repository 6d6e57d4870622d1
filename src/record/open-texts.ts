import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gather } from '../domain/evidence/gather.ts'
import type { Claim } from '../domain/model/claim.ts'
import type { Document } from '../domain/model/document.ts'
import { sha256Hex } from '../sha256.ts'
import { fileProblem, readText } from './read/read-text.ts'
import { fileNameProblem } from './read/text-problems.ts'
import { blockRange } from './texts/block-range.ts'
import { type Division, divideSource, type OwnBlocksOf, type Piece } from './texts/divide-source.ts'
import { findPhrase, type Stretch } from './texts/find-phrase.ts'
import { type Locator, parseLocator } from './texts/locator.ts'
import { readSource, type SourceText } from './texts/source-text.ts'
import { comparable } from './texts/text-blocks.ts'

/** The most bytes of a file that are read, as `check --texts` reads it. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024

/** Files that stay at hand once they were read. */
const KEPT_FILES = 8

/** How much of a piece is shown at most, in UTF-16 units. */
const MOST_OF_PIECE = 200_000

/** How much of a text one part of it has: so many passages, and no further one once there is so much. */
const PART_PASSAGES = 200
const PART_LENGTH = 200_000

/** How much is shown on either side of a claim's words, in UTF-16 units. */
const AROUND = 2000

/** The words of a claim within a piece. */
interface Mark {
  readonly claim: string
  readonly from: number
  readonly to: number
}

/** A passage of a document's text, with every claim marked in it. */
interface MarkedPassage {
  /** As claims name it: `¶21`; null where the name of its one piece is its place. */
  readonly place: string | null
  readonly pieces: readonly (Piece & {
    readonly marks: readonly Mark[]
    /** Whether more stands before, and after, than is shown. */
    readonly isCut: readonly [before: boolean, after: boolean]
  })[]
}

/** A part of a document's text. */
interface TextPart {
  readonly passages: readonly MarkedPassage[]
  /** The number of its first passage, and of the first after it; null where none follows. */
  readonly from: number
  readonly next: number | null
  /** The claims whose words were not found where they say. */
  readonly unplaced: readonly string[]
}

/** What a document's file says, or in a sentence why that cannot be told. */
type TextReading = { readonly text: DocumentText } | { readonly problem: string }

/** The text of a document. */
interface DocumentText {
  /** SHA-256 of its file's text. */
  readonly digest: string
  /** A part of it, from a passage on or from its beginning, with the words of these of its claims marked. */
  readonly mark: (claims: readonly Claim[], from: number | null) => TextPart
  /** The passages that a claim's words stand in, cut to what is around them; null where they do not stand where it says. */
  readonly passagesOf: (claim: Claim) => readonly MarkedPassage[] | null
}

/** The texts of a record's documents, in a folder. They are no part of the record, and may change as the service runs. */
export interface Texts {
  /** What a document's file says, in the form in which phrases are compared; why it cannot be told. Never rejects. */
  readonly read: (document: Document) => Promise<TextReading>
}

/** The texts in a folder, or why it is none, in words that follow its name. */
export async function openTexts(folder: string): Promise<{ readonly texts: Texts } | { readonly problem: string }> {
  try {
    await readdir(folder)
  } catch (error) {
    return { problem: fileProblem(error) }
  }
  const files = new Map<string, Promise<ReadFile | string>>()
  /** A file that was written anew is read anew. */
  const fileOf = async (name: string) => {
    const key = `${name} ${await stampOf(join(folder, name))}`
    const reading = files.get(key) ?? readFile(folder, name)
    files.delete(key)
    files.set(key, reading)
    const [oldest] = files.keys()
    if (files.size > KEPT_FILES && oldest !== undefined) files.delete(oldest)
    return reading
  }
  return {
    texts: {
      async read({ file, fromPhrase, toPhrase }) {
        if (file === null) return { problem: 'The record names no file for this document.' }
        // Where the record is in a database, nobody here has checked its names.
        if (fileNameProblem(file) !== null) return { problem: `“${file.slice(0, 60)}” is no plain name of a file.` }
        const read = await fileOf(file)
        if (typeof read === 'string') return { problem: `The text ${file} ${read}.` }
        const { source, digest } = read
        if (source.form !== 'TEXT') return { text: textOf(source, null, digest) }
        const range = blockRange(source.blocks, comparableOrNull(fromPhrase), comparableOrNull(toPhrase))
        if (range.problem !== null) return { problem: `In the text ${file} the ${range.field} ${range.problem}.` }
        const isPart = fromPhrase !== null || toPhrase !== null
        return { text: textOf(source, { first: range.first, last: range.last, isPart }, digest) }
      },
    },
  }
}

function textOf(source: SourceText, own: OwnBlocksOf | null, digest: string): DocumentText {
  return {
    digest,
    mark: (claims, from) => markText(source, own, claims, from),
    passagesOf: (claim) => markClaim(source, own, claim),
  }
}

function markText(
  source: SourceText,
  own: OwnBlocksOf | null,
  claims: readonly Claim[],
  from: number | null,
): TextPart {
  const division = divideSource(source, own, commonForm(claims))
  const found = claims.map(({ id, locator, phrase }) => ({ id, stretches: findPhrase(division, locator, phrase) }))
  const byPassage = gather(
    found.flatMap(({ id, stretches }) => stretches.map((one): Marking => ({ ...one, claim: id }))),
    ({ passage }) => passage,
  )
  const { first, last } = division
  const start = Math.max(first, from ?? first)
  const passages: MarkedPassage[] = []
  let length = 0
  for (let number = start; number <= last && passages.length < PART_PASSAGES && length < PART_LENGTH; number++) {
    const passage = passageAt(division, number, marksIn(byPassage.get(number) ?? []))
    length += passage.pieces.reduce((sum, { text }) => sum + text.length, 0)
    passages.push(passage)
  }
  const next = start + passages.length
  return {
    passages,
    from: start,
    next: next <= last ? next : null,
    unplaced: found.flatMap(({ id, stretches }) => (stretches.length === 0 ? [id] : [])),
  }
}

function markClaim(source: SourceText, own: OwnBlocksOf | null, claim: Claim): readonly MarkedPassage[] | null {
  const division = divideSource(source, own, parseLocator(claim.locator)?.form ?? 'BLOCK')
  const stretches = findPhrase(division, claim.locator, claim.phrase)
  if (stretches.length === 0) return null
  const markings = stretches.map((one): Marking => ({ ...one, claim: claim.id }))
  return stretches.map(({ passage, piece, from, to }) => {
    const whole = passageAt(division, passage, marksIn(markings.filter((one) => one.passage === passage)))
    const pieces = whole.pieces.filter((one, at) => at === piece || one.text.length <= AROUND)
    return { ...whole, pieces: pieces.map((one) => cutAround(one, from, to)) }
  })
}

interface ReadFile {
  readonly source: SourceText
  readonly digest: string
}

async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  return found === null ? '' : `${found.mtimeMs} ${found.size}`
}

async function readFile(folder: string, name: string): Promise<ReadFile | string> {
  const { text, problem } = await readText(join(folder, name), MAX_TEXT_BYTES)
  if (text === null) return problem
  const source = readSource(name, text)
  return typeof source === 'string' ? source : { source, digest: sha256Hex(text) }
}

function comparableOrNull(words: string | null): string | null {
  return words === null ? null : comparable(words)
}

/** The sort of place that most of these claims name: by that their text is divided. */
function commonForm(claims: readonly Claim[]): Locator['form'] {
  const counts = new Map<Locator['form'], number>()
  for (const { locator } of claims) {
    const form = parseLocator(locator)?.form ?? 'BLOCK'
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? 'BLOCK'
}

/** A stretch of a text that a claim marks. */
interface Marking extends Stretch {
  readonly claim: string
}

/** The marks in each piece of one passage, in order. */
function marksIn(markings: readonly Marking[]): ReadonlyMap<number, readonly Mark[]> {
  const byPiece = gather(markings, ({ piece }) => piece)
  return new Map(
    [...byPiece].map(([piece, ones]) => [
      piece,
      ones.map(({ claim, from, to }) => ({ claim, from, to })).sort((a, b) => a.from - b.from || b.to - a.to),
    ]),
  )
}

function passageAt(division: Division, number: number, marks: ReadonlyMap<number, readonly Mark[]>): MarkedPassage {
  const pieces = division.piecesAt(number).map(({ name, text }, at) => ({
    name,
    text: text.slice(0, MOST_OF_PIECE),
    marks: (marks.get(at) ?? []).filter(({ to }) => to <= MOST_OF_PIECE),
    isCut: [false, text.length > MOST_OF_PIECE] as const,
  }))
  return { place: division.sign === null ? null : `${division.sign}${number}`, pieces }
}

type MarkedPiece = MarkedPassage['pieces'][number]

function cutAround(piece: MarkedPiece, from: number, to: number): MarkedPiece {
  const { text, marks } = piece
  if (text.length <= AROUND * 2) return piece
  const start = wholeWordFrom(text, Math.max(0, from - AROUND))
  const end = Math.min(text.length, to + AROUND)
  return {
    ...piece,
    text: text.slice(start, end),
    marks: marks.map((mark) => ({ ...mark, from: mark.from - start, to: mark.to - start })),
    isCut: [start > 0, end < text.length],
  }
}

/** The beginning of the next word from a position on, so that nothing is cut within one. */
function wholeWordFrom(text: string, position: number): number {
  if (position === 0) return 0
  const space = text.indexOf(' ', position)
  return space === -1 ? position : space + 1
}
