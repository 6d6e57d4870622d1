import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import type { Store } from '../../src/store/store.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const QUESTION = '{"query":"{ overview { title } }"}'

/** What a client says over a connection of its own, and what it is answered until this ends. */
async function exchange(served: Served, said: string): Promise<string> {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  socket.write(said)
  return text(socket)
}

function posted(headers: string, body = QUESTION): string {
  return `POST /graphql HTTP/1.1\r\nConnection: close\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

const JSON_TYPE = 'Content-Type: application/json\r\n'

describe('a request that is not as it should be', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await openShippedRecord())
  })
  afterAll(() => served.close())

  test('is told why there is no answer, with its code', async () => {
    const tried: readonly (readonly [
      string,
      Record<string, string>,
      string | Uint8Array<ArrayBuffer>,
      number,
      string,
    ])[] = [
      [
        'a type that is none of ours',
        { 'content-type': 'text/xml' },
        '<a/>',
        415,
        'What is asked must be JSON: `Content-Type: application/json`.',
      ],
      [
        'an answer of pictures',
        { 'content-type': 'application/json', accept: 'image/png' },
        QUESTION,
        406,
        'An answer is JSON: `Accept: application/json`.',
      ],
      [
        'a compressed body',
        { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        new Uint8Array(gzipSync(QUESTION)),
        415,
        'Content-Encoding: a body must be sent as it is, not compressed.',
      ],
      [
        'a time limit in sixteens',
        { 'content-type': 'application/json', 'x-timeout-ms': '0x10' },
        QUESTION,
        200,
        'x-timeout-ms: a whole number from 1 to 2000.',
      ],
    ]
    for (const [what, headers, body, status, message] of tried) {
      const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers, body })
      const { errors, extensions } = await response.json()
      expect([what, response.status, errors]).toMatchObject([
        what,
        status,
        [{ message, extensions: { code: 'BAD_INPUT' } }],
      ])
      expect(extensions.record).toMatch(/^[0-9a-f]{64}$/)
    }
  })

  test('is taken as what it is where it only writes the type of its body otherwise', async () => {
    for (const type of ['APPLICATION/JSON', 'Application/Json; Charset=UTF-8']) {
      const reply = await exchange(served, posted(`Host: x\r\nContent-Type: ${type}\r\n`))
      expect(reply).toMatch(/^HTTP\/1.1 200 /)
    }
    // A form, however it is written, could be that of a strange site.
    expect(await exchange(served, posted('Host: x\r\nContent-Type: TEXT/PLAIN\r\n'))).toMatch(/^HTTP\/1.1 403 /)
  })

  test('by a method that is not answered is told which are', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${served.url}/graphql`, { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
      expect(await response.json()).toEqual({ error: 'Only GET and POST are answered here.' })
    }
  })

  test('has one host, and a path of its own', async () => {
    const one = await exchange(served, posted(`Host: x\r\n${JSON_TYPE}`))
    expect(one).toMatch(/^HTTP\/1.1 200 /)
    const two = await exchange(served, posted(`Host: x\r\nhost: y\r\n${JSON_TYPE}`))
    expect(two).toMatch(/^HTTP\/1.1 400 /)
    expect(two).toContain('"message":"The header Host must be there once."')
    for (const host of ['x/questions', 'x?', 'x#', 'user@x', 'x\\y']) {
      const reply = await exchange(served, posted(`Host: ${host}\r\n${JSON_TYPE}`))
      expect(reply).toMatch(/^HTTP\/1.1 400 /)
      expect(reply).toContain('The path and the header Host are no address together.')
    }
  })

  test('whose body comes in more pieces than anybody sends is refused; in as many as may be it is answered', async () => {
    const most = DEFAULT_LIMITS.bodyBytes / 64
    const inPieces = (pieces: number) => {
      // Each of a byte: blanks before the question are nothing.
      const bytes = [...QUESTION.padStart(pieces)].map((byte) => `1\r\n${byte}\r\n`)
      const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${JSON_TYPE}Transfer-Encoding: chunked\r\n\r\n`
      return exchange(served, `${head}${bytes.join('')}0\r\n\r\n`)
    }
    expect(await inPieces(most)).toMatch(/^HTTP\/1.1 200 /)
    const refused = await inPieces(most + 1)
    expect(refused).toMatch(/^HTTP\/1.1 413 /)
    expect(refused).toContain(`The body of a request may come in at most ${most} pieces.`)
  })

  test('that asks one thing beyond counting is told so in words, not in powers of ten', async () => {
    const spread = (at: number) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} ...F${at + 1} }`
    const fragments = Array.from({ length: 60 }, (_, at) => spread(at)).join(' ')
    const { errors } = await served.ask(`{ ...F0 } ${fragments} fragment F60 on Query { overview { title } }`)
    expect(errors?.[0]).toMatchObject({
      message: 'The operation has more than 1000000000 root fields; at most 10 are allowed.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    })
  })

  test('that has so many fields beside each other that they cannot be compared is told so', async () => {
    const { errors } = await served.ask(`{ overview { ${'title '.repeat(1900)} } }`)
    expect(errors).toMatchObject([
      {
        message:
          'So many fields stand beside each other that it takes too long to compare them: ask for each of them once.',
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ])
  })
})

test('what is measured is put together once for all who ask at the same time', async () => {
  const shipped = await openShippedRecord()
  let asked = 0
  const store: Store = {
    ...shipped,
    record(asking) {
      asked += 1
      return shipped.record(asking)
    },
  }
  const served = await serve(store)
  try {
    const request = 'GET /metrics HTTP/1.1\r\nHost: x\r\n'
    await exchange(served, `${request}Connection: close\r\n\r\n`)
    const before = asked
    const reply = await exchange(served, `${`${request}\r\n`.repeat(200)}${request}Connection: close\r\n\r\n`)
    expect(reply.split('HTTP/1.1 200 OK').length - 1).toBe(201)
    expect(asked - before).toBeLessThan(20)
  } finally {
    await served.close()
  }
})
