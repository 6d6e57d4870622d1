import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { createKnownAnswerer } from '../../src/graphql/server/answer-known.ts'
import { createYogaServer } from '../../src/graphql/server/create-yoga-server.ts'
import { keepDocuments } from '../../src/graphql/server/keep-documents.ts'
import { keepSchemas } from '../../src/graphql/server/keep-schemas.ts'
import type { KnownDocuments } from '../../src/graphql/server/known-documents.ts'
import type { Outcome } from '../../src/graphql/server/outcome.ts'
import { rememberHash } from '../../src/graphql/server/remember-hash.ts'
import type { Store } from '../../src/store/store.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const QUERY = `query Known($ref: String!, $first: Int, $last: Int) { entity(ref: $ref) {
  name relationships(first: $first) { nodes { id claims(first: $last) { id phrase } } } } }`

describe('a document that was asked before', () => {
  let store: Store
  let served: Served
  /** What the store fails with when it is asked for relationships. */
  let fails: Error | null = null
  beforeAll(async () => {
    store = await openShippedRecord()
    const failing: Store = {
      ...store,
      async relationshipsOf(...asked) {
        if (fails !== null) throw fails
        return store.relationshipsOf(...asked)
      },
    }
    served = await serve(failing, { nodes: 15, answerBytes: 900 })
    expect((await served.ask(QUERY, { ref: 'SCD9', first: 2, last: 1 })).errors).toBeUndefined()
  })
  afterAll(async () => {
    await served.close()
    await store.close()
  })
  afterEach(() => {
    fails = null
  })

  async function told(body: unknown, headers: Readonly<Record<string, string>>) {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const seen = ['content-type', 'content-length', 'retry-after'].map((name) => response.headers.get(name))
    return { status: response.status, seen, text: await response.text() }
  }

  const SCD9 = { ref: 'SCD9', first: 2, last: 1 }
  const cases: readonly (readonly [string, unknown, Error | null, string | null])[] = [
    ['with data', { query: QUERY, variables: SCD9 }, null, null],
    ['with the name of its operation', { query: QUERY, variables: SCD9, operationName: 'Known' }, null, null],
    ['with another name', { query: QUERY, variables: SCD9, operationName: 'Other' }, null, 'BAD_INPUT'],
    ['without variables', { query: QUERY }, null, 'BAD_INPUT'],
    ['of what is called so by nothing', { query: QUERY, variables: { ref: 'nobody' } }, null, 'NOT_FOUND'],
    ['with a value that does not fit', { query: QUERY, variables: { ref: ['a', 'b'] } }, null, 'BAD_INPUT'],
    ['with a value that is too long', { query: QUERY, variables: { ref: 'a'.repeat(20_000) } }, null, 'LIMIT_EXCEEDED'],
    [
      'that could give too much',
      { query: QUERY, variables: { ...SCD9, first: 2e6, last: 2e6 } },
      null,
      'LIMIT_EXCEEDED',
    ],
    ['that gives too much', { query: QUERY, variables: { ...SCD9, first: 80 } }, null, 'LIMIT_EXCEEDED'],
    ['whose answer is too long', { query: QUERY, variables: { ...SCD9, first: 6 } }, null, 'LIMIT_EXCEEDED'],
    ['with another parameter', { query: QUERY, variables: SCD9, more: 1 }, null, 'BAD_INPUT'],
    ['of a store that fails', { query: QUERY, variables: SCD9 }, new Error('secret'), 'INTERNAL_SERVER_ERROR'],
  ]
  test.each(cases)('is answered as Yoga answers it: %s', async (_, body, failure, code) => {
    fails = failure
    const plain = await told(body, {})
    expect(JSON.parse(plain.text).errors?.[0]?.extensions.code ?? null).toBe(code)
    expect(plain.text).not.toContain('secret')
    // A request with a time limit of its own is read by Yoga each time.
    expect(plain).toEqual(await told(body, { 'x-timeout-ms': String(DEFAULT_LIMITS.transactionMs) }))
  })
})

describe('answering what is known', () => {
  const body = JSON.stringify({ query: '{ overview { title } }' })
  const post = { headers: { 'content-type': 'application/json' }, body, signal: new AbortController().signal }
  const unasked = () => {
    throw new Error('Yoga is not asked')
  }

  async function knowing() {
    const store = rememberHash(await openShippedRecord())
    const known: KnownDocuments = keepDocuments()
    const schemaNow = keepSchemas(store)
    const yoga = createYogaServer(schemaNow, store, DEFAULT_LIMITS, unasked, undefined, known)
    const answerKnown = createKnownAnswerer(
      known,
      Object.assign(unasked, yoga, { fetch: unasked }),
      schemaNow,
      store,
      DEFAULT_LIMITS,
    )
    const askYoga = async () =>
      (await yoga.fetch('http://localhost/graphql', { method: 'POST', headers: post.headers, body })).text()
    return { answerKnown, askYoga }
  }

  test('gives nothing of a document that nobody asked, and its answer without Yoga once somebody has', async () => {
    const { answerKnown, askYoga } = await knowing()
    expect(await answerKnown(post, {})).toBeNull()
    const first = await askYoga()
    const outcomes: Outcome[] = []
    expect(await answerKnown(post, { tellOutcome: (outcome) => outcomes.push(outcome) })).toBe(first)
    expect(outcomes).toEqual(['OK'])
  })

  test('leaves to Yoga what is not plainly posted', async () => {
    const { answerKnown, askYoga } = await knowing()
    await askYoga()
    for (const headers of [
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      { 'content-type': 'application/json', 'x-timeout-ms': '1000' },
    ]) {
      expect(await answerKnown({ ...post, headers }, {})).toBeNull()
    }
    for (const other of ['{', '[]', '{"query":1}', '{"query":"{ overview { title } }","extensions":{}}']) {
      expect(await answerKnown({ ...post, body: other }, {})).toBeNull()
    }
  })

  test('says nothing to a client that has gone', async () => {
    const { answerKnown, askYoga } = await knowing()
    await askYoga()
    await expect(answerKnown({ ...post, signal: AbortSignal.abort() }, {})).rejects.toThrow('aborted')
  })
})
