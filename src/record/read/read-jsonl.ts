import { decodeUtf8, fileProblem, NOT_UTF8, openPlainFile } from './read-text.ts'
import { repeatedField } from './repeated-field.ts'

/** A line that is longer is refused, so that a file without line ends cannot fill the memory. */
const MAX_LINE_BYTES = 16 * 1024 * 1024

const LINE_FEED = 0x0a

/** One line of a file, from 1: its value, or what is wrong with it. */
export type JsonLine =
  | { readonly line: number; readonly value: unknown; readonly problem: null }
  | { readonly line: number; readonly problem: string }

/**
 * Reads a file of one JSON value a line, in order, and hands on each line that is not blank; the whole is never in
 * memory. Gives what kept the file from being read to its end, in words; null where nothing did. Reads no further once
 * `isEnough`, which is no problem. Never throws.
 */
export async function readJsonl(
  path: string,
  take: (line: JsonLine) => void,
  isEnough: () => boolean = () => false,
): Promise<string | null> {
  // Lines end at a line feed only: node:readline also ends them at U+2028, which may stand in a JSON string.
  let line = 1
  let pending: Uint8Array[] = []
  let pendingBytes = 0
  const finishLine = () => {
    if (pendingBytes > MAX_LINE_BYTES) take({ line, problem: `is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB` })
    else if (pendingBytes > 0) takeLine(line, Buffer.concat(pending), take)
    line++
    pending = []
    pendingBytes = 0
  }
  const addPart = (part: Uint8Array) => {
    pendingBytes += part.length
    if (pendingBytes > MAX_LINE_BYTES) pending = []
    else if (part.length > 0) pending.push(part)
  }
  try {
    const file = await openPlainFile(path)
    if (typeof file === 'string') return file
    for await (const chunk of file.createReadStream()) {
      const bytes: Uint8Array = chunk
      let start = 0
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
        addPart(bytes.subarray(start, end))
        finishLine()
        start = end + 1
      }
      addPart(bytes.subarray(start))
      if (isEnough()) return null
    }
  } catch (error) {
    return fileProblem(error)
  }
  finishLine()
  return null
}

function takeLine(line: number, bytes: Uint8Array, take: (line: JsonLine) => void): void {
  const text = decodeUtf8(bytes)
  if (text === null) take({ line, problem: NOT_UTF8 })
  else if (text.trim() !== '') take(parseLine(line, text))
}

function parseLine(line: number, text: string): JsonLine {
  const value = parseJson(text)
  if (value === undefined) return { line, problem: 'is no JSON: write one object on one line' }
  const repeated = repeatedField(text)
  if (repeated !== null) return { line, problem: `has the field ${JSON.stringify(repeated.slice(0, 60))} twice` }
  return { line, value, problem: null }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
