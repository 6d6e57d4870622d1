import { describe, expect, it } from 'vitest'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import { rankNames } from '../../../src/domain/search/rank-names.ts'
import { attribute, attributeKind, buildRecord, document, entity, on } from '../../support/build-record.ts'
import { asking, firstOf, ids, NOTHING, type OpenedStore, readListing, viewWith, WHOLE } from './told.ts'

const year = (edtf: string) => ({ edtf, inferred: false })

/** Companies as two extracts of a register tell of them. */
export const COMPANIES = buildRecord({
  title: 'Companies',
  attributes: [
    attributeKind('DATE', 'incorporated', 'date of incorporation', { isSingle: true }),
    attributeKind('IDENTIFIER', 'number', 'company number', { scheme: 'gb-coh', isSingle: true }),
    attributeKind('TEXT', 'status', 'status', { isSingle: true }),
    attributeKind('TEXT', 'trade', 'trade'),
  ],
  entities: [
    entity('ORGANISATION', 'boats', 'Boats Ltd'),
    entity('ORGANISATION', 'cranes', 'Cranes Ltd'),
    entity('ORGANISATION', 'docks', 'Docks Ltd'),
    entity('ORGANISATION', 'sails', 'Sails Ltd'),
    // Its name reads as the identifier of another.
    entity('ORGANISATION', 'named', 'GB-COH:01'),
  ],
  documents: [
    document('early', 'Extract of 2010', { written: year('2010'), published: year('2010') }),
    document('late', 'Extract of 2020', { written: year('2020'), published: year('2020') }),
  ],
  claims: [
    attribute('early.c1', ['boats', 'number', '01']),
    attribute('early.c2', ['boats', 'status', 'active'], { when: on('2010/2015') }),
    attribute('late.c2', ['boats', 'status', 'dissolved'], { when: on('2020/') }),
    attribute('early.c3', ['boats', 'incorporated', '1999-03-01']),
    attribute('late.c3', ['boats', 'incorporated', '1999-04-01']),
    attribute('late.c4', ['boats', 'trade', 'boats']),
    attribute('late.c5', ['boats', 'trade', 'ropes'], { when: on('2015/2018') }),
    attribute('late.c6', ['cranes', 'number', 'AB02']),
    attribute('late.c7', ['docks', 'number', 'ab02']),
    attribute('late.c8', ['docks', 'number', '03'], { modality: 'DENIED' }),
    attribute('late.c9', ['docks', 'number', '04'], { modality: 'PLANNED' }),
    attribute('early.c4', ['sails', 'trade', 'rigs'], { replacedByIds: ['late.c10'] }),
    attribute('late.c10', ['sails', 'trade', 'rafts'], { correctsIds: ['early.c4'] }),
    attribute('early.c5', ['sails', 'status', 'working'], { when: on('2010/2011'), replacedByIds: ['late.c11'] }),
    attribute('late.c11', ['sails', 'status', 'shut'], { when: on('2012/'), correctsIds: ['early.c5'] }),
  ],
})

