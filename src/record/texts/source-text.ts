import { once } from '../../once.ts'
import { type JsonValue, readJson } from './json-value.ts'
import { readTable } from './read-table.ts'
import { type Blocks, blocksOf, comparable } from './text-blocks.ts'

/** What a document's file holds, as its name says how it is to be read. Texts are in the form in which phrases are compared. */
export type SourceText =
  | { readonly form: 'TEXT'; readonly blocks: Blocks; readonly lines: () => Blocks; readonly pages: () => Blocks }
  /** The first row names the columns; it is row 1, as in RFC 7111 and wherever a table is shown. */
  | { readonly form: 'TABLE'; readonly rows: readonly (readonly string[])[] }
  | { readonly form: 'JSON'; readonly value: JsonValue }
  /** One value a line; null for a blank line. */
  | { readonly form: 'JSON_LINES'; readonly values: readonly JsonValue[] }

const FORMS: ReadonlyMap<string, SourceText['form']> = new Map([
  ['csv', 'TABLE'],
  ['tsv', 'TABLE'],
  ['json', 'JSON'],
  ['jsonl', 'JSON_LINES'],
  ['ndjson', 'JSON_LINES'],
])

/** How a file of this name is read: by its ending; a text where that says nothing else. */
export function formOfFile(file: string): SourceText['form'] {
  return FORMS.get(endingOf(file)) ?? 'TEXT'
}

/** The ending of a file's name in small letters, without the dot. */
export function endingOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1).toLowerCase()
}

/** What a file's text holds; why it is not what its name says, in words. */
export function readSource(file: string, text: string): SourceText | string {
  switch (formOfFile(file)) {
    case 'TABLE': {
      const rows = readTable(text, endingOf(file) === 'tsv')
      return typeof rows === 'string' ? rows : { form: 'TABLE', rows }
    }
    case 'JSON': {
      const value = readJson(text)
      return value === undefined ? 'is no JSON' : { form: 'JSON', value }
    }
    case 'JSON_LINES':
      return readJsonLines(text)
    case 'TEXT':
      return {
        form: 'TEXT',
        blocks: blocksOf(text),
        lines: once(() => linesOf(text).map(comparable)),
        // A form feed ends a page, in what is taken from a PDF among others.
        pages: once(() => text.split('\f').map(comparable)),
      }
  }
}

function readJsonLines(text: string): SourceText | string {
  const values: JsonValue[] = []
  for (const [index, line] of linesOf(text).entries()) {
    const value = line.trim() === '' ? null : readJson(line)
    if (value === undefined) return `is no JSON in line ${index + 1}: write one value a line`
    values.push(value)
  }
  return { form: 'JSON_LINES', values }
}

/** A line's end at the end of a text begins no other line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
