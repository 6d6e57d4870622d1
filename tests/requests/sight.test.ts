import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { createLog } from '../../src/log.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Store } from '../../src/store/store.ts'
import { openBoltStub } from '../support/bolt/open-bolt-stub.ts'
import { stampedReaction } from '../support/bolt/stamped-reaction.ts'
import { type LogLines, logLines } from '../support/log-lines.ts'
import { type Served, serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

const QUERY = 'query Cedar($ref: String!) { entity(ref: $ref) { id documents(first: 2) { nodes { id } } } }'

function logged(log: LogLines, id: string) {
  return log.find((line) => line['id'] === id)
}

describe('what an operator sees', () => {
  let store: Store
  let log: LogLines
  let served: Served
  beforeEach(async () => {
    store = openEmbeddedStore(SMALL_GRAPH, 'hash of the small graph')
    log = logLines()
    served = await serve(store, { cost: 500 }, {}, createLog('info', log.stream))
  })
  afterEach(() => served.close())

  function post(query: string, variables = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
  }

  test('is one line a request, found by the id that its answer carries', async () => {
    const response = await post(QUERY, { ref: 'cedar' })
    const id = response.headers.get('x-request-id') ?? ''
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const bytes = (await response.text()).length
    expect(await logged(log, id)).toMatchObject({
      path: '/graphql',
      status: 200,
      outcome: 'OK',
      operation: 'Cedar',
      document: createHash('sha256').update(QUERY).digest('hex').slice(0, 12),
      // The entity, its list of two documents, and the connection around them.
      cost: 4,
      // The record, the entity by its ref, and its documents.
      questions: 3,
      // The entity and three documents: one more than wanted tells whether others follow.
      rows: 4,
      nodes: 2,
      roundTrips: 0,
      bytes,
    })
  })

  test('is no value of a variable, and no text of a question', async () => {
    const secret = 'somebody whom nobody should read of'
    for (const query of [QUERY, 'query($ref: [Int]) { overview { earliest } }', 'query { nothing }']) {
      const response = await post(query, { ref: secret })
      await logged(log, response.headers.get('x-request-id') ?? '')
    }
    await fetch(`${served.url}/questions/who-is?text=${encodeURIComponent(secret)}`)
    await fetch(`${served.url}/health/live`)
    await log.find((line) => line['path'] === '/health/live')
    expect(JSON.stringify(log.lines)).not.toMatch(/whom(\s|%20)nobody/)
  })

  test('is under the id that a proxy gave, where it can be one', async () => {
    const given = await post('{ __typename }', {}, { 'x-request-id': 'edge-7:42' })
    expect(given.headers.get('x-request-id')).toBe('edge-7:42')
    const forged = await post('{ __typename }', {}, { 'x-request-id': '{"level":60}' })
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('leaves the bytes of an answer as they were', async () => {
    const [one, other] = [await post(QUERY, { ref: 'cedar' }), await post(QUERY, { ref: 'cedar' })]
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'))
    expect(await one.text()).toBe(await other.text())
  })

  test('is counted for Prometheus: requests, refusals, questions, readiness, the record', async () => {
    const last = await post(QUERY, { ref: 'cedar' })
    await post('{ nothing }')
    const costly = await post('{ entities(first: 100) { nodes { documents(first: 100) { nodes { id } } } } }')
    for (const response of [last, costly]) await logged(log, response.headers.get('x-request-id') ?? '')
    await log.find(({ outcome }) => outcome === 'GRAPHQL_VALIDATION_FAILED')
    const told = await (await fetch(`${served.url}/metrics`)).text()
    const lines = told.split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'tributary_requests_total{route="graphql",outcome="OK"} 1',
        'tributary_requests_total{route="graphql",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
        'tributary_requests_total{route="graphql",outcome="LIMIT_EXCEEDED"} 1',
        'tributary_refusals_total{reason="LIMIT_EXCEEDED"} 1',
        'tributary_request_seconds_count{route="graphql"} 3',
        'tributary_store_seconds_count{question="entitiesByRef"} 1',
        'tributary_request_metered_sum{of="rows"} 4',
        'tributary_request_metered_sum{of="nodes"} 2',
        'tributary_store_questions 0',
        'tributary_requests_in_flight 1',
        'tributary_store_ready 1',
        'tributary_record{record="hash of the "} 1',
        `tributary_record_entities ${SMALL_GRAPH.entities.length}`,
        expect.stringMatching(/^tributary_record_relationships [1-9]\d*$/),
        expect.stringMatching(/^tributary_event_loop_delay_seconds\{of="p99"\} \d/),
      ]),
    )
  })

  test('is an export too, with what it cost', async () => {
    const response = await fetch(`${served.url}/export/record.entities.jsonl`)
    await response.text()
    const line = await logged(log, response.headers.get('x-request-id') ?? '')
    expect(line).toMatchObject({ rows: SMALL_GRAPH.entities.length, outcome: 'OK' })
    // The record, once for the types and once for the export, and one page.
    expect(line['questions']).toBeGreaterThanOrEqual(2)
    const told = await (await fetch(`${served.url}/metrics`)).text()
    expect(told).toContain('tributary_requests_total{route="export",outcome="OK"} 1')
  })

  test('grows by no address that a client makes up', async () => {
    for (const path of ['/a', '/b', '/questions/c', '/assets/d']) await fetch(`${served.url}${path}`)
    await log.find((line) => line['path'] === '/assets/d')
    const told = await (await fetch(`${served.url}/metrics`)).text()
    const routes = [...told.matchAll(/tributary_requests_total\{route="(\w+)"/g)].map(([, route]) => route)
    expect(new Set(routes)).toEqual(new Set(['other', 'questions', 'page']))
  })
})

describe('what an operator sees of a database', () => {
  test('is how many statements a request sent, and that it cannot answer', async () => {
    let isGone = false
    const stub = await openBoltStub(({ question }) =>
      isGone ? 'CLOSE' : stampedReaction(question, { hash: 'first', load: 1 }),
    )
    const store = openNeo4jStore({ uri: stub.uri, username: 'neo4j', password: 'any', database: 'neo4j' })
    const log = logLines()
    const served = await serve(store, {}, {}, createLog('info', log.stream))
    const metrics = async () => (await fetch(`${served.url}/metrics`)).text()
    await expect.poll(metrics, { timeout: 60_000 }).toMatch(/^tributary_store_ready 1$/m)
    const answered = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ entities(first: 1) { totalCount nodes { id } } }"}',
    })
    const line = await logged(log, answered.headers.get('x-request-id') ?? '')
    // The header is kept, or was asked for by connections of its own.
    expect(line).toMatchObject({ outcome: 'OK', questions: 3, roundTrips: 2 })
    isGone = true
    await expect.poll(() => served.ask('{ overview { earliest } }'), { timeout: 60_000 }).toHaveProperty('errors')
    await expect.poll(metrics, { timeout: 60_000 }).toMatch(/^tributary_store_ready 0$/m)
    await served.close()
    await store.close()
    await stub.close()
  })

  test('is not the words of an error inside, which no client sees either', async () => {
    const log = logLines()
    const broken = async () =>
      Promise.reject(
        new Failure('STORE_UNAVAILABLE', 'Neo4j does not answer.', { cause: new Error('10.0.0.7 secret') }),
      )
    const store = { ...openEmbeddedStore(SMALL_GRAPH, 'hash'), overview: broken }
    const served = await serve(store, {}, {}, createLog('info', log.stream))
    const answer = await served.ask('{ overview { earliest } }')
    expect(JSON.stringify(answer)).not.toContain('secret')
    await log.find(({ outcome }) => outcome === 'STORE_UNAVAILABLE')
    expect(JSON.stringify(log.lines)).not.toContain('secret')
    await served.close()
  })
})
