import { describe, expect, it } from 'vitest'
import type { Moment } from '../../../src/domain/answers/moment.ts'
import type { DayWindow } from '../../../src/domain/dates/span.ts'
import { deriveRecord } from '../../../src/domain/derive/derive-record.ts'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import { sha256 } from '../../../src/sha256.ts'
import { SMALL_GRAPH } from '../../support/small-graph.ts'
import { asking, firstOf, type OpenedStore, readListing, told, viewWith, WHOLE } from './told.ts'

const EVER: DayWindow = { from: null, until: null }

// Where two moments have the same days their ids decide, which begin with those of what they are of.
const OF_DUNE = [
  'cedar FUNDED_BY dune fy-2008-09 2008-04/2009-03',
  'cedar FUNDED_BY dune fy-2009-10 2009-04/2010-03',
  'cedar MERGED_INTO dune 2010-01',
  'lamps BROUGHT_TOGETHER_IN dune 2010-01',
  'cedar PART_OF dune 2010-01 START',
  'tolls BROUGHT_TOGETHER_IN dune 2010-01',
  // One document says the month, the other only the year.
  'dune BEGAN 2010-01',
  'dune staff 2010',
  'fern FUNDED_BY dune 2010',
  'fern MERGED_INTO dune 2010~',
  // It was sent to dune.
  'audit 2010-04-01',
  'dune LOCATED_IN river 2011',
  // Dates without a common day stand side by side.
  'dune RENAMED_AS elm 2011-02',
  'dune RENAMED_AS elm 2012-06',
]

