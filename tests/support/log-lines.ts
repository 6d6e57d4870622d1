import { EventEmitter, once } from 'node:events'

/** A line of the log. */
type Line = Readonly<Record<string, unknown>>

/** What a log writes, for a test to look into and to wait for. */
export interface LogLines {
  readonly stream: { readonly write: (text: string) => void }
  readonly lines: readonly Line[]
  /** The first line that is as wanted, written already or still to come. */
  readonly find: (isWanted: (line: Line) => boolean) => Promise<Line>
}

/** Keeps the lines of a log. */
export function logLines(): LogLines {
  const lines: Line[] = []
  const written = new EventEmitter()
  return {
    lines,
    stream: {
      write(text) {
        lines.push(JSON.parse(text))
        written.emit('line')
      },
    },
    async find(isWanted) {
      for (;;) {
        const found = lines.find(isWanted)
        if (found !== undefined) return found
        await once(written, 'line')
      }
    },
  }
}
