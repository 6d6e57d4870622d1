import { at } from '../errors.ts'

/** How wide a text to be read is laid out, in characters. */
const WIDTH = 100
/** How wide each column of a table but its last may be, and all of these together. */
const MAX_COLUMN = 72
const MAX_COLUMNS = 76
/** What stands between two columns. */
const GAP = '  '

/** A text broken at its spaces, behind an indent; its first line may have another. */
export function wrapped(text: string, indent: number, firstIndent = indent): readonly string[] {
  const lines: string[] = []
  let line = ' '.repeat(firstIndent)
  for (const [index, own] of text.split('\n').entries()) {
    if (index > 0) {
      lines.push(line)
      line = ' '.repeat(indent)
    }
    for (const word of own.split(' ')) {
      if (line.trim() !== '' && line.length + 1 + word.length > WIDTH) {
        lines.push(line)
        line = ' '.repeat(indent)
      }
      line += line.trim() === '' ? word : ` ${word}`
    }
  }
  return [...lines, line].map((one) => one.trimEnd())
}

/** Lines that stand two further than the indent, as an item of a list at the indent. */
export function bulleted(lines: readonly string[], indent: number): readonly string[] {
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
  indent: number,
): readonly string[] | null {
  const columns = headings.map((heading, index) =>
    toColumn(
      heading,
      rows.map((row) => at(row, index)),
    ),
  )
  const fixed = columns.slice(0, -1)
  const lastIndent = fixed.reduce((sum, { width }) => sum + width + GAP.length, indent)
  if (fixed.some(({ width }) => width > MAX_COLUMN) || lastIndent - indent > MAX_COLUMNS) return null
  const rule = columns.map(({ width }, index) =>
    '-'.repeat(index < fixed.length ? width : Math.min(width, WIDTH - lastIndent)),
  )
  return [headings, rule, ...rows].flatMap((cells) => {
    const beside = fixed.map((column, index) => `${aligned(at(cells, index), column)}${GAP}`).join('')
    const [first = '', ...more] = wrapped(at(cells, fixed.length), lastIndent)
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