/** What every store answers of attributes and identifiers. */
export function attributesContract(store: OpenedStore): void {
  const valuesOf = async (entityId: string, wanted: readonly string[] | null, view: Partial<View> = {}) => {
    const [one, all] = await Promise.all(
      [1, 100].map((first) =>
        readListing(first, async (page) =>
          firstOf(await store().attributesOf([entityId], wanted, viewWith(view), page, asking())),
        ),
      ),
    )
    expect(one).toEqual(all)
    return (all?.items ?? []).map(({ attribute: kind, attestations }) => {
      return `${kind} ${attestations.map(({ text }) => text).join(' ')}`
    })
  }
  const meantBy = async (...refs: readonly string[]) =>
    (await store().entitiesByRef(refs, asking())).map((entities) => entities.map(({ id }) => id))

  describe('the attributes of an entity', () => {
    it('come by kind, start, id; of one that a thing has but one of all values together', async () => {
      expect(await valuesOf('boats', null)).toEqual([
        'incorporated 1999-03-01 1999-04-01',
        'number 01',
        'status active dissolved',
        'trade ropes',
        'trade boats',
      ])
      expect(await valuesOf('nobody', null)).toEqual([])
      expect(await store().attributesOf([], null, PLAIN_VIEW, WHOLE, asking())).toEqual([])
    })

    it('are those of some kinds, where they are named', async () => {
      expect(await valuesOf('boats', ['status', 'number', 'status'])).toEqual(['number 01', 'status active dissolved'])
      expect(await valuesOf('boats', ['nothing'])).toEqual([])
      expect(await valuesOf('boats', [])).toEqual([])
    })

    it('are those that exist in a View', async () => {
      expect(await valuesOf('boats', ['trade'], { asOf: '2013-01-01' })).toEqual(['trade boats'])
      expect(await valuesOf('boats', ['trade'], { asOf: '2016-01-01', atLeast: 'DEFINITE' })).toEqual(['trade ropes'])
      expect(await valuesOf('boats', ['status'], { asOf: '2011-01-01', atLeast: 'DEFINITE' })).toEqual([
        'status active dissolved',
      ])
      expect(await valuesOf('boats', ['status'], { asOf: '2009-01-01' })).toEqual([])
      expect(await valuesOf('boats', ['number', 'trade'], { knownBy: '2012-01-01' })).toEqual(['number 01'])
      expect(await valuesOf('docks', null)).toEqual(['number ab02 03 04'])
      expect(await valuesOf('docks', null, { modalities: ['PLANNED'] })).toEqual(['number ab02 03 04'])
      expect(await valuesOf('docks', null, { documents: ['early'] })).toEqual([])
    })

    it('are those that no later claim corrects that the View reads', async () => {
      for (const view of [{ documents: ['early'] }, { knownBy: '2012-01-01' }]) {
        expect(await valuesOf('sails', ['trade'], view)).toEqual(['trade rigs'])
        expect(await valuesOf('sails', ['status'], { ...view, asOf: '2011-01-01' })).toEqual(['status working shut'])
      }
      expect(await valuesOf('sails', ['trade'])).toEqual(['trade rafts'])
      // It never was working; shut it was from 2012 on.
      expect(await valuesOf('sails', ['status'], { asOf: '2011-01-01' })).toEqual([])
      expect(await valuesOf('sails', ['status'], { asOf: '2013-01-01' })).toEqual(['status working shut'])
    })

    it('are found by id, with their claims', async () => {
      const { items } = firstOf(await store().attributesOf(['boats'], ['status'], PLAIN_VIEW, WHOLE, asking()))
      const [status] = items
      const id = status?.id ?? ''
      expect(id).toMatch(/^a-[a-z2-7]{26}$/)
      expect(await store().attributesById(['a-nothing', id], asking())).toEqual([null, status])
      expect(ids(firstOf(await store().claimsOf([id], PLAIN_VIEW, 10, asking())))).toEqual(['early.c2', 'late.c2'])
      expect(firstOf(await store().attributesOf(['nobody'], null, PLAIN_VIEW, WHOLE, asking()))).toEqual(NOTHING)
    })

    it('stand in the timeline with their dates', async () => {
      const days = { from: '2014-01-01', until: '2019-01-01' }
      const { items } = firstOf(await store().timelineOf(['boats'], days, PLAIN_VIEW, WHOLE, asking()))
      // Active until 2015; ropes from then on: which of two of one year is first is left to their ids.
      expect(items.map(({ phase, when }) => [phase, when?.edtf])).toEqual([
        ['END', '2015'],
        ['START', '2015'],
        ['END', '2018'],
      ])
    })

    it('stand in the timeline of a day by the value that was so then', async () => {
      const told = async (asOf: string) => {
        const view = viewWith({ asOf, atLeast: 'DEFINITE' })
        const { items } = firstOf(
          await store().timelineOf(['boats'], { from: null, until: null }, view, WHOLE, asking()),
        )
        return items.map(({ phase, when }) => [phase, when?.edtf])
      }
      // Active from 2010 to 2015, both in part only; ropes certainly from the end of 2015 to the beginning of 2018.
      expect(await told('2012-01-01')).toEqual([
        ['START', '2010'],
        ['END', '2015'],
      ])
      expect(await told('2016-06-01')).toEqual([
        ['START', '2015'],
        ['END', '2018'],
      ])
    })
  })

  describe('the disagreements on attributes', () => {
    it('are of the dates of which a thing has one, not of states that follow each other', async () => {
      const { items } = firstOf(await store().disagreementsAbout(['boats'], null, PLAIN_VIEW, WHOLE, asking()))
      expect(
        items.map(({ kind, question, positions }) => [kind, question, positions.map((one) => one.sentence)]),
      ).toEqual([
        [
          'DATE',
          'What is Boats Ltd’s date of incorporation?',
          [
            'Boats Ltd had the date of incorporation 1 March 1999',
            'Boats Ltd had the date of incorporation 1 April 1999',
          ],
        ],
      ])
      const [one] = items
      expect(ids(firstOf(await store().disagreementsOf(one?.groupIds ?? [], PLAIN_VIEW, asking())))).toEqual([one?.id])
    })
  })

  describe('identifiers', () => {
    it('name whom they are stated of, with their schemes, however they are written', async () => {
      expect(await meantBy('gb-coh:AB02', 'GB-COH:ab02', 'AB02', 'ab02')).toEqual([
        ['cranes', 'docks'],
        ['cranes', 'docks'],
        [],
        [],
      ])
    })

    it('come before names, and after ids', async () => {
      expect(await meantBy('gb-coh:01', 'boats')).toEqual([['boats'], ['boats']])
    })

    it('that are denied or planned name nobody', async () => {
      expect(await meantBy('gb-coh:03', 'gb-coh:04')).toEqual([[], []])
    })

    it('are found by a search, with their schemes and without, whole', async () => {
      const found = async (text: string, kinds: Parameters<ReturnType<OpenedStore>['namesProposed']>[1] = null) =>
        rankNames(text, await store().namesProposed(text, kinds, asking())).map((one) => [
          one.entity.id,
          one.match,
          one.matchedName,
        ])
      expect(await found('ab02')).toEqual([
        ['docks', 'EXACT', 'gb-coh:ab02'],
        ['cranes', 'EXACT', 'gb-coh:AB02'],
      ])
      expect(await found('gb-coh:AB02', ['ORGANISATION'])).toHaveLength(2)
      expect(await found('gb-coh:AB02', ['PERSON'])).toEqual([])
      expect(await found('ab0')).toEqual([])
    })
  })
}
