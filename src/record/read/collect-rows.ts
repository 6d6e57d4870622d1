import { join } from 'node:path'
import { numberWords } from '../../domain/prose/words.ts'
import { type Fault, fileFault } from '../report/fault.ts'
import type { Nearest } from '../report/nearest.ts'
import { faultAt, type Place, placeWithin } from '../report/place.ts'
import { shown } from '../report/shown.ts'
import { type Collector, createCollector } from './collector.ts'
import { HEAD_FILE, listFiles, type RowFile } from './list-files.ts'
import { readJsonl } from './read-jsonl.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import type { RecordRows } from './rows.ts'
import { lineAtPath } from './yaml-value.ts'

/** YAML takes a hundred times its size in memory while it is read; a larger record comes as JSONL. */
const MAX_YAML_BYTES = 4 * 1024 * 1024

/** A file of lines with more faults is read no further, or a gigabyte of nonsense would fill the memory with what is wrong. */
const MOST_FAULTS = 100_000

/** What stands before the fields of a row that is a line. */
const WHOLE_ROW: readonly never[] = []

/** After so many lines of a file it is told how far it is. */
const LINES_TOLD = 10_000

/**
 * Reads all rows of a record's folder, each checked against its shape, with the faults found on the way. How far it is with
 * its files, and the lines of a long one, is told in words within a sentence.
 */
export async function collectRows(
  folder: string,
  nearest: Nearest,
  tell: (words: string) => void = () => {},
): Promise<{ readonly rows: RecordRows; readonly faults: readonly Fault[] }> {
  const { files, faults: misplaced } = await listFiles(folder)
  const collected = createCollector(misplaced, nearest)
  if (misplaced.some(({ file }) => file === '')) return collected
  await readYamlFile(folder, HEAD_FILE, collected, collected.takeHead)
  for (const [index, file] of files.entries()) {
    const words = `reading the record: ${numberWords(index + 1)} of ${numberWords(files.length)} files`
    tell(words)
    if (file.form === 'JSONL') {
      await readLines(folder, file, collected, (line) => tell(`${words}, line ${numberWords(line)}`))
    } else {
      const wasRead = await readYamlFile(folder, file.file, collected, (value, place) =>
        takeFile(file, value, place, collected),
      )
      if (!wasRead) collected.unread.add(file.section)
    }
  }
  return collected
}

/** Hands on what a YAML file holds; whether it could be read. What is wrong with a line as YAML is its only fault. */
async function readYamlFile(
  folder: string,
  file: string,
  collected: Collector,
  take: (value: unknown, place: Place) => void,
): Promise<boolean> {
  const { text, problem } = await readText(join(folder, file), MAX_YAML_BYTES)
  if (text === null) {
    collected.faults.push(fileFault(file, problem))
    return false
  }
  const { content, problems } = readYaml(text)
  const before = collected.faults.length
  if (content !== null) {
    const { value, lines } = content
    take(value, { file, lineOf: (path) => lineAtPath(lines, path), prefix: [] })
  }
  const broken = new Set(problems.map(({ line }) => line))
  const others = collected.faults.splice(before).filter(({ line }) => !broken.has(line))
  for (const fault of others) collected.faults.push(fault)
  for (const { line, problem } of problems) collected.faults.push(fileFault(file, problem, line))
  return content !== null
}

/** A document is one mapping, the rows of other files a list. */
function takeFile({ section }: RowFile, value: unknown, place: Place, { take, faults, unread }: Collector): void {
  if (section === 'documents') {
    take.documents(value, place)
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) take[section](item, placeWithin(place, [index], []))
  } else {
    faults.push(faultAt(place, [], `must be a list of ${section}, is ${shown(value)}`))
    unread.add(section)
  }
}

async function readLines(
  folder: string,
  { file, section }: RowFile,
  { take, faults, unread }: Collector,
  tellLine: (line: number) => void,
): Promise<void> {
  const before = faults.length
  const isEnough = () => faults.length - before > MOST_FAULTS
  const found = await readJsonl(
    join(folder, file),
    (read) => {
      if (isEnough()) return
      if (read.line % LINES_TOLD === 0) tellLine(read.line)
      if (read.problem === null) {
        const { line } = read
        take[section](read.value, { file, lineOf: () => line, prefix: WHOLE_ROW })
      } else {
        faults.push(fileFault(file, read.problem, read.line))
        unread.add(section)
      }
    },
    isEnough,
  )
  const problem = isEnough() ? `has more than ${numberWords(MOST_FAULTS)} faults: the rest was not read` : found
  if (problem === null) return
  faults.push(fileFault(file, problem))
  unread.add(section)
}
