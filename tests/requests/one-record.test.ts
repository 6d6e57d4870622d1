import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Store } from '../../src/store/store.ts'
import { type BoltStub, openBoltStub } from '../support/bolt/open-bolt-stub.ts'
import { stampedReaction } from '../support/bolt/stamped-reaction.ts'
import { type Served, serve } from '../support/serve.ts'

/** Two questions of the store, one after the other, behind that for the record. */
const QUESTION = '{ entities(first: 1) { totalCount nodes { id } } documents(first: 1) { nodes { id } } }'

const CHANGED = 'The record changed while this was answered. Ask again.'

describe('a request to a Neo4j whose record changes meanwhile', () => {
  /** The number of the load that each statement of the next requests reads, in their order; the last one goes on. */
  let loads: readonly number[] = [1]
  let stub: BoltStub
  let store: Store
  let served: Served
  beforeAll(async () => {
    stub = await openBoltStub(({ question }) => {
      const [load = 1, ...later] = loads
      if (later.length > 0) loads = later
      return stampedReaction(question, load === HALF ? null : { hash: `hash of load ${load}`, load })
    })
    store = openNeo4jStore({ uri: stub.uri, username: 'neo4j', password: 'any', database: 'neo4j' })
    served = await serve(store)
  })
  afterAll(async () => {
    await served.close()
    await store.close()
    await stub.close()
  })
  beforeEach(async () => {
    loads = [1]
    const answered = async () => {
      const { errors, extensions } = await served.ask(QUESTION)
      return errors?.[0]?.message ?? extensions?.['record']
    }
    await expect.poll(answered, { timeout: 60_000 }).toBe('hash of load 1')
    stub.forget()
  })

  function asked(): readonly string[] {
    return stub.statements.map(({ question }) => question)
  }

  test('is asked once more, and answered under the hash of the record that it is of', async () => {
    // The record's header is kept from before; all that is read now is of the next load.
    loads = [2]
    const { data, errors, extensions } = await served.ask(QUESTION)
    expect(errors).toBeUndefined()
    expect(data).toEqual({ entities: { totalCount: 0, nodes: [] }, documents: { nodes: [] } })
    expect(extensions).toEqual({ record: 'hash of load 2' })
    expect(asked().filter((question) => question === 'record')).toHaveLength(1)
  })

  test('is refused where it changed once more, with nothing of what was read', async () => {
    loads = [2, 3, 4, 5, 6, 7, 8, 9]
    const { data, errors } = await served.ask(QUESTION)
    expect(data ?? null).toBeNull()
    expect(errors?.map(({ message, extensions }) => [message, extensions?.['code']])).toEqual([
      [CHANGED, 'STORE_UNAVAILABLE'],
    ])
    expect(asked().filter((question) => question === 'record')).toHaveLength(1)
  })

  test('is refused where only half of the next record is there', async () => {
    loads = [1, HALF]
    const { data, errors } = await served.ask(QUESTION)
    expect(data ?? null).toBeNull()
    expect(errors?.map(({ message }) => message)).toEqual(['Neo4j is empty: load a record with `tributary load`.'])
  })

  test('is asked once where the record stays as it is', async () => {
    expect((await served.ask(QUESTION)).extensions).toEqual({ record: 'hash of load 1' })
    expect(asked().filter((question) => question === 'entities')).toHaveLength(2)
  })
})

/** No load at all. */
const HALF = 0
