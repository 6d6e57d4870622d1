import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS, LIMIT_ROWS } from '../../src/graphql/limits/limits.ts'
import type { Store } from '../../src/store/store.ts'
import { type Answer, type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { BOUNDED } from './bound-requests.ts'

function codes({ errors }: Answer): readonly unknown[] {
  return (errors ?? []).map((error) => error.extensions?.['code'])
}

/** What is held on the heap once nothing is left of what is not. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

describe('limits', () => {
  let store: Store
  let served: Served
  beforeAll(async () => {
    store = await openShippedRecord()
    served = await serve(store)
  })
  afterAll(() => served.close())

  test('overview shows every limit with its value and unit', async () => {
    const { data } = await served.ask('{ overview { limits { name value unit } } }')
    expect(data.overview.limits).toEqual(
      LIMIT_ROWS.map(({ name, unit }) => ({ name, unit, value: DEFAULT_LIMITS[name] })),
    )
  })

  test('every limit has a request just within it and one just beyond', () => {
    expect([...BOUNDED].sort()).toEqual(LIMIT_ROWS.map(({ name }) => name).sort())
  })

  test('a body of more bytes than allowed is refused with 413, announced or not', async () => {
    const body = JSON.stringify({ query: '{ overview { title } }', padding: 'x'.repeat(262_144) })
    const headers = { 'content-type': 'application/json' }
    const announced = await fetch(`${served.url}/graphql`, { method: 'POST', headers, body })
    expect(announced.status).toBe(413)
    expect((await announced.json()).errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    const chunks = new ReadableStream({
      start(controller) {
        for (let at = 0; at < body.length; at += 65_536) controller.enqueue(Buffer.from(body.slice(at, at + 65_536)))
        controller.close()
      },
    })
    const streamed = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers,
      body: chunks,
      duplex: 'half',
    } as RequestInit).then(
      (response) => response.status,
      () => 'connection closed',
    )
    expect([413, 'connection closed']).toContain(streamed)
  })

  test('a document of more tokens than allowed is refused', async () => {
    const answer = await served.ask(`{ ${'overview { title } '.repeat(501)} }`)
    expect(codes(answer)).toEqual(['LIMIT_EXCEEDED'])
    expect(answer.errors?.[0]?.message).toContain('2000 tokens')
  })

  test('documents of a quarter of a megabyte of comments leave nothing behind', async () => {
    const padding = '#\n'.repeat(80_000)
    await served.ask(`{ overview { title } } ${padding}`)
    const before = heldBytes()
    for (let count = 1; count <= 12; count += 1) {
      const { data } = await served.ask(`query Q${count} { overview { title } } ${padding}`)
      expect(data.overview.title).not.toBe('')
    }
    // Each is read to seven megabytes.
    expect(heldBytes() - before).toBeLessThan(40_000_000)
  })

  test('fields nested deeper than allowed are refused, through fragments too', async () => {
    const nested = (levels: number): string =>
      levels === 0 ? '{ id }' : `{ subject { relationships { nodes ${nested(levels - 1)} } } }`
    const deep = await served.ask(`{ node(id: "x") { ... on Relationship ${nested(4)} } }`)
    expect(codes(deep)).toEqual(['LIMIT_EXCEEDED'])
    expect(deep.errors?.[0]?.message).toContain('14 levels of fields')
    const viaFragments = await served.ask(`
      { node(id: "x") { ...A } }
      fragment A on Relationship { subject { relationships { nodes { ...B } } } }
      fragment B on Relationship { subject { relationships { nodes { ...C } } } }
      fragment C on Relationship { subject { relationships { nodes { ...D } } } }
      fragment D on Relationship { subject { relationships { nodes { id } } } }`)
    expect(codes(viaFragments)).toEqual(['LIMIT_EXCEEDED'])
  })

  test('introspection is not counted as depth', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const answer = await served.ask(getIntrospectionQuery())
    expect(answer.errors).toBeUndefined()
  })

  test('introspection that could give more than allowed is refused, whether by names, by fragments or of one type', async () => {
    const inner =
      'name args { name type { name } } type { name fields { name args { name type { name } } type { name } } }'
    const every = (fields: string) => `{ __schema { types { name ${fields} } } }`
    const named = Array.from({ length: 14 }, (_, index) => `f${index}: fields { ${inner} }`).join(' ')
    const doubled = Array.from(
      { length: 12 },
      (_, index) =>
        `fragment F${index} on __Type { ...F${index + 1} g${index}: fields { name args { name } } ...F${index + 1} }`,
    )
    const bombs = [
      every(named),
      `${every('...F0')} ${doubled.join(' ')} fragment F12 on __Type { fields { name args { name } } }`,
      `{ __type(name: "Entity") { fields { type { fields { args { type { a: enumValues { name } b: enumValues { name } } } } } } } }`,
    ]
    for (const bomb of bombs) expect(codes(await served.ask(bomb))).toEqual(['LIMIT_EXCEEDED'])
    const { getIntrospectionQuery } = await import('graphql')
    const whole = {
      inputValueDeprecation: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      specifiedByUrl: true,
      oneOf: true,
    }
    expect(codes(await served.ask(getIntrospectionQuery(whole)))).toEqual([])
    expect(
      codes(await served.ask('{ __type(name: "Entity") { fields { name type { name fields { name } } } } }')),
    ).toEqual([])
  })

  test('more aliases, root fields or directives than allowed are refused', async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, index) => `f${index}: title`).join(' ')
    expect(codes(await served.ask(`{ overview { ${fields(15)} } }`))).toEqual([])
    expect(codes(await served.ask(`{ overview { ${fields(16)} } }`))).toEqual(['LIMIT_EXCEEDED'])
    expect(codes(await served.ask(`{ ${'overview { title } '.repeat(10)} }`))).toEqual([])
    expect(codes(await served.ask(`{ ${'overview { title } '.repeat(11)} }`))).toEqual(['LIMIT_EXCEEDED'])
    const directed = (count: number) => 'title @include(if: true) '.repeat(count)
    expect(codes(await served.ask(`{ overview { ${directed(5)} } }`))).toEqual([])
    expect(codes(await served.ask(`{ overview { ${directed(6)} } }`))).toEqual(['LIMIT_EXCEEDED'])
  })

  test('`first`, `depth` and lists beyond their bounds are refused by name, and below 1 they are bad input', async () => {
    const tooMany = await served.ask('{ entities(first: 101) { nodes { id } } }')
    expect(codes(tooMany)).toEqual(['LIMIT_EXCEEDED'])
    expect(tooMany.errors?.[0]?.message).toBe('first: at most 100, not 101.')
    expect(codes(await served.ask('{ entities(first: 0) { nodes { id } } }'))).toEqual(['BAD_INPUT'])
    const tooDeep = await served.ask('{ entity(ref: "scd9") { fedBy(depth: 6) { nodes { id } } } }')
    expect(tooDeep.errors?.[0]?.message).toBe('depth: at most 5, not 6.')
    const ids = Array.from({ length: 101 }, (_, index) => `e${index}`)
    expect(codes(await served.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }))).toEqual([
      'LIMIT_EXCEEDED',
    ])
  })

  test('an operation that can give more nodes than allowed is refused, also by variables and repeated fragments', async () => {
    const query = `query($first: Int) { entities(first: $first) { nodes { relationships(first: $first) { nodes { claims(first: $first) { id } } } } } }`
    // 1 + 20 × (1 + 1 + 20 × (1 + 20)): connection, entities, each with a connection of relationships with claims.
    expect(codes(await served.ask(query, { first: 20 }))).toEqual([])
    const large = await served.ask(query, { first: 100 })
    expect(codes(large)).toEqual(['LIMIT_EXCEEDED'])
    const small = await serve(store, { cost: 8441 })
    expect(codes(await small.ask(query, { first: 20 }))).toEqual([])
    await small.close()
    const smaller = await serve(store, { cost: 8440 })
    expect(codes(await smaller.ask(query, { first: 20 }))).toEqual(['LIMIT_EXCEEDED'])
    await smaller.close()
    const doubling = Array.from(
      { length: 20 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
    )
    const bomb = await served.ask(
      `{ ...F0 } ${doubling.join(' ')} fragment F20 on Query { overview { limits { name } } }`,
    )
    expect(codes(bomb).every((code) => code === 'LIMIT_EXCEEDED')).toBe(true)
  })

  test('what is asked for every day is answered: a subgraph with its receipts, the disagreements with theirs', async () => {
    const receipts = 'claims { phrase locator document { title authors { name } } }'
    const drawn = await served.ask(
      `{ subgraph(around: ["scd9"], depth: 2) { entities { id name } relationships { id sentence ${receipts} } } }`,
    )
    expect(codes(drawn)).toEqual([])
    expect(drawn.data.subgraph.relationships.length).toBeGreaterThan(50)
    const told = await served.ask(
      `{ disagreements(first: 19) { nodes { question positions { sentence ${receipts} } } } }`,
    )
    expect(codes(told)).toEqual([])
    expect(told.data.disagreements.nodes.length).toBeGreaterThan(10)
  })

  test('a client may lower the time limit of its request, and a passed one is TIMED_OUT', async () => {
    const ask = async (timeout: string) => {
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-timeout-ms': timeout },
        body: '{"query":"{ overview { title } }"}',
      })
      return (await response.json()) as Answer
    }
    expect(codes(await ask('2000'))).toEqual([])
    expect(codes(await ask('2001'))).toEqual(['BAD_INPUT'])
    expect(codes(await ask('soon'))).toEqual(['BAD_INPUT'])
    const hasty = await serve({
      ...store,
      overview: async () =>
        Promise.reject(Object.assign(new Error('too late'), { name: 'Failure', code: 'TIMED_OUT', candidates: null })),
    })
    expect(codes(await hasty.ask('{ overview { title } }'))).toEqual(['TIMED_OUT'])
    await hasty.close()
  })

  test('requests beyond those in flight get 503 with Retry-After', async () => {
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow = await serve(
      { ...store, overview: (asking) => gate.then(() => store.overview(asking)) },
      { inFlight: 1 },
    )
    const waiting = slow.ask('{ overview { title } }')
    const second = await retryUntil503(slow.url)
    expect(second.headers.get('retry-after')).toBe('1')
    expect((await second.json()).errors[0].extensions.code).toBe('OVERLOADED')
    release()
    expect(codes(await waiting)).toEqual([])
    await slow.close()
  })
})

/** Asks until the one place is taken: the first request may not have arrived yet. */
async function retryUntil503(url: string): Promise<Response> {
  for (;;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    })
    if (response.status === 503) return response
    await response.arrayBuffer()
  }
}
