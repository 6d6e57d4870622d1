import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { recordHash } from '../../src/record/record-hash.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Store } from '../../src/store/store.ts'
import { startLocalNeo4j } from '../support/neo4j/start-local.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'
import { openTrials } from './fuzz-trials.ts'

// npm run fuzz [-- --minutes 1] [--store neo4j]: tries at random until the time is over; over a Neo4j of its own each answer is
// compared with that of the embedded store.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    store: { type: 'string', default: 'embedded' },
  },
})
const seed = Number(values.seed)
const neo4j = values.store === 'neo4j' ? await openNeo4jOfItsOwn() : null
const trials = await openTrials(seed, neo4j?.store)
const endMs = Date.now() + Number(values.minutes) * 60_000
const counts = new Map<string, number>()
let [tried, found] = [0, 0]

process.stdout.write(`seed ${seed}\n`)
for (const isOver = () => Date.now() > endMs; values.only === undefined ? !isOver() : tried === 0; tried += 1) {
  const number = values.only === undefined ? tried : Number(values.only)
  const { kind, came, finding } = await trials.attempt(number)
  counts.set(`${kind} ${came}`, (counts.get(`${kind} ${came}`) ?? 0) + 1)
  if (finding === null) continue
  found += 1
  const again = `npm run fuzz -- --store ${values.store} --seed ${seed} --only ${number}`
  process.stdout.write(`${kind}: ${finding.slice(0, 2000)}\n  again: ${again}\n`)
}
for (const [outcome, count] of [...counts].sort()) process.stdout.write(`${String(count).padStart(8)}  ${outcome}\n`)
process.stdout.write(`${tried} tried, ${found} found\n`)
await trials.close()
await neo4j?.close()
process.exitCode = found === 0 ? 0 : 1

async function openNeo4jOfItsOwn() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tributary-fuzz-'))
  const { uri, stop } = await startLocalNeo4j({ dataFolder })
  const settings = { uri, username: 'neo4j', password: 'unasked', database: 'neo4j' }
  await loadRecord(settings, SMALL_GRAPH, recordHash(SMALL_GRAPH), { replace: true })
  const store = openNeo4jStore(settings)
  while (!(await isReady(store))) await pause(100)
  return {
    store,
    async close() {
      await store.close()
      await stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

function isReady(store: Store): Promise<boolean> {
  const asking = { signal: new AbortController().signal, deadlineMs: Date.now() + 60_000 }
  return store.record(asking).then(
    () => true,
    () => false,
  )
}
