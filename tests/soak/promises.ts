import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { recordHash } from '../../src/record/record-hash.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { startLocalNeo4j } from '../support/neo4j/start-local.ts'
import { readShippedRecord } from '../support/shipped-record.ts'
import { type Figure, type Measured, TOKENS } from './figure.ts'
import { changes } from './parts/changes.ts'
import { crowd } from './parts/crowd.ts'
import { deadlines } from './parts/deadlines.ts'
import { documents } from './parts/documents.ts'
import { hung } from './parts/hung.ts'
import { starting } from './parts/starting.ts'
import { stopping } from './parts/stopping.ts'
import { startService } from './served-process.ts'

// npm run promises [-- --store embedded|neo4j] [--parts deadlines,…] [--seconds 12] [--clients 500]: measures what is promised
// of a built service, over the shipped record in that store (a real Neo4j of its own), and prints the table of all that was
// measured so far. Ends with 1 where a promise was not kept.

const PARTS = { starting, deadlines, hung, changes, crowd, documents, stopping }

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'embedded,neo4j' },
    parts: { type: 'string', default: Object.keys(PARTS).join() },
    seconds: { type: 'string', default: '12' },
    clients: { type: 'string', default: '500' },
  },
})

/** Where what was measured is kept, a file each part of each store, so that it can be measured in short pieces. */
const KEPT = fileURLToPath(new URL('../../coverage/promises/', import.meta.url))

/** What is kept of a part. */
interface Kept {
  readonly store: Measured['store']
  readonly load: string
  readonly figures: readonly Figure[]
}

const forMs = Number(values.seconds) * 1000
const clients = Number(values.clients)
const parts = values.parts.split(',').map((name) => {
  const part = Object.entries(PARTS).find(([one]) => one === name)
  if (part === undefined) throw new Error(`--parts are ${Object.keys(PARTS).join(', ')}, not ${name}.`)
  return part
})
await mkdir(KEPT, { recursive: true })
let isKept = true
if (values.store.includes('embedded')) {
  await measure({ store: 'embedded', neo4j: null, forMs, clients, start: served })
}
if (values.store.includes('neo4j')) await withNeo4j(measure)
await printTable()
process.exitCode = isKept ? 0 : 1

function served(settings: Readonly<Record<string, string>> = {}) {
  return startService([TOKENS.crowd, TOKENS.own], settings)
}

async function measure(over: Measured): Promise<void> {
  for (const [name, part] of parts) {
    const load = (loadavg()[0] ?? Number.NaN).toFixed(1)
    const figures = await part(over)
    if (figures.some((one) => !one.isKept)) isKept = false
    const kept: Kept = { store: over.store, load, figures }
    await writeFile(join(KEPT, `${over.store}-${name}.json`), JSON.stringify(kept, null, 2))
    for (const { what, figure, isKept } of figures) {
      process.stdout.write(`${over.store}, a load of ${load}${isKept ? '' : ', NOT KEPT'}: ${what}: ${figure}\n`)
    }
  }
}

/** Measures over a Neo4j of its own, with the shipped record in it. */
async function withNeo4j(use: (over: Measured) => Promise<void>): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tributary-promises-'))
  const neo4j = await startLocalNeo4j({ dataFolder })
  try {
    const settings = { uri: neo4j.uri, username: 'neo4j', password: 'unasked', database: 'neo4j' }
    const record = await readShippedRecord()
    await loadRecord(settings, record, recordHash(record), { replace: true })
    await use({
      ...{ store: 'Neo4j', forMs, clients },
      start: (more = {}) => served({ NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: 'unasked', ...more }),
      neo4j: {
        uri: neo4j.uri,
        hang: () => void process.kill(neo4j.pid, 'SIGSTOP'),
        goOn: () => void process.kill(neo4j.pid, 'SIGCONT'),
      },
    })
  } finally {
    await neo4j.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** Prints what is kept of all parts, a row each figure, with both stores beside each other. */
async function printTable(): Promise<void> {
  const kept: Kept[] = []
  for (const name of Object.keys(PARTS)) {
    for (const file of (await readdir(KEPT)).filter((one) => one.endsWith(`-${name}.json`)).sort()) {
      kept.push(JSON.parse(await readFile(join(KEPT, file), 'utf8')))
    }
  }
  const [{ model } = { model: 'unknown' }] = cpus()
  const gib = (totalmem() / 2 ** 30).toFixed(0)
  process.stdout.write(
    `\n${availableParallelism()} processors (${model}), ${gib} GiB, Node ${process.versions.node}\n\n`,
  )
  process.stdout.write('| | embedded | Neo4j |\n|---|---|---|\n')
  for (const what of new Set(kept.flatMap(({ figures }) => figures.map((one) => one.what)))) {
    const of = (store: Kept['store']) =>
      kept
        .filter((one) => one.store === store)
        .flatMap(({ figures }) => figures)
        .find((one) => one.what === what)?.figure ?? '–'
    process.stdout.write(`| ${what} | ${of('embedded')} | ${of('Neo4j')} |\n`)
  }
}
