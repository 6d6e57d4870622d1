import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentaryRecord } from '../domain/model/record.ts'
import { sha256OfLines, sha256OfPieces } from '../sha256.ts'
import { HEAD_FILE, listFiles } from './read/list-files.ts'
import { openPlainFile } from './read/read-text.ts'

/** Where the build keeps the shipped record: beside what is built, and so never beside the sources. */
export const KEPT_FILE = new URL('../kept-record.json', import.meta.url)

/** A record that was read and checked, and the files it was read from. */
export interface KeptRecord {
  /** Of the files of its folder, as they were. */
  readonly digest: string
  readonly hash: string
  readonly record: DocumentaryRecord
}

/**
 * The record of a folder, where the build kept one of just these files: to read it takes a fiftieth of the time that YAML does.
 * Null where it did not, whatever the folder holds.
 */
export async function readKeptRecord(folder: string, file: URL = KEPT_FILE): Promise<KeptRecord | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  // The build of this very code wrote it.
  const kept = JSON.parse(text) as KeptRecord
  const names = await namesIn(folder)
  // Another record may be large, and is not read twice: most often its size tells it apart.
  if (names === null || !kept.digest.startsWith(sizeMark(await bytesOf(folder, names)))) return null
  return kept.digest === (await digestOf(folder, names)) ? kept : null
}

/** A digest of all files of a record's folder that are read, with their names; null where one stands where none may. */
export async function folderDigest(folder: string): Promise<string | null> {
  const names = await namesIn(folder)
  return names === null ? null : digestOf(folder, names)
}

/** The size of the same files together, in bytes. */
export async function folderBytes(folder: string): Promise<number> {
  return bytesOf(folder, (await namesIn(folder)) ?? [])
}

/** The files of a record's folder that are read; null where one stands where none may. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  const { files, faults } = await listFiles(folder)
  return faults.length > 0 ? null : [HEAD_FILE, ...files.map(({ file }) => file)]
}

/** Their size together; one that is not there counts for nothing. */
async function bytesOf(folder: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** What a digest begins with. */
function sizeMark(bytes: number): string {
  return `${bytes}-`
}

async function digestOf(folder: string, names: readonly string[]): Promise<string | null> {
  const lines: string[] = []
  for (const name of names) {
    const digest = await fileDigest(join(folder, name))
    if (digest === null) return null
    lines.push(`${name} ${digest}`)
  }
  return `${sizeMark(await bytesOf(folder, names))}${sha256OfLines(lines)}`
}

/** A digest of a file's bytes, of which a part is in memory at a time; null where it cannot be read. */
async function fileDigest(path: string): Promise<string | null> {
  try {
    const file = await openPlainFile(path)
    if (typeof file === 'string') return null
    return await sha256OfPieces(file.createReadStream({ highWaterMark: PIECE_BYTES }))
  } catch {
    return null
  }
}

/** So much of a file is read at a time. */
const PIECE_BYTES = 1024 * 1024
