import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { type Asking, COUNTING, type Page, type SidedFilter, type Store } from '../../src/store/store.ts'
import { buildRecord, document, entity, link, on } from '../support/build-record.ts'
import { asking, EVERY, EVERY_SIDE, firstOf, toldAll, viewWith } from './contract/told.ts'

// Whether a relationship exists in a View is asked of each one that a question looks at: that is counted.
const looked = vi.hoisted(() => ({ times: 0 }))
vi.mock('../../src/store/embedded/indexes/view-judge.ts', async (importOriginal) => {
  const { putInJudgedColumns } = await importOriginal<typeof import('../../src/store/embedded/indexes/view-judge.ts')>()
  return {
    putInJudgedColumns(...given: Parameters<typeof putInJudgedColumns>) {
      const judged = putInJudgedColumns(...given)
      const counted = (judge: ReturnType<typeof judged.judge>) => ({
        ...judge,
        exists(number: number) {
          looked.times += 1
          return judge.exists(number)
        },
      })
      return { ...judged, judge: (view: Parameters<typeof judged.judge>[0]) => counted(judged.judge(view)) }
    },
  }
})

const DEGREE = 20_000
const PLAIN = viewWith({})

const NOTHING = viewWith({ modalities: [] })

const nameOf = (index: number) => `n${String(index).padStart(6, '0')}`

/**
 * A hub that works with 20,000 others, every second the other way round, from a January of 2001 to 2009 each, and
 * that is located in five places. Every tenth of the 20,000 is told by the second document.
 */
const HUB = buildRecord({
  entities: [
    entity('ORGANISATION', 'hub', 'Hub'),
    ...Array.from({ length: DEGREE }, (_, index) => entity('ORGANISATION', nameOf(index), nameOf(index))),
    ...Array.from({ length: 5 }, (_, index) => entity('PLACE', `place-${index}`, `Place ${index}`)),
  ],
  documents: [
    document('first', 'First', { published: { edtf: '2010', inferred: false } }),
    document('second', 'Second', { published: { edtf: '2020', inferred: false } }),
  ],
  claims: [
    ...Array.from({ length: DEGREE }, (_, index) => {
      const [subject, object] = index % 2 === 0 ? ['hub', nameOf(index)] : [nameOf(index), 'hub']
      const id = `${index % 10 === 9 ? 'second' : 'first'}.c${index + 1}`
      const year = `200${(index % 9) + 1}`
      return link(id, [subject ?? '', 'STAFFED_BY', object ?? ''], { when: on(`${year}-01`) })
    }),
    ...Array.from({ length: 5 }, (_, index) =>
      link(`first.c${DEGREE + index + 1}`, ['hub', 'LOCATED_IN', `place-${index}`], { when: on('2005-01') }),
    ),
  ],
})

/** Two hubs that nothing joins. */
const STARS = buildRecord({
  entities: [
    ...['sun', 'moon'].map((id) => entity('ORGANISATION', id, id)),
    ...Array.from({ length: 6000 }, (_, index) => entity('ORGANISATION', nameOf(index), nameOf(index))),
  ],
  documents: [document('first', 'First')],
  claims: Array.from({ length: 6000 }, (_, index) =>
    link(`first.c${index + 1}`, [index % 2 === 0 ? 'sun' : 'moon', 'STAFFED_BY', nameOf(index)]),
  ),
})

/**
 * A hub that 4,000 others fund, each told by a document of its year, and every 400th of them by one that was there before all
 * others, which also tells two relationships that the hub qualifies.
 */
const RARELY_TOLD = buildRecord({
  entities: [
    entity('ORGANISATION', 'hub', 'Hub'),
    ...Array.from({ length: 4000 }, (_, index) => entity('ORGANISATION', nameOf(index), nameOf(index))),
  ],
  documents: [
    document('early', 'Early', { published: { edtf: '1990', inferred: false } }),
    document('late', 'Late', { published: { edtf: '2010', inferred: false } }),
  ],
  claims: Array.from({ length: 4000 }, (_, index) => {
    const id = `${index % 400 === 7 ? 'early' : 'late'}.c${index + 1}`
    // Of the ten that the early one tells the last two are no relationships of the hub, which is their scope.
    if (index >= 3000) return link(id, [nameOf(index), 'FUNDED_BY', nameOf(index - 1)], { scopeIds: ['hub'] })
    return link(id, [nameOf(index), 'FUNDED_BY', 'hub'], {
      when: on(index % 400 === 7 ? `${2008 - Math.floor(index / 400)}` : '2005'),
    })
  }),
})

const THOUSANDS = ['hub', ...Array.from({ length: 3999 }, (_, index) => nameOf(index))]

function page(after: string | null): Page {
  return { first: 20, after, keysOnly: false }
}

