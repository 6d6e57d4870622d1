import { describe, expect, test as plainTest, vi } from 'vitest'
import { createLog } from '../../src/log.ts'
import { MODEL_VERSION } from '../../src/store/neo4j/driver/database-state.ts'
import { greets } from '../../src/store/neo4j/driver/greets.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import { WARMING } from '../../src/store/warming.ts'
import { type BoltStub, openBoltStub, type Reaction, type Statement } from '../support/bolt/open-bolt-stub.ts'
import { stampedReaction } from '../support/bolt/stamped-reaction.ts'
import { type LogLines, logLines } from '../support/log-lines.ts'
import { openTcpProxy } from '../support/neo4j/tcp-proxy.ts'
import { serve } from '../support/serve.ts'

const WHOLE = ({ question }: Statement): Reaction => stampedReaction(question, { hash: 'first', load: 1 })

/** The deadline of a request here, in milliseconds, with what it may take beyond its question to the store. */
const TRANSACTION_MS = 2000
const DEADLINE_MS = TRANSACTION_MS + 500

/** How long, and how often, is looked for what comes by itself, in milliseconds. */
const PATIENTLY = { timeout: 60_000, interval: 50 }

const QUESTION = '{ entity(ref: "anybody") { id } }'

/** A service over a stub of Neo4j, which reacts as each test has it. */
interface Misbehaving {
  readonly stub: BoltStub
  react: (statement: Statement) => Reaction
  /** The status of its readiness, with why it is not ready or its record. */
  readonly ready: () => Promise<readonly unknown[]>
  readonly becomes: (expected: readonly unknown[]) => Promise<void>
  /** What a request came to: its codes, or OK. */
  readonly asked: () => Promise<unknown>
  readonly log: LogLines
  /** The lines of the log about the store, without those of its first seconds. */
  readonly told: () => readonly unknown[]
}

const test = plainTest.extend<{ service: Misbehaving }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture rests on.
  service: async ({}, use) => {
    const stub = await openBoltStub((statement) => service.react(statement))
    const store = openNeo4jStore({ uri: stub.uri, username: 'neo4j', password: 'any', database: 'neo4j' })
    const log = logLines()
    const served = await serve(store, { transactionMs: TRANSACTION_MS }, {}, createLog('info', log.stream))
    const ready = async () => {
      const response = await fetch(`${served.url}/health/ready`)
      const { reason, record } = await response.json()
      return [response.status, reason ?? record]
    }
    const service: Misbehaving = {
      stub,
      react: WHOLE,
      ready,
      becomes: (expected) => vi.waitFor(async () => expect(await ready()).toEqual(expected), PATIENTLY),
      asked: async () => {
        const { errors } = await served.ask(QUESTION)
        return errors?.[0]?.extensions?.['code'] ?? 'OK'
      },
      log,
      told: () => {
        const lines = log.lines.map(({ msg }) => msg).filter((msg) => msg !== 'request')
        return lines.slice(lines.indexOf('ready') + 1)
      },
    }
    await service.becomes([200, 'first'])
    await use(service)
    await served.close()
    await store.close()
    await stub.close()
  },
})

