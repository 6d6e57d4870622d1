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

/** One line: `entities/organisations.yaml:12: names[0].documents: …`; control characters are escaped. */
export function formatFault({ file, line, field, message }: Fault): string {
  const where = line === 0 ? file : `${file}:${line}`
  return [where, field, message]
    .filter((part) => part !== '')
    .join(': ')
    .replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, escapeCharacter)
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
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
