import { expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../../src/store/store.ts'
import { OWN_RECORD } from '../support/own-record.ts'
import { withFolder } from '../support/record-folder.ts'
import { serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'
import { ownTypeRequests } from './own-type-requests.ts'

const open = async (record: DocumentaryRecord) => openEmbeddedStore(record, recordHash(record))

ownTypeRequests('the embedded store', open)

/** A store in whose place another comes, as in a database that is loaded anew. */
function exchangeable(first: Store) {
  let now = first
  const asked = Object.keys(first).map((name) => [
    name,
    (...given: readonly unknown[]) => Reflect.apply(now[name as keyof Store] as () => unknown, now, given),
  ])
  const exchange = (next: Store) => {
    now = next
  }
  return { store: Object.fromEntries(asked) as Store, exchange }
}

test('a record of other types makes the API anew: one request is refused, the next is of the new one', async () => {
  const { record } = await withFolder(OWN_RECORD, readRecord)
  if (record === null) throw new Error('the record has faults')
  const { store, exchange } = exchangeable(await open(SMALL_GRAPH))
  const { ask, close } = await serve(store)
  const ofOwn = '{ relationships(where: {types: [DONATED_TO]}) { totalCount } }'
  const ofCore = '{ overview { title } }'
  expect((await ask(ofOwn)).errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED')
  expect((await ask(ofCore)).data).toEqual({ overview: { title: 'A small world' } })
  exchange(await open(record))
  expect((await ask(ofCore)).errors).toMatchObject([
    {
      message: 'The record was replaced by one with other types of relationship. Ask again.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    },
  ])
  expect((await ask(ofOwn)).data).toEqual({ relationships: { totalCount: 1 } })
  expect((await ask(ofCore)).data).toEqual({ overview: { title: 'Who owns what' } })
  // And back: the schema of before is still there.
  exchange(await open(SMALL_GRAPH))
  expect((await ask(ofCore)).errors?.[0]?.extensions?.['code']).toBe('STORE_UNAVAILABLE')
  expect((await ask(ofOwn)).errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED')
  await close()
})
