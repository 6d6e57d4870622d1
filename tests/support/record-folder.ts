import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { readRecord } from '../../src/record/read-record.ts'

/** The files of a folder: from a name with forward slashes to the text. */
export type FolderFiles = Readonly<Record<string, string>>

/** Writes the files into a new temporary folder, hands it on, and removes it, whatever happens. */
export async function withFolder<Result>(
  files: FolderFiles,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-record-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The record of a folder of such files, which has no fault. */
export async function readFolder(files: FolderFiles): Promise<DocumentaryRecord> {
  const { record, faults } = await withFolder(files, readRecord)
  expect(faults).toEqual([])
  if (record === null) throw new Error('the record has faults')
  return record
}

/** The files with one passage of one file written otherwise; the passage must stand there once. */
export function rewritten(files: FolderFiles, name: string, passage: string, instead: string): FolderFiles {
  const text = files[name] ?? ''
  if (text.split(passage).length !== 2) throw new Error(`${name} does not have this once: ${passage}`)
  return { ...files, [name]: text.replace(passage, () => instead) }
}