/** What every store answers when asked for what happened when in the small graph. */
export function timelineContract(store: OpenedStore): void {
  const timeline = async (aboutId: string | null, days: DayWindow | 'UNDATED' = EVER, view: Partial<View> = {}) =>
    firstOf(await store().timelineOf([aboutId], days, viewWith(view), WHOLE, asking())).items.map(momentTold)

  describe('the timeline of an entity', () => {
    it.each([1, 2, 5, 14, 15])('comes by earliest day, latest day, id, in pages of %i', async (first) => {
      const { keys, items } = await readListing(first, async (page) =>
        firstOf(await store().timelineOf(['dune'], EVER, PLAIN_VIEW, page, asking())),
      )
      expect(items.map(momentTold)).toEqual(OF_DUNE)
      expect(keys[2]).toBe('2010-01-01\t2010-01-31\tr-jpozhv7ux34im4pofvgj4527yc@2010-01')
    })

    it('tells a moment whole', async () => {
      const [{ items } = { items: [] }] = await store().timelineOf(['elm'], EVER, PLAIN_VIEW, WHOLE, asking())
      expect(items[0]).toEqual({
        id: 'r-tmh5u4srcnxcb7ldwqudnxt2as@2011-02',
        ofId: 'r-tmh5u4srcnxcb7ldwqudnxt2as',
        phase: 'WHOLE',
        when: { edtf: '2011-02', inferred: false, atWriting: false },
      })
    })

    it('is answered one list for each id', async () => {
      const asked = ['lone', 'elm', 'nobody', 'elm']
      const lists = await store().timelineOf(asked, EVER, PLAIN_VIEW, WHOLE, asking())
      const ofElm = ['dune RENAMED_AS elm 2011-02', 'dune RENAMED_AS elm 2012-06']
      expect(lists.map(({ items }) => items.map(momentTold))).toEqual([[], ofElm, [], ofElm])
      expect(await store().timelineOf([], EVER, PLAIN_VIEW, WHOLE, asking())).toEqual([])
    })

    it.each<[string, string, readonly string[]]>([
      // The finer date of several documents; a beginning and an end of two kinds of thing.
      ['the finest date', 'amber', ['amber ABSORBED_INTO cedar 2009-04-01', 'amber ENDED 2009-04']],
      ['an inferred date', 'birch', ['birch REPLACED_BY fern 2009', 'birch ABSORBED_INTO cedar 2009-04-01']],
      [
        'both sides of a state, but not the unknown',
        'crown',
        [
          'charter PUBLISHED_BY crown 2007',
          'cedar LED_BY crown 2009 START',
          'crown SUPPORTS charter 2009 START',
          'crown OPPOSES charter 2010-02 START',
          'audit 2010-04-01',
          'crown OPPOSES charter 2010-08 END',
          'crown SUPPORTS charter 2011 END',
        ],
      ],
      [
        'an unknown start, and what it wrote',
        'nadia',
        [
          'nadia HOLDS_POST warden 2008-09-01 START',
          'nadia HOLDS_POST warden 2010-02-28 END',
          'audit 2010-04-01',
          'nadia ATTENDED meeting 2010-05-05',
        ],
      ],
      [
        'an uncertain side',
        'omar',
        ['omar MEMBER_OF ivy 2004-XX', 'omar HOLDS_POST warden 2005? START', 'omar HOLDS_POST warden 2008 END'],
      ],
      ['nothing of what is only planned', 'mint-south', []],
      [
        'what is limited to it or part of it, but no beginning of something else',
        'reform',
        ['birch ABSORBED_INTO cedar 2009-04-01', 'amber ABSORBED_INTO cedar 2009-04-01'],
      ],
    ])('shows %s', async (_, aboutId, expected) => {
      expect(await timeline(aboutId)).toEqual(expected)
    })

    it.each<[string, string, DayWindow, readonly string[]]>([
      ['one day', 'dune', { from: '2010-01-15', until: '2010-01-15' }, OF_DUNE.slice(1, 10)],
      ['all until a day', 'dune', { from: null, until: '2009-04-01' }, OF_DUNE.slice(0, 2)],
      ['all until the day before', 'dune', { from: null, until: '2009-03-31' }, OF_DUNE.slice(0, 1)],
      ['all from a day', 'dune', { from: '2011-02-28', until: null }, OF_DUNE.slice(11)],
      [
        'all from the day after',
        'dune',
        { from: '2011-03-01', until: null },
        [...OF_DUNE.slice(11, 12), ...OF_DUNE.slice(13)],
      ],
      ['a stretch in which nothing was', 'dune', { from: '2012-01-01', until: '2012-05-31' }, []],
      [
        'the end of what began without a known day',
        'fern',
        { from: null, until: '2009-03-31' },
        ['cedar WORKS_WITH fern board 2008', 'birch REPLACED_BY fern 2009', 'cedar WORKS_WITH fern 2009-03 END'],
      ],
      ['days in the wrong order', 'dune', { from: '2012-01-01', until: '2009-01-01' }, []],
    ])('lies within days: %s', async (_, aboutId, days, expected) => {
      expect(await timeline(aboutId, days)).toEqual(expected)
    })

    it.each<[string, string, Partial<View>, readonly string[]]>([
      [
        'of one document: its coarser dates',
        'amber',
        { documents: ['letter'] },
        ['amber ABSORBED_INTO cedar 2009', 'amber ENDED 2009-04'],
      ],
      ['of one of two dates', 'elm', { documents: ['diary'] }, ['dune RENAMED_AS elm 2012-06']],
      ['without reported words', 'amber', { documents: ['brief'], reported: false }, []],
      ['with reported words', 'amber', { documents: ['brief'] }, ['amber ABSORBED_INTO cedar 2009-04-01']],
      ['without the editor’s readings', 'elm', { inferred: false }, ['dune RENAMED_AS elm 2011-02']],
      ['of plans', 'mint-south', { modalities: ['PLANNED'] }, ['mint-south PART_OF crown 2013 START']],
      ['of denials', 'ivy', { modalities: ['DENIED'] }, []],
      ['known by a day', 'dune', { knownBy: '2010-04-01' }, [...OF_DUNE.slice(0, 9), 'audit 2010-04-01']],
      [
        'definite on a day: both its dates, and documents whatever the day',
        'dune',
        { asOf: '2012-12-31', atLeast: 'DEFINITE' },
        [
          'cedar MERGED_INTO dune 2010-01',
          'lamps BROUGHT_TOGETHER_IN dune 2010-01',
          'cedar PART_OF dune 2010-01 START',
          'tolls BROUGHT_TOGETHER_IN dune 2010-01',
          'dune BEGAN 2010-01',
          'audit 2010-04-01',
          'dune RENAMED_AS elm 2011-02',
          'dune RENAMED_AS elm 2012-06',
        ],
      ],
    ])('follows a View: %s', async (_, aboutId, view, expected) => {
      expect(await timeline(aboutId, EVER, view)).toEqual(expected)
    })
  })

  describe('the undated moments', () => {
    it('come by id', async () => {
      expect(await timeline('dune', 'UNDATED')).toEqual(['tolls RESPONSIBILITY_MOVED_TO dune', 'cedar WORKS_WITH dune'])
      expect(await timeline('gale', 'UNDATED')).toEqual(['gale budget'])
      expect(await timeline('amber', 'UNDATED')).toEqual([])
    })

    it('are those of documents without a day, too', async () => {
      expect(await timeline('omar', 'UNDATED')).toEqual(['diary', 'nadia WORKS_WITH omar'])
      expect(await timeline('omar', 'UNDATED', { knownBy: '2020-01-01' })).toEqual([])
    })

    it('stay undated where only a plan has a date', async () => {
      const both = { modalities: ['STATED', 'PLANNED'] } as const
      expect(await timeline('dune', 'UNDATED', both)).toEqual([
        'tolls RESPONSIBILITY_MOVED_TO dune',
        'cedar WORKS_WITH dune',
      ])
      expect(await timeline('dune', { from: '2010-06-01', until: '2010-06-01' }, both)).toEqual([
        'dune staff 2010',
        'cedar WORKS_WITH dune 2010',
        'fern FUNDED_BY dune 2010',
        'fern MERGED_INTO dune 2010~',
      ])
    })
  })

  describe('the timeline of the record', () => {
    it.each([1, 7, 100])('has every moment once, in pages of %i', async (first) => {
      const read = async (days: DayWindow | 'UNDATED') =>
        (
          await readListing(first, async (page) =>
            firstOf(await store().timelineOf([null], days, PLAIN_VIEW, page, asking())),
          )
        ).items.map(momentTold)
      const dated = await read(EVER)
      const undated = await read('UNDATED')
      expect(new Set([...dated, ...undated]).size).toBe(dated.length + undated.length)
      expect([dated.length, undated.length]).toEqual([45, 6])
      expect(dated.slice(0, 4)).toEqual([
        'gale SPLIT_INTO harbour 2001',
        'harbour REPLACED_BY ivy 2003',
        'omar MEMBER_OF ivy 2004-XX',
        'ivy RENAMED_AS gale 2005',
      ])
      expect(dated.slice(-3)).toEqual(['brief 2011-05', 'letter 2012-01', 'dune RENAMED_AS elm 2012-06'])
    })

    it('stands beside that of an entity', async () => {
      const days = { from: '2012-01-01', until: null }
      const lists = await store().timelineOf(['elm', null], days, PLAIN_VIEW, WHOLE, asking())
      expect(lists.map(({ items }) => items.map(momentTold))).toEqual([
        ['dune RENAMED_AS elm 2012-06'],
        ['letter 2012-01', 'dune RENAMED_AS elm 2012-06'],
      ])
    })
  })
}

const { relationships, figures, existences } = deriveRecord(SMALL_GRAPH, sha256)

/** What each relationship, figure and existence is called in expectations; a document is called by its id. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ...relationships.map((one) => [one.id, told(one)] as const),
  ...figures.map(({ id, aboutId, measure }) => [id, `${aboutId} ${measure}`] as const),
  ...existences.map(({ id, aboutId, change }) => [id, `${aboutId} ${change}`] as const),
])

/** A moment as it is written down in expectations: "crown SUPPORTS charter 2009 START". */
function momentTold({ ofId, when, phase }: Moment): string {
  return [TOLD.get(ofId) ?? ofId, ...(when === null ? [] : [when.edtf]), ...(phase === 'WHOLE' ? [] : [phase])].join(
    ' ',
  )
}
