import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Driver } from 'neo4j-driver'
import type { LocalNeo4j } from '../../tests/support/neo4j/start-local.ts'
import { memoryOf, processorTimeUs } from './processor-time.ts'

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.js')

/** How often it is looked how far a load is, in milliseconds. */
const PAUSE_MS = 100

/** The line with which the command goes on once the record is checked. */
const CHECKED = 'hashing the record'

/** What a load took after it had checked the record; of the processor what the command and what Neo4j took. */
export interface FollowedLoad {
  readonly checkMs: number
  readonly tookMs: number
  readonly cpuMs: number
  readonly databaseCpuMs: number
  /** When the first row stood in the database; null where one did before. */
  readonly firstRowMs: number | null
  readonly mostMemoryBytes: number
  readonly rows: number
}

/** Loads a record by the command as it was built, whose lines are passed on; rejects where it fails. */
export async function followLoad(
  folder: string,
  neo4j: LocalNeo4j,
  driver: Driver,
  tell: (line: string) => void,
): Promise<FollowedLoad> {
  const { PATH = '' } = process.env
  const wasEmpty = !(await isAnyRowThere(driver))
  const began = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'load', folder, '--uri', neo4j.uri, '--progress'], {
    env: { PATH, NEO4J_PASSWORD: 'unasked' },
  })
  const { pid } = child
  if (pid === undefined) throw new Error('The command did not start.')
  const ended = once(child, 'close')
  const seen: { checked: Promise<Reading> | null } = { checked: null }
  let words = ''
  createInterface({ input: child.stderr }).on('line', (line) => {
    tell(line)
    if (line === CHECKED) seen.checked = read(pid, neo4j)
  })
  child.stdout.on('data', (chunk: Buffer) => {
    words += chunk.toString()
  })
  let [last, most, firstRow] = [await read(pid, neo4j), 0, null as number | null]
  while (child.exitCode === null) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, PAUSE_MS))])
    // One that has just ended is no longer read.
    last = await read(pid, neo4j).catch(() => last)
    most = Math.max(most, (await memoryOf(pid).catch(() => ({ most: 0 }))).most)
    if (wasEmpty && firstRow === null && seen.checked !== null && (await isAnyRowThere(driver)))
      firstRow = performance.now()
  }
  await ended
  const [tookMs, database] = [performance.now(), await processorTimeUs(neo4j.pid)]
  const from = await seen.checked
  if (child.exitCode !== 0 || from === null) throw new Error('The record was not loaded, or checked too fast to tell.')
  return {
    checkMs: from.atMs - began,
    tookMs: tookMs - from.atMs,
    cpuMs: (last.ownUs - from.ownUs) / 1000,
    databaseCpuMs: (database - from.databaseUs) / 1000,
    firstRowMs: firstRow === null ? null : firstRow - from.atMs,
    mostMemoryBytes: most,
    rows: Number(/(\d+) rows written/.exec(words)?.[1] ?? 0),
  }
}

/** What the two processes have taken of the processor by a moment. */
interface Reading {
  readonly atMs: number
  readonly ownUs: number
  readonly databaseUs: number
}

async function read(pid: number, neo4j: LocalNeo4j): Promise<Reading> {
  const atMs = performance.now()
  return { atMs, ownUs: await processorTimeUs(pid), databaseUs: await processorTimeUs(neo4j.pid) }
}

async function isAnyRowThere(driver: Driver): Promise<boolean> {
  const { records } = await driver.executeQuery('MATCH (n:Document|Entity) RETURN 1 LIMIT 1')
  return records.length > 0
}
