import { describe, expect, it } from 'vitest'
import type { DayWindow } from '../../../src/domain/dates/span.ts'
import type { DisagreementKind } from '../../../src/domain/evidence/disagreement.ts'
import type { HistogramUnit } from '../../../src/domain/evidence/start-mark.ts'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import type { Count, RelationshipFilter } from '../../../src/store/store.ts'
import { asking, EVERY, firstOf, ids, type OpenedStore, readListing, told, viewWith, WHOLE } from './told.ts'

const STATED = [
  'gale SPLIT_INTO harbour',
  'harbour REPLACED_BY ivy',
  'omar MEMBER_OF ivy',
  'omar HOLDS_POST warden',
  'ivy RENAMED_AS gale',
  'charter PUBLISHED_BY crown',
  'warden POST_IN cedar',
  'cedar WORKS_WITH fern board',
  'cedar FUNDED_BY dune fy-2008-09',
  'nadia HOLDS_POST warden',
  // The year that one document names begins before the day that another does.
  'amber ABSORBED_INTO cedar',
  'cedar LED_BY crown',
  'river OPTED_INTO treaty',
  'birch REPLACED_BY fern',
  'crown SUPPORTS charter',
  'birch ABSORBED_INTO cedar',
  'cedar FUNDED_BY dune fy-2009-10',
  'cedar LOCATED_IN quay',
  'lamps BROUGHT_TOGETHER_IN dune',
  'tolls BROUGHT_TOGETHER_IN dune',
  'fern FUNDED_BY dune',
  'cedar MERGED_INTO dune',
  'fern MERGED_INTO dune',
  'cedar PART_OF dune',
  // Its start is that of the plan, whether a View sees that or not.
  'cedar WORKS_WITH dune',
  'crown OPPOSES charter',
  'nadia ATTENDED meeting',
  'dune LOCATED_IN river',
  'river OPTED_OUT_OF treaty',
  'dune RENAMED_AS elm',
  // Unknown starts: undated, and until a month.
  'mint-north OTHER mint-south',
  'tolls RESPONSIBILITY_MOVED_TO dune',
  'cedar WORKS_WITH fern',
  'nadia WORKS_WITH omar',
]

const STAFF_OF_CEDAR_2008 = 'f-ajz5ulknsemdrfxiestdqryfna'
const STAFF_OF_CEDAR_2009 = 'f-xwznlsddkkhomw67sskcoslprf'
const STAFF_OF_DUNE = 'f-rjftx76x4aey7643pujrpoyzjp'
const BUDGET_OF_GALE = 'f-cu2nabrtnvhoslgfmexj4dd7lq'

const DATE_OF_RENAMING = 'd-fhgrsjxknq2axjhhtu2vlqggqb'
const DENIAL_OF_FERN = 'd-laycbpu66kliedm757oju2qltd'
const SHARE_OF_FERN = 'd-xcp2qllarmdffbsltx4jnskltc'
const STANCE_ON_CHARTER = 'd-4wpeuun5l3jeunwh3uodidgvqd'
const DISPUTED_STAFF = 'd-h7gg67kxn6k73hjbbbgx2dt2ja'