// Side by side: each of them waits most of its time.
describe.concurrent('a service whose Neo4j misbehaves', () => {
  test('lets the first requests wait for it once it hangs, and none of those that follow', async ({
    service: { stub, ready, asked },
  }) => {
    expect(await asked()).toBe('NOT_FOUND')
    stub.hang()
    const startedMs = performance.now()
    for (const code of await Promise.all([asked(), asked(), asked()])) {
      expect(code).toMatch(/^(TIMED_OUT|STORE_UNAVAILABLE)$/)
    }
    expect(performance.now() - startedMs).toBeLessThan(DEADLINE_MS + SLOW_MACHINE_MS)
    // The record that was kept is too old by now: this one sees that it hangs, or is told so.
    await asked()
    const sent = stub.statements.length
    for (let count = 0; count < 50; count += 1) expect(await asked()).toBe('STORE_UNAVAILABLE')
    // None of them waits for what it did not send; the watch goes on asking, whoever comes.
    expect(stub.statements.slice(sent).filter(({ question }) => question !== 'record')).toEqual([])
    expect(stub.statements.length - sent).toBeLessThan(25)
    expect(await ready()).toEqual([503, 'Neo4j does not answer.'])
  })

  test('answers again once it goes on, and tells both in the log, once each, though nobody asks', async ({
    service,
  }) => {
    const { stub, becomes, asked, log, told } = service
    stub.hang()
    await becomes([503, 'Neo4j does not answer.'])
    stub.resume()
    await log.find(() => told().includes('ready'))
    expect(await asked()).toBe('NOT_FOUND')
    expect(told()).toEqual(['not ready: Neo4j does not answer.', 'ready'])
  })

  test.for<[string, Reaction, string]>([
    ['closes every connection', 'CLOSE', 'Neo4j does not answer.'],
    ['breaks off within a record', { columns: ['rows'], rows: [['cut']], isCut: true }, 'Neo4j does not answer.'],
    [
      'refuses the password',
      failure('Neo.ClientError.Security.Unauthorized'),
      'Neo4j refuses the user name or the password, or what the user may not do.',
    ],
    [
      'has lost the database',
      failure('Neo.ClientError.Database.DatabaseNotFound'),
      'Neo4j has no database "neo4j": name one that it has.',
    ],
    ['has no memory', failure('Neo.TransientError.General.MemoryPoolOutOfMemoryError'), 'Neo4j has no memory left.'],
    ['is empty', stampedReaction('record', null), 'Neo4j is empty: load a record with `tributary load`.'],
    [
      'holds something else',
      stampedReaction('record', null, { nodes: 3 }),
      'Neo4j holds 3 nodes of something else and no record: name an empty database.',
    ],
    [
      'holds half a record',
      stampedReaction('record', { hash: 'first', load: 1 }, { state: 'LOADING' }),
      'Neo4j holds half a record: its load is under way, or load it again with `tributary load`.',
    ],
    [
      'holds a record of an older version',
      stampedReaction('record', { hash: 'first', load: 1 }, { modelVersion: 2 }),
      `Neo4j holds a record in version 2 of the model, not ${MODEL_VERSION}: load it again with \`tributary load\`.`,
    ],
  ])('says in one line that it %s, and once that it is ready again', async ([, reaction, line], { service }) => {
    const { becomes, asked, told } = service
    service.react = () => reaction
    await becomes([503, line])
    // On a busy machine the time of a request may be over before the stub is heard.
    await vi.waitFor(async () => expect(await asked()).toBe('STORE_UNAVAILABLE'), PATIENTLY)
    service.react = WHOLE
    await becomes([200, 'first'])
    expect(await asked()).toBe('NOT_FOUND')
    expect(told().filter((msg) => msg !== `not ready: ${WARMING}`)).toEqual([`not ready: ${line}`, 'ready'])
  })

  test('says once that it holds another record', async ({ service }) => {
    const { becomes, asked, log } = service
    service.react = ({ question }) => stampedReaction(question, { hash: 'second', load: 2 })
    await becomes([200, 'second'])
    expect(await asked()).toBe('NOT_FOUND')
    const lines = log.lines.filter(({ msg }) => msg === 'another record')
    expect(lines).toMatchObject([{ record: 'second', before: 'first' }])
  })
})

describe('a service whose Neo4j is slow to open connections', () => {
  /** Each connection says nothing for so long at first, in milliseconds: longer than one that is to be had may be waited for. */
  const SILENT_MS = 1200

  plainTest('waits for them within the deadline of each request, and takes it for neither gone nor busy', async () => {
    const stub = await openBoltStub(WHOLE)
    const proxy = await openTcpProxy(stub.uri, { silentMs: SILENT_MS })
    const store = openNeo4jStore({ uri: proxy.uri, username: 'neo4j', password: 'any', database: 'neo4j' })
    const log = logLines()
    const served = await serve(store, { transactionMs: 60_000 }, {}, createLog('info', log.stream))
    const isReady = async () => (await fetch(`${served.url}/health/ready`)).status
    await expect.poll(isReady, { timeout: 60_000 }).toBe(200)
    const codes = await Promise.all(
      Array.from({ length: 30 }, async (_, number) => {
        const { errors } = await served.ask(`{ entity(ref: "nobody ${number}") { id } }`)
        return errors?.[0]?.extensions?.['code']
      }),
    )
    expect(new Set(codes)).toEqual(new Set(['NOT_FOUND']))
    expect(await isReady()).toBe(200)
    expect(log.lines.filter(({ msg }) => String(msg).startsWith('not ready')).at(-1)?.['msg']).toMatch(
      /^not ready: .*made ready/,
    )
    await served.close()
    await store.close()
    await proxy.close()
    await stub.close()
  })
})

describe('who listens where Neo4j should', () => {
  plainTest('greets a new connection, unless it hangs or is not there', async () => {
    const stub = await openBoltStub(() => 'HANG')
    expect(await greets(stub.uri)).toBe(true)
    stub.hang()
    expect(await greets(stub.uri, 100)).toBe(false)
    await stub.close()
    expect(await greets(stub.uri)).toBe(false)
  })
})

function failure(code: string): Reaction {
  return { failure: code, words: 'internal words' }
}

/** What a machine with much to do may take beyond what is promised, in milliseconds. */
const SLOW_MACHINE_MS = 2000
