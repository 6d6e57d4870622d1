import { codePointOf } from '../../domain/text/code-point-of.ts'
import { compareText } from '../../domain/text/compare-text.ts'

/** What is wrong with a record, or worth a second look, and where. */
export interface Fault {
  /** Relative to the record's folder, with forward slashes; '' for the folder itself. */
  readonly file: string
  /** From 1; 0 for the file or folder as a whole. */
  readonly line: number
  /** A dotted path in the row, such as `names[0].documents`; '' for the row as a whole. */
  readonly field: string
  /** What was found, and what is allowed. */
  readonly message: string
}

/** How many faults are written out; nobody reads more. */
const MOST_WRITTEN = 200

/** A line for each of the first 200 faults, and one that says how many more there are. */
export function formatFaults(faults: readonly Fault[]): readonly string[] {
  const lines = faults.slice(0, MOST_WRITTEN).map(formatFault)
  const more = faults.length - lines.length
  return more === 0 ? lines : [...lines, `… and ${more.toLocaleString('en-GB')} more`]
}

/** One line: `entities/organisations.yaml:12: names[0].documents: …`; what is not seen of a text is escaped. */
export function formatFault({ file, line, field, message }: Fault): string {
  const where = line === 0 ? file : `${file}:${line}`
  return [where, field, message]
    .filter((part) => part !== '')
    .join(': ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu, escapeCharacter)
}

/** The faults in order of file, line, field and message. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.field, b.field) ||
      compareText(a.message, b.message),
  )
}

/** A fault of a whole file, or of one of its lines. */
export function fileFault(file: string, message: string, line = 0): Fault {
  return { file, line, field: '', message }
}

function escapeCharacter(character: string): string {
  const code = codePointOf(character).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}
