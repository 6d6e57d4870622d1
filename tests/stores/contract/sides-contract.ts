import { describe, expect, it } from 'vitest'

import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import { MODALITIES } from '../../../src/domain/model/claim.ts'
import type { SidedFilter } from '../../../src/store/store.ts'
import { buildRecord, document, entity, figure, link, on } from '../../support/build-record.ts'
import { asking, EVERY, EVERY_SIDE, firstOf, type OpenedStore, readListing, toldAll, viewWith, WHOLE } from './told.ts'

const year = (edtf: string) => ({ edtf, inferred: false })

/** What is said of a team, and of a launch, mostly as the scope and the event of something else. */
export const PAYMENTS = buildRecord({
  title: 'Payments',
  measures: [{ id: 'staff', label: 'staff', unit: 'persons', sentence: null, sentenceOfOne: null }],
  entities: [
    entity('ORGANISATION', 'force', 'Force'),
    entity('ORGANISATION', 'office', 'Office', { classification: 'ministry' }),
    entity('ORGANISATION', 'team', 'Team'),
    entity('ORGANISATION', 'union', 'Union'),
    entity('EVENT', 'launch', 'Launch'),
  ],
  documents: [
    document('early', 'Early', { written: year('2010'), published: year('2010') }),
    document('late', 'Late', { written: year('2012'), published: year('2012') }),
  ],
  claims: [
    // One payment: one document says that it was for the team, the other when exactly it was.
    link('early.c1', ['force', 'FUNDED_BY', 'office'], { when: on('2007'), scopeIds: ['team'], occasion: 'first' }),
    link('late.c1', ['force', 'FUNDED_BY', 'office'], { when: on('2007-06'), occasion: 'first' }),
    // Another, which is denied.
    link('late.c2', ['force', 'FUNDED_BY', 'office'], {
      ...{ when: on('2010'), scopeIds: ['team'], occasion: 'second', modality: 'DENIED' },
    }),
    // Part of it twice, the second time with the launch; of 2006 it is denied, without a word on the launch.
    link('early.c3', ['force', 'PART_OF', 'office'], { when: on('2001/2003') }),
    link('late.c3', ['force', 'PART_OF', 'office'], { when: on('2005/2008'), eventId: 'launch' }),
    link('early.c4', ['force', 'PART_OF', 'office'], { when: on('2006'), modality: 'DENIED' }),
    // The team is an end, and the scope as well.
    link('late.c5', ['team', 'WORKS_WITH', 'force'], { scopeIds: ['team'] }),
    link('early.c6', ['office', 'WORKS_WITH', 'union'], { scopeIds: ['office', 'team'] }),
    figure('early.c7', ['force', 'staff', 5], { when: on('2008'), scopeIds: ['team'] }),
    figure('early.c8', ['force', 'staff', 7], { when: on('2009') }),
    figure('late.c8', ['force', 'staff', 7], { when: on('2009'), eventId: 'launch' }),
  ],
})

