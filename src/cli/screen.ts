import type { WriteStream } from 'node:tty'

/** What a text to be read is laid out for. */
export interface Screen {
  /** How many characters a line takes. */
  readonly width: number
  readonly hasColours: boolean
}

/** A file, a pipe, or nobody knows what. */
export const PLAIN_SCREEN: Screen = { width: 100, hasColours: false }

/** How narrow and how wide a text is laid out on a terminal, whatever its own width. */
const LEAST_WIDTH = 40
const MOST_WIDTH = 120

/** What begins and ends a text in another weight, after ECMA-48. */
const BOLD = '\u001b[1m'
const DIM = '\u001b[2m'
const NORMAL = '\u001b[22m'

/** The terminal behind a stream, as wide and with as many colours as it has; a plain screen where there is none. */
export function screenOf(stream: WriteStream): Screen {
  if (!stream.isTTY) return PLAIN_SCREEN
  const width = stream.columns > 0 ? stream.columns : PLAIN_SCREEN.width
  return { width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)), hasColours: stream.hasColors() }
}

/** Lines of prose of which the footnotes stand back. */
export function withDimNotes(lines: readonly string[], { hasColours }: Screen): readonly string[] {
  // A line of the answer may begin with a number too: the notes are what begins with one behind an empty line.
  const first = lines.findIndex((line, index) => /^\[\d+\] /.test(line) && lines[index - 1] === '')
  if (!hasColours || first === -1) return lines
  return lines.map((line, index) => (index < first || line === '' ? line : `${DIM}${line}${NORMAL}`))
}

/** Lines of which the labels stand out. */
export function withBoldLabels(lines: readonly string[], { hasColours }: Screen): readonly string[] {
  if (!hasColours) return lines
  return lines.map((line) =>
    line.replace(/^( *(?:- )?)([a-z][a-z ]*(?: \([\d,]+\))?:)(?= |$)/, (_, space: string, label: string) => {
      return `${space}${BOLD}${label}${NORMAL}`
    }),
  )
}
