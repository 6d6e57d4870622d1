import { describe, expect, it } from 'vitest'
import { otherEndOf } from '../../../src/domain/evidence/relationship.ts'
import { sideFrom } from '../../../src/domain/evidence/seen-from.ts'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import type { SidedFilter } from '../../../src/store/store.ts'
import { asking, EVERY_SIDE, firstOf, type OpenedStore, toldAll, viewWith, WHOLE } from './told.ts'

const STATED_IN_AUDIT = [
  'warden POST_IN cedar',
  'cedar FUNDED_BY dune fy-2008-09',
  'amber ABSORBED_INTO cedar',
  'birch ABSORBED_INTO cedar',
  'cedar FUNDED_BY dune fy-2009-10',
  'cedar MERGED_INTO dune',
  'cedar PART_OF dune',
]

/** What every store answers where a View leaves documents, claims or days out: lists, steps and counts follow it. */
export function viewsContract(store: OpenedStore): void {
  const listOf = async (entityId: string, view: Partial<View>): Promise<readonly string[]> => {
    const list = firstOf(await store().relationshipsOf([entityId], EVERY_SIDE, viewWith(view), WHOLE, asking()))
    const [counts = []] = await store().relationshipCountsOf([entityId], EVERY_SIDE, viewWith(view), asking())
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(list.keys.length)
    return toldAll(list)
  }

  describe('the relationships of cedar in a View', () => {
    it.each<[string, Partial<View>, readonly string[]]>([
      ['of one document', { documents: ['audit'] }, STATED_IN_AUDIT],
      [
        'of two documents',
        { documents: ['minutes', 'letter'] },
        [
          'cedar WORKS_WITH fern board',
          'amber ABSORBED_INTO cedar',
          'cedar FUNDED_BY dune fy-2009-10',
          'cedar LOCATED_IN quay',
          'cedar WORKS_WITH dune',
          'cedar WORKS_WITH fern',
        ],
      ],
      ['of a document that does not speak of it', { documents: ['diary'] }, []],
      ['of an unknown document', { documents: ['nothing'] }, []],
      ['of no document', { documents: [] }, []],
      ['known before any was public', { knownBy: '2008-10-01' }, []],
      [
        'known on the day the first was public',
        { knownBy: '2008-10-02' },
        ['cedar WORKS_WITH fern board', 'cedar WORKS_WITH fern'],
      ],
      [
        'known by a later day',
        { knownBy: '2010-04-01' },
        ['warden POST_IN cedar', 'cedar WORKS_WITH fern board', ...STATED_IN_AUDIT.slice(1), 'cedar WORKS_WITH fern'],
      ],
      [
        'known by a day and of some documents',
        { knownBy: '2011-05-31', documents: ['brief', 'letter'] },
        ['amber ABSORBED_INTO cedar', 'cedar LED_BY crown'],
      ],
      [
        'known by a day and in no reported words',
        { knownBy: '2011-05-31', documents: ['brief'], reported: false },
        ['cedar LED_BY crown'],
      ],
      ['of plans', { modalities: ['PLANNED'] }, ['cedar WORKS_WITH dune']],
      ['of denials, which make nothing', { modalities: ['DENIED'] }, []],
      ['of no modality', { modalities: [] }, []],
    ])('%s', async (_, view, expected) => {
      expect(await listOf('cedar', view)).toEqual(expected)
    })

    it.each<[string, Partial<View>, readonly string[]]>([
      // Dune began in 2010.
      [
        'possibly then',
        { asOf: '2009-06-30' },
        [
          'warden POST_IN cedar',
          'cedar WORKS_WITH fern board',
          'amber ABSORBED_INTO cedar',
          'cedar LED_BY crown',
          'birch ABSORBED_INTO cedar',
          'cedar FUNDED_BY dune fy-2009-10',
          'cedar LOCATED_IN quay',
        ],
      ],
      [
        'definitely then',
        { asOf: '2009-06-30', atLeast: 'DEFINITE' },
        [
          'warden POST_IN cedar',
          'amber ABSORBED_INTO cedar',
          'birch ABSORBED_INTO cedar',
          'cedar FUNDED_BY dune fy-2009-10',
        ],
      ],
      [
        'definitely then by one document: a year does not say so much',
        {
          asOf: '2009-06-30',
          atLeast: 'DEFINITE',
          documents: ['letter'],
        },
        ['cedar FUNDED_BY dune fy-2009-10'],
      ],
      [
        'definitely on the day it was written of',
        { asOf: '2009-06-15', atLeast: 'DEFINITE', documents: ['letter'] },
        ['cedar FUNDED_BY dune fy-2009-10', 'cedar LOCATED_IN quay'],
      ],
      [
        'possibly on the last day of an unknown stretch',
        { asOf: '2009-03-31', documents: ['minutes'] },
        ['cedar WORKS_WITH fern board', 'cedar WORKS_WITH fern'],
      ],
      ['possibly on the day after', { asOf: '2009-04-01', documents: ['minutes'] }, ['cedar WORKS_WITH fern board']],
      [
        'without an end',
        { asOf: '2099-01-01', atLeast: 'DEFINITE' },
        ['amber ABSORBED_INTO cedar', 'birch ABSORBED_INTO cedar', 'cedar MERGED_INTO dune', 'cedar PART_OF dune'],
      ],
    ])('on a day: %s', async (_, view, expected) => {
      expect(await listOf('cedar', view)).toEqual(expected)
    })
  })

  it('what is inferred or approximate is possible, never definite', async () => {
    const stepsOut = async (view: Partial<View>) => {
      const lists = await store().lineageStepsOf(['birch', 'fern'], 'OUT', viewWith(view), 10, asking())
      return lists.map(toldAll)
    }
    expect(await stepsOut({ asOf: '2011-06-01' })).toEqual([
      ['birch REPLACED_BY fern', 'birch ABSORBED_INTO cedar'],
      ['fern MERGED_INTO dune'],
    ])
    expect(await stepsOut({ asOf: '2011-06-01', atLeast: 'DEFINITE' })).toEqual([['birch ABSORBED_INTO cedar'], []])
  })

  it('where two dates contradict each other the more certain one decides', async () => {
    const renamed = async (view: Partial<View>) => {
      return toldAll(firstOf(await store().lineageStepsOf(['elm'], 'IN', viewWith(view), 10, asking())))
    }
    expect(await renamed({ asOf: '2011-06-01', atLeast: 'DEFINITE' })).toEqual(['dune RENAMED_AS elm'])
    expect(await renamed({ asOf: '2011-06-01', documents: ['diary'] })).toEqual([])
    expect(await renamed({ asOf: '2012-06-30', atLeast: 'DEFINITE', documents: ['diary'] })).toEqual([
      'dune RENAMED_AS elm',
    ])
  })

  it('an undated change had happened by the day its document was written', async () => {
    const moved = async (view: Partial<View>) => {
      return toldAll(firstOf(await store().lineageStepsOf(['tolls'], 'OUT', viewWith(view), 10, asking())))
    }
    expect(await moved({ asOf: '2009-06-15', atLeast: 'DEFINITE' })).toEqual(['tolls RESPONSIBILITY_MOVED_TO dune'])
    expect(await moved({ asOf: '2009-06-14', atLeast: 'DEFINITE' })).toEqual([])
    expect(await moved({ asOf: '2009-06-14' })).toEqual(['tolls RESPONSIBILITY_MOVED_TO dune'])
  })

  it('reported words count unless they are not wanted', async () => {
    const ofOmar = ['omar MEMBER_OF ivy', 'omar HOLDS_POST warden', 'nadia WORKS_WITH omar']
    expect(await listOf('omar', {})).toEqual(ofOmar)
    expect(await listOf('omar', { reported: false })).toEqual(ofOmar.slice(0, 2))
  })

  it('the editor’s readings count unless they are not wanted, an inferred date alone does', async () => {
    expect(await listOf('mint-north', {})).toEqual(['mint-north OTHER mint-south'])
    expect(await listOf('mint-north', { inferred: false })).toEqual([])
    expect(await listOf('elm', { inferred: false, documents: ['diary'] })).toEqual([])
    expect(await listOf('elm', { inferred: false, asOf: '2011-03-01', atLeast: 'DEFINITE' })).toEqual([
      'dune RENAMED_AS elm',
    ])
    expect(await listOf('fern', { inferred: false, documents: ['brief'] })).toContain('birch REPLACED_BY fern')
  })

  it('plans come with what is stated where both are wanted, denials with neither', async () => {
    const ofCrown = [
      'charter PUBLISHED_BY crown',
      'cedar LED_BY crown',
      'crown SUPPORTS charter',
      'crown OPPOSES charter',
      'mint-south PART_OF crown',
    ]
    expect(await listOf('crown', { modalities: ['STATED', 'PLANNED', 'DENIED'] })).toEqual(ofCrown)
    expect(await listOf('crown', {})).toEqual(ofCrown.slice(0, 4))
    expect(await listOf('amber', { modalities: ['STATED', 'PLANNED', 'DENIED'] })).toEqual([
      'amber ABSORBED_INTO cedar',
    ])
  })

  describe('the steps of lineage', () => {
    it('lead to what came of an entity, or from what it came of, by the order of its relationships', async () => {
      const into = await store().lineageStepsOf(['dune', 'gale', 'nobody', 'lone'], 'IN', PLAIN_VIEW, 10, asking())
      expect(into.map(toldAll)).toEqual([
        [
          'lamps BROUGHT_TOGETHER_IN dune',
          'tolls BROUGHT_TOGETHER_IN dune',
          'cedar MERGED_INTO dune',
          'fern MERGED_INTO dune',
          'tolls RESPONSIBILITY_MOVED_TO dune',
        ],
        ['ivy RENAMED_AS gale'],
        [],
        [],
      ])
      const out = await store().lineageStepsOf(['gale', 'amber', 'dune', 'lamps'], 'OUT', PLAIN_VIEW, 10, asking())
      expect(out.map(toldAll)).toEqual([
        ['gale SPLIT_INTO harbour'],
        ['amber ABSORBED_INTO cedar'],
        ['dune RENAMED_AS elm'],
        ['lamps BROUGHT_TOGETHER_IN dune'],
      ])
    })

    it('tell side, other end and key as the list of relationships does, and stop at the number wanted', async () => {
      const { keys, items } = firstOf(await store().lineageStepsOf(['dune'], 'IN', PLAIN_VIEW, 3, asking()))
      const told = items.map((one, index) => [
        sideFrom(one, 'dune'),
        otherEndOf(one, 'dune'),
        keys[index]?.split('\t')[2],
      ])
      expect(told).toEqual([
        ['OBJECT', 'lamps', 'lamps'],
        ['OBJECT', 'tolls', 'tolls'],
        ['OBJECT', 'cedar', 'cedar unit'],
      ])
    })
  })

  describe('the counts of relationships', () => {
    const counted = async (entityId: string, filter: Partial<SidedFilter>, view: Partial<View>) => {
      const [counts = []] = await store().relationshipCountsOf(
        [entityId],
        { ...EVERY_SIDE, ...filter },
        viewWith(view),
        asking(),
      )
      return counts.map(({ type, side, otherKind, count }) => `${type} ${side} ${otherKind} ${count}`)
    }

    it('come by type, side and kind of the other', async () => {
      expect(await counted('dune', {}, {})).toEqual([
        'BROUGHT_TOGETHER_IN OBJECT TOPIC 2',
        'FUNDED_BY OBJECT ORGANISATION 3',
        'LOCATED_IN SUBJECT PLACE 1',
        'MERGED_INTO OBJECT ORGANISATION 2',
        'PART_OF OBJECT ORGANISATION 1',
        'RENAMED_AS SUBJECT ORGANISATION 1',
        'RESPONSIBILITY_MOVED_TO OBJECT TOPIC 1',
        'WORKS_WITH OBJECT ORGANISATION 1',
      ])
      expect(await counted('cedar', { types: ['WORKS_WITH'] }, {})).toEqual(['WORKS_WITH SUBJECT ORGANISATION 3'])
    })

    it('follow the filter and the View', async () => {
      expect(await counted('dune', { sides: ['OBJECT'], otherKinds: ['TOPIC'] }, { documents: ['letter'] })).toEqual([
        'RESPONSIBILITY_MOVED_TO OBJECT TOPIC 1',
      ])
      expect(await counted('dune', { types: [] }, {})).toEqual([])
      expect(await counted('dune', { otherKinds: [] }, {})).toEqual([])
      expect(await counted('dune', { classifications: ['department'] }, {})).toEqual([
        'RENAMED_AS SUBJECT ORGANISATION 1',
      ])
      expect(await counted('mint-south', { labels: ['was the twin of'] }, {})).toEqual(['OTHER OBJECT ORGANISATION 1'])
      expect(await counted('mint-south', { labels: ['met'] }, {})).toEqual([])
      expect(await counted('dune', {}, { documents: [] })).toEqual([])
    })

    it('are answered one list for each entity', async () => {
      const counts = await store().relationshipCountsOf(['lone', 'nobody', 'harbour'], EVERY_SIDE, PLAIN_VIEW, asking())
      expect(counts).toEqual([
        [],
        [],
        [
          { type: 'REPLACED_BY', side: 'SUBJECT', otherKind: 'ORGANISATION', count: 1 },
          { type: 'SPLIT_INTO', side: 'OBJECT', otherKind: 'ORGANISATION', count: 1 },
        ],
      ])
    })
  })
}
