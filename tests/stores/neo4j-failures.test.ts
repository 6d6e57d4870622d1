import { createServer as createWebServer } from 'node:http'
import { createServer, type Server } from 'node:net'
import type { Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordHash } from '../../src/record/record-hash.ts'
import { type Ask, createAsk } from '../../src/store/neo4j/driver/ask.ts'
import { parseCypherFile } from '../../src/store/neo4j/driver/cypher-file.ts'
import { databaseFailure } from '../../src/store/neo4j/driver/database-failure.ts'
import { MODEL_VERSION } from '../../src/store/neo4j/driver/database-state.ts'
import { driverFailure } from '../../src/store/neo4j/driver/driver-failure.ts'
import { openDriver } from '../../src/store/neo4j/driver/open-driver.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Asking, Store } from '../../src/store/store.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { openTcpProxy } from '../support/neo4j/tcp-proxy.ts'
import {
  emptyNeo4j,
  neo4jSettings,
  openRecordInNeo4j,
  runInNeo4j,
  WITHOUT_NEO4J,
  whenReady,
} from '../support/neo4j-database.ts'
import { serve } from '../support/serve.ts'
import { asking } from './contract/told.ts'

const NOWHERE = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: 'neo4j' }

/** Much more than any of this takes, much less than what it would take if something waited. */
const SOON_MS = 2000

describe('a Neo4j that does not answer', () => {
  it('is told at once as STORE_UNAVAILABLE', async () => {
    const store = openNeo4jStore(NOWHERE)
    const started = Date.now()
    await expect(store.entitiesById(['a'], asking())).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'Neo4j does not answer.',
    })
    await expect(store.record(asking())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(Date.now() - started).toBeLessThan(SOON_MS)
    await store.close()
  })

  describe('and says nothing where somebody listens', () => {
    let silent: Server
    beforeAll(async () => {
      silent = createServer(() => {})
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    })
    afterAll(() => {
      silent.close()
    })

    it('is given up by the deadline', async () => {
      const address = silent.address()
      const port = typeof address === 'object' ? address?.port : null
      const store = openNeo4jStore({ ...NOWHERE, uri: `bolt://127.0.0.1:${port}` })
      const started = Date.now()
      await expect(store.entitiesById(['a'], within(200))).rejects.toMatchObject({ code: 'TIMED_OUT' })
      expect(Date.now() - started).toBeLessThan(SOON_MS)
      await store.close()
    })
  })
})

