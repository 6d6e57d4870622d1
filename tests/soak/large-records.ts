import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

// npm run soak:records [-- --mebibytes 1024]: checks records that are too large to be true, each by a process of its own, and
// tells what it said first, how long it took and how much memory.

const { values } = parseArgs({ options: { mebibytes: { type: 'string', default: '1024' } } })
const mebibytes = Number(values.mebibytes)

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const MIB = 2 ** 20
/** Rows of about a kibibyte. */
const LINES_A_MIB = 1024
/** What a file of YAML may have, in MiB, and how many rows of it make a little less. */
const YAML_MIB = 4
const YAML_ROWS = 4000
const MILLION = 1_000_000
const BAD_LINE = 777_777
/** How often the memory of a process is looked at, in milliseconds. */
const LOOK_MS = 50

const SUMMARY = 'Told at length. '.repeat(58)

const folder = await mkdtemp(join(tmpdir(), 'tributary-large-'))
try {
  const files = Math.ceil(mebibytes / YAML_MIB)
  await tried(`${mebibytes} MiB of JSON lines`, 'jsonl', (to) =>
    writeRows(join(to, 'rows.jsonl'), mebibytes * LINES_A_MIB, row),
  )
  await tried(`${mebibytes} MiB of YAML in one file`, 'one-yaml', (to) =>
    writeRows(join(to, 'rows.yaml'), files * YAML_ROWS, yamlRow),
  )
  await tried('a million lines, one of which is none', 'bad', (to) =>
    writeRows(join(to, 'rows.jsonl'), MILLION, shortRow),
  )
  await tried(`${mebibytes} MiB of YAML in ${files} files`, 'yaml', async (to) => {
    for (let file = 0; file < files; file += 1) {
      await writeRows(join(to, `rows-${file}.yaml`), YAML_ROWS, (number) => yamlRow(file * YAML_ROWS + number))
    }
  })
} finally {
  await rm(folder, { recursive: true })
}

/** Makes a record whose entities are written by this, checks it, and tells what came of it. */
async function tried(what: string, name: string, write: (entities: string) => Promise<void>): Promise<void> {
  const record = join(folder, name)
  await mkdir(join(record, 'entities'), { recursive: true })
  await writeFile(join(record, 'record.yaml'), 'title: Large\ndescription: Large.\nlicence: CC0-1.0\n')
  await write(join(record, 'entities'))
  const startedMs = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'check', record], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  let most = 0
  let code: unknown = null
  void ended.then(([ending, signal]) => {
    code = ending ?? signal
  })
  while (code === null) {
    most = (await mostMemory(child.pid)) ?? most
    await pause(LOOK_MS)
  }
  const seconds = (performance.now() - startedMs) / 1000
  const [output, errors] = await said
  const lines = `${output}${errors}`.trim().split('\n')
  console.info(`${what}: ended with ${code} after ${seconds.toFixed(1)} s, ${Math.round(most / 1024)} MiB at most`)
  for (const line of lines.slice(0, 3)) console.info(`  ${line.slice(0, 200)}`)
  if (lines.length > 3) console.info(`  … ${lines.length - 3} lines more`)
  await rm(record, { recursive: true })
}

/** The most memory that a process has had, in KiB; null where it is gone, or the system does not tell. */
async function mostMemory(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const told = /^VmHWM:\s+(\d+)/m.exec(status)?.[1]
  return told === undefined ? null : Number(told)
}

async function writeRows(file: string, rows: number, rowOf: (number: number) => string): Promise<void> {
  const stream = createWriteStream(file)
  let piece = ''
  for (let number = 1; number <= rows; number += 1) {
    piece += `${rowOf(number)}\n`
    if (piece.length < MIB && number < rows) continue
    if (!stream.write(piece)) await once(stream, 'drain')
    piece = ''
  }
  stream.end()
  await once(stream, 'close')
}

function row(number: number): string {
  return JSON.stringify({ id: `topic-${number}`, kind: 'TOPIC', name: `Topic ${number}`, summary: SUMMARY })
}

function yamlRow(number: number): string {
  return `- id: topic-${number}\n  kind: TOPIC\n  name: Topic ${number}\n  summary: ${SUMMARY.trim()}`
}

function shortRow(number: number): string {
  return number === BAD_LINE
    ? '{"id": "topic'
    : JSON.stringify({ id: `topic-${number}`, kind: 'TOPIC', name: `Topic ${number}` })
}
