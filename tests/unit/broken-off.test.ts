import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { OPEN_ACCESS } from '../../src/access.ts'
import { Failure } from '../../src/errors.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import type { Answerer } from '../../src/http/answerer.ts'
import { DEADLINES } from '../../src/http/deadlines.ts'
import { createFront } from '../../src/http/front.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { createExplorerPage } from '../../src/http/page.ts'
import { createLog } from '../../src/log.ts'

const BYTES = 300_000

test('an export that breaks off ends with an error for a client of HTTP/1.0, which knows no end but that of the connection', async () => {
  let open = (): void => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  async function* half(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(BYTES)
    // A client that is told of a reset before it has read what came takes that for an end, where it is this one.
    await gate
    throw new Failure('STORE_UNAVAILABLE', 'The record changed while this was answered. Ask again.')
  }
  const answerer: Answerer = {
    answer: async () => ({ status: 200, headers: {}, body: half() }),
    beginning: () => null,
    whyNotReady: async () => null,
    lastHash: () => null,
    look: async () => {},
    questionsUnderWay: () => 0,
    counts: async () => null,
    workers: () => 0,
    stop() {},
  }
  const log = createLog('silent')
  const page = createExplorerPage()
  const { http } = createFront(answerer, DEFAULT_LIMITS, log, createMetrics(), DEADLINES, page, OPEN_ACCESS)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const socket = connect((http.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  const ended = Promise.race([
    once(socket, 'error').then(([error]) => error.code),
    new Promise((resolve) => socket.once('end', () => resolve('a plain end'))),
  ])
  let bytes = 0
  socket.on('data', (piece: Buffer) => {
    bytes += piece.length
    if (bytes > BYTES) open()
  })
  socket.write('GET /export/record.yaml HTTP/1.0\r\n\r\n')
  expect(await ended).toBe('ECONNRESET')
  await new Promise((resolve) => http.close(resolve))
})
