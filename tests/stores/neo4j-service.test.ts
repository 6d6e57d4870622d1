import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Entity } from '../../src/domain/model/entity.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Neo4jSettings } from '../../src/store/neo4j-settings.ts'
import { readerQuestions } from '../requests/reader/run-reader-questions.ts'
import { built } from '../support/built.ts'
import { startLocalNeo4j } from '../support/neo4j/start-local.ts'
import { whenReady } from '../support/neo4j-database.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord, readShippedRecord } from '../support/shipped-record.ts'
import { type ServedByWorkers, serveByWorkers } from '../support/workers/serve-by-workers.ts'

const neo4j = inject('neo4j')
const skipped = 'skipped' in neo4j
if (skipped) console.warn(`The service on Neo4j is not tested: ${neo4j.skipped}`)

const QUESTIONS = [
  '{ entity(ref: "SCD9") { fedBy(kinds: OPERATION) { totalCount edges { cursor distance sentence certainty node { id name } via { id type sentence claims { id locator phrase document { title } } } } basis { note } prose { text markdown } } } }',
  '{ verdict(subject: "UKHTC", object: "SCD9", depth: 5) { answer basis { read silent { id } note } prose { text } } }',
  '{ entity(ref: "the Met") { relationshipCounts { type side otherKind count } relationships(first: 100, view: { asOf: "2009-06-17", modalities: [STATED, PLANNED] }) { totalCount pageInfo { endCursor hasNextPage } edges { cursor certainty side other { id } node { id sentence modalities reported period { edtf } amount { value bound } disagreements { id question positions { sentence claims { id } } } } } } } }',
  '{ entities(first: 100) { totalCount nodes { id kind name names { value documents { id } } relationshipCounts(view: { knownBy: "2010-12-31" }) { type side otherKind count } } } }',
  '{ search(text: "trafficking") { totalCount edges { matchedName match node { id } } } overview { title recordHash countsByKind { key count } countsByType { key count } countsByDocument { key count } earliest latest } }',
  '{ entity(ref: "nobody of that name") { id } }',
]

describe.skipIf(skipped)('the service on Neo4j', () => {
  const settings = { database: 'neo4j', ...('skipped' in neo4j ? { uri: '', username: '', password: '' } : neo4j) }

  readerQuestions('Neo4j', async () => {
    await loadSeed(settings)
    return whenReady(openNeo4jStore(settings))
  })

  test('gives the same bytes as the embedded store', async () => {
    await loadSeed(settings)
    const [onNeo4j, embedded] = [
      await serve(await whenReady(openNeo4jStore(settings))),
      await serve(await openShippedRecord()),
    ]
    for (const query of QUESTIONS) expect(await bytes(onNeo4j, query)).toBe(await bytes(embedded, query))
    await Promise.all([onNeo4j.close(), embedded.close()])
  })
})

describe.skipIf(skipped)('the service and a Neo4j that comes and goes', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tributary-service-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('is answered from by two workers: not ready before a record is there, 503 while it is gone, and as before once it is back, though it may only be read', async () => {
    const first = await startLocalNeo4j({ dataFolder: folder })
    const settings = { uri: first.uri, username: 'neo4j', password: 'any', database: 'neo4j' }
    const workerFile = pathToFileURL(await built('workers/worker.ts'))
    const served = await serveByWorkers(workerFile, {
      NEO4J_URI: first.uri,
      NEO4J_PASSWORD: 'any',
      WORKERS: '2',
      TRANSACTION_TIMEOUT_MS: '60000',
    })
    await becomes(served, '503 Neo4j is empty: load a record with `tributary load`.')
    expect(await status(served)).toBe(503)

    await loadSeed(settings)
    await becomes(served, '200')
    await expect.poll(served.metrics, { timeout: 60_000 }).toContain('tributary_workers 2')
    const embedded = await serve(await openShippedRecord())
    const expected = await Promise.all(QUESTIONS.map((query) => bytes(embedded, query)))
    await embedded.close()
    const twice = [...QUESTIONS, ...QUESTIONS]
    // More at once than one of them is given. Each opens connections for it, which on a busy machine may take too long at first.
    const atOnce = () => Promise.all(twice.map((query) => bytes(served, query)))
    await expect.poll(atOnce, { timeout: 60_000 }).toEqual([...expected, ...expected])

    const seed = await readShippedRecord()
    const changed = { ...seed, entities: seed.entities.map((one) => (one.id === 'scd9' ? withSummary(one) : one)) }
    const hashes = { [recordHash(seed)]: seed, [recordHash(changed)]: changed }
    const seen = new Set<string>()
    const ask = async () => {
      const { data, extensions } = JSON.parse(await bytes(served, '{ entity(ref: "scd9") { summary } }'))
      const summary = hashes[extensions.record]?.entities.find(({ id }) => id === 'scd9')?.summary
      expect(data.entity.summary).toBe(summary)
      seen.add(extensions.record)
      return extensions.record
    }
    for (const record of [changed, seed, changed]) {
      const loading = loadRecord(settings, record, recordHash(record), { replace: false })
      await Promise.all([loading, ...Array.from({ length: 8 }, ask)])
      // Each worker knows by itself which record is there, a second later at most.
      await expect.poll(ask, { timeout: 60_000 }).toBe(recordHash(record))
    }
    expect(seen).toEqual(new Set(Object.keys(hashes)))
    await loadSeed(settings)

    await first.stop()
    await first.ended
    expect(await status(served)).toBe(503)
    // What the database holds is asked once a second at most.
    await becomes(served, '503 Neo4j does not answer.')
    expect(await status(served)).toBe(503)

    const port = Number(new URL(first.uri).port)
    const second = await startLocalNeo4j({ dataFolder: folder, port, isReadOnly: true })
    await becomes(served, '200')
    // Ready means that even the longest statement is planned again: the new server has planned nothing by itself.
    expect(await bytes(served, QUESTIONS[0] ?? '')).toBe(expected[0])
    await expect(loadRecord(settings, changed, recordHash(changed), { replace: true })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'Neo4j may only be read here: name a database that may be written.',
    })
    expect(await bytes(served, QUESTIONS[0] ?? '')).toBe(expected[0])
    await served.close()
    await second.stop()
    const told = served.log.lines.map(({ msg }) => String(msg)).filter((msg) => /^(not )?ready/.test(msg))
    expect(told).toContain('not ready: Neo4j is empty: load a record with `tributary load`.')
    expect(told.at(-1)).toBe('ready')
    // Every statement of the port is planned twice on the way.
  }, 1_200_000)
})

/** Waits until `/health/ready` says this. */
async function becomes(served: ServedByWorkers, expected: string): Promise<void> {
  await expect.poll(served.ready, { timeout: 500_000, interval: 200 }).toBe(expected)
}

function withSummary(one: Entity): Entity {
  return { ...one, summary: 'Told otherwise.' }
}

async function loadSeed(settings: Neo4jSettings): Promise<void> {
  const record = await readShippedRecord()
  await loadRecord(settings, record, recordHash(record), { replace: true })
}

async function bytes(served: Pick<Served, 'url'>, query: string): Promise<string> {
  return (await post(served, query)).text()
}

async function status(served: Pick<Served, 'url'>): Promise<number> {
  return (await post(served, '{ entity(ref: "SCD9") { id } }')).status
}

function post({ url }: Pick<Served, 'url'>, query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
}
