import { describe, expect, it } from 'vitest'
import { otherEndOf, type Relationship } from '../../../src/domain/evidence/relationship.ts'
import { sideFrom } from '../../../src/domain/evidence/seen-from.ts'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import { COUNTING, type Listing, type SidedFilter } from '../../../src/store/store.ts'
import {
  asking,
  bringing,
  EVERY_SIDE,
  firstOf,
  ids,
  NOTHING,
  type OpenedStore,
  readListing,
  told,
  toldAll,
  WHOLE,
} from './told.ts'

/** All that is stated about cedar: by earliest start (unknown last), type, name of the other. */
const OF_CEDAR = [
  'warden POST_IN cedar', // 2008-01-01
  'cedar WORKS_WITH fern board',
  'cedar FUNDED_BY dune fy-2008-09', // 2008-04-01
  'amber ABSORBED_INTO cedar', // 2009-01-01, the start of the year that the letter gives
  'cedar LED_BY crown',
  'birch ABSORBED_INTO cedar', // 2009-04-01
  'cedar FUNDED_BY dune fy-2009-10',
  'cedar LOCATED_IN quay', // 2009-06-15
  'cedar MERGED_INTO dune', // 2010-01-01
  'cedar PART_OF dune',
  'cedar WORKS_WITH dune', // from the plan of the letter, not from its undated statement
  'cedar WORKS_WITH fern', // until 2009-03, since nobody knows when
]

const OUT_OF_CEDAR = OF_CEDAR.filter((one) => one.startsWith('cedar '))
const INTO_CEDAR = OF_CEDAR.filter((one) => one.endsWith(' cedar') || one.includes(' WORKS_WITH '))

/** All that is stated about dune from the side of its object. */
const INTO_DUNE = [
  'cedar FUNDED_BY dune fy-2008-09',
  'cedar FUNDED_BY dune fy-2009-10',
  'lamps BROUGHT_TOGETHER_IN dune', // 2010-01-01 from here
  'tolls BROUGHT_TOGETHER_IN dune',
  'fern FUNDED_BY dune',
  'cedar MERGED_INTO dune',
  'fern MERGED_INTO dune',
  'cedar PART_OF dune',
  'cedar WORKS_WITH dune',
  'tolls RESPONSIBILITY_MOVED_TO dune', // undated
]

const only = (parts: Partial<SidedFilter>): SidedFilter => ({ ...EVERY_SIDE, ...parts })

