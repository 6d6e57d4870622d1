import { createServer as createWebServer } from 'node:http'
import { createServer, type Server } from 'node:net'
import type { Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, createAsk } from '../../src/store/neo4j/driver/ask.ts'
import { connect } from '../../src/store/neo4j/driver/connect.ts'
import { parseCypherFile } from '../../src/store/neo4j/driver/cypher-file.ts'
import { driverFailure } from '../../src/store/neo4j/driver/driver-failure.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Asking, Store } from '../../src/store/store.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { emptyNeo4j, neo4jSettings, openRecordInNeo4j, runInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
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
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', 'Neo4j cannot answer at this moment.'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_UNAVAILABLE', 'Neo4j has no memory left.'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMED_OUT', /took longer than it may/],
    ['Neo.TransientError.Transaction.Terminated', 'TIMED_OUT', /took longer than it may/],
  ])('of code %s is %s', (code, expected, message) => {
    const error = driverFailure('entities', Object.assign(new Error('internal words'), { code }))
    expect(error).toMatchObject({ name: 'Failure', code: expected, message: expect.stringMatching(message) })
    expect(error.message).not.toContain('internal words')
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
    driver = connect(neo4jSettings())
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
    await expect.poll(underWay).toBe(1)
    await expect(asked).rejects.toMatchObject({ code: 'TIMED_OUT' })
    expect(Date.now() - started).toBeLessThan(SOON_MS)
    await expect.poll(underWay).toBe(0)
  })

  it('that nobody waits for any more is TIMED_OUT, and ended in Neo4j too', async () => {
    const leaving = new AbortController()
    const asked = ask('slow', {}, { ...asking(), signal: leaving.signal })
    await expect.poll(underWay).toBe(1)
    leaving.abort()
    await expect(asked).rejects.toMatchObject({ code: 'TIMED_OUT' })
    await expect.poll(underWay).toBe(0)
  })

  it('that finds every connection in use is told so, and soon', async () => {
    const started = Date.now()
    const asked = Array.from({ length: 22 }, () => ask('slow', {}, within(3000)))
    const outcomes = asked.map((one) => one.catch((error: unknown) => error))
    const busy = await Promise.race(outcomes)
    expect(busy).toMatchObject({ code: 'STORE_UNAVAILABLE', message: /^Neo4j is busy/ })
    expect(Date.now() - started).toBeLessThan(3000)
    const codes = (await Promise.all(outcomes)).map((error) => Reflect.get(Object(error), 'code'))
    expect(codes.filter((code) => code === 'STORE_UNAVAILABLE')).toHaveLength(2)
    expect(codes.filter((code) => code === 'TIMED_OUT')).toHaveLength(20)
    await expect.poll(underWay).toBe(0)
  })

  it('that sends or gets what the header does not say is a fault of ours', async () => {
    await expect(ask('slow', { first: 1 }, asking())).rejects.toThrow(/declares other names than first/)
    await (await openRecordInNeo4j(ONE_ENTITY)).close()
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
      'Neo4j holds a record in version 0 of the model, not 4: load it again with `tributary load`.',
    ],
  ])('says in a line that it %s', async (_, statement, message) => {
    if (statement.startsWith('MATCH')) await (await openRecordInNeo4j(ONE_ENTITY)).close()
    if (statement !== '') await runInNeo4j(statement)
    await expect(store.record(asking())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message })
  })
})

const ONE_ENTITY = buildRecord({ entities: [entity('TOPIC', 'topic', 'Topic')] })

function within(milliseconds: number): Asking {
  return { signal: new AbortController().signal, deadlineMs: Date.now() + milliseconds }
}

function reason(): string {
  return WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`
}
