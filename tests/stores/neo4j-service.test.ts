import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { recordHash } from '../../src/record/record-hash.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Neo4jSettings } from '../../src/store/neo4j-settings.ts'
import { readerQuestions } from '../requests/reader/run-reader-questions.ts'
import { startLocalNeo4j } from '../support/neo4j/start-local.ts'
import { whenReady } from '../support/neo4j-database.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord, readShippedRecord } from '../support/shipped-record.ts'

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

  test('is not ready before a record is there, ready with it, 503 while Neo4j is gone, and recovers by itself', async () => {
    const first = await startLocalNeo4j({ dataFolder: folder })
    const settings = { uri: first.uri, username: 'neo4j', password: 'any', database: 'neo4j' }
    const store = openNeo4jStore(settings)
    const served = await serve(store)
    await becomes(served, [503, 'Neo4j is empty: load a record with `tributary load`.'])
    expect(await status(served)).toBe(503)

    await loadSeed(settings)
    await becomes(served, [200, undefined])
    expect(await status(served)).toBe(200)

    await first.stop()
    await first.ended
    expect(await status(served)).toBe(503)
    // What the database holds is asked once a second at most.
    await becomes(served, [503, 'Neo4j does not answer.'])
    expect(await status(served)).toBe(503)

    const second = await startLocalNeo4j({ dataFolder: folder, port: Number(new URL(first.uri).port) })
    await becomes(served, [200, undefined])
    // Ready means that even the longest statement is planned again: the new server has planned nothing by itself.
    expect((await served.ask(QUESTIONS[0] ?? '')).errors).toBeUndefined()
    await served.close()
    await store.close()
    await second.stop()
    // Every statement of the port is planned twice on the way.
  }, 1_200_000)
})

/** Waits until `/health/ready` says this. */
async function becomes(served: Served, expected: readonly unknown[]): Promise<void> {
  await expect.poll(() => ready(served), { timeout: 500_000, interval: 200 }).toEqual(expected)
}

async function loadSeed(settings: Neo4jSettings): Promise<void> {
  const record = await readShippedRecord()
  await loadRecord(settings, record, recordHash(record), { replace: true })
}

async function bytes(served: Served, query: string): Promise<string> {
  return (await post(served, query)).text()
}

async function status(served: Served): Promise<number> {
  return (await post(served, '{ entity(ref: "SCD9") { id } }')).status
}

function post({ url }: Served, query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
}

async function ready({ url }: Served): Promise<readonly unknown[]> {
  const response = await fetch(`${url}/health/ready`)
  return [response.status, (await response.json()).reason]
}
