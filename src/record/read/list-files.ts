import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '../../domain/text/compare-text.ts'
import { type Fault, fileFault } from '../report/fault.ts'
import { createNearest } from '../report/nearest.ts'
import { oneOf } from '../report/shown.ts'
import { fileProblem } from './read-text.ts'
import { SECTIONS, type Section } from './rows.ts'

export const HEAD_FILE = 'record.yaml'

/** A file of rows. */
export interface RowFile {
  /** Relative to the record's folder, with forward slashes. */
  readonly file: string
  readonly section: Section
  readonly form: 'YAML' | 'JSONL'
}

/** The files of rows that a record's folder holds, in order of name, and a fault for each that stands where none may. */
export async function listFiles(
  folder: string,
): Promise<{ readonly files: readonly RowFile[]; readonly faults: readonly Fault[] }> {
  const top = await listFolder(folder)
  if (top.problem !== null) return { files: [], faults: [fileFault('', `the folder ${folder} ${top.problem}`)] }
  const files: RowFile[] = []
  const faults = top.entries.flatMap(topFault)
  for (const section of SECTIONS) {
    const found = top.entries.find(({ name }) => name === section)
    if (found === undefined) continue
    const listed = await listFolder(join(folder, section))
    if (listed.problem !== null) faults.push(fileFault(section, listed.problem))
    for (const entry of listed.entries) {
      if (isLeftAlone(entry.name)) continue
      const file = `${section}/${entry.name}`
      const form = formOf(section, entry)
      if (form === null) faults.push(fileFault(file, unexpected(section, entry)))
      else files.push({ file, section, form })
    }
  }
  return { files: files.sort((a, b) => compareText(a.file, b.file)), faults }
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
  readonly isFile: boolean
}

interface FolderListing {
  readonly entries: readonly Entry[]
  readonly problem: string | null
}

async function listFolder(folder: string): Promise<FolderListing> {
  try {
    const names = await readdir(folder)
    const entries = await Promise.all(names.filter((name) => !isLeftAlone(name)).map((name) => entryOf(folder, name)))
    return { entries, problem: null }
  } catch (error) {
    return { entries: [], problem: fileProblem(error) }
  }
}

/** A link is what it leads to; a link that leads nowhere counts as a file, which then cannot be read. */
async function entryOf(folder: string, name: string): Promise<Entry> {
  try {
    const found = await stat(join(folder, name))
    return { name, isFolder: found.isDirectory(), isFile: found.isFile() }
  } catch {
    return { name, isFolder: false, isFile: true }
  }
}

function isLeftAlone(name: string): boolean {
  return name === 'README.md' || name.startsWith('.')
}

/** Beside the record's own folders a user may keep what they like, but nothing that looks like rows passed over. */
function topFault({ name, isFolder }: Entry): readonly Fault[] {
  if (name === HEAD_FILE || (isFolder && SECTIONS.some((section) => section === name))) return []
  if (!isFolder && /\.(ya?ml|jsonl)$/i.test(name)) {
    return [fileFault(name, `is not read here: ${HEAD_FILE} stands here, rows in ${oneOf(SECTIONS)}`)]
  }
  const meant = name.length > 4 ? createNearest()(name.toLowerCase(), SECTIONS) : null
  if (meant === null) return []
  return [
    fileFault(name, meant === name ? 'is a file, must be a folder' : `is not read: the folder is called ${meant}`),
  ]
}

function formOf(section: Section, { name, isFile }: Entry): RowFile['form'] | null {
  if (!isFile) return null
  if (name.endsWith('.jsonl')) return 'JSONL'
  return name.endsWith('.yaml') && section !== 'claims' ? 'YAML' : null
}

function unexpected(section: Section, { isFolder, isFile }: Entry): string {
  const allowed = section === 'claims' ? 'files ending in .jsonl' : 'files ending in .yaml or .jsonl'
  const found = isFolder ? 'a folder' : isFile ? 'a file of another kind' : 'no plain file'
  return `is ${found}: ${section}/ holds ${allowed} and nothing else`
}
