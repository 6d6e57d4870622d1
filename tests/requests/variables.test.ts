import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { type Answer, type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const KINDS = 'query($kinds: [EntityKind!]) { entities(kinds: $kinds, first: 1) { totalCount } }'
const NAMED = 'query($name: String!) { search(text: $name) { nodes { id } } }'

describe('variables and what is said of them', () => {
  let store: Store
  let served: Served
  beforeAll(async () => {
    store = await openShippedRecord()
    served = await serve(store, { variableValues: 100, variableDepth: 3, variableText: 200 })
  })
  afterAll(() => served.close())

  test('as many values as allowed are read, one more is refused, lists and objects counted', async () => {
    const kinds = (count: number) => ({ kinds: Array.from({ length: count }, () => 'PERSON') })
    expect(codes(await served.ask(KINDS, kinds(99)))).toEqual([])
    expect(messages(await served.ask(KINDS, kinds(100)))).toEqual([
      'Variable "$kinds": at most 100 values in all the variables.',
    ])
    expect(codes(await served.ask(KINDS, kinds(100)))).toEqual(['LIMIT_EXCEEDED'])
    const spread = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`v${index}`, null]))
    expect(messages(await served.ask('{ overview { title } }', spread))).toEqual([
      'Variable "$v100": at most 100 values in all the variables.',
    ])
  })

  test('as many levels as allowed are read, one more is refused, however many there are', async () => {
    const within = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`)
    const ask = 'query($kinds: [EntityKind!]) { overview { title } entities(kinds: $kinds) { totalCount } }'
    expect(codes(await served.ask(ask, { unused: within(3) }))).toEqual([])
    for (const levels of [4, 100_000]) {
      const body = `{"query":"${ask}","variables":{"kinds":${'['.repeat(levels)}1${']'.repeat(levels)}}}`
      expect(messages(await post(served.url, body))).toEqual([
        'Variable "$kinds": at most 3 lists or objects within each other.',
      ])
    }
  })

  test('a text as long as allowed is read, a longer one is refused, be it a value or a name', async () => {
    expect(codes(await served.ask(NAMED, { name: 'x'.repeat(200) }))).toEqual([])
    const tooLong = ['Variable "$name": at most 200 characters in one text, not 201.']
    expect(messages(await served.ask(NAMED, { name: 'x'.repeat(201) }))).toEqual(tooLong)
    expect(messages(await served.ask(NAMED, { name: { ['x'.repeat(201)]: 1 } }))).toEqual(tooLong)
    const [name] = messages(await served.ask(NAMED, { ['x'.repeat(201)]: 1 }))
    expect(name).toBe(`Variable "$${'x'.repeat(40)}": at most 200 characters in one text, not 201.`)
  })

  test('65,000 wrong values are refused before any of them is read', async () => {
    const usual = await serve(store)
    const answer = await usual.ask(KINDS, { kinds: Array.from({ length: 65_000 }, () => 'a') })
    expect(messages(answer)).toEqual(['Variable "$kinds": at most 5000 values in all the variables.'])
    await usual.close()
  })

  test('twenty errors are told, the last saying that there were more: of variables, of a document, of an answer', async () => {
    const wrong = (count: number) => ({ kinds: Array.from({ length: count }, () => 'PERSONS') })
    expect(codes(await served.ask(KINDS, wrong(19)))).toEqual(Array(19).fill('BAD_INPUT'))
    const variables = await served.ask(KINDS, wrong(50))
    expect(codes(variables)).toEqual(Array(20).fill('BAD_INPUT'))
    expect(messages(variables)[0]).toBe(
      'Variable "$kinds" got invalid value "PERSONS" at "kinds[0]"; Value "PERSONS" does not exist in "EntityKind" enum. Did you mean the enum value "PERSON"?',
    )
    expect(messages(variables)[19]).toContain('Too many errors')
    const fields = (count: number) => Array.from({ length: count }, (_, index) => `wrong${index}`).join(' ')
    expect(messages(await served.ask(`{ overview { ${fields(19)} } }`))).toHaveLength(19)
    const document = await served.ask(`{ overview { ${fields(500)} } }`)
    expect(messages(document)).toHaveLength(20)
    expect(messages(document)[19]).toContain('Too many validation errors')
    const broken = (count: number) =>
      served.ask(`{ entities(first: ${count}) { nodes { relationships(first: 0) { totalCount } } } }`)
    expect(messages(await broken(20))).toEqual(Array(20).fill('first: must be at least 1, not 0.'))
    const execution = await broken(30)
    expect(messages(execution)).toEqual([
      ...Array(19).fill('first: must be at least 1, not 0.'),
      '11 more errors are not told; an answer has at most 20.',
    ])
    expect(execution.data.entities.nodes).toHaveLength(30)
  })

  test.each([
    ['a name of a field', `{ ${'x'.repeat(9000)} }`],
    ['a number', `{ entities(first: ${'9'.repeat(9000)}) { totalCount } }`],
    ['a text', `{ entities(first: "${'x '.repeat(9000)}") { totalCount } }`],
    ['a block text with a quotation mark', `{ entities(first: """x " ${'x '.repeat(9000)}""") { totalCount } }`],
    [
      'an object',
      `{ entities(first: {${Array.from({ length: 400 }, (_, at) => `x${at}: 9`).join(' ')}}) { totalCount } }`,
    ],
    ['an argument', `{ entities(${'x'.repeat(9000)}: 1) { totalCount } }`],
    ['a fragment', `{ ...${'x'.repeat(9000)} }`],
    ['a directive', `{ overview @${'x'.repeat(9000)} { title } }`],
    ['a text where a name is wanted', `{ "${'x '.repeat(9000)}" }`],
    ['fields that conflict', `{ a: ${'x'.repeat(3000)} a: ${'x'.repeat(3001)} a: ${'x'.repeat(3002)} }`],
    ['a text offered as an answer', `{ entities(first: "${'x '.repeat(9000)} Did you mean ") { totalCount } }`],
  ])('an error says back at most 200 characters of %s', async (_, query) => {
    const answer = await served.ask(query)
    expect(messages(answer).length).toBeGreaterThan(0)
    for (const message of messages(answer)) {
      expect(message?.replaceAll(/[^x9]/g, '').length).toBeLessThanOrEqual(200)
      expect(message).toContain('…')
    }
  })

  test('an error says back at most 200 characters of a value, of an address and of a parameter', async () => {
    const usual = await serve(store)
    const long = 'z'.repeat(3000)
    const answers = [
      await usual.ask(KINDS, { kinds: [long] }),
      await usual.ask('query($view: View) { overview { histogram(view: $view) { key } } }', { view: { [long]: 1 } }),
      await usual.ask('query($view: View) { overview { histogram(view: $view) { key } } }', {
        view: Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`z${at}`, 'zz zz'])),
      }),
      await post(usual.url, JSON.stringify({ query: '{ overview { title } }', operationName: long })),
      await post(usual.url, JSON.stringify({ query: '{ overview { title } }', [`" ${'z '.repeat(3000)}`]: 1 })),
      await get(`${usual.url}/questions/who-funded-it?view=${encodeURIComponent(`{"${long}":1}`)}`),
      await get(`${usual.url}/questions/who-funded-it?${long}=1`),
    ]
    for (const answer of answers) {
      const [message] = messages(answer)
      expect(message).toBeDefined()
      expect(message?.replaceAll(/[^z]/g, '').length).toBeLessThanOrEqual(200)
    }
    await usual.close()
  })

  test('names offered in place of a wrong one are told whole', async () => {
    const usual = await serve(store)
    const types = ['PARTNER_IN_THE_NAME_OF_ALL_THAT_IS_LONG_AND_WORDY'.repeat(4), 'FUNDED']
    const answer = await usual.ask(
      'query($types: [RelationshipType!]) { overview { histogram(types: $types) { key } } }',
      { types },
    )
    expect(messages(answer)[0]).not.toContain('WORDYPARTNER')
    expect(messages(answer)[1]).toBe(
      'Variable "$types" got invalid value "FUNDED" at "types[1]"; Value "FUNDED" is no type of relationship of this record: `relationshipTypes` lists them, its own among them. Did you mean the enum value "FUNDED_BY"?',
    )
    await usual.close()
  })
})

function codes({ errors }: Answer): readonly unknown[] {
  return (errors ?? []).map((error) => error.extensions?.['code'])
}

function messages({ errors }: Answer): readonly (string | undefined)[] {
  return (errors ?? []).map(({ message }) => message)
}

async function post(url: string, body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  return (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as Answer
}

async function get(url: string): Promise<Answer> {
  return (await (await fetch(url)).json()) as Answer
}
