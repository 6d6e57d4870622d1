import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { questionCalled } from './named-questions.ts'

describe('a named question by its id', () => {
  const { id } = questionCalled('did-it-feed-into')
  const hash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
  let served: Served
  beforeAll(async () => {
    served = await serve(await openShippedRecord())
  })
  afterAll(() => served.close())

  const get = (
    parameters: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = { 'x-tributary-csrf': '1' },
  ) => fetch(`${served.url}/graphql?${new URLSearchParams(parameters)}`, { headers })
  const post = (body: unknown) =>
    fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const verdictIn = async (answering: Promise<Response>) => (await (await answering).json()).data.verdict.answer

  test('is answered by GET and by POST, as a persisted query and as a document id, with variables', async () => {
    const variables = { subject: 'Operation Maxim' }
    const byGet = { variables: JSON.stringify(variables) }
    expect(await verdictIn(get({ ...byGet, extensions: JSON.stringify(hash(id)) }))).toBe('STATED')
    expect(await verdictIn(get({ ...byGet, documentId: `sha256:${id}` }))).toBe('STATED')
    expect(await verdictIn(post({ variables, extensions: hash(id) }))).toBe('STATED')
    expect(await verdictIn(post({ variables, documentId: `sha256:${id}` }))).toBe('STATED')
    expect(await verdictIn(post({ documentId: id.toUpperCase() }))).toBe('NOT_STATED')
  })

  test('tells what its answer can be cited by, where its words ask for that too; no other request has any', async () => {
    const { document } = questionCalled('did-it-feed-into')
    const source = 'source { question values { name value } record recordHash link }'
    const query = document.replace('text\n', `text ${source}\n`)
    const { data } = await served.ask(query, { subject: 'Operation Maxim' })
    const { title, recordHash } = (await served.ask('{ overview { title recordHash } }')).data.overview
    const { link, ...others } = data.verdict.prose.source
    expect(others).toEqual({
      question: 'did-it-feed-into',
      values: [
        { name: 'subject', value: 'Operation Maxim' },
        { name: 'object', value: 'SCD9' },
        { name: 'depth', value: '1' },
      ],
      record: title,
      recordHash,
    })
    const again = await (await fetch(`${served.url}${link}`)).json()
    expect(again.data.verdict.prose.text).toBe(data.verdict.prose.text)
    const other = await served.ask(`{ verdict(subject: "Operation Maxim", object: "SCD9") { prose { ${source} } } }`)
    expect(other.data.verdict.prose.source).toBeNull()
  })

  test('is not sent again by GET to whoever has the answer', async () => {
    const csrf = { 'x-tributary-csrf': '1' }
    const answer = await get({ documentId: `sha256:${id}` })
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    expect([answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual(['no-cache', 'accept'])
    const again = await get({ documentId: `sha256:${id}` }, { ...csrf, 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    const other = await get(
      { documentId: `sha256:${id}`, variables: '{"subject":"Operation Maxim"}' },
      { ...csrf, 'if-none-match': etag },
    )
    expect([other.status, await verdictIn(Promise.resolve(other))]).toEqual([200, 'STATED'])
    const refused = await get({ documentId: 'sha256:0' })
    expect(refused.headers.get('etag')).toBeNull()
  })

  test('is refused with 404 and where the ids are, if nothing has it', async () => {
    for (const answering of [
      get({ documentId: 'sha256:0' }),
      get({ extensions: JSON.stringify(hash('0')) }),
      post({ documentId: 'sha256:0' }),
      post({ extensions: hash('0') }),
    ]) {
      const response = await answering
      const { errors } = await response.json()
      expect(response.status).toBe(404)
      expect(errors[0].extensions.code).toBe('NOT_FOUND')
      expect(errors[0].message).toBe('No named question has this id; /questions lists them with their ids.')
    }
  })

  test('gives way to a document that is sent along', async () => {
    const { data } = await (await post({ query: '{ overview { title } }', extensions: hash(id) })).json()
    expect(Object.keys(data)).toEqual(['overview'])
  })

  test('by GET wants the CSRF header, as every GET to /graphql', async () => {
    const response = await fetch(`${served.url}/graphql?documentId=sha256:${id}`)
    expect(response.status).toBe(403)
    const message =
      'Whatever is no POST of JSON, such as a GET of /graphql, must carry the header x-tributary-csrf, with any value.'
    expect((await response.json()).errors).toEqual([{ message, extensions: { code: 'BAD_INPUT' } }])
  })

  test('a request with neither document nor id, or with parameters that are no JSON, is refused in a sentence', async () => {
    const empty = await post({})
    expect([empty.status, (await empty.json()).errors[0]]).toEqual([
      400,
      { message: 'query: must be given, or the id of a named question.', extensions: { code: 'BAD_INPUT' } },
    ])
    for (const name of ['variables', 'extensions']) {
      const garbled = await get({ query: '{ overview { title } }', [name]: '{' })
      expect([garbled.status, (await garbled.json()).errors[0]]).toEqual([
        400,
        { message: 'variables, extensions: each must be a JSON object.', extensions: { code: 'BAD_INPUT' } },
      ])
    }
  })
})
