import { at } from '../errors.ts'

/** Where a text stands: so many characters from the left, on lines of so many at most. */
export interface Margin {
  readonly indent: number
  readonly width: number
}

/** How much of a line each column of a table but its last may take, and all of these together. */
const MAX_COLUMN = 0.72
const MAX_COLUMNS = 0.76
/** What stands between two columns. */
const GAP = '  '

/** The margin that much further to the right. */
export function further({ indent, width }: Margin, by: number): Margin {
  return { indent: indent + by, width }
}

/** A text broken at its spaces, behind an indent; its first line may have another. */
export function wrapped(text: string, { indent, width }: Margin, firstIndent = indent): readonly string[] {
  const lines: string[] = []
  let line = ' '.repeat(firstIndent)
  for (const [index, own] of text.split('\n').entries()) {
    if (index > 0) {
      lines.push(line)
      line = ' '.repeat(indent)
    }
    for (const word of own.split(' ')) {
      if (line.trim() !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = ' '.repeat(indent)
      }
      line += line.trim() === '' ? word : ` ${word}`
    }
  }
  return [...lines, line].map((one) => one.trimEnd())
}

/** Lines that stand two further than the indent, as an item of a list at the indent. */
export function bulleted(lines: readonly string[], { indent }: Margin): readonly string[] {
  const [first = '', ...rest] = lines
  return [`${' '.repeat(indent)}- ${first.slice(indent + 2)}`, ...rest]
}

/**
 * A table with a line of headings, numbers to the right, its last column broken where it is too long. Null where the
 * other columns are too wide to stand beside it.
 */
export function tableLines(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { indent, width }: Margin,
): readonly string[] | null {
  const columns = headings.map((heading, index) =>
    toColumn(
      heading,
      rows.map((row) => at(row, index)),
    ),
  )
  const fixed = columns.slice(0, -1)
  const lastIndent = fixed.reduce((sum, column) => sum + column.width + GAP.length, indent)
  if (fixed.some((column) => column.width > MAX_COLUMN * width) || lastIndent - indent > MAX_COLUMNS * width)
    return null
  const rule = columns.map((column, index) =>
    '-'.repeat(index < fixed.length ? column.width : Math.max(0, Math.min(column.width, width - lastIndent))),
  )
  return [headings, rule, ...rows].flatMap((cells) => {
    const beside = fixed.map((column, index) => `${aligned(at(cells, index), column)}${GAP}`).join('')
    const [first = '', ...more] = wrapped(at(cells, fixed.length), { indent: lastIndent, width })
    const last = aligned(first.slice(lastIndent), at(columns, fixed.length))
    return [`${' '.repeat(indent)}${beside}${last}`.trimEnd(), ...more]
  })
}

interface Column {
  readonly width: number
  readonly isNumeric: boolean
}

function aligned(cell: string, { width, isNumeric }: Column): string {
  return isNumeric ? cell.padStart(width) : cell.padEnd(width)
}

function toColumn(heading: string, cells: readonly string[]): Column {
  return {
    width: Math.max(...[heading, ...cells].map(({ length }) => length)),
    isNumeric: cells.every((cell) => /^[\d.,]+$|^–$/.test(cell)),
  }
}
