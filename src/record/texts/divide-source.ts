import { type JsonText, jsonTexts } from './json-value.ts'
import type { Locator } from './locator.ts'
import type { SourceText } from './source-text.ts'
import type { Blocks } from './text-blocks.ts'

/** A piece of a passage: all of a block, line or page, one cell of a row, one value of JSON. */
export interface Piece {
  /** The column of a cell, the pointer of a value; null where a passage is one piece. */
  readonly name: string | null
  readonly text: string
}

/** A file as a row of passages, which are numbered from 1: what a reader goes through from the first to the last. */
export interface Division {
  /** The first and the last passage that are the document's. */
  readonly first: number
  readonly last: number
  /** What each begins with in a locator: `¶` in `¶21`; null where the piece's own name says where it stands. */
  readonly sign: '¶' | 'line ' | 'page ' | 'row ' | null
  readonly piecesAt: (number: number) => readonly Piece[]
  /** Of JSON, the first and the last passage within the value that a pointer leads to; null where it leads to none. */
  readonly within: (pointer: string) => readonly [first: number, last: number] | null
  /** Whether words may run over from one passage into the next. */
  readonly runsOver: boolean
}

/** Which of a file's blocks are a document's, from 1; null where it is not divided into blocks. */
export interface OwnBlocksOf {
  readonly first: number
  readonly last: number
  readonly isPart: boolean
}

/**
 * A document's file in passages, of the sort that its claims name: a text may be read by blocks, lines or pages. A part of
 * a text is read by blocks, whichever is asked for.
 */
export function divideSource(source: SourceText, own: OwnBlocksOf | null, by: Locator['form']): Division {
  switch (source.form) {
    case 'TEXT': {
      if (by === 'LINE' && own?.isPart !== true) return inTexts(source.lines(), 'line ', null)
      if (by === 'PAGE' && own?.isPart !== true) return inTexts(source.pages(), 'page ', null)
      return inTexts(source.blocks, '¶', own)
    }
    case 'TABLE': {
      const columns = source.rows[0] ?? []
      const piecesAt = (number: number) =>
        (source.rows[number - 1] ?? []).map((text, at) => ({ name: columns[at] ?? null, text }))
      return { first: 1, last: source.rows.length, sign: 'row ', piecesAt, within: nowhere, runsOver: false }
    }
    case 'JSON': {
      const { texts, within } = jsonPassages(source)
      const piecesAt = (number: number) => texts.slice(number - 1, number).map(pieceOf)
      return { first: 1, last: texts.length, sign: null, piecesAt, within, runsOver: false }
    }
    case 'JSON_LINES': {
      const piecesAt = (number: number) => [...jsonTexts(source.values[number - 1] ?? null)].map(pieceOf)
      return { first: 1, last: source.values.length, sign: 'line ', piecesAt, within: nowhere, runsOver: false }
    }
  }
}

function inTexts(texts: Blocks, sign: '¶' | 'line ' | 'page ', own: OwnBlocksOf | null): Division {
  return {
    first: own?.first ?? 1,
    last: own?.last ?? texts.length,
    sign,
    piecesAt: (number) => texts.slice(number - 1, number).map((text) => ({ name: null, text })),
    within: nowhere,
    runsOver: true,
  }
}

interface JsonPassages {
  readonly texts: readonly JsonText[]
  readonly within: Division['within']
}

/** What was found in a JSON value once is not looked for again as long as it is at hand. */
const known = new WeakMap<SourceText, JsonPassages>()

function jsonPassages(source: SourceText & { readonly form: 'JSON' }): JsonPassages {
  const found = known.get(source)
  if (found !== undefined) return found
  const texts = [...jsonTexts(source.value)]
  const ranges = new Map<string, readonly [number, number]>()
  for (const [index, { pointer }] of texts.entries()) {
    // The texts within a value stand one after another.
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const way = pointer.slice(0, end)
      ranges.set(way, [ranges.get(way)?.[0] ?? index + 1, index + 1])
    }
  }
  const passages = { texts, within: (pointer: string) => ranges.get(pointer) ?? null }
  known.set(source, passages)
  return passages
}

function nowhere(): null {
  return null
}

function pieceOf({ pointer, text }: JsonText): Piece {
  return { name: pointer, text }
}