describe('the embedded store, at a hub of which a View reads little', () => {
  const store = openEmbeddedStore(RARELY_TOLD, '')
  const EARLY = [
    ...[2807, 2407, 2007, 1607, 1207, 807, 407, 7].map((index) => `${nameOf(index)} FUNDED_BY hub`),
    ...[3207, 3607].map((index) => `${nameOf(index)} FUNDED_BY ${nameOf(index - 1)}`),
  ]
  const lookAt = async (
    view: Parameters<typeof viewWith>[0],
    filter: Partial<SidedFilter> = {},
    first = 20,
    after: string | null = null,
  ) => {
    looked.times = 0
    const asked = { first, after, keysOnly: false }
    const list = firstOf(
      await store.relationshipsOf(['hub'], { ...EVERY_SIDE, ...filter }, viewWith(view), asked, asking()),
    )
    return { told: toldAll(list), keys: list.keys, lookedAt: looked.times }
  }

  it.each<[string, Parameters<typeof viewWith>[0]]>([
    ['one document', { documents: ['early'] }],
    ['what was known before all others', { knownBy: '1995-01-01' }],
    ['both', { documents: ['late', 'early', 'none'], knownBy: '2000-01-01' }],
  ])('looks at what is told there alone, in order: %s', async (_, view) => {
    const { told, lookedAt } = await lookAt(view)
    expect(told).toEqual(EARLY)
    expect(lookedAt).toBeLessThanOrEqual(EARLY.length)
  })

  it('goes on from where a page ended, and keeps to a side', async () => {
    const view = { documents: ['early'] }
    const { told, keys } = await lookAt(view, {}, 3)
    expect(told).toEqual(EARLY.slice(0, 3))
    expect((await lookAt(view, {}, 6, keys.at(-1))).told).toEqual(EARLY.slice(3, 9))
    expect((await lookAt(view, { sides: ['QUALIFIER'] })).told).toEqual(EARLY.slice(8))
    expect((await lookAt(view, { sides: ['SUBJECT'] })).told).toEqual([])
    expect((await lookAt({ ...view, modalities: ['PLANNED'] })).told).toEqual([])
  })

  it('finds nothing, and looks at nothing, where no document is read', async () => {
    expect(await lookAt({ documents: [] })).toEqual({ told: [], keys: [], lookedAt: 0 })
    expect(await lookAt({ knownBy: '1980-01-01' })).toEqual({ told: [], keys: [], lookedAt: 0 })
  })
})

