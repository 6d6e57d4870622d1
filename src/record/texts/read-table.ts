import { parse } from 'csv-parse/sync'
import { comparable } from './text-blocks.ts'

/**
 * The rows of a table, the first of which names the columns: of tab-separated values, else of comma-separated ones (RFC
 * 4180), or of semicolons where the first line has more of these. In words why it is none.
 */
export function readTable(text: string, isTabbed: boolean): readonly (readonly string[])[] | string {
  const delimiter = isTabbed ? '\t' : delimiterOf(text.split(/[\r\n]/, 1)[0] ?? '')
  try {
    // What others made is taken as it is: rows of other lengths, and quotes within a cell.
    const rows = parse(text, { delimiter, relax_column_count: true, relax_quotes: true })
    return rows.map((row) => row.map(comparable))
  } catch (error) {
    return `cannot be read as a table: ${error instanceof Error ? error.message : String(error)}`
  }
}

function delimiterOf(line: string): string {
  return line.split(';').length > line.split(',').length ? ';' : ','
}
