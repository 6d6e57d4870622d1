import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentaryRecord } from '../domain/model/record.ts'
import { sha256Hex, sha256OfLines } from '../sha256.ts'
import { HEAD_FILE, listFiles } from './read/list-files.ts'

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
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => null)))
  if (texts.includes(null)) return null
  const lines = names.map((name, index) => `${name} ${sha256Hex(texts[index] ?? '')}`)
  return `${sizeMark(await bytesOf(folder, names))}${sha256OfLines(lines)}`
}
