import { closestOrAll, createNearest } from '../report/nearest.ts'
import { shown } from '../report/shown.ts'
import { type JsonValue, jsonTexts, valueAt } from './json-value.ts'
import { type Locator, pointerSteps } from './locator.ts'
import type { SourceText } from './source-text.ts'
import { type Blocks, comparable, findWords } from './text-blocks.ts'

/** A text at a place: a block, a line, a page, or one cell. */
export interface Passage {
  readonly text: string
  /** What follows it, into which words may run over; null where nothing does, and after a cell. */
  readonly next: string | null
}

/** What is at a place, or why it is no place of the file. */
export type TextsAt = { readonly passages: readonly Passage[]; readonly problem: null } | { readonly problem: string }

/** Places of each form of file, as an example to who named another. */
const EXAMPLES = {
  TEXT: 'a text has ¶21, line 7 or page 3',
  TABLE: 'a table has row 12, or row 12 and a column: row 12, owner',
  JSON: 'JSON has the way to a value: /memberships/12',
  JSON_LINES: 'JSON lines have line 7, or a value of it: line 7, /name',
} as const

/** The texts at a place of a file, `at` as a locator: every cell of a row, every text of a JSON value, unless one of them is named. */
export function textsAt(source: SourceText, at: string, locator: Locator): TextsAt {
  switch (source.form) {
    case 'TEXT':
      return textAt(source, at, locator)
    case 'TABLE':
      if (locator.form === 'ROW') return cellsAt(source.rows, locator.number, locator.column)
      break
    case 'JSON':
      if (locator.form === 'POINTER') return valuesAt(source.value, locator.pointer, '')
      break
    case 'JSON_LINES':
      if (locator.form === 'LINE') return lineAt(source.values, locator.number, locator.pointer)
      break
  }
  return { problem: `${shown(at)} is no place of this file: ${EXAMPLES[source.form]}` }
}

/** Whether words stand in a passage, or begin in it and run over into what follows. */
export function standIn({ text, next }: Passage, words: string): boolean {
  const start = findWords(next === null ? text : `${text} ${next}`, words)
  return start !== -1 && start < text.length
}

/** A passage of a list of blocks, lines or pages, by its number. */
export function passageOf(texts: Blocks, number: number, last = texts.length): Passage {
  return { text: texts[number - 1] ?? '', next: number < last ? (texts[number] ?? null) : null }
}

function textAt(source: SourceText & { readonly form: 'TEXT' }, at: string, locator: Locator): TextsAt {
  if (locator.form === 'ROW' || locator.form === 'POINTER' || (locator.form === 'LINE' && locator.pointer !== null)) {
    return { problem: `${shown(at)} is no place of this file: ${EXAMPLES.TEXT}` }
  }
  const texts = { BLOCK: () => source.blocks, LINE: source.lines, PAGE: source.pages }[locator.form]()
  const { number } = locator
  if (number <= texts.length) return { passages: [passageOf(texts, number)], problem: null }
  const what = { BLOCK: '¶', LINE: 'line ', PAGE: 'page ' }[locator.form]
  const parts = { BLOCK: 'block', LINE: 'line', PAGE: 'page' }[locator.form]
  return { problem: `${what}${number} does not exist: the file has ${counted(texts.length, parts)}` }
}

function cellsAt(rows: readonly (readonly string[])[], number: number, column: string | null): TextsAt {
  const row = rows[number - 1]
  if (row === undefined) return { problem: `row ${number} does not exist: the file has ${counted(rows.length, 'row')}` }
  if (column === null) return { passages: row.map(alone), problem: null }
  const columns = rows[0] ?? []
  const name = comparable(column)
  const place = columns.indexOf(name)
  if (place === -1) {
    return {
      problem: `the file has no column ${shown(column)}${closestOrAll(createNearest()(name, columns), columns)}`,
    }
  }
  if (columns.lastIndexOf(name) !== place) {
    return { problem: `the file has several columns ${shown(column)}: write row ${number} alone` }
  }
  const cell = row[place]
  if (cell === undefined) {
    return { problem: `row ${number} ends before the column ${shown(column)}: it has ${counted(row.length, 'cell')}` }
  }
  return { passages: [alone(cell)], problem: null }
}

function lineAt(values: readonly JsonValue[], number: number, pointer: string | null): TextsAt {
  const value = values[number - 1]
  if (value !== undefined) return valuesAt(value, pointer ?? '', `line ${number}, `)
  return { problem: `line ${number} does not exist: the file has ${counted(values.length, 'line')}` }
}

function valuesAt(value: JsonValue, pointer: string, before: string): TextsAt {
  const steps = pointerSteps(pointer)
  const found = valueAt(value, steps)
  if (found !== undefined) {
    return { passages: [...jsonTexts(found)].map(({ text }) => alone(text)), problem: null }
  }
  const missing = steps.findIndex((_, at) => valueAt(value, steps.slice(0, at + 1)) === undefined)
  return {
    problem: `${before}${pointer} does not exist: there is no ${shown(steps[missing])} ${whereOf(steps, missing)}`,
  }
}

function whereOf(steps: readonly string[], missing: number): string {
  return missing === 0 ? 'at its root' : `in /${steps.slice(0, missing).join('/')}`
}

function alone(text: string): Passage {
  return { text, next: null }
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
