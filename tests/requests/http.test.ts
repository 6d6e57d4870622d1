import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

describe('HTTP', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await openShippedRecord())
  })
  afterAll(() => served.close())

  test('a browser at /graphql gets GraphiQL, whole, with the SCD9 question as its first tab', async () => {
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip' }
    const response = await fetch(`${served.url}/graphql`, { headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const page = await response.text()
    expect(page).toContain('Which operations fed into SCD9?')
    expect(page.indexOf('Which operations fed into SCD9?')).toBeLessThan(page.indexOf('Did the UKHTC feed into SCD9?'))
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="?https?:/)
    const again = await fetch(`${served.url}/graphql`, {
      headers: { ...headers, 'if-none-match': response.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  test('a browser gets it at an address with a query too, and a client that says so gets the answer', async () => {
    const address = `${served.url}/graphql?query=${encodeURIComponent('{ overview { title } }')}`
    const page = await fetch(address, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const answer = await fetch(address, { headers: { accept: 'text/html,*/*;q=0.8', 'x-tributary-csrf': '1' } })
    expect(answer.headers.get('content-type')).toContain('json')
    expect((await answer.json()).data.overview.title).toBeTypeOf('string')
  })

  test('elsewhere there is nothing', async () => {
    expect((await fetch(`${served.url}/nothing`)).status).toBe(404)
    expect((await fetch(`${served.url}/health/live`, { method: 'POST' })).status).toBe(405)
  })

  test('an address that is none, and a client that goes away, break nothing', async () => {
    const { port } = new URL(served.url)
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.end('GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      )
      socket.once('data', (chunk) => resolve(chunk.toString()))
    })
    expect(reply).toMatch(/^HTTP\/1.1 404 /)
    const hostless = await new Promise<string>((resolve) => {
      const body = '{"query":"{ __typename }"}'
      const head = `POST /graphql HTTP/1.1\r\nHost: [\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`))
      socket.once('data', (chunk) => resolve(chunk.toString()))
    })
    expect(hostless).toMatch(/^HTTP\/1.1 400 /)
    expect(hostless).toContain('"code":"BAD_INPUT"')
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
        )
        socket.destroy()
      })
      socket.once('close', () => resolve())
    })
    expect((await fetch(`${served.url}/health/live`)).status).toBe(200)
  })

  test('live and ready', async () => {
    expect(await (await fetch(`${served.url}/health/live`)).json()).toEqual({ status: 'live' })
    expect(await (await fetch(`${served.url}/health/ready`)).json()).toMatchObject({ status: 'ready' })
  })

  test('a strange site can neither ask by a form or a plain GET, nor read an answer', async () => {
    const query = '{ overview { title } }'
    const form = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query }),
    })
    expect(form.status).toBe(403)
    const url = `${served.url}/graphql?query=${encodeURIComponent(query)}`
    expect((await fetch(url)).status).toBe(403)
    const asked = await fetch(url, { headers: { 'x-tributary-csrf': '1', origin: 'https://elsewhere.example' } })
    expect(asked.status).toBe(200)
    expect(asked.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('an answer in parts, or as events, is whole and framed once', async () => {
    for (const accept of ['multipart/mixed', 'text/event-stream']) {
      const headers = { 'content-type': 'application/json', accept }
      const body = '{"query":"{ overview { title } }"}'
      const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers, body })
      expect([response.status, response.headers.get('transfer-encoding')]).toEqual([200, null])
      expect(await response.text()).toContain('The policing of human trafficking')
    }
  })

  test('a body that is no JSON is refused in a sentence', async () => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": ',
    })
    expect(response.status).toBe(400)
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_INPUT')
  })

  test('the same question gives the same bytes', async () => {
    const ask = async () => {
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: '{ entities(first: 100) { nodes { id name relationshipCounts { type side otherKind count } } } }',
        }),
      })
      return response.text()
    }
    expect(await ask()).toBe(await ask())
  })
})