/** What every store answers when asked for the lists of a record: its relationships, figures and disagreements. */
export function listsContract(store: OpenedStore): void {
  const related = async (filter: Partial<RelationshipFilter>, days: DayWindow | null, view: Partial<View>) => {
    const { items } = await store().relationships({ ...EVERY, ...filter }, days, viewWith(view), WHOLE, asking())
    return items.map(told)
  }

  describe('the relationships of the record', () => {
    it.each([1, 2, 5, 33, 34, 35])('come by start, type, subject, id, in pages of %i', async (first) => {
      const { keys, items } = await readListing(first, (page) =>
        store().relationships(EVERY, null, PLAIN_VIEW, page, asking()),
      )
      expect(items.map(told)).toEqual(STATED)
      expect(keys[0]).toBe('2001-01-01\tSPLIT_INTO\tgale trust\tr-rhm5w4fwrop5pwoj2liiyt2r6m')
      expect(keys[32]?.split('\t').slice(0, 3)).toEqual(['~', 'WORKS_WITH', 'cedar unit'])
    })

    it('go on from any key', async () => {
      const page = { first: 2, after: '2008-04', keysOnly: false }
      const { items } = await store().relationships(EVERY, null, PLAIN_VIEW, page, asking())
      expect(items.map(told)).toEqual(['cedar FUNDED_BY dune fy-2008-09', 'nadia HOLDS_POST warden'])
    })

    it.each<[string, Partial<RelationshipFilter>, readonly string[]]>([
      [
        'of one type',
        { types: ['FUNDED_BY'] },
        ['cedar FUNDED_BY dune fy-2008-09', 'cedar FUNDED_BY dune fy-2009-10', 'fern FUNDED_BY dune'],
      ],
      [
        'of several types, one of them given twice',
        { types: ['OPPOSES', 'SUPPORTS', 'OPPOSES'] },
        ['crown SUPPORTS charter', 'crown OPPOSES charter'],
      ],
      ['of no type', { types: [] }, []],
      ['to a kind of object', { otherKinds: ['PLACE'] }, ['cedar LOCATED_IN quay', 'dune LOCATED_IN river']],
      [
        'to kinds of object and of types',
        { otherKinds: ['PERSON', 'POST'], types: ['HOLDS_POST', 'WORKS_WITH'] },
        ['omar HOLDS_POST warden', 'nadia HOLDS_POST warden', 'nadia WORKS_WITH omar'],
      ],
      ['to no kind', { otherKinds: [] }, []],
      ['with a label', { labels: ['met', 'was the twin of'] }, ['mint-north OTHER mint-south']],
      ['with a label that none has', { labels: ['Was the twin of'] }, []],
      ['with a label, of types that have none', { labels: ['was the twin of'], types: ['PART_OF'] }, []],
      ['with no label', { labels: [] }, []],
      [
        'to a classification of the object',
        { classifications: ['charter'] },
        ['crown SUPPORTS charter', 'crown OPPOSES charter'],
      ],
      [
        'to a classification of either end where both are alike',
        { classifications: ['unit'], types: ['WORKS_WITH'] },
        ['cedar WORKS_WITH fern board', 'cedar WORKS_WITH dune', 'cedar WORKS_WITH fern'],
      ],
      [
        'to classifications and a kind',
        { classifications: ['treaty', 'agency', 'charter'], otherKinds: ['INSTRUMENT'] },
        ['river OPTED_INTO treaty', 'crown SUPPORTS charter', 'crown OPPOSES charter', 'river OPTED_OUT_OF treaty'],
      ],
      ['to a classification that none of the kind has', { classifications: ['unit'], otherKinds: ['PLACE'] }, []],
      ['to no classification', { classifications: [] }, []],
      [
        'whatever direction is given',
        { types: ['LOCATED_IN'], otherKinds: ['PLACE'], direction: 'IN' },
        ['cedar LOCATED_IN quay', 'dune LOCATED_IN river'],
      ],
    ])('pass a filter: %s', async (_, filter, expected) => {
      expect(await related(filter, null, {})).toEqual(expected)
    })

    it.each<[string, Partial<View>, readonly string[]]>([
      [
        'of one document, where the record puts them',
        { documents: ['diary'] },
        ['omar MEMBER_OF ivy', 'nadia ATTENDED meeting', 'dune RENAMED_AS elm', 'nadia WORKS_WITH omar'],
      ],
      [
        'without reported words',
        { documents: ['diary'], reported: false },
        ['omar MEMBER_OF ivy', 'nadia ATTENDED meeting', 'dune RENAMED_AS elm'],
      ],
      [
        'without the editor’s readings',
        { documents: ['diary'], inferred: false },
        ['omar MEMBER_OF ivy', 'nadia ATTENDED meeting', 'nadia WORKS_WITH omar'],
      ],
      [
        'known by a day',
        { knownBy: '2008-10-02' },
        [
          'gale SPLIT_INTO harbour',
          'harbour REPLACED_BY ivy',
          'omar HOLDS_POST warden',
          'ivy RENAMED_AS gale',
          'cedar WORKS_WITH fern board',
          'cedar WORKS_WITH fern',
        ],
      ],
      ['of no document', { documents: [] }, []],
      [
        'planned',
        { modalities: ['PLANNED'] },
        ['cedar WORKS_WITH dune', 'lamps RESPONSIBILITY_MOVED_TO elm', 'mint-south PART_OF crown'],
      ],
      ['denied', { modalities: ['DENIED'] }, []],
      [
        'definite on a day',
        { asOf: '2009-06-30', atLeast: 'DEFINITE' },
        [
          'gale SPLIT_INTO harbour',
          'harbour REPLACED_BY ivy',
          'ivy RENAMED_AS gale',
          'charter PUBLISHED_BY crown',
          'warden POST_IN cedar',
          'nadia HOLDS_POST warden',
          'amber ABSORBED_INTO cedar',
          'birch ABSORBED_INTO cedar',
          'cedar FUNDED_BY dune fy-2009-10',
          'tolls RESPONSIBILITY_MOVED_TO dune',
        ],
      ],
      [
        'possible on a day, of two documents',
        { asOf: '2009-03-31', documents: ['minutes', 'letter'] },
        [
          'gale SPLIT_INTO harbour',
          'harbour REPLACED_BY ivy',
          'ivy RENAMED_AS gale',
          'cedar WORKS_WITH fern board',
          'amber ABSORBED_INTO cedar',
          'river OPTED_INTO treaty',
          'cedar LOCATED_IN quay',
          'cedar WORKS_WITH dune',
          'mint-north OTHER mint-south',
          'tolls RESPONSIBILITY_MOVED_TO dune',
          'cedar WORKS_WITH fern',
        ],
      ],
    ])('follow a View: %s', async (_, view, expected) => {
      expect(await related({}, null, view)).toEqual(expected)
    })

    it.each<[string, DayWindow, Partial<View>, readonly string[]]>([
      [
        'one day',
        { from: '2009-06-15', until: '2009-06-15' },
        {},
        [
          'warden POST_IN cedar',
          'nadia HOLDS_POST warden',
          'amber ABSORBED_INTO cedar',
          'cedar LED_BY crown',
          'river OPTED_INTO treaty',
          'birch REPLACED_BY fern',
          'crown SUPPORTS charter',
          'cedar FUNDED_BY dune fy-2009-10',
          'cedar LOCATED_IN quay',
        ],
      ],
      [
        'all until a day: an unknown start lies anywhere',
        { from: null, until: '2000-12-31' },
        {},
        ['cedar WORKS_WITH fern'],
      ],
      [
        'all until the first day of a year',
        { from: null, until: '2001-01-01' },
        {},
        ['gale SPLIT_INTO harbour', 'cedar WORKS_WITH fern'],
      ],
      [
        'all from the last day of a month',
        { from: '2012-06-30', until: null },
        {},
        ['cedar LED_BY crown', 'cedar PART_OF dune', 'dune RENAMED_AS elm'],
      ],
      ['all from the day after', { from: '2012-07-01', until: null }, {}, ['cedar LED_BY crown', 'cedar PART_OF dune']],
      [
        'what is planned from a year on',
        { from: '2012-12-31', until: null },
        { modalities: ['PLANNED'] },
        ['lamps RESPONSIBILITY_MOVED_TO elm', 'mint-south PART_OF crown'],
      ],
      [
        'a date of a document that is not read',
        { from: '2012-01-01', until: '2012-12-31' },
        { documents: ['brief'] },
        ['cedar LED_BY crown'],
      ],
      [
        'the date of the document that is read',
        { from: '2012-01-01', until: '2012-12-31' },
        { documents: ['diary'] },
        ['dune RENAMED_AS elm'],
      ],
      [
        'the coarser of two dates',
        { from: '2009-12-31', until: '2009-12-31' },
        { documents: ['letter'] },
        ['amber ABSORBED_INTO cedar', 'river OPTED_INTO treaty', 'cedar FUNDED_BY dune fy-2009-10'],
      ],
      [
        'the finer of two dates',
        { from: '2009-04-02', until: '2009-12-31' },
        { documents: ['audit'] },
        [
          'warden POST_IN cedar',
          'nadia HOLDS_POST warden',
          'crown SUPPORTS charter',
          'cedar FUNDED_BY dune fy-2009-10',
        ],
      ],
      [
        'a day on which nothing definitely was',
        { from: '2009-12-31', until: '2009-12-31' },
        { documents: ['letter'], asOf: '2009-01-01', atLeast: 'DEFINITE' },
        [],
      ],
      ['days in the wrong order', { from: '2010-01-01', until: '2009-01-01' }, { documents: ['minutes'] }, []],
    ])('lie within days: %s', async (_, days, view, expected) => {
      expect(await related({}, days, view)).toEqual(expected)
    })

    it('are all the dated ones where the days are open on both sides', async () => {
      const undated = [
        'cedar WORKS_WITH dune',
        'mint-north OTHER mint-south',
        'tolls RESPONSIBILITY_MOVED_TO dune',
        'nadia WORKS_WITH omar',
      ]
      const days = { from: null, until: null }
      expect(await related({}, days, {})).toEqual(STATED.filter((one) => !undated.includes(one)))
      const { items } = await readListing(3, (page) => store().relationships(EVERY, days, PLAIN_VIEW, page, asking()))
      expect(items.map(told)).toEqual(STATED.filter((one) => !undated.includes(one)))
      expect(await related({ types: ['WORKS_WITH'] }, days, { modalities: ['STATED', 'PLANNED'] })).toEqual([
        'cedar WORKS_WITH fern board',
        'cedar WORKS_WITH dune',
        'cedar WORKS_WITH fern',
      ])
    })
  })

  describe('the histogram of starts', () => {
    const counted = async (unit: HistogramUnit, types: RelationshipFilter['types'], view: Partial<View>) =>
      (await store().histogram(unit, types, viewWith(view), asking())).map(
        ({ key, count }: Count) => `${key}: ${count}`,
      )

    it('counts by year, the undated left out', async () => {
      expect(await counted('YEAR', null, {})).toEqual([
        ...['2001: 1', '2003: 1', '2004: 1', '2005: 2', '2007: 1', '2008: 4', '2009: 8', '2010: 8', '2011: 3'],
      ])
    })

    it('counts by month, and by year what is known no better', async () => {
      expect(await counted('MONTH', null, {})).toEqual([
        ...['2001: 1', '2003: 1', '2004: 1', '2005: 2', '2007: 1', '2008: 2', '2008-04: 1', '2008-09: 1'],
        ...['2009: 5', '2009-04: 2', '2009-06: 1', '2010: 2', '2010-01: 4', '2010-02: 1', '2010-05: 1'],
        ...['2011: 2', '2011-02: 1'],
      ])
    })

    it.each<[string, HistogramUnit, RelationshipFilter['types'], Partial<View>, readonly string[]]>([
      ['the earliest start that a visible claim names', 'MONTH', ['ABSORBED_INTO'], {}, ['2009: 1', '2009-04: 1']],
      ['the start that one document names', 'MONTH', ['ABSORBED_INTO'], { documents: ['audit'] }, ['2009-04: 2']],
      ['a later one, of another document', 'YEAR', null, { documents: ['diary'] }, ['2004: 1', '2010: 1', '2012: 1']],
      ['what is planned', 'YEAR', null, { modalities: ['PLANNED'] }, ['2010: 1', '2012: 1', '2013: 1']],
      [
        'what is definite on a day',
        'YEAR',
        ['WORKS_WITH', 'POST_IN'],
        { asOf: '2009-06-30', atLeast: 'DEFINITE' },
        ['2008: 1'],
      ],
      ['no type', 'YEAR', [], {}, []],
      ['no document', 'YEAR', null, { documents: [] }, []],
    ])('counts %s', async (_, unit, types, view, expected) => {
      expect(await counted(unit, types, view)).toEqual(expected)
    })
  })

  describe('the figures of an entity', () => {
    const figures = async (entityId: string, measures: readonly string[] | null, view: Partial<View> = {}) =>
      ids(firstOf(await store().figuresOf([entityId], measures, viewWith(view), WHOLE, asking())).items)

    it('come by measure, start, id, one list for each entity', async () => {
      const lists = await store().figuresOf(
        ['cedar', 'lone', 'gale', 'cedar', 'nobody'],
        null,
        PLAIN_VIEW,
        WHOLE,
        asking(),
      )
      const ofCedar = [`staff\t2008-01-01\t${STAFF_OF_CEDAR_2008}`, `staff\t2009-01-01\t${STAFF_OF_CEDAR_2009}`]
      expect(lists.map(({ keys }) => keys)).toEqual([ofCedar, [], [`budget\t~\t${BUDGET_OF_GALE}`], ofCedar, []])
      expect(lists.map(({ items }) => ids(items))).toEqual([
        [STAFF_OF_CEDAR_2008, STAFF_OF_CEDAR_2009],
        [],
        [BUDGET_OF_GALE],
        [STAFF_OF_CEDAR_2008, STAFF_OF_CEDAR_2009],
        [],
      ])
      expect(await store().figuresOf([], null, PLAIN_VIEW, WHOLE, asking())).toEqual([])
    })

    it.each([1, 2, 3])('come in pages of %i', async (first) => {
      const { items } = await readListing(first, async (page) =>
        firstOf(await store().figuresOf(['cedar'], ['staff'], PLAIN_VIEW, page, asking())),
      )
      expect(ids(items)).toEqual([STAFF_OF_CEDAR_2008, STAFF_OF_CEDAR_2009])
    })

    it('are of the measures wanted', async () => {
      expect(await figures('cedar', ['budget', 'staff', 'staff'])).toEqual([STAFF_OF_CEDAR_2008, STAFF_OF_CEDAR_2009])
      expect(await figures('cedar', ['budget', 'nothing'])).toEqual([])
      expect(await figures('cedar', [])).toEqual([])
    })

    it('exist in the View', async () => {
      expect(await figures('cedar', null, { documents: ['letter'] })).toEqual([STAFF_OF_CEDAR_2009])
      expect(await figures('cedar', null, { asOf: '2009-06-30' })).toEqual([STAFF_OF_CEDAR_2009])
      expect(await figures('cedar', null, { asOf: '2009-06-30', atLeast: 'DEFINITE' })).toEqual([])
      expect(await figures('cedar', null, { modalities: ['PLANNED'] })).toEqual([])
      expect(await figures('dune', null, { knownBy: '2010-04-01' })).toEqual([STAFF_OF_DUNE])
      expect(await figures('dune', null, { knownBy: '2010-03-31' })).toEqual([])
    })
  })

  it('the beginning and the end of each entity are told, even where they are only denied', async () => {
    const lists = await store().existencesOf(['dune', 'ivy', 'nobody', 'amber', 'dune'], asking())
    expect(lists.map((list) => list.map(({ aboutId, change }) => `${aboutId} ${change}`))).toEqual([
      ['dune BEGAN'],
      ['ivy ENDED'],
      [],
      ['amber ENDED'],
      ['dune BEGAN'],
    ])
    expect(lists[0]?.[0]?.attestations.map(({ claimId }) => claimId)).toEqual(['audit.c17', 'brief.c13'])
  })

  describe('the disagreements about an entity', () => {
    const ALL = [
      STANCE_ON_CHARTER,
      DATE_OF_RENAMING,
      DISPUTED_STAFF,
      DENIAL_OF_FERN,
      'd-purpose-of-funds',
      'd-size-of-cedar',
      SHARE_OF_FERN,
    ]
    const about = async (aboutId: string | null, kinds: readonly DisagreementKind[] | null, view: Partial<View> = {}) =>
      ids(firstOf(await store().disagreementsAbout([aboutId], kinds, viewWith(view), WHOLE, asking())).items)

    it('come by id, one list for each; of the whole record for null', async () => {
      const asked = ['dune', null, 'lone', 'nobody', 'dune', 'treaty']
      const lists = await store().disagreementsAbout(asked, null, PLAIN_VIEW, WHOLE, asking())
      const ofDune = [DATE_OF_RENAMING, DISPUTED_STAFF, 'd-purpose-of-funds', SHARE_OF_FERN]
      expect(lists.map(({ items }) => ids(items))).toEqual([ofDune, ALL, [], [], ofDune, []])
      expect(lists.map(({ keys }) => keys)).toEqual([ofDune, ALL, [], [], ofDune, []])
    })

    it.each([1, 3, 8, 9])('come in pages of %i', async (first) => {
      const { items } = await readListing(first, async (page) =>
        firstOf(await store().disagreementsAbout([null], null, PLAIN_VIEW, page, asking())),
      )
      expect(ids(items)).toEqual(ALL)
    })

    it('are of the kinds wanted', async () => {
      expect(await about('dune', ['VALUE'])).toEqual([DISPUTED_STAFF, SHARE_OF_FERN])
      expect(await about(null, ['SCOPE', 'DATE', 'DATE'])).toEqual([
        ...[DATE_OF_RENAMING, 'd-purpose-of-funds', 'd-size-of-cedar'],
      ])
      expect(await about('dune', [])).toEqual([])
      expect(await about('dune', ['OUTCOME'])).toEqual([])
    })

    it('are shown as the View reads them', async () => {
      expect(await about('dune', null, { documents: ['brief', 'diary'] })).toEqual([DATE_OF_RENAMING])
      expect(await about(null, null, { knownBy: '2011-05-31' })).toEqual([
        STANCE_ON_CHARTER,
        DISPUTED_STAFF,
        DENIAL_OF_FERN,
        'd-size-of-cedar',
        SHARE_OF_FERN,
      ])
      const view = viewWith({ documents: ['audit'], modalities: ['PLANNED'], asOf: '1990-01-01' })
      const [{ items } = { items: [] }] = await store().disagreementsAbout(['cedar'], null, view, WHOLE, asking())
      // Whole, though the letter is not read: what a View shows of it is told elsewhere.
      expect(items.map(({ positions }) => positions.map(({ sentence }) => sentence))).toEqual([
        ['It does.', 'It does not.', 'Nobody is lent.'],
      ])
    })

    it('are about what the claims name that a View reads, where it leaves some out', async () => {
      // Only of the sum, and of who was absorbed into cedar: dune is not named.
      const view = { documents: ['letter', 'brief'] }
      expect(await about('dune', ['SCOPE'], view)).toEqual(['d-purpose-of-funds'])
      expect(await about('cedar', ['SCOPE'], view)).toEqual(['d-purpose-of-funds'])
      expect(await about('fern', null, { documents: ['brief', 'audit'] })).toEqual([DENIAL_OF_FERN, SHARE_OF_FERN])
    })
  })
}
