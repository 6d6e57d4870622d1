import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { endInPieces } from '../../src/http/end-in-pieces.ts'

const PIECES = 40
const BYTES = Buffer.alloc(PIECES * 65_536 - 7, 'pieces ')

test('gives a page away a piece at a time, so that others have theirs meanwhile, and whole', async () => {
  const written: string[] = []
  const waiting: (() => void)[] = []
  const http = createServer((request, response) => {
    const write = response.write.bind(response)
    response.write = (bytes: Uint8Array) => {
      written.push(request.url ?? '')
      return write(bytes)
    }
    response.setHeader('content-length', BYTES.length)
    waiting.push(() => endInPieces(response, BYTES))
    // Both begin in the same turn.
    if (waiting.length === 2) for (const begin of waiting) begin()
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  try {
    const { port } = http.address() as AddressInfo
    const asked = ['/one', '/other'].map(async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`)
      return Buffer.from(await response.arrayBuffer())
    })
    for (const answer of await Promise.all(asked)) expect(answer.equals(BYTES)).toBe(true)
    expect(written).toHaveLength(2 * (PIECES - 1))
    expect(new Set(written.slice(0, 2)).size).toBe(2)
  } finally {
    http.close()
  }
})

test('says nothing of a body where only the head is asked for, and ends what is empty', async () => {
  const http = createServer((_, response) =>
    endInPieces(response, response.req.url === '/empty' ? BYTES.subarray(0, 0) : BYTES),
  )
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  try {
    const { port } = http.address() as AddressInfo
    const head = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' })
    expect(await head.text()).toBe('')
    expect(await (await fetch(`http://127.0.0.1:${port}/empty`)).text()).toBe('')
  } finally {
    http.close()
  }
})
