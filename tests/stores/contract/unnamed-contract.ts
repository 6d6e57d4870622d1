import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/domain/evidence/view.ts'
import { MODALITIES } from '../../../src/domain/model/claim.ts'
import { unnamedIdOf } from '../../../src/domain/model/identity.ts'
import { asking, EVERY_SIDE, firstOf, ids, type OpenedStore, toldAll, viewWith, WHOLE } from './told.ts'

/** What every store answers of nobody and of somebody whom documents do not name. */
export function unnamedContract(store: OpenedStore): void {
  describe('nobody and somebody', () => {
    const claimsOf = async (entityId: string, view: Partial<View>) => {
      const asked = viewWith({ modalities: MODALITIES, ...view })
      return ids(firstOf(await store().claimsOf([unnamedIdOf(entityId)], asked, 10, asking())))
    }
    const relationshipsOf = async (entityId: string, view: Partial<View>) =>
      toldAll(firstOf(await store().relationshipsOf([entityId], EVERY_SIDE, viewWith(view), WHOLE, asking())))

    it('make no relationship', async () => {
      expect(await relationshipsOf('school', { modalities: MODALITIES })).toEqual([])
    })

    it('are found by the entity that they are said of, in order of document, number', async () => {
      expect(await claimsOf('school', {})).toEqual(['audit.c2', 'audit.c3', 'letter.c3', 'letter.c4', 'letter.c5'])
      expect(await claimsOf('unit', {})).toEqual(['audit.c1', 'letter.c6'])
      expect(await claimsOf('guild', {})).toEqual([])
    })

    it('are read and wanted as a View has it', async () => {
      expect(await claimsOf('school', { modalities: ['PLANNED'] })).toEqual(['letter.c5'])
      expect(await claimsOf('school', { documents: ['audit'] })).toEqual(['audit.c2', 'audit.c3'])
      expect(await claimsOf('school', { knownBy: '2012-05-01' })).toEqual(['audit.c2', 'audit.c3'])
    })

    it('are among the claims that name the entity', async () => {
      const view = viewWith({ modalities: MODALITIES })
      const { items } = firstOf(await store().claimsAbout(['unit'], view, WHOLE, asking()))
      expect(ids(items)).toEqual(['audit.c1', 'audit.c4', 'letter.c1', 'letter.c2', 'letter.c6'])
    })

    it('leave no relationship of the type certain on a day of which it is said that there was nobody', async () => {
      const definite = (asOf: string, view: Partial<View> = {}) =>
        relationshipsOf('guild', { asOf, atLeast: 'DEFINITE', ...view })
      expect(await definite('2012-04-30')).toEqual(['guild WORKS_WITH unit'])
      // The letter, written on that day, knows of nobody with whom the unit works.
      expect(await definite('2012-05-01')).toEqual([])
      expect(await relationshipsOf('guild', { asOf: '2012-05-01' })).toEqual(['guild WORKS_WITH unit'])
      expect(await definite('2012-05-01', { documents: ['audit'] })).toEqual(['guild WORKS_WITH unit'])
      expect(await definite('2012-05-02')).toEqual(['guild WORKS_WITH unit'])
    })

    it('stand in timelines, as remarks do: those of somebody as the View sees them', async () => {
      const timeline = async (entityId: string, view: Partial<View> = {}) => {
        const days = { from: null, until: null }
        const { items } = firstOf(await store().timelineOf([entityId], days, viewWith(view), WHOLE, asking()))
        return items.map(({ ofId }) => ofId).filter((id) => id.includes('.'))
      }
      expect(await timeline('school')).toEqual(['letter.c4', 'letter.c3'])
      expect(await timeline('school', { modalities: ['PLANNED'] })).toEqual(['letter.c5'])
      expect(await timeline('school', { documents: ['audit'] })).toEqual([])
      expect(await timeline('guild')).toEqual(['letter.c7'])
      // It is limited to the crown, in whose timeline it stands too.
      expect(await timeline('crown')).toEqual(['letter.c7'])
      expect(await timeline('guild', { asOf: '2011-06-15' })).toEqual(['letter.c7'])
      expect(await timeline('guild', { asOf: '2011-07-01' })).toEqual([])
      expect(await timeline('guild', { knownBy: '2012-05-01' })).toEqual([])
    })

    it('are positions of disagreements on the days of which nobody is said', async () => {
      const about = async (entityId: string, view: Partial<View> = {}) =>
        firstOf(await store().disagreementsAbout([entityId], null, viewWith(view), WHOLE, asking())).items
      const ofUnit = await about('unit')
      expect(ofUnit).toHaveLength(2)
      expect(ofUnit.find(({ aboutIds }) => aboutIds.includes('crown'))).toMatchObject({
        kind: 'DENIAL',
        aboutIds: ['crown', 'unit'],
        question: 'Was it so that Lamp Unit was funded by Crown?',
        positions: [
          { sentence: 'Lamp Unit was funded by Crown in 2010', claims: [{ claimId: 'letter.c1' }] },
          {
            sentence: 'Lamp Unit was not funded by anybody in 2010',
            claims: [{ claimId: 'audit.c1', groupId: null, aboutIds: ['unit'] }],
          },
        ],
      })
      expect(await about('school')).toMatchObject([
        {
          kind: 'DENIAL',
          aboutIds: ['school'],
          question: 'Was it so that School was led by somebody (not named)?',
          positions: [
            { sentence: 'School was led by somebody (not named) in 2009', claims: [{ claimId: 'letter.c4' }] },
            { sentence: 'School was not led by anybody in 2009', claims: [{ claimId: 'audit.c3' }] },
          ],
          groupIds: [],
        },
      ])
      expect(await about('unit', { documents: ['letter'] })).toEqual([])
      // From 2008 on with the unit, which by the letter works with nobody on its day; the money of 2011 nothing denies.
      expect(await about('guild')).toMatchObject([
        { kind: 'DENIAL', question: 'Was it so that Guild worked with Lamp Unit?', aboutIds: ['guild', 'unit'] },
      ])
      expect(await about('guild', { documents: ['letter'] })).toEqual([])
    })
  })
}
