import { describe, expect, it } from 'vitest'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import type { Pair, RelationshipFilter } from '../../../src/store/store.ts'
import { SMALL_GRAPH } from '../../support/small-graph.ts'
import { asking, bringing, EVERY, ids, type OpenedStore, readListing, told, viewWith, WHOLE } from './told.ts'

const FROM_CEDAR_TO_DUNE = [
  'cedar FUNDED_BY dune fy-2008-09',
  'cedar FUNDED_BY dune fy-2009-10',
  'cedar MERGED_INTO dune',
  'cedar PART_OF dune',
  'cedar WORKS_WITH dune',
]

/** What every store answers when asked how entities of the small graph hang together. */
export function walksContract(store: OpenedStore): void {
  describe('the relationships that join two entities', () => {
    const joining = async (pairs: readonly Pair[], filter: Partial<RelationshipFilter>, view: Partial<View> = {}) => {
      const lists = await store().relationshipsJoining(pairs, { ...EVERY, ...filter }, viewWith(view), 100, asking())
      return lists.map((list) => list.map(told))
    }

    it('come in the order of a list of relationships, one list for each pair', async () => {
      const pairs: readonly Pair[] = [
        ['cedar', 'dune'],
        ['fern', 'cedar'],
        ['dune', 'cedar'],
        ['cedar', 'elm'],
        ['cedar', 'cedar'],
        ['nobody', 'dune'],
        ['dune', 'nobody'],
        ['cedar', 'dune'],
      ]
      expect(await joining(pairs, {})).toEqual([
        FROM_CEDAR_TO_DUNE,
        ['cedar WORKS_WITH fern board', 'cedar WORKS_WITH fern'],
        FROM_CEDAR_TO_DUNE,
        [],
        [],
        [],
        [],
        FROM_CEDAR_TO_DUNE,
      ])
      expect(await joining([], {})).toEqual([])
    })

    it('are those that the one lists', async () => {
      const pairs: readonly Pair[] = [
        ['cedar', 'fern'],
        ['fern', 'cedar'],
        ['nadia', 'warden'],
      ]
      const working = ['cedar WORKS_WITH fern board', 'cedar WORKS_WITH fern']
      expect(await joining(pairs, { direction: 'OUT' })).toEqual([working, working, ['nadia HOLDS_POST warden']])
      expect(await joining(pairs, { direction: 'IN' })).toEqual([working, working, []])
      expect(await joining(pairs, { otherKinds: ['POST'] })).toEqual([[], [], ['nadia HOLDS_POST warden']])
      expect(await joining(pairs, { otherKinds: [] })).toEqual([[], [], []])
      expect(await joining(pairs, { classifications: ['unit'] })).toEqual([working, working, []])
      expect(await joining([['mint-south', 'mint-north']], { labels: ['was the twin of'] })).toEqual([
        ['mint-north OTHER mint-south'],
      ])
      expect(await joining([['mint-south', 'mint-north']], { labels: ['met'] })).toEqual([[]])
      expect(await joining(pairs, { types: ['HOLDS_POST', 'PART_OF'] })).toEqual([[], [], ['nadia HOLDS_POST warden']])
      expect(await joining(pairs, { types: [] })).toEqual([[], [], []])
    })

    it('follow the View, and stop at the number wanted', async () => {
      expect(await joining([['cedar', 'dune']], {}, { documents: ['letter'] })).toEqual([
        ['cedar FUNDED_BY dune fy-2009-10', 'cedar WORKS_WITH dune'],
      ])
      expect(await joining([['cedar', 'dune']], {}, { asOf: '2009-06-30', atLeast: 'DEFINITE' })).toEqual([
        ['cedar FUNDED_BY dune fy-2009-10'],
      ])
      expect(await joining([['amber', 'dune']], {}, { modalities: ['STATED', 'DENIED'] })).toEqual([[]])
      const pairs: readonly Pair[] = [
        ['dune', 'cedar'],
        ['omar', 'nadia'],
      ]
      const [first = [], second = []] = await store().relationshipsJoining(pairs, EVERY, PLAIN_VIEW, 2, asking())
      expect(first.map(told)).toEqual(FROM_CEDAR_TO_DUNE.slice(0, 2))
      expect(second.map(told)).toEqual(['nadia WORKS_WITH omar'])
    })

    it('bring along the entities of all pairs, each once, linked or not', async () => {
      const pairs: readonly Pair[] = [
        ['cedar', 'elm'],
        ['dune', 'cedar'],
        ['nobody', 'amber'],
      ]
      const ofPairs = bringing()
      await store().relationshipsJoining(pairs, EVERY, PLAIN_VIEW, 5, ofPairs.asking)
      expect(ofPairs.brought()).toEqual(['amber', 'cedar', 'dune', 'elm'])
      const ofNone = bringing()
      await store().relationshipsJoining([], EVERY, PLAIN_VIEW, 5, ofNone.asking)
      expect(ofNone.brought()).toEqual([])
    })
  })

  describe('the neighbours of an entity', () => {
    const of = (entityIds: readonly string[], filter: Partial<RelationshipFilter>, view: Partial<View>, first = 100) =>
      store().neighboursOf(entityIds, { ...EVERY, ...filter }, viewWith(view), first, asking())

    // As the page of cedar lists them; with fern it works twice.
    const OF_CEDAR = [
      'warden',
      'fern',
      'dune',
      'amber',
      'crown',
      'birch',
      'dune',
      'quay',
      'dune',
      'dune',
      'dune',
      'fern',
    ]

    it('come in the order of its relationships, as often as they are the other end, one list for each', async () => {
      expect(await of(['cedar', 'nobody', 'gale', 'cedar'], {}, {})).toEqual([
        OF_CEDAR,
        [],
        ['harbour', 'ivy'],
        OF_CEDAR,
      ])
      expect(await of([], {}, {})).toEqual([])
    })

    it('follow filter and View, stop at the number wanted, and are none of what it only qualifies', async () => {
      expect(await of(['cedar'], { types: ['ABSORBED_INTO'] }, {})).toEqual([['amber', 'birch']])
      expect(await of(['cedar'], { direction: 'IN', otherKinds: ['OPERATION'] }, {})).toEqual([['amber', 'birch']])
      expect(await of(['cedar'], { types: [] }, {})).toEqual([[]])
      expect(await of(['cedar'], { classifications: ['agency'] }, {})).toEqual([Array(5).fill('dune')])
      expect(await of(['mint-south', 'cedar'], { labels: ['was the twin of'] }, {})).toEqual([['mint-north'], []])
      expect(await of(['cedar'], {}, { documents: [] })).toEqual([[]])
      expect(await of(['cedar', 'gale'], {}, {}, 3)).toEqual([OF_CEDAR.slice(0, 3), ['harbour', 'ivy']])
      expect(await of(['reform'], {}, {})).toEqual([[]])
    })
  })

  describe('the relationships among entities', () => {
    const among = async (entityIds: readonly string[], filter: Partial<RelationshipFilter>, view: Partial<View> = {}) =>
      (await store().relationshipsAmong(entityIds, { ...EVERY, ...filter }, viewWith(view), 100, asking())).map(told)

    it('have both ends there, each once, in the order of the list of relationships', async () => {
      expect(await among(['fern', 'cedar', 'nobody', 'dune', 'cedar'], {})).toEqual([
        'cedar WORKS_WITH fern board',
        'cedar FUNDED_BY dune fy-2008-09',
        'cedar FUNDED_BY dune fy-2009-10',
        'fern FUNDED_BY dune',
        'cedar MERGED_INTO dune',
        'fern MERGED_INTO dune',
        'cedar PART_OF dune',
        'cedar WORKS_WITH dune',
        'cedar WORKS_WITH fern',
      ])
      expect(await among(['cedar'], {})).toEqual([])
      expect(await among([], {})).toEqual([])
    })

    it('are all where all entities are there', async () => {
      const everybody = SMALL_GRAPH.entities.map(({ id }) => id)
      const { items } = await store().relationships(EVERY, null, PLAIN_VIEW, WHOLE, asking())
      expect(items).toHaveLength(34)
      expect(await store().relationshipsAmong(everybody, EVERY, PLAIN_VIEW, 100, asking())).toEqual(items)
    })

    it.each<[string, Partial<RelationshipFilter>, readonly string[]]>([
      ['to a kind of either end', { otherKinds: ['POST'] }, ['omar HOLDS_POST warden', 'nadia HOLDS_POST warden']],
      ['to a kind of object', { otherKinds: ['PERSON'], direction: 'OUT' }, ['nadia WORKS_WITH omar']],
      [
        'to a kind of subject',
        { otherKinds: ['PERSON'], direction: 'IN', types: ['ATTENDED', 'WORKS_WITH'] },
        ['nadia ATTENDED meeting', 'nadia WORKS_WITH omar'],
      ],
      ['to a kind that is the subject of none', { otherKinds: ['POST'], direction: 'IN' }, []],
      ['of a type', { types: ['ATTENDED'] }, ['nadia ATTENDED meeting']],
      ['of no type', { types: [] }, []],
      ['to no kind', { otherKinds: [] }, []],
      ['to a classification', { classifications: ['unit'] }, []],
      ['with a label', { labels: ['was the twin of'] }, []],
    ])('are those that one of the ends lists: %s', async (_, filter, expected) => {
      expect(await among(['omar', 'nadia', 'warden', 'meeting'], filter)).toEqual(expected)
    })

    it('are those to a classification, and those with a label', async () => {
      const some = ['fern', 'cedar', 'dune', 'mint-south', 'mint-north']
      const types = ['PART_OF', 'WORKS_WITH'] as const
      expect(await among(some, { types, classifications: ['agency'], direction: 'OUT' })).toEqual([
        'cedar PART_OF dune',
        'cedar WORKS_WITH dune',
      ])
      expect(await among(some, { types: ['PART_OF'], classifications: ['unit'], direction: 'OUT' })).toEqual([])
      expect(await among(some, { types: ['PART_OF'], classifications: ['unit'], direction: 'IN' })).toEqual([
        'cedar PART_OF dune',
      ])
      expect(await among(some, { labels: ['was the twin of'] })).toEqual(['mint-north OTHER mint-south'])
    })

    it('follow the View, and stop at the number wanted', async () => {
      const entityIds = ['omar', 'nadia', 'warden', 'meeting']
      expect(await among(entityIds, {}, { documents: ['diary'], reported: false })).toEqual(['nadia ATTENDED meeting'])
      expect(await among(entityIds, {}, { asOf: '2009-06-30', atLeast: 'DEFINITE' })).toEqual([
        'nadia HOLDS_POST warden',
      ])
      const two = await store().relationshipsAmong(entityIds, EVERY, PLAIN_VIEW, 2, asking())
      expect(two.map(told)).toEqual(['omar HOLDS_POST warden', 'nadia HOLDS_POST warden'])
    })

    it('bring along the entities, each once, linked or not', async () => {
      const ofFew = bringing()
      const found = await store().relationshipsAmong(
        ['omar', 'nobody', 'quay', 'omar'],
        EVERY,
        PLAIN_VIEW,
        5,
        ofFew.asking,
      )
      expect(found).toEqual([])
      expect(ofFew.brought()).toEqual(['omar', 'quay'])
    })
  })

  describe('the least paths', () => {
    const paths = async (
      [fromId, toId]: Pair,
      filter: Partial<RelationshipFilter> = {},
      view: Partial<View> = {},
      first = 10,
    ) => {
      const found = await store().leastPaths(fromId, toId, { ...EVERY, ...filter }, viewWith(view), first, asking())
      return [found.length, ...found.paths.map((path) => path.join(' '))]
    }

    it.each<[string, Pair, Partial<RelationshipFilter>, readonly (number | string | null)[]]>([
      ['over one relationship', ['amber', 'cedar'], {}, [1, 'amber cedar']],
      ['over parallel relationships, which are one step', ['cedar', 'dune'], {}, [1, 'cedar dune']],
      ['several, by the names on them', ['birch', 'elm'], {}, [3, 'birch cedar dune elm', 'birch fern dune elm']],
      [
        'along the relationships',
        ['birch', 'elm'],
        { direction: 'OUT' },
        [3, 'birch cedar dune elm', 'birch fern dune elm'],
      ],
      ['against them', ['elm', 'birch'], { direction: 'IN' }, [3, 'elm dune cedar birch', 'elm dune fern birch']],
      ['not against them where they must go along', ['elm', 'birch'], { direction: 'OUT' }, [null]],
      ['over either way', ['amber', 'birch'], {}, [2, 'amber cedar birch']],
      ['round a cycle one way', ['gale', 'ivy'], { direction: 'OUT' }, [2, 'gale harbour ivy']],
      ['round a cycle the short way', ['gale', 'ivy'], {}, [1, 'gale ivy']],
      ['a long way', ['nadia', 'treaty'], {}, [5, 'nadia warden cedar dune river treaty']],
      [
        'over kinds, both ends being of others',
        ['nadia', 'treaty'],
        { otherKinds: ['POST', 'ORGANISATION', 'PLACE'] },
        [5, 'nadia warden cedar dune river treaty'],
      ],
      ['over kinds of which one is missing', ['nadia', 'treaty'], { otherKinds: ['ORGANISATION', 'PLACE'] }, [null]],
      ['over no kind', ['birch', 'elm'], { otherKinds: [] }, [null]],
      ['over no kind, where nothing lies between', ['dune', 'elm'], { otherKinds: [] }, [1, 'dune elm']],
      [
        'over classifications, both ends having none',
        ['birch', 'lamps'],
        { classifications: ['agency', 'unit'] },
        [3, 'birch cedar dune lamps', 'birch fern dune lamps'],
      ],
      ['over classifications of which one is missing', ['birch', 'elm'], { classifications: ['agency'] }, [null]],
      ['over no classification, where nothing lies between', ['dune', 'elm'], { classifications: [] }, [1, 'dune elm']],
      [
        'with a label',
        ['mint-north', 'mint-south'],
        { labels: ['was the twin of'], direction: 'OUT' },
        [1, 'mint-north mint-south'],
      ],
      ['with a label that none has', ['mint-north', 'mint-south'], { labels: ['met'] }, [null]],
      ['of some types', ['tolls', 'elm'], { types: ['BROUGHT_TOGETHER_IN', 'RENAMED_AS'] }, [2, 'tolls dune elm']],
      ['of no type', ['dune', 'elm'], { types: [] }, [null]],
      ['to an entity that stands alone', ['cedar', 'lone'], {}, [null]],
      ['to nobody', ['cedar', 'nobody'], {}, [null]],
      ['from nobody', ['nobody', 'cedar'], {}, [null]],
    ])('lead %s', async (_, pair, filter, expected) => {
      expect(await paths(pair, filter)).toEqual(expected)
    })

    it.each<[string, Pair, Partial<RelationshipFilter>, Partial<View>, readonly (number | string | null)[]]>([
      ['of one document', ['birch', 'elm'], {}, { documents: ['brief'] }, [3, 'birch fern dune elm']],
      ['by plans', ['lamps', 'elm'], {}, { modalities: ['STATED', 'PLANNED'] }, [1, 'lamps elm']],
      ['without plans', ['lamps', 'elm'], {}, {}, [2, 'lamps dune elm']],
      ['by reported words', ['omar', 'nadia'], {}, {}, [1, 'omar nadia']],
      ['without reported words', ['omar', 'nadia'], {}, { reported: false }, [2, 'omar warden nadia']],
      ['by the editor’s readings', ['mint-north', 'mint-south'], {}, {}, [1, 'mint-north mint-south']],
      ['without them', ['mint-north', 'mint-south'], {}, { inferred: false }, [null]],
      [
        'definite on a day',
        ['birch', 'dune'],
        {},
        { asOf: '2009-06-30', atLeast: 'DEFINITE' },
        [2, 'birch cedar dune'],
      ],
      [
        'of lineage, definite on a day',
        ['birch', 'dune'],
        { types: ['ABSORBED_INTO', 'MERGED_INTO', 'REPLACED_BY'] },
        { asOf: '2009-06-30', atLeast: 'DEFINITE' },
        [null],
      ],
      [
        'of lineage, definite on a later day',
        ['birch', 'dune'],
        { types: ['ABSORBED_INTO', 'MERGED_INTO', 'REPLACED_BY'] },
        { asOf: '2012-06-30', atLeast: 'DEFINITE' },
        [2, 'birch cedar dune'],
      ],
      ['by what is only denied', ['amber', 'dune'], { types: ['ABSORBED_INTO'] }, { modalities: ['DENIED'] }, [null]],
    ])('lead over what a View sees: %s', async (_, pair, filter, view, expected) => {
      expect(await paths(pair, filter, view)).toEqual(expected)
    })

    it('stop at the number wanted and tell the length all the same', async () => {
      expect(await paths(['birch', 'elm'], {}, {}, 1)).toEqual([3, 'birch cedar dune elm'])
    })
  })

  describe('the shared neighbours', () => {
    const shared = async (
      entityIds: readonly string[],
      filter: Partial<RelationshipFilter> = {},
      view: Partial<View> = {},
    ) =>
      ids((await store().sharedNeighbours(entityIds, { ...EVERY, ...filter }, viewWith(view), WHOLE, asking())).items)

    it.each<[string, readonly string[], Partial<RelationshipFilter>, readonly string[]]>([
      ['of two entities', ['cedar', 'fern'], {}, ['dune', 'birch']],
      ['of three', ['cedar', 'fern', 'elm'], {}, ['dune']],
      ['of two people', ['omar', 'nadia'], {}, ['warden']],
      ['of one: its neighbours', ['dune'], {}, ['cedar', 'elm', 'fern', 'lamps', 'tolls', 'river']],
      ['of one given twice', ['fern', 'cedar', 'fern'], {}, ['dune', 'birch']],
      ['out of both', ['cedar', 'fern'], { direction: 'OUT' }, ['dune']],
      ['into both', ['cedar', 'fern'], { direction: 'IN' }, ['birch']],
      ['of a kind', ['cedar', 'fern'], { otherKinds: ['OPERATION'] }, ['birch']],
      ['of no kind', ['cedar', 'fern'], { otherKinds: [] }, []],
      ['of a classification', ['cedar', 'fern'], { classifications: ['agency'] }, ['dune']],
      ['of one: by a label', ['mint-south'], { labels: ['was the twin of'] }, ['mint-north']],
      ['by a label that only one has', ['mint-south', 'crown'], { labels: ['was the twin of'] }, []],
      ['by types', ['cedar', 'fern'], { types: ['MERGED_INTO', 'WORKS_WITH'] }, ['dune']],
      ['by types that only one has', ['cedar', 'fern'], { types: ['PART_OF'] }, []],
      ['by no type', ['cedar', 'fern'], { types: [] }, []],
      ['of one that stands alone', ['cedar', 'lone'], {}, []],
      ['of nobody', ['cedar', 'nobody'], {}, []],
    ])('%s', async (_, entityIds, filter, expected) => {
      expect(await shared(entityIds, filter)).toEqual(expected)
    })

    it('follow the View', async () => {
      expect(await shared(['cedar', 'fern'], {}, { documents: ['audit'] })).toEqual(['dune'])
      expect(await shared(['cedar', 'fern'], {}, { documents: ['minutes'] })).toEqual([])
      expect(await shared(['dune', 'elm'], {}, { modalities: ['STATED', 'PLANNED'] })).toEqual(['lamps'])
      expect(await shared(['dune', 'elm'])).toEqual([])
    })

    it.each([1, 2, 5, 6, 7])('come by name, id, in pages of %i', async (first) => {
      const { keys, items } = await readListing(first, (page) =>
        store().sharedNeighbours(['dune'], EVERY, PLAIN_VIEW, page, asking()),
      )
      expect(ids(items)).toEqual(['cedar', 'elm', 'fern', 'lamps', 'tolls', 'river'])
      expect(keys.slice(0, 2)).toEqual(['cedar unit\tcedar', 'elm office\telm'])
    })
  })
}
