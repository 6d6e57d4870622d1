import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import type { Store } from '../../src/store/store.ts'
import { logLines } from '../support/log-lines.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const HEADERS = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n'
const QUESTION = '{ overview { title } }'

describe('clients that are slow', () => {
  let store: Store
  let served: Served
  let sockets: Socket[] = []
  beforeAll(async () => {
    store = await openShippedRecord()
  })
  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    sockets = []
    await served.close()
  })

  /** A connection; it is gone after the test. */
  async function open(): Promise<Socket> {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
    sockets.push(socket)
    await once(socket, 'connect')
    return socket
  }

  test('who drips a body takes no place: others are answered', async () => {
    served = await serve(store, { inFlight: 2 })
    for (let at = 0; at < 8; at += 1) {
      const socket = await open()
      socket.write(`${HEADERS}Expect: 100-continue\r\n\r\n`)
      // The server has read the headers, and waits for the body.
      const [reply] = await once(socket, 'data')
      expect(String(reply)).toMatch(/^HTTP\/1.1 100 /)
      socket.write('{')
    }
    expect((await served.ask(QUESTION)).errors).toBeUndefined()
  })

  test('a body that drips beyond its deadline is answered with 408 and TIMED_OUT, and the connection ends', async () => {
    served = await serve(store, {}, { bodyMs: 100 })
    const reply = await dripping(await open(), `${HEADERS}\r\n`)
    expect(reply).toMatch(/^HTTP\/1.1 408 /)
    expect(reply).toContain('connection: close')
    const { errors, extensions } = JSON.parse(reply.split('\r\n\r\n')[1] ?? '')
    expect(errors).toEqual([
      {
        message: 'The body of a request must be there within 100 milliseconds.',
        extensions: { code: 'TIMED_OUT' },
      },
    ])
    expect(extensions.record).toMatch(/^[0-9a-f]{64}$/)
  })

  test('headers that drip beyond their deadline, a connection that says nothing, and a body nobody reads get 408', async () => {
    served = await serve(store, {}, { headersMs: 100, bodyMs: 100, checkMs: 20 })
    expect(await dripping(await open(), 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-Drip: ')).toMatch(/^HTTP\/1.1 408 /)
    const silent = await open()
    silent.setEncoding('utf8')
    expect(String(await once(silent, 'data'))).toMatch(/^HTTP\/1.1 408 /)
    const unread = await open()
    unread.write('GET /health/live HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{')
    unread.resume()
    await once(unread, 'close')
  })

  test('a connection that is not used again is closed', async () => {
    served = await serve(store, {}, { idleMs: 50, checkMs: 20 })
    const socket = await open()
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1.1 200 /)
    socket.resume()
    await once(socket, 'close')
  })

  test('who does not take an answer takes no place, and is let go', async () => {
    const log = logLines()
    // More than the buffers between the two may hold.
    const title = 'x'.repeat(48_000_000)
    const wordy: Store = { ...store, record: async (asking) => ({ ...(await store.record(asking)), title }) }
    served = await serve(
      wordy,
      { inFlight: 1, answerBytes: 100_000_000 },
      { stalledMs: 50 },
      createLog('info', log.stream),
    )
    const socket = await open()
    const body = JSON.stringify({ query: QUESTION })
    socket.write(HEADERS.replace('10000', String(body.length)))
    socket.write(`\r\n${body}`)
    await once(socket, 'data')
    socket.pause()
    expect((await served.ask('{ __typename }')).errors).toBeUndefined()
    await log.find((line) => line['path'] === '/graphql' && line['outcome'] === 'CLIENT_LEFT')
  })
})

test('a client that goes away ends all that it asked, what waits for its turn too', async () => {
  const log = logLines()
  const store = await openShippedRecord()
  let asked = 0
  let ended = 0
  const hanging: Store = {
    ...store,
    overview: ({ signal }) =>
      new Promise((_, reject) => {
        asked += 1
        signal.addEventListener('abort', () => {
          ended += 1
          reject(signal.reason)
        })
        if (asked === 3) socket.destroy()
      }),
  }
  const served = await serve(hanging, { transactionMs: 60_000 }, {}, createLog('info', log.stream))
  const body = JSON.stringify({ query: QUESTION })
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
  socket.write(`${HEADERS.replace('10000', String(body.length))}\r\n${body}`.repeat(3))
  await log.find(() => log.lines.filter((line) => line['outcome'] === 'CLIENT_LEFT').length === 3)
  await served.close()
  expect([asked, ended]).toEqual([3, 3])
})

/** Sends a byte whenever there is time until the other side ends the connection, and gives what it said. */
function dripping(socket: Socket, beginning: string): Promise<string> {
  let reply = ''
  socket.write(beginning)
  const drip = setInterval(() => socket.write(' '), 10)
  return new Promise((resolve) => {
    socket.on('data', (chunk) => {
      reply += String(chunk)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(drip)
      resolve(reply)
    })
  })
}
