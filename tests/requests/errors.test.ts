import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Failure } from '../../src/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { type Answer, type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

function first({ errors }: Answer) {
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions }
}

describe('errors', () => {
  let store: Store
  let served: Served
  beforeAll(async () => {
    store = await openShippedRecord()
    served = await serve(store)
  })
  afterAll(() => served.close())

  test('a name that nothing has is NOT_FOUND, with names like it', async () => {
    const answer = await served.ask('{ entity(ref: "Operation Pentametre") { id } }')
    expect(first(answer)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'ref: nothing in the record is called "Operation Pentametre"; names like it are among the candidates.',
      candidates: [{ id: 'operation-pentameter', kind: 'OPERATION', name: 'Operation Pentameter' }],
    })
    expect(answer.data).toEqual({ entity: null })
  })

  test('the id of a document is pointed to `document`', async () => {
    const answer = await served.ask('{ entity(ref: "commissioners-briefing") { id } }')
    expect(first(answer)).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('use `document`') })
  })

  test('empty and overlong references are bad input', async () => {
    expect(first(await served.ask('{ entity(ref: " ") { id } }'))).toMatchObject({
      code: 'BAD_INPUT',
      message: 'ref: must not be empty.',
    })
    expect(
      first(await served.ask('query($ref: String!) { entity(ref: $ref) { id } }', { ref: 'x'.repeat(201) })),
    ).toMatchObject({ code: 'BAD_INPUT' })
  })

  test('a day that does not exist is refused where it stands', async () => {
    const query = 'query($day: Date) { entity(ref: "scd9") { fedBy(view: { asOf: $day }) { nodes { id } } } }'
    const answer = await served.ask(query, { day: '2011-02-29' })
    expect(first(answer)).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('"2011-02-29" is not a day that exists'),
    })
    const literal = await served.ask('{ entity(ref: "scd9") { fedBy(view: { asOf: "yesterday" }) { nodes { id } } } }')
    expect(literal.errors?.[0]?.message).toBe('view.asOf: "yesterday" is not a day that exists, written YYYY-MM-DD.')
    expect(literal.errors?.[0]?.locations).toEqual([{ line: 1, column: 45 }])
    const ofList = await served.ask(
      '{ entities(kinds: [ORGANISATION]) { nodes { id } } compare(from: "2009", to: 5, around: "scd9") { changes: __typename } }',
    )
    expect(ofList.errors?.map(({ message }) => message)).toEqual([
      'from: "2009" is not a day that exists, written YYYY-MM-DD.',
      'to: "IntValue" is not a day that exists, written YYYY-MM-DD.',
    ])
  })

  test('a cursor of another field, of other arguments, or of nobody is bad input', async () => {
    const { data } = await served.ask('{ entities(first: 1) { pageInfo { endCursor } } }')
    const after = data.entities.pageInfo.endCursor
    const other = await served.ask('query($after: String) { documents(after: $after) { nodes { id } } }', { after })
    expect(first(other)).toMatchObject({
      code: 'BAD_INPUT',
      message: 'after: this cursor belongs to another field or to other arguments.',
    })
    const narrowed = await served.ask(
      'query($after: String) { entities(kinds: PERSON, after: $after) { nodes { id } } }',
      { after },
    )
    expect(first(narrowed)).toMatchObject({ code: 'BAD_INPUT' })
    expect(first(await served.ask('{ entities(after: "zzz") { nodes { id } } }'))).toMatchObject({ code: 'BAD_INPUT' })
  })

  test('a verdict has its own direction, and follows only lineage through several steps', async () => {
    const directed = await served.ask(
      '{ verdict(subject: "scd9", object: "ukhtc", where: { direction: OUT }) { answer } }',
    )
    expect(first(directed)).toMatchObject({ code: 'BAD_INPUT' })
    const far = await served.ask(
      '{ verdict(subject: "scd9", object: "ukhtc", where: { families: [FUNDING] }, depth: 2) { answer } }',
    )
    expect(first(far)).toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('only lineage') })
  })

  test('unknown nodes are null, without an error', async () => {
    const { data, errors } = await served.ask(
      '{ nodes(ids: ["scd9", "nothing", "r-x", "f-x", "x-x", "d-x", "a.c1"]) { id __typename } }',
    )
    expect(errors).toBeUndefined()
    expect(data.nodes).toEqual([{ id: 'scd9', __typename: 'Organisation' }, null, null, null, null, null, null])
  })

  test('GraphQL finds its own faults by its own codes', async () => {
    expect(first(await served.ask('{ entities('))).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' })
    expect(first(await served.ask('{ sausages }'))).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
    expect(
      first(await served.ask('query($first: Int) { entities(first: $first) { nodes { id } } }', { first: 'many' })),
    ).toMatchObject({ code: 'BAD_INPUT' })
  })

  test('what breaks inside stays inside, and one broken field leaves the others', async () => {
    const secret = 'ECONNREFUSED 10.1.2.3 /srv/secret.ts:42'
    const { title } = await store.record({ signal: new AbortController().signal, deadlineMs: Number.POSITIVE_INFINITY })
    const broken = await serve({ ...store, entities: async () => Promise.reject(new Error(secret)) })
    const answer = await broken.ask('{ entities { nodes { id } } overview { title } }')
    expect(first(answer)).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Something went wrong here, not in your request; it has been noted.',
    })
    expect(JSON.stringify(answer)).not.toContain('ECONNREFUSED')
    expect(JSON.stringify(answer)).not.toContain('stack')
    expect(answer.data.overview.title).toBe(title)
    await broken.close()
  })

  test('of several faults the first of the document is told first, whichever the store found first', async () => {
    const held: (() => void)[] = []
    // Answers in the order opposite to that in which it was asked, once all is asked.
    const backwards: Store = {
      ...store,
      async namesProposed(...asked) {
        await new Promise<void>((resolve) => {
          held.push(resolve)
          if (held.length < 4) return
          void (async () => {
            for (const answer of held.reverse()) {
              answer()
              await new Promise((turn) => setImmediate(turn))
            }
          })()
        })
        return store.namesProposed(...asked)
      },
    }
    const service = await serve(backwards, { transactionMs: 60_000 })
    const { errors } = await service.ask(
      '{ paths(from: "xyzzy 1", to: "xyzzy 2") { length } entity(ref: "xyzzy 3") { id } more: entity(ref: "xyzzy 4") { id } }',
    )
    expect(errors?.map(({ message }) => message.slice(0, 50))).toEqual([
      'from: nothing in the record is called "xyzzy 1"; n',
      'ref: nothing in the record is called "xyzzy 3"; no',
      'ref: nothing in the record is called "xyzzy 4"; no',
    ])
    await service.close()
  })

  test('a store that is gone is 503 with Retry-After, at once', async () => {
    const gone = async () => Promise.reject(new Failure('STORE_UNAVAILABLE', 'The database does not answer.'))
    const down = await serve({ ...store, entitiesByRef: gone, record: gone })
    const response = await fetch(`${down.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ entity(ref: \\"scd9\\") { id } }"}',
    })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('1')
    expect((await response.json()).errors[0]).toMatchObject({
      message: 'The database does not answer.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    })
    const ready = await fetch(`${down.url}/health/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The database does not answer.' })
    expect((await fetch(`${down.url}/health/live`)).status).toBe(200)
    await down.close()
  })
})
