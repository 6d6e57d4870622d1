import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Store } from '../../src/store/store.ts'
import { type BoltStub, openBoltStub, type Reaction } from '../support/bolt/open-bolt-stub.ts'
import { stampedReaction } from '../support/bolt/stamped-reaction.ts'
import { type Served, serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

/** So long a request may take where it says nothing: no test waits for that. */
const LIMITS = { transactionMs: 60_000 }

/** Asks within 100 milliseconds: the status, and the codes of the errors. */
async function askBriefly(served: Served, path: string, query?: string) {
  const headers = { 'content-type': 'application/json', 'x-timeout-ms': '100' }
  const init = query === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify({ query }) }
  const response = await fetch(served.url + path, init)
  const { data, errors } = await response.json()
  // On a busy machine the time may be over before anything was asked, and there are no data at all.
  return {
    data: data ?? null,
    codes: errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
  }
}

describe('a request whose store does not answer', () => {
  const never = () => new Promise<never>(() => {})

  test('ends with its time limit, though the store knows none', async () => {
    const store: Store = { ...openEmbeddedStore(SMALL_GRAPH, 'hash'), entitiesByRef: never, documents: never }
    const served = await serve(store, LIMITS)
    const query = '{ overview { title } entity(ref: "cedar") { id } documents { nodes { id } } }'
    expect(await askBriefly(served, '/graphql', query)).toEqual({ data: null, codes: ['TIMED_OUT'] })
    expect(await askBriefly(served, '/questions/who-funded-it')).toEqual({ data: null, codes: ['TIMED_OUT'] })
    await served.close()
  })

  test('ends with its time limit where not even the types of the record are known', async () => {
    const served = await serve({ ...openEmbeddedStore(SMALL_GRAPH, 'hash'), record: never }, LIMITS)
    const paths: readonly (readonly [string, string?])[] = [
      ['/graphql', '{ overview { title } }'],
      ['/questions/who-funded-it'],
    ]
    for (const asked of paths) expect((await askBriefly(served, ...asked)).codes).toEqual(['STORE_UNAVAILABLE'])
    await served.close()
  })

  test('waits for it once, however many questions it asks one after the other', async () => {
    const embedded = openEmbeddedStore(SMALL_GRAPH, 'hash')
    const deadlines: number[] = []
    const store: Store = {
      ...embedded,
      entitiesByRef(refs, asking) {
        deadlines.push(asking.deadlineMs)
        return embedded.entitiesByRef(refs, asking)
      },
      relationshipsOf(ids, filter, view, page, asking) {
        deadlines.push(asking.deadlineMs)
        return embedded.relationshipsOf(ids, filter, view, page, asking)
      },
    }
    const served = await serve(store, LIMITS)
    const { errors } = await served.ask('{ entity(ref: "cedar") { relationships { nodes { id } } } }')
    expect(errors).toBeUndefined()
    expect(deadlines).toHaveLength(2)
    expect(new Set(deadlines).size).toBe(1)
    await served.close()
  })
})

describe('a request to a Neo4j that hangs', () => {
  let react: (question: string) => Reaction
  let stub: BoltStub
  let store: Store
  let served: Served
  const whole = (question: string) => stampedReaction(question, { hash: 'first', load: 1 })
  beforeEach(async () => {
    react = whole
    stub = await openBoltStub(({ question }) => react(question))
    store = openNeo4jStore({ uri: stub.uri, username: 'neo4j', password: 'any', database: 'neo4j' })
    served = await serve(store, LIMITS)
    const ready = async () => (await fetch(`${served.url}/health/ready`)).status
    await expect.poll(ready, { timeout: 60_000 }).toBe(200)
  })
  afterEach(async () => {
    await served.close()
    await store.close()
    await stub.close()
  })

  test('ends with its time limit, before any statement and between two', async () => {
    // Connected, and understood: what is left to do takes no time.
    await served.ask('{ entities { nodes { id } } documents { nodes { id } } }')
    react = (question) => (question === 'documents' ? 'HANG' : whole(question))
    const between = await askBriefly(served, '/graphql', '{ entities { nodes { id } } documents { nodes { id } } }')
    expect(between.codes).toEqual(['TIMED_OUT'])
    stub.hang()
    // The record that is kept may be of this second.
    const before = await askBriefly(served, '/graphql', '{ entities { nodes { id } } }')
    expect(before.codes).toEqual([expect.stringMatching(/^(TIMED_OUT|STORE_UNAVAILABLE)$/)])
  })

  test('ends its statement when its client goes away', async () => {
    react = (question) => (question === 'entities' ? 'HANG' : whole(question))
    stub.forget()
    const gone = new AbortController()
    const asked = fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ entities { nodes { id } } }' }),
      signal: gone.signal,
    })
    await expect.poll(() => stub.statements.some(({ question }) => question === 'entities')).toBe(true)
    const before = stub.resets()
    gone.abort()
    await expect(asked).rejects.toThrow()
    await expect.poll(() => stub.resets(), { timeout: 60_000 }).toBeGreaterThan(before)
  })
})
