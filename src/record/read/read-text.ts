import { open } from 'node:fs/promises'

/** A file's text, or what keeps it from being read, in words. */
export type TextReading =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string }

/** Reads a file of UTF-8 text of at most so many bytes; a byte order mark is left out. Never throws. */
export async function readText(path: string, maxBytes: number): Promise<TextReading> {
  try {
    const bytes = await readBytes(path, maxBytes)
    if (typeof bytes === 'string') return { text: null, problem: bytes }
    const text = decodeUtf8(bytes)
    return text === null ? { text, problem: NOT_UTF8 } : { text, problem: null }
  } catch (error) {
    return { text: null, problem: fileProblem(error) }
  }
}

export const NOT_UTF8 = 'is not UTF-8 text'

/** The text that bytes are in UTF-8; null where they are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What an error of the file system means, in words. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error'
  return PROBLEMS.get(code) ?? `cannot be read (${code})`
}

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'is no folder'],
  ['EISDIR', 'is a folder, not a file'],
  ['EACCES', 'may not be read by this user'],
  ['EPERM', 'may not be read by this user'],
  ['ELOOP', 'is a link that leads to itself'],
  ['ENAMETOOLONG', 'has too long a name'],
])

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array | string> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    return size > maxBytes ? `is larger than ${maxBytes / 1024 / 1024} MiB` : await file.readFile()
  } finally {
    await file.close()
  }
}