/** What every store answers of what is said about an entity that is no end of it. */
export function sidesContract(store: OpenedStore): void {
  const listOf = async (entityId: string, filter: Partial<SidedFilter>, view: Partial<View> = {}) => {
    const [one, other] = await Promise.all(
      [1, 100].map((first) =>
        readListing(first, async (page) =>
          firstOf(
            await store().relationshipsOf([entityId], { ...EVERY_SIDE, ...filter }, viewWith(view), page, asking()),
          ),
        ),
      ),
    )
    expect(one).toEqual(other)
    return one === undefined ? [] : toldAll(one)
  }
  const timeline = async (entityId: string, view: Partial<View> = {}) => {
    const days = { from: null, until: null }
    const { items } = firstOf(await store().timelineOf([entityId], days, viewWith(view), WHOLE, asking()))
    return items.map(({ ofId, when, phase }) => `${ofId.slice(0, 2)} ${when?.edtf} ${phase}`)
  }

  describe('what an entity qualifies', () => {
    const ALL = ['force FUNDED_BY office first', 'force WORKS_WITH team', 'office WORKS_WITH union']

    it.each<[string, Partial<SidedFilter>, readonly string[]]>([
      ['each once and in one order', {}, ALL],
      ['from the third side', { sides: ['QUALIFIER'] }, [ALL[0] ?? '', ALL[2] ?? '']],
      ['from one end, of a symmetric type from either', { sides: ['SUBJECT'] }, [ALL[1] ?? '']],
      ['from no side', { sides: [] }, []],
      ['of a type', { types: ['FUNDED_BY', 'PART_OF'] }, [ALL[0] ?? '']],
      ['of a type from the third side', { types: ['WORKS_WITH'], sides: ['QUALIFIER'] }, [ALL[2] ?? '']],
      ['of a kind of the subject', { otherKinds: ['PLACE'] }, []],
      ['of a classification of the subject', { classifications: ['ministry'] }, [ALL[2] ?? '']],
      ['with a label', { labels: ['paid for'] }, []],
    ])('is listed %s', async (_, filter, expected) => {
      expect(await listOf('team', filter)).toEqual(expected)
    })

    it('is judged by the claims that name it, and by what is denied', async () => {
      expect(await listOf('team', {}, { documents: ['late'] })).toEqual(['force WORKS_WITH team'])
      expect(await listOf('launch', {}, { documents: ['early'] })).toEqual([])
      const part = ['force PART_OF office']
      expect(await listOf('launch', {}, { asOf: '2002-06-01' })).toEqual([])
      expect(await listOf('force', { types: ['PART_OF'] }, { asOf: '2002-06-01' })).toEqual(part)
      expect(await listOf('launch', {}, { asOf: '2007-06-01', atLeast: 'DEFINITE' })).toEqual(part)
      expect(await listOf('launch', {}, { asOf: '2006-06-01', atLeast: 'DEFINITE' })).toEqual([])
      expect(await listOf('launch', {}, { asOf: '2006-06-01' })).toEqual(part)
    })

    it('is not what is only denied, whatever is wanted', async () => {
      expect(await listOf('team', { types: ['FUNDED_BY'] }, { modalities: MODALITIES })).toEqual([ALL[0]])
    })

    it('is counted under its side, by the kind of the subject', async () => {
      const [counts = []] = await store().relationshipCountsOf(['team'], EVERY_SIDE, PLAIN_VIEW, asking())
      expect(counts.map(({ type, side, otherKind, count }) => `${type} ${side} ${otherKind} ${count}`)).toEqual([
        'FUNDED_BY QUALIFIER ORGANISATION 1',
        'WORKS_WITH OBJECT ORGANISATION 1',
        'WORKS_WITH QUALIFIER ORGANISATION 1',
      ])
      const filter = { ...EVERY_SIDE, classifications: ['ministry'] }
      const [narrowed] = await store().relationshipCountsOf(['team'], filter, PLAIN_VIEW, asking())
      expect(narrowed).toEqual([{ type: 'WORKS_WITH', side: 'QUALIFIER', otherKind: 'ORGANISATION', count: 1 }])
    })

    it('is among its figures', async () => {
      const figures = async (entityId: string, measures: readonly string[] | null, view: Partial<View> = {}) =>
        firstOf(await store().figuresOf([entityId], measures, viewWith(view), WHOLE, asking())).keys.map((key) =>
          key.slice(0, 'staff\t2008-01-01'.length),
        )
      expect(await figures('team', null)).toEqual(['staff\t2008-01-01'])
      expect(await figures('team', ['staff'])).toEqual(['staff\t2008-01-01'])
      expect(await figures('team', ['nothing'])).toEqual([])
      expect(await figures('launch', null)).toEqual(['staff\t2009-01-01'])
      expect(await figures('launch', null, { documents: ['early'] })).toEqual([])
      expect(await figures('force', null)).toEqual(['staff\t2008-01-01', 'staff\t2009-01-01'])
    })

    it('is in its timeline, with the dates of the claims that name it', async () => {
      expect(await timeline('team')).toEqual(['r- 2007 WHOLE', 'f- 2008 WHOLE'])
      expect(await timeline('launch')).toEqual(['r- 2005 START', 'r- 2008 END', 'f- 2009 WHOLE'])
      expect(await timeline('launch', { documents: ['early'] })).toEqual([])
      expect(await timeline('launch', { asOf: '2002-06-01' })).toEqual([])
      expect(await timeline('union')).toEqual([])
      expect((await timeline('office')).filter((one) => one.includes('2007'))).toEqual(['r- 2007-06 WHOLE'])
      const undated = firstOf(await store().timelineOf(['team'], 'UNDATED', PLAIN_VIEW, WHOLE, asking()))
      expect(undated.items).toHaveLength(2)
    })

    it('leads nowhere', async () => {
      expect((await store().leastPaths('launch', 'office', EVERY, PLAIN_VIEW, 5, asking())).length).toBeNull()
      expect(await store().relationshipsJoining([['launch', 'force']], EVERY, PLAIN_VIEW, 5, asking())).toEqual([[]])
    })
  })
}