describe('a web server in the place of Neo4j', () => {
  it('is told as STORE_UNAVAILABLE, and as what it is', async () => {
    const web = createWebServer((_, response) => response.end('a page'))
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
    const address = web.address()
    const store = openNeo4jStore({
      ...NOWHERE,
      uri: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : null}`,
    })
    await expect(store.record(asking())).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/does not speak Bolt/),
    })
    await store.close()
    web.close()
  })
})

describe('an error of the driver', () => {
  it.each([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', 'Neo4j does not answer.'],
    ['SessionExpired', 'STORE_UNAVAILABLE', 'Neo4j does not answer.'],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE', /refuses the user name or the password/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', 'Neo4j has no database of that name.'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'STORE_UNAVAILABLE', /^Neo4j may only be read here: /],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', 'Neo4j cannot answer at this moment.'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_UNAVAILABLE', 'Neo4j has no memory left.'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMED_OUT', /took longer than it may/],
    ['Neo.TransientError.Transaction.Terminated', 'TIMED_OUT', /took longer than it may/],
  ])('of code %s is %s', (code, expected, message) => {
    const error = driverFailure('entities', Object.assign(new Error('internal words'), { code }))
    expect(error).toMatchObject({ name: 'Failure', code: expected, message: expect.stringMatching(message) })
    expect(error.message).not.toContain('internal words')
  })

  it.each([
    [20, 'OVERLOADED', 'Neo4j is busy: every connection to it is in use. Try again.'],
    [19, 'STORE_UNAVAILABLE', 'Neo4j does not answer.'],
    [0, 'STORE_UNAVAILABLE', 'Neo4j does not answer.'],
  ])('that no connection was had in time, with %i in use, is %s', (active, code, message) => {
    const said = `Connection acquisition timed out in 500 ms. Pool status: Active conn count = ${active}, Idle conn count = 0.`
    const error = driverFailure('entities', Object.assign(new Error(said), { code: 'N/A' }))
    expect(error).toMatchObject({ name: 'Failure', code, message })
  })

  it.each([
    ['system', 'Neo.ClientError.Statement.SemanticError', /^The database "system" is Neo4j's own/],
    ['System', 'Neo.ClientError.Statement.SemanticError', /^The database "system" is Neo4j's own/],
    ['lost', 'Neo.ClientError.Database.DatabaseNotFound', /^Neo4j has no database "lost": name one that it has\.$/],
    ['a\nb', 'Neo.ClientError.Database.DatabaseNotFound', /^Neo4j has no database "a\\nb": /],
    [
      'parts',
      'Neo.ClientError.Statement.SemanticError',
      /^Neo4j refuses to tell what the database "parts" holds \(Neo/,
    ],
    ['neo4j', 'Neo.TransientError.Database.DatabaseUnavailable', /^Neo4j cannot answer at this moment\.$/],
    ['neo4j', 'ServiceUnavailable', /^Neo4j does not answer\.$/],
  ])('at the first statement asked of the database %j, of code %s, is told in a line', (database, code, line) => {
    const error = driverFailure('record', Object.assign(new Error('internal\nwords'), { code }))
    const told = { code: 'STORE_UNAVAILABLE', message: expect.stringMatching(line) }
    expect(databaseFailure(database, error)).toMatchObject(told)
  })

  it('of any other code is a fault of ours, which no caller is told', () => {
    const cause = Object.assign(new Error('Invalid input'), { code: 'Neo.ClientError.Statement.SyntaxError' })
    expect(driverFailure('entities', cause)).toMatchObject({ name: 'Error', cause, message: /entities.*SyntaxError/ })
  })
})

describe.skipIf(WITHOUT_NEO4J !== null)(`a question to Neo4j${reason()}`, () => {
  const slow = parseCypherFile(
    'slow',
    '// Counts for minutes.\n//\n// @return count integer how far\n// @rows one\n// @within stamp\n' +
      'UNWIND range(1, 100000000000) AS number\nRETURN count(number) AS count\n',
  )
  let driver: Driver
  let ask: Ask
  beforeEach(async () => {
    driver = openDriver(neo4jSettings())
    ask = createAsk(driver, 'neo4j', () => slow)
    // A server that has just started takes longer to plan this than the questions are given.
    await underWay()
  })
  afterEach(async () => {
    await driver.close()
  })

  it('that takes longer than its deadline is TIMED_OUT, and ended in Neo4j too', async () => {
    const started = Date.now()
    const asked = ask('slow', {}, within(500))
    await expect.poll(underWay, { timeout: 60_000 }).toBe(1)
    await expect(asked).rejects.toMatchObject({ code: 'TIMED_OUT' })
    expect(Date.now() - started).toBeLessThan(SOON_MS)
    await expect.poll(underWay, { timeout: 60_000 }).toBe(0)
  })

  it('that nobody waits for any more is TIMED_OUT, and ended in Neo4j too', async () => {
    const leaving = new AbortController()
    const asked = ask('slow', {}, { ...asking(), signal: leaving.signal })
    await expect.poll(underWay, { timeout: 60_000 }).toBe(1)
    leaving.abort()
    await expect(asked).rejects.toMatchObject({ code: 'TIMED_OUT' })
    await expect.poll(underWay, { timeout: 60_000 }).toBe(0)
  })

  it('that finds every connection in use is told so', async () => {
    await holdEveryConnection(driver)
    await expect(ask('slow', {}, asking())).rejects.toMatchObject({
      code: 'OVERLOADED',
      message: 'Neo4j is busy: every connection to it is in use. Try again.',
    })
  })

  it('that sends or gets what the header does not say is a fault of ours', async () => {
    await expect(ask('slow', { first: 1 }, asking())).rejects.toThrow(/declares other names than first/)
    await loadRecord(neo4jSettings(), ONE_ENTITY, recordHash(ONE_ENTITY), { replace: true })
    const text = slow.text.replace('count(number) AS count', "'one' AS count").replace('100000000000', '1')
    const wrong = createAsk(driver, 'neo4j', () => ({ ...slow, text }))
    await expect(wrong('slow', {}, asking())).rejects.toThrow(/count is no integer/)
  })

  async function underWay(): Promise<unknown> {
    const { rows } = await runInNeo4j(
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.question = 'slow' RETURN 1 AS one",
    )
    return rows.length
  }
})

describe.skipIf(WITHOUT_NEO4J !== null)(`a Neo4j with every connection in use${reason()}`, () => {
  let store: Store
  beforeAll(async () => {
    await emptyNeo4j()
    await loadRecord(neo4jSettings(), ONE_ENTITY, recordHash(ONE_ENTITY), { replace: true })
    const driver = openDriver(neo4jSettings())
    await holdEveryConnection(driver)
    store = openNeo4jStore(neo4jSettings(), driver)
  })
  afterAll(async () => {
    await store?.close()
    await emptyNeo4j()
  })

  it('is made ready and says what it holds all the same', async () => {
    expect(await (await whenReady(store)).record(asking())).toMatchObject({ hash: recordHash(ONE_ENTITY) })
  })

  it('is busy to who asks a question of it, over HTTP 503 and to be asked again, and stays ready', async () => {
    await whenReady(store)
    await expect(store.entitiesById(['topic'], asking())).rejects.toMatchObject({ code: 'OVERLOADED' })
    const served = await serve(store)
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: '{ entity(ref: "topic") { id } }' }),
    })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
    expect((await response.json()).errors[0].extensions.code).toBe('OVERLOADED')
    expect((await fetch(`${served.url}/health/ready`)).status).toBe(200)
    await served.close()
    expect(await store.record(asking())).toMatchObject({ hash: recordHash(ONE_ENTITY) })
  })
})

describe.skipIf(WITHOUT_NEO4J !== null)(`a Neo4j that hangs for a while${reason()}`, () => {
  it('costs who asks first their deadline, nobody who asks later, and is answered from again once it goes on', async () => {
    await (await openRecordInNeo4j(ONE_ENTITY)).close()
    const proxy = await openTcpProxy(neo4jSettings().uri)
    const store = await whenReady(openNeo4jStore({ ...neo4jSettings(), uri: proxy.uri }))
    const served = await serve(store)
    const codes = (count: number) =>
      Promise.all(
        Array.from({ length: count }, async () => {
          const { errors } = await served.ask('{ entity(ref: "topic") { id } }')
          return errors?.[0]?.extensions?.['code'] ?? 'OK'
        }),
      )
    await expect.poll(() => codes(1), { timeout: 60_000 }).toEqual(['OK'])
    proxy.freeze()
    const first = Date.now()
    expect(await codes(20)).not.toContain('OK')
    // What a request may take, and as much again for a machine with much to do.
    expect(Date.now() - first).toBeLessThan(5000)
    await codes(1)
    const later = Date.now()
    for (let turn = 0; turn < 50; turn += 1) expect(await codes(1)).toEqual(['STORE_UNAVAILABLE'])
    expect(Date.now() - later).toBeLessThan(SOON_MS)
    proxy.thaw()
    await expect.poll(() => codes(1), { timeout: 60_000 }).toEqual(['OK'])
    await served.close()
    await store.close()
    await proxy.close()
  })
})

describe.skipIf(WITHOUT_NEO4J !== null)(`a Neo4j that is slow to open connections${reason()}`, () => {
  it('is waited for by a burst of questions, within the deadline of each', async () => {
    await (await openRecordInNeo4j(ONE_ENTITY)).close()
    const proxy = await openTcpProxy(neo4jSettings().uri, { silentMs: 1200 })
    const store = await whenReady(openNeo4jStore({ ...neo4jSettings(), uri: proxy.uri }))
    const asked = Array.from({ length: 30 }, () => store.entitiesById(['topic'], asking()))
    for (const found of await Promise.all(asked)) expect(found).toMatchObject([{ id: 'topic' }])
    await expect(store.entitiesByRef(['topic'], within(60_000))).resolves.toHaveLength(1)
    await store.close()
    await proxy.close()
  })
})

describe.skipIf(WITHOUT_NEO4J !== null)(`a database that is the wrong one${reason()}`, () => {
  it.each([
    ['system', `The database "system" is Neo4j's own and holds no record: name another.`],
    ['missing', 'Neo4j has no database "missing": name one that it has.'],
    [' ', 'Neo4j has no database " ": name one that it has.'],
  ])('%j is told in a line, over HTTP with 503, and by a load', async (database, message) => {
    const settings = { ...neo4jSettings(), database }
    const store = openNeo4jStore(settings)
    await expect(store.record(asking())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message })
    const served = await serve(store, { transactionMs: 60_000 })
    const ready = async () => {
      const response = await fetch(`${served.url}/health/ready`)
      return [response.status, await response.json()]
    }
    // A machine with much to do may take longer for the first looks than they may.
    await expect.poll(ready, { timeout: 60_000 }).toEqual([503, { status: 'not ready', reason: message }])
    const { errors } = await served.ask('{ entity(ref: "topic") { id } }')
    expect(errors?.map((error) => [error.message, error.extensions?.['code']])).toEqual([
      [message, 'STORE_UNAVAILABLE'],
    ])
    await served.close()
    await store.close()
    await expect(loadRecord(settings, ONE_ENTITY, recordHash(ONE_ENTITY), { replace: true })).rejects.toMatchObject({
      message,
    })
  })
})

