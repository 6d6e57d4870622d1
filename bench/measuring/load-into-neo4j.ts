import { spawn } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LocalNeo4j } from '../../tests/support/neo4j/start-local.ts'
import { processorTimeUs } from './processor-time.ts'
import type { LoadResult } from './run-result.ts'

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.js')

/** Loads the record of a folder by the command as it was built; rejects with its words where it fails. */
export async function loadIntoNeo4j(folder: string, neo4j: LocalNeo4j, dataFolder: string): Promise<LoadResult> {
  const { PATH = '' } = process.env
  const [began, database, own] = [performance.now(), await processorTimeUs(neo4j.pid), await endedChildrenUs()]
  const child = spawn(process.execPath, [COMMAND, 'load', folder, '--uri', neo4j.uri], {
    env: { PATH, NEO4J_PASSWORD: 'unasked' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString()
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`The record was not loaded: ${words}`)
  return {
    tookMs: performance.now() - began,
    cpuMs: ((await endedChildrenUs()) - own) / 1000,
    databaseCpuMs: ((await processorTimeUs(neo4j.pid)) - database) / 1000,
    storeBytes: await sizeOf(join(dataFolder, 'data/databases/neo4j')),
  }
}

/** The processor's time of all processes that this one started and that have ended, in microseconds. */
async function endedChildrenUs(): Promise<number> {
  const text = await readFile('/proc/self/stat', 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10_000
}

/** The bytes of the files within a folder. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = entries.map(async (one) => (one.isFile() ? (await stat(join(one.parentPath, one.name))).size : 0))
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