/** What every store answers when asked for the relationships of an entity of the small graph. */
export function relationshipsContract(store: OpenedStore): void {
  const listOf = async (entityId: string, filter: SidedFilter, view: View): Promise<readonly string[]> => {
    const lists = await Promise.all(
      [1, 2, 3, 100].map((first) =>
        readListing(first, async (page) =>
          firstOf(await store().relationshipsOf([entityId], filter, view, page, asking())),
        ),
      ),
    )
    const [whole = [], ...others] = lists.map(toldAll)
    for (const other of others) expect(other).toEqual(whole)
    return whole
  }

  describe('the relationships of an entity', () => {
    it('come by earliest start, type, name of the other, from both sides, the same in pages of any size', async () => {
      expect(await listOf('cedar', EVERY_SIDE, PLAIN_VIEW)).toEqual(OF_CEDAR)
    })

    it('come of one side where a direction is wanted, and what has none in both', async () => {
      expect(await listOf('cedar', only({ sides: ['SUBJECT'] }), PLAIN_VIEW)).toEqual(OUT_OF_CEDAR)
      expect(await listOf('cedar', only({ sides: ['OBJECT'] }), PLAIN_VIEW)).toEqual(INTO_CEDAR)
      expect(await listOf('dune', only({ sides: ['OBJECT'] }), PLAIN_VIEW)).toEqual(INTO_DUNE)
    })

    it('tell the side of the entity, the other end and the place in the list', async () => {
      const merged = 'r-jpozhv7ux34im4pofvgj4527yc'
      const filter = only({ types: ['MERGED_INTO'] })
      const page = { first: 2, after: null, keysOnly: false }
      const [ofCedar, ofDune] = await store().relationshipsOf(['cedar', 'dune'], filter, PLAIN_VIEW, page, asking())
      expect(ofCedar && placesOf('cedar', ofCedar)).toEqual([
        { side: 'SUBJECT', otherId: 'dune', sortKey: `2010-01-01\tMERGED_INTO\tdune agency\t${merged}` },
      ])
      expect(ofDune && placesOf('dune', ofDune)[0]).toEqual({
        side: 'OBJECT',
        otherId: 'cedar',
        sortKey: `2010-01-01\tMERGED_INTO\tcedar unit\t${merged}`,
      })
    })

    it('have an unknown start last, as ~ in the key, and a name beyond ASCII in digits', async () => {
      const page = { first: 1, after: null, keysOnly: false }
      const filter = only({ sides: ['SUBJECT'], types: ['WORKS_WITH'] })
      const [ofOmar] = await store().relationshipsOf(['omar'], filter, PLAIN_VIEW, page, asking())
      expect(ofOmar?.keys[0]).toBe('~\tWORKS_WITH\tnadia ~00014dkami\tr-d4ayb54fcqq25orwhta5wni6uf')
    })

    it('are the whole relationship, with one attestation a claim in order of document, number', async () => {
      const page = { first: 1, after: null, keysOnly: false }
      const filter = only({ types: ['ABSORBED_INTO'] })
      const [ofAmber] = await store().relationshipsOf(['amber'], filter, PLAIN_VIEW, page, asking())
      expect(ofAmber?.items[0]).toEqual({
        form: 'RELATIONSHIP',
        id: 'r-vkmcnwzdiugnrkpfqkgjvg22nl',
        type: 'ABSORBED_INTO',
        label: null,
        occasion: null,
        subjectId: 'amber',
        objectId: 'cedar',
        limits: [],
        outcomes: [],
        attestations: [
          attestationOn('2009-04-01', { claimId: 'audit.c1', documentId: 'audit', knownDay: '2010-04-01' }),
          {
            ...attestationOn('2009-04-01', { claimId: 'brief.c1', documentId: 'brief', knownDay: '2011-05-31' }),
            accordingToId: 'nadia',
            roles: [],
            eventId: null,
            succession: null,
          },
          {
            ...attestationOn('2009', { claimId: 'letter.c1', documentId: 'letter', knownDay: '2012-01-31' }),
            bounds: {
              fromEarliest: '2009-01-01',
              fromLatest: '2009-12-31',
              untilEarliest: '9999-12-31',
              untilLatest: '9999-12-31',
            },
          },
        ],
      })
    })

    it('are answered one list for each entity, from a common key on', async () => {
      const page = { first: 2, after: '2009-05\t', keysOnly: false }
      const lists = await store().relationshipsOf(
        ['cedar', 'nobody', 'ivy', 'cedar', 'lone'],
        EVERY_SIDE,
        PLAIN_VIEW,
        page,
        asking(),
      )
      const fromMay = ['cedar LOCATED_IN quay', 'cedar MERGED_INTO dune']
      expect(lists.map(toldAll)).toEqual([fromMay, [], [], fromMay, []])
      expect(await store().relationshipsOf([], EVERY_SIDE, PLAIN_VIEW, page, asking())).toEqual([])
    })

    it('bring along the entities that they name, the one asked about aside, each once, and none where only places are wanted', async () => {
      const ofGale = bringing()
      await store().relationshipsOf(['gale', 'nobody'], EVERY_SIDE, PLAIN_VIEW, WHOLE, ofGale.asking)
      // It split into the one, the other was renamed as it.
      expect(ofGale.brought()).toEqual(['harbour', 'ivy'])
      const ofTwo = bringing()
      await store().relationshipsOf(['gale', 'harbour'], EVERY_SIDE, PLAIN_VIEW, WHOLE, ofTwo.asking)
      expect(ofTwo.brought()).toEqual(['gale', 'harbour', 'ivy'])
      // The brief has it from nadia; the reform, its event, is not named in sentences.
      const ofAmber = bringing()
      await store().relationshipsOf(['amber'], EVERY_SIDE, PLAIN_VIEW, WHOLE, ofAmber.asking)
      expect(ofAmber.brought()).toEqual(['cedar', 'nadia'])
      const ofReform = bringing()
      await store().relationshipsOf(['reform'], EVERY_SIDE, PLAIN_VIEW, WHOLE, ofReform.asking)
      expect(ofReform.brought()).toEqual(['amber', 'birch', 'cedar', 'nadia'])
      const ofPlaces = bringing()
      await store().relationshipsOf(['gale'], EVERY_SIDE, PLAIN_VIEW, COUNTING, ofPlaces.asking)
      expect(ofPlaces.brought()).toEqual([])
    })

    it('are none of an unknown entity, a former id or a document, and none where none is asked for', async () => {
      const page = { first: 5, after: null, keysOnly: false }
      const lists = await store().relationshipsOf(['cedar-squad', 'audit', ''], EVERY_SIDE, PLAIN_VIEW, page, asking())
      expect(lists).toEqual([NOTHING, NOTHING, NOTHING])
      const none = { first: 0, after: null, keysOnly: false }
      expect(await store().relationshipsOf(['cedar'], EVERY_SIDE, PLAIN_VIEW, none, asking())).toEqual([NOTHING])
    })

    it('of two entities of one name stand once in the list of each, though both places have one key', async () => {
      const twin = 'mint-north OTHER mint-south'
      expect(await listOf('mint-north', EVERY_SIDE, PLAIN_VIEW)).toEqual([twin])
      expect(await listOf('mint-south', EVERY_SIDE, PLAIN_VIEW)).toEqual([twin])
    })

    it.each<[string, Partial<SidedFilter>, readonly string[]]>([
      ['one type', { types: ['WORKS_WITH'] }, ['cedar WORKS_WITH dune']],
      [
        'several types, in one order and not type by type',
        { types: ['MERGED_INTO', 'FUNDED_BY', 'LOCATED_IN'] },
        [
          'cedar FUNDED_BY dune fy-2008-09',
          'cedar FUNDED_BY dune fy-2009-10',
          'fern FUNDED_BY dune',
          'cedar MERGED_INTO dune',
          'fern MERGED_INTO dune',
          'dune LOCATED_IN river',
        ],
      ],
      ['a type named twice', { types: ['RENAMED_AS', 'RENAMED_AS'] }, ['dune RENAMED_AS elm']],
      ['types of which there is none', { types: ['ATTENDED', 'OTHER'] }, []],
      ['no type at all', { types: [] }, []],
      [
        'a kind of the other end',
        { otherKinds: ['TOPIC'] },
        ['lamps BROUGHT_TOGETHER_IN dune', 'tolls BROUGHT_TOGETHER_IN dune', 'tolls RESPONSIBILITY_MOVED_TO dune'],
      ],
      [
        'several kinds, in one order',
        { otherKinds: ['TOPIC', 'PLACE'], types: ['LOCATED_IN', 'RESPONSIBILITY_MOVED_TO'] },
        ['dune LOCATED_IN river', 'tolls RESPONSIBILITY_MOVED_TO dune'],
      ],
      ['a kind and a direction', { otherKinds: ['TOPIC'], sides: ['SUBJECT'] }, []],
      ['no kind at all', { otherKinds: [] }, []],
      [
        'a classification of the other end',
        { classifications: ['unit', 'charity'] },
        [
          'cedar FUNDED_BY dune fy-2008-09',
          'cedar FUNDED_BY dune fy-2009-10',
          'fern FUNDED_BY dune',
          'cedar MERGED_INTO dune',
          'fern MERGED_INTO dune',
          'cedar PART_OF dune',
          'cedar WORKS_WITH dune',
        ],
      ],
      [
        'a classification, a type and a direction',
        { classifications: ['department'], types: ['RENAMED_AS'], sides: ['SUBJECT'] },
        ['dune RENAMED_AS elm'],
      ],
      ['no classification at all', { classifications: [] }, []],
      ['a label', { labels: ['was the twin of'] }, []],
    ])('of dune can be narrowed to %s', async (_, filter, expected) => {
      expect(await listOf('dune', only(filter), PLAIN_VIEW)).toEqual(expected)
    })
  })

  describe('relationships by id', () => {
    it('come whatever a View would see, in the order of the ids, null for an unknown one', async () => {
      const [denied, unknown, planned] = await store().relationshipsById(
        ['r-mc2hhijooxyuea47kceeltzq4u', 'r-nothing', 'r-hloivm2qkzkhjk7li74aygtx2n'],
        asking(),
      )
      expect(denied && told(denied)).toBe('amber ABSORBED_INTO dune')
      expect(denied?.attestations.map(({ modality }) => modality)).toEqual(['DENIED'])
      expect(unknown).toBeNull()
      expect(planned?.attestations.map(({ claimId, modality }) => `${claimId} ${modality}`)).toEqual([
        'letter.c6 STATED',
        'letter.c12 PLANNED',
      ])
    })

    it('keep label, occasion, sums and scope', async () => {
      const found = await store().relationshipsById(
        ['r-5sq2urvmuj7fkdue5jdezol56v', 'r-6snjxuqhgmpr56pz6aqysqti4l', 'r-hloivm2qkzkhjk7li74aygtx2n'],
        asking(),
      )
      const [twin, funds, works] = found
      expect(twin?.label).toBe('was the twin of')
      expect(funds?.occasion).toBe('fy-2009-10')
      expect(funds?.attestations.map(({ amount, bound }) => ({ amount, bound }))).toEqual([
        { amount: { value: 2000, currency: 'GBP' }, bound: 'OVER' },
        { amount: { value: 2100, currency: 'GBP' }, bound: 'ABOUT' },
      ])
      expect(works?.attestations.map(({ scopeIds }) => scopeIds)).toEqual([['tolls'], []])
    })
  })

  describe('the relationships between two entities', () => {
    it('come by type, id, whatever a View would see, in the direction asked for', async () => {
      const types = ['WORKS_WITH', 'FUNDED_BY', 'MERGED_INTO', 'ABSORBED_INTO', 'PART_OF'] as const
      const found = await store().relationshipsBetween('cedar', 'dune', types, asking())
      expect(found.map(({ type, id }) => `${type} ${id}`)).toEqual([
        'FUNDED_BY r-6snjxuqhgmpr56pz6aqysqti4l',
        'FUNDED_BY r-zbdl7tdwlobi2bcmeow6qkp6cg',
        'MERGED_INTO r-jpozhv7ux34im4pofvgj4527yc',
        'PART_OF r-rzwkmiackcc6lcydtbuidc6heu',
        'WORKS_WITH r-hloivm2qkzkhjk7li74aygtx2n',
      ])
      // What says the same of both has no direction.
      const back = await store().relationshipsBetween('dune', 'cedar', types, asking())
      expect(ids(back)).toEqual(['r-hloivm2qkzkhjk7li74aygtx2n'])
      const denied = await store().relationshipsBetween('amber', 'dune', types, asking())
      expect(denied.map(told)).toEqual(['amber ABSORBED_INTO dune'])
    })

    it('are of the types wanted only, and none of an unknown entity', async () => {
      expect(ids(await store().relationshipsBetween('cedar', 'dune', ['PART_OF'], asking()))).toEqual([
        'r-rzwkmiackcc6lcydtbuidc6heu',
      ])
      expect(await store().relationshipsBetween('cedar', 'dune', ['LED_BY'], asking())).toEqual([])
      expect(await store().relationshipsBetween('cedar', 'dune', [], asking())).toEqual([])
      expect(await store().relationshipsBetween('nobody', 'dune', ['PART_OF'], asking())).toEqual([])
    })
  })
}

/** Where each relationship of an entity's list stands, and how the entity has it. */
function placesOf(entityId: string, { keys, items }: Listing<Relationship>) {
  return items.map((one, index) => ({
    side: sideFrom(one, entityId),
    otherId: otherEndOf(one, entityId),
    sortKey: keys[index],
  }))
}

/** An attestation, part of the reform, that a change was on a day and holds for ever since. */
function attestationOn(day: string, source: { claimId: string; documentId: string; knownDay: string }) {
  return {
    ...source,
    modality: 'STATED',
    accordingToId: null,
    when: { edtf: day, inferred: false, atWriting: false },
    bounds: { fromEarliest: day, fromLatest: day, untilEarliest: '9999-12-31', untilLatest: '9999-12-31' },
    givesStart: true,
    givesEnd: true,
    capped: false,
    deniesSurely: null,
    hedge: null,
    verb: null,
    ahead: false,
    amount: null,
    share: null,
    value: null,
    text: null,
    bound: 'EXACT',
    scopeIds: [],
    roles: [],
    eventId: 'reform',
    succession: null,
    deniesPlan: false,
    inferred: false,
    role: null,
  }
}
