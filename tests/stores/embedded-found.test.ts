import { describe, expect, it } from 'vitest'
import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { asking, ids, WHOLE } from './contract/told.ts'

/** A hundred claims: each came by road, but for the seventieth, by sea, and every second at night. */
const RECORD = buildRecord({
  entities: [entity('ORGANISATION', 'one', 'One'), entity('ORGANISATION', 'other', 'Other')],
  documents: [document('letter', 'Letter')],
  claims: Array.from({ length: 100 }, (_, index) => {
    const number = index + 1
    const phrase = `came by ${number === 70 ? 'sea' : 'road'}${number % 2 === 0 ? ' at night' : ''}`
    return link(`letter.c${number}`, ['one', 'WORKS_WITH', 'other'], { phrase })
  }),
})

describe('claims found by several words', () => {
  const store = openEmbeddedStore(RECORD, recordHash(RECORD))
  const found = async (text: string) => ids((await store.claimsFound(text, null, null, WHOLE, asking())).items)
  const numbered = (numbers: readonly number[]) => numbers.map((number) => `letter.c${number}`)
  const evens = Array.from({ length: 50 }, (_, index) => 2 * index + 2)

  it('have a rare word and one that nearly all have', async () => {
    expect(await found('sea came')).toEqual(numbered([70]))
    expect(await found('came sea night')).toEqual(numbered([70]))
    expect(await found('sea road')).toEqual([])
  })

  it('have words that many have, in the order of the claims', async () => {
    expect(await found('night road')).toEqual(numbered(evens.filter((number) => number !== 70)))
    expect(await found('n b c')).toEqual(numbered(evens))
    expect(await found('night day')).toEqual([])
  })
})