describe('a Neo4j that never lets go of its connections', () => {
  it('is not waited for when the store is closed', async () => {
    const driver = openDriver(NOWHERE)
    const store = openNeo4jStore(NOWHERE, Object.assign(driver, { close: () => new Promise<void>(() => {}) }))
    await store.close()
  })
})

describe.skipIf(WITHOUT_NEO4J !== null)(`a database that holds no whole record${reason()}`, () => {
  let store: Store
  beforeEach(async () => {
    await emptyNeo4j()
    store = openNeo4jStore(neo4jSettings())
  })
  afterEach(() => store.close())
  afterAll(emptyNeo4j)

  it.each([
    ['is empty', '', 'Neo4j is empty: load a record with `tributary load`.'],
    [
      'holds something else',
      'CREATE (:Film), (:Film)',
      'Neo4j holds 2 nodes of something else and no record: name an empty database.',
    ],
    [
      'holds half a record',
      "MATCH (r:Record) SET r.state = 'LOADING'",
      'Neo4j holds half a record: its load is under way, or load it again with `tributary load`.',
    ],
    [
      'was loaded by an older version',
      'MATCH (r:Record) SET r.modelVersion = 0',
      `Neo4j holds a record in version 0 of the model, not ${MODEL_VERSION}: load it again with \`tributary load\`.`,
    ],
  ])('says in a line that it %s', async (_, statement, message) => {
    if (statement.startsWith('MATCH')) await (await openRecordInNeo4j(ONE_ENTITY)).close()
    if (statement !== '') await runInNeo4j(statement)
    await expect(store.record(asking())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message })
  })
})

const ONE_ENTITY = buildRecord({ entities: [entity('TOPIC', 'topic', 'Topic')] })

/** Takes every connection that a driver may have, as questions do that last: by transactions that nobody ends. */
async function holdEveryConnection(driver: Driver): Promise<void> {
  let held = 0
  while (held < 20) {
    // On a machine with much to do a connection is not always there in time.
    held += await driver
      .session()
      .beginTransaction()
      .run('RETURN 1')
      .then(
        () => 1,
        () => 0,
      )
  }
}

function within(milliseconds: number): Asking {
  return { signal: new AbortController().signal, deadlineMs: Date.now() + milliseconds }
}

function reason(): string {
  return WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`
}
