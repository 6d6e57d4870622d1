import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { buildRecord, document, entity, existence } from '../support/build-record.ts'
import { emptyNeo4j, openRecordInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { asking, ids } from './contract/told.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

/** Words that the index takes apart after 255 characters; the last has a character of two at that place. */
const LONG = {
  'letter.c1': 'a'.repeat(300),
  'letter.c2': `${'a'.repeat(255)}${'b'.repeat(45)}`,
  'letter.c3': `${'x'.repeat(254)}𐌀yz`,
}

const RECORD = buildRecord({
  entities: [entity('ORGANISATION', 'unit', 'Unit')],
  documents: [document('letter', 'Letter')],
  claims: Object.entries(LONG).map(([id, note]) => existence(id, ['unit', 'BEGAN'], { note })),
})

describe.skipIf(WITHOUT_NEO4J !== null)(`words longer than Neo4j keeps whole${REASON}`, () => {
  let store: Store

  beforeAll(async () => {
    await emptyNeo4j()
    store = await openRecordInNeo4j(RECORD)
  })
  afterAll(async () => {
    await store?.close()
    await emptyNeo4j()
  })

  it.each<[string, string, readonly string[]]>([
    ['as far as they are the same', 'a'.repeat(255), ['letter.c1', 'letter.c2']],
    ['beyond where it takes them apart', 'a'.repeat(256), ['letter.c1']],
    ['beyond, the other', `${'a'.repeat(255)}bb`, ['letter.c2']],
    ['a part that begins no word', 'b'.repeat(45), []],
    ['up to the middle of a character of two', `${'x'.repeat(254)}𐌀y`, ['letter.c3']],
    ['longer than any of them', 'a'.repeat(301), []],
  ])('are found by how they begin: %s', async (_, text, found) => {
    const page = { first: 10, after: null, keysOnly: false }
    expect(ids((await store.claimsFound(text, null, null, page, asking())).items)).toEqual(found)
  })
})
