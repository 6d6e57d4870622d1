import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'

/** What a server says to the first words of a driver, and to what follows. */
async function toldOf(...says: readonly Buffer[]): Promise<unknown> {
  const server = createServer((socket) => {
    const left = [...says]
    socket.on('error', () => {})
    socket.on('data', () => {
      const bytes = left.shift()
      if (bytes !== undefined) socket.write(bytes)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const store = openNeo4jStore({
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: 'any',
    database: 'neo4j',
  })
  try {
    const asking = { signal: new AbortController().signal, deadlineMs: Date.now() + 2000 }
    return await store.record(asking).catch((error: unknown) => error)
  } finally {
    await store.close()
    server.close()
  }
}

const NO_VERSION = Buffer.alloc(4)
const VERSION_5_4 = Buffer.from([0, 0, 4, 5])

/** A message that is a list in a list in a list, deeper than anybody reads. */
function deepMessage(): Buffer {
  const fields = Buffer.concat([Buffer.from([0xb1, 0x70]), Buffer.alloc(60_000, 0x91)])
  return Buffer.concat([Buffer.from([fields.length >> 8, fields.length & 0xff]), fields, Buffer.alloc(2)])
}

test('a server of another version, or of no sense, in the place of Neo4j is told as what it is', async () => {
  expect(await toldOf(NO_VERSION)).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: 'What answers in the place of Neo4j speaks no version of Bolt that is known here.',
  })
  expect(await toldOf(VERSION_5_4, deepMessage())).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: 'What answers in the place of Neo4j does not speak Bolt as Neo4j does.',
  })
})
