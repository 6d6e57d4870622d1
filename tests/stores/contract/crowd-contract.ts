import { expect, it } from 'vitest'
import type { Direction } from '../../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW } from '../../../src/domain/evidence/view.ts'
import type { EntityKind } from '../../../src/domain/model/kinds.ts'
import {
  COUNTING,
  MAX_CANDIDATES,
  MAX_COUNTED,
  MAX_FOUND,
  MAX_PATH_LENGTH,
  MAX_PROPOSED,
  type Pair,
} from '../../../src/store/store.ts'
import { buildRecord, document, entity, existence, link } from '../../support/build-record.ts'
import { asking, EVERY, firstOf, ids, type OpenedStore, WHOLE } from './told.ts'

/**
 * More than is counted of one kind, and more of one name than are offered for a reference; one claim more than a text
 * may find, each about an entity of its own, all but one with a note; and a chain of one step more than a path may have.
 */
export const CROWD = buildRecord({
  title: 'A crowd',
  entities: [
    ...Array.from({ length: MAX_COUNTED + 50 }, (_, index) => {
      return entity('TOPIC', topicId(index), `Crowd ${padded(index)}`)
    }),
    ...Array.from({ length: MAX_CANDIDATES + 2 }, (_, index) => entity('PLACE', `twin-${20 - index}`, 'Twin')),
  ],
  documents: [document('roll', 'Roll'), document('chain', 'Chain')],
  claims: [
    ...Array.from({ length: MAX_FOUND + 1 }, (_, index) =>
      existence(`roll.c${index + 1}`, [topicId(index), 'BEGAN'], {
        phrase: 'they came into being',
        note: index === 0 ? null : 'So it is written.',
      }),
    ),
    ...Array.from({ length: MAX_PATH_LENGTH + 1 }, (_, index) =>
      link(`chain.c${index + 1}`, [topicId(10_000 + index), 'KIND_OF', topicId(10_001 + index)]),
    ),
  ],
})

/** What every store answers where there is more than it gives. */
export function crowdContract(store: OpenedStore): void {
  it('counts no further than one beyond the most that is counted', async () => {
    const count = async (kinds: readonly EntityKind[] | null) =>
      (await store().entities({ kinds, classification: null }, 'NAME', COUNTING, asking())).keys.length
    expect(await count(['TOPIC'])).toBe(10_001)
    expect(await count(null)).toBe(10_001)
    expect(await count(['PLACE'])).toBe(12)
  })

  it('pages from the middle of a long list', async () => {
    const page = { first: 2, after: 'crowd 07000\ttopic-07000', keysOnly: false }
    const { items } = await store().entities(
      { kinds: ['TOPIC', 'PLACE'], classification: null },
      'NAME',
      page,
      asking(),
    )
    expect(ids(items)).toEqual(['topic-07001', 'topic-07002'])
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
    const twins = await store().namesProposed('twin', ['PLACE'], asking())
    expect(new Set(twins.map(({ entity }) => entity.id)).size).toBe(12)
  })

  it('finds as many claims as may be found by a text, and refuses one more', async () => {
    const found = await store().claimsFound('came written', null, null, COUNTING, asking())
    expect(found.keys).toHaveLength(10_000)
    expect(found.keys.at(-1)).toBe('roll\t000000010001')
    const tooMany = store().claimsFound('came', null, null, WHOLE, asking())
    await expect(tooMany).rejects.toMatchObject({ name: 'Failure', code: 'LIMIT_EXCEEDED' })
    await expect(tooMany).rejects.toThrow('another word')
  })

  it('counts what the text alone finds, whatever else is asked for', async () => {
    const narrowed = store().claimsFound('came', ['topic-00007'], ['roll'], WHOLE, asking())
    await expect(narrowed).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    const found = await store().claimsFound('came writ', ['topic-00007', 'topic-00000'], ['roll'], WHOLE, asking())
    expect(ids(found.items)).toEqual(['roll.c8'])
  })

  it('gives as many places of a list as are counted, and the page after any', async () => {
    const lists = [
      firstOf(await store().claimsAbout([null], PLAIN_VIEW, COUNTING, asking())),
      firstOf(await store().claimsIn(['roll'], COUNTING, asking())),
      firstOf(await store().entitiesIn(['roll'], null, COUNTING, asking())),
      firstOf(await store().timelineOf([null], 'UNDATED', PLAIN_VIEW, COUNTING, asking())),
    ]
    expect(lists.map(({ keys, items }) => [keys.length, items.length])).toEqual([
      [10_001, 0],
      [10_001, 0],
      [10_001, 0],
      [10_001, 0],
    ])
    const page = { first: 2, after: 'roll\t000000007000', keysOnly: false }
    expect(ids(firstOf(await store().claimsIn(['roll'], page, asking())).items)).toEqual(['roll.c7001', 'roll.c7002'])
    const after = { first: 2, after: 'crowd 07000\ttopic-07000', keysOnly: false }
    const named = firstOf(await store().entitiesIn(['roll'], ['TOPIC', 'PLACE'], after, asking()))
    expect(ids(named.items)).toEqual(['topic-07001', 'topic-07002'])
  })

  it('walks as many steps as a path may have, and not one more', async () => {
    const leastLength = async (direction: Direction, ...ends: Pair) =>
      (await store().leastPaths(...ends, { ...EVERY, direction }, PLAIN_VIEW, 2, asking())).length
    const walked = await store().leastPaths('topic-10000', 'topic-10010', EVERY, PLAIN_VIEW, 2, asking())
    expect(walked).toEqual({
      length: 10,
      paths: [Array.from({ length: 11 }, (_, index) => `topic-${10_000 + index}`)],
    })
    expect(await leastLength('OUT', 'topic-10001', 'topic-10011')).toBe(10)
    expect(await leastLength('IN', 'topic-10011', 'topic-10001')).toBe(10)
    expect(await leastLength('BOTH', 'topic-10000', 'topic-10011')).toBeNull()
    expect(await leastLength('IN', 'topic-10000', 'topic-10001')).toBeNull()
  })
}

function topicId(index: number): string {
  return `topic-${padded(index)}`
}

function padded(index: number): string {
  return String(index).padStart(5, '0')
}
