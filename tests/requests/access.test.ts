import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Access } from '../../src/access.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../../src/store/store.ts'
import { serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

const OVERVIEW = JSON.stringify({ query: '{ overview { title } }' })
const TOKENS = ['first-token-of-two', 'other-token-of-two']

/** Serves the small graph to whom this lets in, for as long as the test lasts. */
async function served<Result>(access: Partial<Access>, use: (url: string) => Promise<Result>): Promise<Result> {
  const service = await serve(openEmbeddedStore(SMALL_GRAPH, 'hash'), {}, {}, undefined, undefined, access)
  try {
    return await use(service.url)
  } finally {
    await service.close()
  }
}

function post(url: string, body = OVERVIEW, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
}

describe('a service with tokens', () => {
  test('answers whoever carries one of them', () =>
    served({ tokens: TOKENS }, async (url) => {
      for (const token of TOKENS) {
        const response = await post(url, OVERVIEW, { authorization: `Bearer ${token}` })
        expect([response.status, (await response.json()).errors]).toEqual([200, undefined])
        const question = await fetch(`${url}/questions`, { headers: { authorization: `bearer ${token}` } })
        expect(question.status).toBe(200)
      }
    }))

  test('tells anybody else nothing, wherever they ask, but for its health', () =>
    served({ tokens: TOKENS }, async (url) => {
      const wrong = ['', 'Bearer', 'Bearer first-token-of-tw', `Bearer ${TOKENS.join(',')}`, `Basic ${TOKENS[0]}`]
      const message = 'A token is wanted here, as `Authorization: Bearer <token>`.'
      const refused = { errors: [{ message, extensions: { code: 'UNAUTHORISED' } }], extensions: { record: null } }
      for (const authorization of wrong) {
        const response = await post(url, OVERVIEW, authorization === '' ? {} : { authorization })
        expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
        expect(await response.json()).toEqual(refused)
      }
      for (const path of ['/', '/graphql', '/questions', '/metrics', '/nothing']) {
        const response = await fetch(url + path, { headers: { accept: 'text/html' } })
        expect([response.status, await response.json()]).toEqual([401, refused])
      }
      expect((await fetch(`${url}/health/live`)).status).toBe(200)
      expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    }))
})

test('who carries a token has no more than its share of the places while another asks', async () => {
  const store = openEmbeddedStore(SMALL_GRAPH, 'hash')
  let release = (): void => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  let begun = 0
  const slow: Store = {
    ...store,
    async overview(asking) {
      begun += 1
      await gate
      return store.overview(asking)
    },
  }
  const service = await serve(slow, { inFlight: 4, transactionMs: 60_000 }, {}, undefined, undefined, {
    tokens: TOKENS,
  })
  const ask = (token = '') =>
    post(service.url, JSON.stringify({ query: '{ overview { earliest } }' }), { authorization: `Bearer ${token}` })
  const waiting = [ask(TOKENS[0])]
  await expect.poll(() => begun).toBe(1)
  waiting.push(ask(TOKENS[1]))
  await expect.poll(() => begun).toBe(2)
  const refused = await ask(TOKENS[0])
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect((await refused.json()).errors[0].message).toBe(
    '1 requests of yours are being answered already, and others wait: try again.',
  )
  release()
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200])
  await service.close()
})

describe('a page of another origin', () => {
  const LISTED = 'https://desk.example'
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin')

  test('may ask and read where it is listed, without a token to be asked for first', () =>
    served({ corsOrigins: [LISTED], tokens: TOKENS }, async (url) => {
      const first = await preflight(url, LISTED)
      expect([first.status, allowed(first), first.headers.get('access-control-allow-credentials')]).toEqual([
        ...[204, LISTED, null],
      ])
      const answer = await post(url, OVERVIEW, { origin: LISTED, authorization: `Bearer ${TOKENS[0]}` })
      expect([answer.status, allowed(answer)]).toEqual([200, LISTED])
      expect(answer.headers.get('vary')).toContain('origin')
    }))

  test('is told nothing where it is not, however it is written', () =>
    served({ corsOrigins: [LISTED] }, async (url) => {
      for (const origin of ['https://elsewhere.example', 'null', `${LISTED}.evil.example`, 'http://desk.example']) {
        expect(allowed(await preflight(url, origin))).toBeNull()
        expect(allowed(await post(url, OVERVIEW, { origin }))).toBeNull()
      }
    }))

  test('is told nothing where none is listed', () =>
    served({}, async (url) => {
      expect(allowed(await preflight(url, LISTED))).toBeNull()
      expect(allowed(await post(url, OVERVIEW, { origin: LISTED }))).toBeNull()
    }))
})

describe('what may be asked', () => {
  const errorsOf = async (response: Response) =>
    (await response.json()).errors?.map(({ message }: { message: string }) => message)

  test('is no GraphiQL where that is off', () =>
    served({ graphiql: false }, async (url) => {
      const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })
      expect([response.status, await response.json()]).toEqual([
        ...[404, { error: 'GraphiQL is off here. Questions are asked by POST.' }],
      ])
      expect((await post(url)).status).toBe(200)
    }))

  test('is no schema where that is off, nor any name of it in an error', () =>
    served({ introspection: false }, async (url) => {
      const schema = await errorsOf(await post(url, JSON.stringify({ query: '{ __schema { types { name } } }' })))
      expect(schema[0]).toMatch(/^GraphQL introspection has been disabled/)
      const wrong = JSON.stringify({ query: '{ overvieww { title } entities(kinds: [POSTT]) { nodes { id } } }' })
      const told = (await errorsOf(await post(url, wrong))).join(' ')
      expect(told).toContain('Cannot query field "overvieww"')
      expect(told).not.toMatch(/Did you mean|overview\b|POST\b/)
      expect(await errorsOf(await post(url, JSON.stringify({ query: '{ overview { __typename } }' })))).toBeUndefined()
    }))

  test('is named questions alone where that is on, by their text, their id and their address', () =>
    served({ questionsOnly: true }, async (url) => {
      const response = await post(url)
      expect([response.status, await errorsOf(response)]).toEqual([
        ...[403, ['query: only named questions are answered here; /questions lists them with their ids.']],
      ])
      const { questions } = await (await fetch(`${url}/questions`)).json()
      const { id, document } = questions.find(({ name }: { name: string }) => name === 'what-is-in-the-record')
      for (const body of [{ documentId: id }, { query: document }]) {
        expect(await errorsOf(await post(url, JSON.stringify(body)))).toBeUndefined()
      }
      expect((await fetch(`${url}/questions/what-is-in-the-record`)).status).toBe(200)
    }))
})

test('the page of GraphiQL runs its one script and nothing else, and asks nobody else', () =>
  served({}, async (url) => {
    const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[\w+/]{43}='; /)
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    // A browser reads the script to where it first ends, whatever stands in it.
    const [, script = ''] = /<script>([\s\S]*?)<\/script/.exec(await response.text()) ?? []
    expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    for (const path of ['/graphql', '/', '/questions', '/health/live', '/nothing']) {
      const { headers } = await fetch(url + path, { headers: { accept: 'text/html' } })
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    }
  }))
