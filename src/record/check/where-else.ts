import { jsonTexts } from '../texts/json-value.ts'
import type { Locator } from '../texts/locator.ts'
import type { SourceText } from '../texts/source-text.ts'
import { type Passage, passageOf, standIn } from '../texts/texts-at.ts'

/** Texts that may still be looked at for a hint, in all that one check finds: many faults of a large file must not slow it down. */
export interface Hints {
  left: number
}

const BUDGET = 2_000_000

/** The budget of one check. */
export function createHints(): Hints {
  return { left: BUDGET }
}

/** The end of a message: the first other place of the file, in the same row first, at which words stand; or nothing. */
export function whereElse(source: SourceText, locator: Locator, words: string, hints: Hints): string {
  for (const { at, passage } of placesOf(source, locator)) {
    if (hints.left-- <= 0) return ''
    if (standIn(passage, words)) return `: it stands in ${at}`
  }
  return ''
}

interface Placed {
  readonly at: string
  readonly passage: Passage
}

function* placesOf(source: SourceText, locator: Locator): Generator<Placed> {
  switch (source.form) {
    case 'TEXT': {
      const [texts, unit] = locator.form === 'PAGE' ? [source.pages(), 'page'] : [source.lines(), 'line']
      for (const index of texts.keys()) yield { at: `${unit} ${index + 1}`, passage: passageOf(texts, index + 1) }
      return
    }
    case 'TABLE': {
      const { rows } = source
      if (locator.form === 'ROW') yield* cellsOf(rows, locator.number)
      for (const index of rows.keys()) yield* cellsOf(rows, index + 1)
      return
    }
    case 'JSON':
      for (const { pointer, text } of jsonTexts(source.value)) yield { at: pointer, passage: { text, next: null } }
      return
    case 'JSON_LINES':
      for (const [index, value] of source.values.entries()) {
        for (const { pointer, text } of jsonTexts(value)) {
          yield { at: `line ${index + 1}, ${pointer}`, passage: { text, next: null } }
        }
      }
  }
}

function* cellsOf(rows: readonly (readonly string[])[], number: number): Generator<Placed> {
  const columns = rows[0] ?? []
  for (const [place, text] of (rows[number - 1] ?? []).entries()) {
    const column = columns[place]
    yield { at: column === undefined ? `row ${number}` : `row ${number}, ${column}`, passage: { text, next: null } }
  }
}
