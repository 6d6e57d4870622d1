import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import type { Store } from '../../src/store/store.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { namedQuestions } from './named-questions.ts'

namedQuestions('the embedded store', openShippedRecord)

test('every named question has an answer to compare with, and no answer is of another', () => {
  const answers = readdirSync(new URL('__golden__/questions/', import.meta.url)).map((file) =>
    file.replace(/\.txt$/, ''),
  )
  expect(answers.sort()).toEqual(
    readNamedQuestions()
      .map(({ name }) => name)
      .sort(),
  )
})

describe('/questions', () => {
  let store: Store
  let served: Served
  beforeAll(async () => {
    store = await openShippedRecord()
    served = await serve(store)
  })
  afterAll(() => served.close())

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${served.url}/questions${path}`, { headers })
  const answered = async (path: string) => (await get(path)).json()
  const refused = async (path: string) => {
    const response = await get(path)
    const { errors } = await response.json()
    return { status: response.status, code: errors[0].extensions.code, message: errors[0].message }
  }

  test('lists every question with its title, id and variables, in their order', async () => {
    const { questions } = await answered('')
    expect(questions.map(({ name }: { readonly name: string }) => name)).toEqual(
      readNamedQuestions().map(({ name }) => name),
    )
    expect(questions[1]).toMatchObject({
      name: 'did-it-feed-into',
      title: 'Did the UKHTC feed into SCD9?',
      description: expect.stringMatching(/^What the documents answer to whether .*say nothing on it\.$/),
      url: '/questions/did-it-feed-into',
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      examples: {},
      document: expect.stringMatching(/^# Did the UKHTC feed into SCD9\?\n.*query DidItFeedInto\(/s),
      variables: [
        { name: 'subject', type: 'String!', default: 'UKHTC', required: false },
        { name: 'object', type: 'String!', default: 'SCD9', required: false },
        { name: 'depth', type: 'Int', default: 1, required: false, description: 'Through how many steps.' },
        {
          name: 'view',
          type: 'View',
          default: null,
          required: false,
          description: 'Which claims count, and as of which day.',
        },
      ],
    })
    expect(questions[0].document).not.toContain('@order')
  })

  test('reads texts as they stand, numbers, dates, values of an enum, lists and objects', async () => {
    const text = await answered('/did-it-feed-into?subject=operation%20MAXIM&depth=2')
    expect(text.data.verdict.answer).toBe('STATED')
    const date = await answered('/what-was-known-by?entity=SCD9&day=2010-01-01')
    expect(date.data.entity.relationships.totalCount).toBe(0)
    const repeated = await answered('/where-documents-disagree?kinds=SCOPE&kinds=VALUE')
    expect(repeated.data.disagreements.nodes.map(({ kind }: { readonly kind: string }) => kind)).toEqual([
      // Of the team, by their ids: close or transfer, effect, money to 2009, of 2009-10, only unit, reason, terms.
      ...['SCOPE', 'SCOPE', 'VALUE', 'SCOPE', 'SCOPE', 'SCOPE', 'SCOPE'],
    ])
    const json = await answered(`/where-documents-disagree?kinds=${encodeURIComponent('["VALUE"]')}`)
    expect(json.data.disagreements.totalCount).toBe(1)
    const view = encodeURIComponent('{"documents": ["commons-debate"]}')
    expect((await answered(`/what-did-it-feed-into?view=${view}`)).data.entity.fedInto.edges).toEqual([])
    expect((await answered('/where-documents-disagree?about=nobody&about=')).errors[0].extensions.code).toBe(
      'BAD_INPUT',
    )
  })

  test('names a question that is none, and those there are', async () => {
    const { status, code, message } = await refused('/which-operations')
    expect([status, code]).toEqual([404, 'NOT_FOUND'])
    expect(message).toMatch(/^No question has this name; there are which-operations-fed-into, did-it-feed-into, /)
  })

  test.each([
    ['/did-it-feed-into?depht=2', 'depht: did-it-feed-into has no such variable; it has subject, object, depth, view.'],
    ['/what-is-in-the-record?first=2', 'first: what-is-in-the-record has no such variable; it has none.'],
    ['/did-it-feed-into?depth=two', 'depth: "two" is not a whole number.'],
    ['/did-it-feed-into?depth=1.5', 'depth: Int cannot represent non-integer value: 1.5'],
    ['/did-it-feed-into?depth=1&depth=2', 'depth: takes one value, not 2.'],
    ['/what-was-known-by?day=2011-02-29', 'day: Date: "2011-02-29" is not a day that exists, written YYYY-MM-DD.'],
    ['/where-documents-disagree?kinds=ALL', /^kinds: "ALL" is none of DATE, DENIAL, CONTRARY, VALUE, /],
    ['/where-documents-disagree?kinds=[DATE]', 'kinds: "[DATE]" is not a JSON array.'],
    ['/what-is-known-of?view=today', /^view: "today" is not a JSON object with any of asOf, atLeast, knownBy, /],
    [`/what-is-known-of?view=${encodeURIComponent('{"day":1}')}`, 'view: Field "day" is not defined by type "View".'],
  ])('%s is refused, and says why', async (path, message) => {
    expect(await refused(path)).toEqual({
      status: 400,
      code: 'BAD_INPUT',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    })
  })

  test('a name that nothing has fails as over /graphql, with candidates', async () => {
    const { data, errors, extensions } = await answered('/what-is-known-of?entity=Operation%20Pentametre')
    expect(data).toEqual({ entity: null })
    expect(errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', candidates: [{ id: 'operation-pentameter' }] })
    expect(extensions.record).toMatch(/^[0-9a-f]{64}$/)
  })

  test('an answer that the client has is not sent again', async () => {
    const first = await get('/which-figures')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const again = await get('/which-figures', { 'if-none-match': `"other", W/${etag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    const other = await get('/which-figures?first=1', { 'if-none-match': etag })
    expect(other.status).toBe(200)
    expect(other.headers.get('etag')).not.toBe(etag)
    const list = await get('')
    expect((await get('', { 'if-none-match': list.headers.get('etag') ?? '' })).status).toBe(304)
  })

  test('HEAD tells what GET tells, without the answer; other methods are refused', async () => {
    const url = `${served.url}/questions/which-figures`
    const [got, head] = [await fetch(url), await fetch(url, { method: 'HEAD' })]
    for (const name of ['content-type', 'content-length', 'etag', 'cache-control', 'vary']) {
      expect(head.headers.get(name)).toBe(got.headers.get(name))
    }
    expect([head.status, await head.text()]).toEqual([200, ''])
    const posted = await fetch(url, { method: 'POST', body: '{}' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('answers JSON whatever a browser would rather have, without the CSRF header, and to no other origin', async () => {
    const response = await get('/which-figures', { accept: 'text/html,*/*;q=0.8', origin: 'https://elsewhere.example' })
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    const asked = await get('/which-figures', { accept: 'application/graphql-response+json' })
    expect(asked.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
  })

  test('is held to the limits of the service and to the time that the client allows', async () => {
    const narrow = await serve(store, { cost: 100 })
    const costly = await (await fetch(`${narrow.url}/questions/who-funded-it`)).json()
    await narrow.close()
    expect(costly.errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    expect((await answered('/which-figures?first=101')).errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    const impatient = await get('/which-figures', { 'x-timeout-ms': '0' })
    expect((await impatient.json()).errors[0].message).toBe('x-timeout-ms: a whole number from 1 to 2000.')
  })

  test('is 503 while the store does not answer, or too much is being answered, and has no tag then', async () => {
    const fails = () => Promise.reject(new Failure('STORE_UNAVAILABLE', 'The store does not answer.'))
    const broken = await serve({ ...store, record: fails, entitiesByRef: fails })
    const response = await fetch(`${broken.url}/questions/which-figures`)
    await broken.close()
    expect([response.status, response.headers.get('retry-after'), response.headers.get('etag')]).toEqual([
      503,
      '1',
      null,
    ])
    const full = await serve(store, { inFlight: 0 })
    const overloaded = await fetch(`${full.url}/questions/which-figures`)
    await full.close()
    expect(overloaded.status).toBe(503)
    expect((await overloaded.json()).errors[0].extensions.code).toBe('OVERLOADED')
  })
})
