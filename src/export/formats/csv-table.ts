import type { Feed, FeedHead, Pages } from '../feed/feed.ts'
import { type Part, rowsOf, standing, written } from './writing.ts'

/** A cell: a list stands in one, its items apart by ` | `. */
export type Cell = string | number | boolean | null | readonly string[]

/** A table as RFC 4180 has it, in UTF-8: the names of its columns, then a line a row. A column that a row lacks is empty. */
export function csvTable<Row, Column extends string>(
  columns: readonly Column[],
  listOf: (feed: Feed) => Pages<Row>,
  toCells: (row: Row, head: FeedHead) => Partial<Readonly<Record<Column, Cell>>>,
): Part {
  return written(
    standing(() => csvLine(columns)),
    rowsOf(listOf, (row, head) => {
      const cells = toCells(row, head)
      return csvLine(columns.map((column) => cells[column] ?? null))
    }),
  )
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  return quoted(harmless(typeof cell === 'string' ? cell : cell.join(' | ')))
}

/**
 * A text that no spreadsheet takes for a formula: one that begins as a formula does, or as one that was made harmless, has an
 * apostrophe before it. Whoever takes that off has the text as it was.
 */
function harmless(text: string): string {
  return /^(?:[=+\-@\t\r\n＝＋－＠]|'[=+\-@\t\r\n＝＋－＠'])/.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