describe('the embedded store, at a hub of 20,000 relationships', () => {
  let store: Store
  let total = 0

  beforeAll(async () => {
    store = openEmbeddedStore(HUB, '')
    const counts = await store.relationshipCountsOf(['hub'], EVERY_SIDE, PLAIN, asking())
    total = counts.flat().reduce((sum, { count }) => sum + count, 0)
  })

  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** How many relationships are looked at for a page of 20, and how many the page has. */
  const lookAt = async (filter: Partial<SidedFilter>, after: string | null, view = PLAIN) => {
    looked.times = 0
    const lists = await store.relationshipsOf(['hub'], { ...EVERY_SIDE, ...filter }, view, page(after), asking())
    const list = firstOf(lists)
    return { lookedAt: looked.times, given: list.items.length, list }
  }

  it('has that many', () => {
    expect(total).toBe(DEGREE + 5)
  })

  it.each<[string, Partial<SidedFilter>, string | null, number]>([
    ['the first page', {}, null, 20],
    ['a page of one side', { sides: ['OBJECT'] }, null, 20],
    ['a page from the middle', {}, '2005-01-01\tM', 20],
    ['a page of one side from the middle', { sides: ['SUBJECT'] }, '2007-01-01\tSTAFFED_BY\tn01', 20],
    ['the last, empty page', {}, '~', 0],
    ['all of a rare type', { types: ['LOCATED_IN', 'PART_OF'] }, null, 5],
    ['what is left of a rare type', { types: ['LOCATED_IN'] }, '2005-01-01\tLOCATED_IN\tplace 1\t~', 3],
    ['all of a rare kind of the other end', { otherKinds: ['PLACE'] }, null, 5],
    ['a type on the side where there is none', { types: ['LOCATED_IN'], sides: ['OBJECT'] }, null, 0],
    ['a type that it has not', { types: ['FUNDED_BY'] }, null, 0],
  ])('looks at no more than it gives: %s', async (_, filter, after, given) => {
    expect(await lookAt(filter, after)).toMatchObject({ lookedAt: given, given })
  })

  it('looks at few more where a View leaves few out', async () => {
    const { lookedAt, given } = await lookAt(
      {},
      '2003-01-01\t',
      viewWith({ knownBy: '2015-01-01', asOf: '2004-06-30' }),
    )
    expect(given).toBe(20)
    expect(lookedAt).toBeLessThanOrEqual(40)
  })

  it('reads on in one run where a View leaves most out, and no further than it must', async () => {
    // Of the two runs of its STAFFED_BY each is read for what the second document tells: a tenth, all on one side.
    const { lookedAt, given, list } = await lookAt({}, null, viewWith({ documents: ['second'] }))
    expect(given).toBe(20)
    expect(toldAll(list).slice(0, 2)).toEqual(['n000009 STAFFED_BY hub', 'n000099 STAFFED_BY hub'])
    expect(lookedAt).toBeLessThanOrEqual(2 * 20 * 9 * 5)
  })

  it('gives the right ones from the middle: both sides, in one order', async () => {
    const { list } = await lookAt({}, '2005-01-01\tLOCATED_IN\tplace 3\t~')
    // Of 2005 are the numbers that leave 4 when divided by 9; the odd ones are its objects' side.
    expect(toldAll(list).slice(0, 4)).toEqual([
      'hub LOCATED_IN place-4',
      'hub STAFFED_BY n000004',
      'n000013 STAFFED_BY hub',
      'hub STAFFED_BY n000022',
    ])
  })

  it('looks at no lineage where there is none', async () => {
    looked.times = 0
    expect(await store.lineageStepsOf(['hub'], 'OUT', PLAIN, 2001, asking())).toEqual([{ keys: [], items: [] }])
    expect(looked.times).toBe(0)
  })

  it.each<[string, () => Promise<unknown>, number, number]>([
    [
      'a page of all relationships',
      async () => (await store.relationships(EVERY, null, PLAIN, page('2005-01-01\tM'), asking())).items.length,
      20,
      20,
    ],
    [
      'a page of a rare type',
      async () =>
        (await store.relationships({ ...EVERY, types: ['LOCATED_IN'] }, null, PLAIN, page(null), asking())).items
          .length,
      5,
      5,
    ],
    [
      'a page of a rare kind within days',
      async () => {
        const days = { from: '2005-01-31', until: '2005-01-31' }
        const filter = { ...EVERY, otherKinds: ['PLACE' as const] }
        return (await store.relationships(filter, days, PLAIN, page(null), asking())).items.length
      },
      5,
      5,
    ],
    [
      'what joins it to another',
      async () => (await store.relationshipsJoining([['hub', nameOf(7)]], EVERY, PLAIN, 20, asking()))[0]?.length,
      1,
      1,
    ],
    [
      'what there is among it and others',
      async () =>
        (await store.relationshipsAmong(['hub', nameOf(7), 'place-1', nameOf(8)], EVERY, PLAIN, 20, asking())).length,
      3,
      3,
    ],
    [
      'a page of its neighbours',
      async () => (await store.sharedNeighbours(['hub'], EVERY, PLAIN, page('n01'), asking())).items.length,
      20,
      20,
    ],
    [
      'what it shares with one that has little',
      async () => (await store.sharedNeighbours(['hub', nameOf(7)], EVERY, PLAIN, page(null), asking())).items.length,
      0,
      0,
    ],
    [
      'who is shared by two others',
      async () =>
        (await store.sharedNeighbours([nameOf(7), 'place-1'], EVERY, PLAIN, page(null), asking())).items.length,
      1,
      2,
    ],
    [
      'a path over it',
      // Two steps are found from both ends, and looked at once more along the way.
      async () => (await store.leastPaths(nameOf(7), 'place-1', EVERY, PLAIN, 20, asking())).length,
      2,
      4,
    ],
    ['a path to it', async () => (await store.leastPaths('hub', 'place-1', EVERY, PLAIN, 20, asking())).length, 1, 2],
  ])('looks at no more than it needs: %s', async (_, ask, given, most) => {
    looked.times = 0
    expect(await ask()).toBe(given)
    expect(looked.times).toBeLessThanOrEqual(most)
  })

  it.each<[string, (asked: Asking) => Promise<unknown>]>([
    ['histogram', (asked) => store.histogram('YEAR', null, PLAIN, asked)],
    ['relationships', (asked) => store.relationships(EVERY, null, NOTHING, COUNTING, asked)],
    ['relationshipsAmong', (asked) => store.relationshipsAmong(THOUSANDS, EVERY, NOTHING, 20, asked)],
    ['sharedNeighbours', (asked) => store.sharedNeighbours(['hub'], EVERY, NOTHING, COUNTING, asked)],
    ['leastPaths', (asked) => openEmbeddedStore(STARS, '').leastPaths('sun', 'moon', EVERY, PLAIN, 20, asked)],
    ['timelineOf', (asked) => store.timelineOf([null], { from: null, until: null }, NOTHING, COUNTING, asked)],
    ['claimsAbout', (asked) => store.claimsAbout(['hub'], NOTHING, COUNTING, asked)],
    ['claimsFound', (asked) => store.claimsFound('stands', null, null, COUNTING, asked)],
  ])('stops when its time is up: %s', async (_, ask) => {
    const asked = asking()
    const now = vi.spyOn(Date, 'now').mockReturnValueOnce(asked.deadlineMs)
    now.mockReturnValue(asked.deadlineMs + 1)
    await expect(ask(asked)).rejects.toMatchObject({ code: 'TIMED_OUT' })
    expect(now.mock.calls.length).toBe(2)
  })

  it('stops counting when its time is up', async () => {
    const asked = asking()
    looked.times = 0
    const now = vi.spyOn(Date, 'now').mockReturnValueOnce(asked.deadlineMs)
    now.mockReturnValue(asked.deadlineMs + 1)
    const counting = store.relationshipCountsOf(['hub'], EVERY_SIDE, PLAIN, asked)
    await expect(counting).rejects.toMatchObject({ code: 'TIMED_OUT' })
    expect(looked.times).toBeLessThan(5000)
  })
})
