import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

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

const DECODER = new TextDecoder('utf-8', { fatal: true })

/** The text that bytes are in UTF-8; null where they are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return DECODER.decode(bytes)
  } catch {
    return null
  }
}

/** What an error of the file system means, in words. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error'
  return PROBLEMS.get(code) ?? `cannot be read (${code})`
}

/** What is said of a device, a pipe or a socket, which may never end. */
const NO_PLAIN_FILE = 'is no plain file'

/** Opens a plain file, or one that a link leads to, for reading; else what it is instead, in words. Rejects as `open` does. */
export async function openPlainFile(path: string): Promise<FileHandle | string> {
  // Without this a pipe is opened only once somebody writes into it. Whatever it is, it is looked at once it is open,
  // so that nothing can be put in its place in between.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const found = await file.stat()
  if (found.isFile()) return file
  await file.close()
  return found.isDirectory() ? IS_FOLDER : NO_PLAIN_FILE
}

const IS_FOLDER = 'is a folder, not a file'

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'is no folder'],
  ['EISDIR', IS_FOLDER],
  ['EACCES', 'may not be read by this user'],
  ['EPERM', 'may not be read by this user'],
  ['ENXIO', NO_PLAIN_FILE],
  ['ENODEV', NO_PLAIN_FILE],
  ['ELOOP', 'is a link that leads to itself'],
  ['ENAMETOOLONG', 'has too long a name'],
])

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array | string> {
  const file = await openPlainFile(path)
  if (typeof file === 'string') return file
  // Read to one byte past the bound, whatever size it says it has: some files say 0 and do not end.
  const parts: Uint8Array[] = []
  for await (const part of file.createReadStream({ end: maxBytes })) parts.push(part)
  const bytes = Buffer.concat(parts)
  return bytes.length > maxBytes ? `is larger than ${maxBytes / 1024 / 1024} MiB` : bytes
}
