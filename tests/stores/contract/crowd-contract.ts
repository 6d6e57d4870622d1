import { expect, it } from 'vitest'
import { MAX_CANDIDATES, MAX_COUNTED, MAX_PROPOSED } from '../../../src/store/store.ts'
import { buildRecord, entity } from '../../support/build-record.ts'
import { asking, ids, type OpenedStore } from './told.ts'

/** More than is counted of one kind, and more of one name than are offered for a reference. */
export const CROWD = buildRecord({
  title: 'A crowd',
  entities: [
    ...Array.from({ length: MAX_COUNTED + 50 }, (_, index) => {
      const number = String(index).padStart(5, '0')
      return entity('TOPIC', `topic-${number}`, `Crowd ${number}`)
    }),
    ...Array.from({ length: MAX_CANDIDATES + 2 }, (_, index) => entity('PLACE', `twin-${20 - index}`, 'Twin')),
  ],
})

/** What every store answers where there is more than it gives. */
export function crowdContract(store: OpenedStore): void {
  it('counts no further than one beyond the most that is counted', async () => {
    expect(await store().entityCount({ kinds: ['TOPIC'], classification: null }, asking())).toBe(10_001)
    expect(await store().entityCount({ kinds: null, classification: null }, asking())).toBe(10_001)
    expect(await store().entityCount({ kinds: ['PLACE'], classification: null }, asking())).toBe(12)
  })

  it('pages from the middle of a long list', async () => {
    const page = { first: 2, after: 'crowd 07000\ttopic-07000' }
    const rows = await store().entities({ kinds: ['TOPIC', 'PLACE'], classification: null }, page, asking())
    expect(rows.map(({ item }) => item.id)).toEqual(['topic-07001', 'topic-07002'])
  })

  it('offers the first ten for a reference that more may mean', async () => {
    const [meant = []] = await store().entitiesByRef(['twin'], asking())
    expect(ids(meant)).toEqual([
      ...['twin-10', 'twin-11', 'twin-12', 'twin-13', 'twin-14', 'twin-15', 'twin-16', 'twin-17', 'twin-18', 'twin-19'],
    ])
    expect(meant).toHaveLength(MAX_CANDIDATES)
  })

  it('proposes no more names than it may, and all of a rare kind', async () => {
    expect((await store().namesProposed('crowd', null, asking())).length).toBeLessThanOrEqual(MAX_PROPOSED)
    expect(new Set(ids(await store().namesProposed('twin', ['PLACE'], asking()))).size).toBe(12)
  })
}
