import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

let served: Served
beforeAll(async () => {
  served = await serve(await openShippedRecord(), { bodyBytes: 100_000 })
})
afterAll(() => served.close())

function open(): Socket {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
  socket.setEncoding('utf8')
  return socket
}

/** All that the other side says until it ends the connection. */
async function said(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (piece) => {
    text += piece
  })
  // Who was cut off has what it has.
  socket.on('error', () => {})
  await once(socket, 'close')
  return text
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`

/** The last that is asked of a connection. */
const LAST = get('/health/live').replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')

/** A question whose name stands in its answer, with so many bytes of comment. */
function question(name: string, bytes: number): string {
  const body = JSON.stringify({ query: `{ ${name}: __typename } #${'x'.repeat(bytes)}` })
  return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}

test('thousands of requests sent at once are answered, each, in order', async () => {
  const socket = open()
  const paths = Array.from({ length: 3000 }, (_, at) => (at % 7 === 0 ? `/nothing/${at}` : '/health/live'))
  socket.write(paths.map(get).join('') + LAST)
  const statuses = [...(await said(socket)).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)
  expect(statuses).toEqual([...paths.map((path) => (path === '/health/live' ? '200' : '404')), '200'])
})

test('another is answered before the last of them', async () => {
  const [many, other] = [open(), open()]
  await Promise.all([once(many, 'connect'), once(other, 'connect')])
  let answered = 0
  many.on('data', (text: string) => {
    answered += text.split('HTTP/1.1 404').length - 1
  })
  many.write(get('/nothing').repeat(20_000))
  await once(many, 'data')
  other.write(LAST)
  expect(await said(other)).toMatch(/^HTTP\/1.1 200 /)
  expect(answered).toBeLessThan(20_000)
  many.destroy()
})

test('bodies of many pieces between them are read whole', async () => {
  const socket = open()
  const names = Array.from({ length: 20 }, (_, at) => `q${at}`)
  // Beyond what is kept of a body that nobody reads yet, so that the connection stops between two pieces of it.
  socket.write(names.map((name) => question(name, 90_000)).join(get('/health/live')) + LAST)
  const answers = await said(socket)
  expect([...answers.matchAll(/"data":\{"(\w+)":"Query"\}/g)].map(([, name]) => name)).toEqual(names)
  expect(answers.split('"live"')).toHaveLength(21)
})

test('a client that takes no answers for a while has all of them when it does', async () => {
  const socket = open()
  socket.pause()
  const page = get('/graphql').replace('\r\n\r\n', '\r\nAccept: text/html\r\n\r\n')
  socket.write(page.repeat(3) + get('/health/live').repeat(300) + LAST)
  await once(socket, 'connect')
  await served.ask('{ __typename }')
  const answers = said(socket)
  socket.resume()
  const statuses = [...(await answers).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)
  expect(statuses).toEqual(Array.from({ length: 304 }, () => '200'))
})

test('what is no HTTP between them ends the connection, and no other', async () => {
  const socket = open()
  socket.write(`${get('/health/live').repeat(60)}\r\n\0nonsense\r\n\r\n${get('/health/live').repeat(60)}`)
  expect((await said(socket)).split('HTTP/1.1 200 ').length - 1).toBeLessThanOrEqual(60)
  expect((await served.ask('{ __typename }')).errors).toBeUndefined()
})

test('who asks much, and says at once that it sends no more, is taken to have gone', async () => {
  const socket = open()
  socket.end(get('/nothing').repeat(3000))
  expect((await said(socket)).split('HTTP/1.1 404 ').length - 1).toBeLessThan(3000)
})

test('who asks one thing so is answered', async () => {
  const socket = open()
  socket.end(get('/health/live'))
  expect(await said(socket)).toMatch(/^HTTP\/1.1 200 /)
})
