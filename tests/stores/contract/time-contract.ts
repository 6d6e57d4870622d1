import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/domain/evidence/view.ts'
import { buildRecord, document, entity, existence, link, on } from '../../support/build-record.ts'
import { asking, EVERY, EVERY_SIDE, firstOf, type OpenedStore, toldAll, viewWith, WHOLE } from './told.ts'

/** Who held which post when, as documents saw it: each rule of time by itself. */
export const TERMS = buildRecord({
  title: 'Terms of office',
  entities: [
    entity('POST', 'president', 'President'),
    entity('POST', 'treasurer', 'Treasurer'),
    entity('POST', 'secretary', 'Secretary'),
    entity('PERSON', 'ann', 'Ann'),
    entity('PERSON', 'bea', 'Bea'),
    entity('PERSON', 'cal', 'Cal'),
    entity('PERSON', 'dan', 'Dan'),
    entity('ORGANISATION', 'club', 'Club'),
    entity('ORGANISATION', 'league', 'League'),
    entity('ORGANISATION', 'union', 'Union'),
    entity('ORGANISATION', 'guild', 'Guild'),
    entity('ORGANISATION', 'band', 'Band'),
    entity('PLACE', 'hall', 'Hall'),
    entity('INSTRUMENT', 'pact', 'Pact'),
    entity('TOPIC', 'song', 'song'),
  ],
  documents: [
    document('early', 'Early', {
      written: { edtf: '2006-12-31', inferred: false },
      published: { edtf: '2007', inferred: false },
    }),
    document('middle', 'Middle', {
      written: { edtf: '2009-06-15', inferred: false },
      published: { edtf: '2010', inferred: false },
    }),
    document('late', 'Late', {
      written: { edtf: '2012-12-31', inferred: false },
      published: { edtf: '2013', inferred: false },
    }),
  ],
  claims: [
    // Two documents saw Ann president; between them one saw another, and denies that she was.
    link('early.c1', ['ann', 'HOLDS_POST', 'president'], { when: on('2006') }),
    link('late.c1', ['ann', 'HOLDS_POST', 'president'], { when: on('2012') }),
    link('middle.c1', ['bea', 'HOLDS_POST', 'president'], { when: on('2009') }),
    link('middle.c2', ['ann', 'HOLDS_POST', 'president'], { when: on('2009'), modality: 'DENIED' }),
    // Of Cal the one tells when he began, the other saw him later; of Dan the one saw him, the other tells when he left.
    link('early.c3', ['cal', 'HOLDS_POST', 'treasurer'], { when: on('2006/') }),
    link('late.c3', ['cal', 'HOLDS_POST', 'treasurer'], { when: on('2012') }),
    link('early.c4', ['dan', 'HOLDS_POST', 'secretary'], { when: on('2006') }),
    link('late.c4', ['dan', 'HOLDS_POST', 'secretary'], { when: on('/2012') }),
    // Dan was treasurer in 2006, and was to be in 2009 as well; by a document of then, he was to be until 2012.
    link('early.c6', ['dan', 'HOLDS_POST', 'treasurer'], { when: on('2006/2007') }),
    link('early.c7', ['dan', 'HOLDS_POST', 'treasurer'], { when: on('2009/'), modality: 'PLANNED' }),
    link('middle.c8', ['dan', 'HOLDS_POST', 'treasurer'], { when: on('2009/2012'), modality: 'PLANNED' }),
    // Bea held it all the time, but a document denies it, as of the day of its writing, and somebody's words of a month.
    link('late.c5', ['bea', 'HOLDS_POST', 'secretary'], { when: on('2006/2012') }),
    link('middle.c5', ['bea', 'HOLDS_POST', 'secretary'], { modality: 'DENIED' }),
    link('middle.c6', ['bea', 'HOLDS_POST', 'secretary'], {
      ...{ when: on('2008-03'), modality: 'DENIED', accordingToId: 'dan' },
    }),
    link('middle.c7', ['bea', 'HOLDS_POST', 'secretary'], {
      ...{ when: on('2010'), modality: 'DENIED', deniesPlan: true },
    }),
    // The club opened on 3 October 2006 and closed in 2011; late says 2007 of the one, and 2010 of the other.
    existence('early.c10', ['club', 'BEGAN'], { when: on('2006-10-03') }),
    existence('late.c10', ['club', 'BEGAN'], { when: on('2007'), accordingToId: 'dan' }),
    existence('late.c11', ['club', 'ENDED'], { when: on('2011') }),
    existence('middle.c11', ['club', 'ENDED'], { when: on('2010'), modality: 'PLANNED' }),
    existence('late.c12', ['league', 'BEGAN'], { when: on('2005') }),
    // That it is this league is the editor's reading.
    existence('middle.c21', ['league', 'BEGAN'], { when: on('2004'), inferred: ['SUBJECT'] }),
    link('middle.c12', ['club', 'MEMBER_OF', 'league'], { when: on('2009-06-15') }),
    link('middle.c13', ['club', 'WORKS_ON', 'song'], { when: on('2008/2012') }),
    link('middle.c14', ['club', 'RUN_BY', 'union'], { when: on('2009') }),
    link('late.c14', ['club', 'OTHER', 'union'], { when: on('2009'), label: 'was named after' }),
    // One document saw it in a hall before it opened: kept as it is.
    link('early.c15', ['club', 'LOCATED_IN', 'hall'], { when: on('2006-03-05') }),
    link('late.c15', ['club', 'LOCATED_IN', 'hall'], { when: on('2008') }),
    // The league entered the pact, and left it; of the union nobody knows in which order.
    link('early.c16', ['league', 'OPTED_INTO', 'pact'], { when: on('2001') }),
    link('early.c17', ['league', 'OPTED_OUT_OF', 'pact'], { when: on('2005') }),
    link('early.c18', ['union', 'OPTED_INTO', 'pact'], { when: on('2001') }),
    link('early.c19', ['union', 'OPTED_OUT_OF', 'pact'], { when: on('2001') }),
    // About March, by its own words: in the month before too.
    link('middle.c20', ['union', 'MERGED_INTO', 'league'], { when: on('2008-03~') }),
    // Not yet, and done. What the one gave was for two things.
    link('early.c22', ['guild', 'ABSORBED_INTO', 'band'], { modality: 'DENIED' }),
    link('late.c22', ['guild', 'ABSORBED_INTO', 'band']),
    link('early.c23', ['guild', 'FUNDED_BY', 'band'], { ...funds(100), when: on('2006'), scopeIds: ['hall'] }),
    link('late.c23', ['guild', 'FUNDED_BY', 'band'], { ...funds(200), when: on('2006'), scopeIds: ['song'] }),
    // Two precisions of one date.
    existence('early.c25', ['guild', 'BEGAN'], { when: on('2005-05') }),
    existence('late.c25', ['guild', 'BEGAN'], { when: on('2005') }),
  ],
})

function funds(value: number) {
  return { amount: { value, currency: 'GBP' } }
}

/** What every store answers where certainty on a day rests on more than one claim. */
export function timeContract(store: OpenedStore): void {
  const heldOn = async (entityId: string, asOf: string, view: Partial<View> = {}) => {
    const asked = viewWith({ atLeast: 'DEFINITE', ...view, asOf })
    return toldAll(firstOf(await store().relationshipsOf([entityId], EVERY_SIDE, asked, WHOLE, asking())))
  }

  describe('a state that two documents saw hold', () => {
    it('is not definite between them, since it may have held twice', async () => {
      const ann = ['ann HOLDS_POST president']
      expect(await heldOn('ann', '2008-06-01')).toEqual([])
      expect(await heldOn('ann', '2008-06-01', { atLeast: 'POSSIBLE' })).toEqual(ann)
      expect(await heldOn('ann', '2009-06-01')).toEqual([])
      expect(await heldOn('ann', '2009-06-01', { atLeast: 'POSSIBLE' })).toEqual(ann)
    })

    it('is definite where one of them gives the beginning or the end', async () => {
      expect(await heldOn('cal', '2009-06-01')).toEqual(['cal HOLDS_POST treasurer'])
      expect(await heldOn('cal', '2012-01-02')).toEqual([])
      expect(await heldOn('dan', '2009-06-01')).toEqual(['dan HOLDS_POST secretary'])
      expect(await heldOn('dan', '2009-06-01', { documents: ['late'] })).toEqual([])
    })
  })

  describe('what is stated and what is planned', () => {
    const ends = async (asOf: string, modalities: View['modalities'], atLeast: View['atLeast'] = 'POSSIBLE') =>
      (await heldOn('dan', asOf, { modalities, atLeast })).filter((one) => one.endsWith('treasurer'))
    const dan = ['dan HOLDS_POST treasurer']

    it('are weighed apart: the plan makes what is stated no less certain, and decides where that does not', async () => {
      expect(await ends('2006-12-31', ['STATED'], 'DEFINITE')).toEqual(dan)
      expect(await ends('2006-12-31', ['STATED', 'PLANNED'], 'DEFINITE')).toEqual(dan)
      expect(await ends('2008-01-01', ['STATED', 'PLANNED'])).toEqual([])
      expect(await ends('2010-06-01', ['STATED'])).toEqual([])
      expect(await ends('2010-06-01', ['STATED', 'PLANNED'])).toEqual(dan)
      expect(await ends('2010-06-01', ['STATED', 'PLANNED'], 'DEFINITE')).toEqual([])
      expect(await ends('2013-01-01', ['STATED', 'PLANNED'])).toEqual([])
      expect(await ends('2006-12-31', ['PLANNED'])).toEqual([])
    })

    it('have moments of their own, of which the one hides none of the other', async () => {
      const whens = async (modalities: View['modalities']) => {
        const days = { from: '2006-01-01', until: '2013-12-31' }
        const list = firstOf(await store().timelineOf(['dan'], days, viewWith({ modalities }), WHOLE, asking()))
        const ids = firstOf(
          await store().relationshipsOf(['dan'], EVERY_SIDE, viewWith({ modalities }), WHOLE, asking()),
        )
        const { id = '' } = ids.items.find(({ objectId }) => objectId === 'treasurer') ?? {}
        return list.items.filter(({ ofId }) => ofId === id).map(({ when, phase }) => `${when?.edtf} ${phase}`)
      }
      expect(await whens(['STATED'])).toEqual(['2006 START', '2007 END'])
      expect(await whens(['STATED', 'PLANNED'])).toEqual(['2006 START', '2007 END', '2009 START', '2012 END'])
    })

    it('are counted by what is stated, else by what is planned', async () => {
      const years = async (modalities: View['modalities']) =>
        (await store().histogram('YEAR', ['HOLDS_POST'], viewWith({ modalities }), asking())).map(
          ({ key, count }) => `${key} ${count}`,
        )
      expect(await years(['STATED'])).toEqual(['2006 5', '2009 1'])
      expect(await years(['STATED', 'PLANNED'])).toEqual(['2006 5', '2009 1'])
      expect(await years(['PLANNED'])).toEqual(['2009 1'])
    })
  })

  describe('a day that a claim denies', () => {
    const bea = ['bea HOLDS_POST secretary']

    it('is possible at most, the day of writing where the denial has no date', async () => {
      expect(await heldOn('bea', '2009-06-14')).toEqual(bea)
      expect(await heldOn('bea', '2009-06-15')).toEqual([])
      expect(await heldOn('bea', '2009-06-15', { atLeast: 'POSSIBLE' })).toEqual([...bea, 'bea HOLDS_POST president'])
      expect(await heldOn('bea', '2009-06-16')).toEqual(bea)
      expect(await heldOn('bea', '2010-06-15')).toEqual(bea)
    })

    it('is so whatever modalities are wanted, as far as the View reads the denial', async () => {
      expect(await heldOn('bea', '2009-06-15', { modalities: ['STATED', 'PLANNED', 'DENIED'] })).toEqual([])
      expect(await heldOn('bea', '2009-06-15', { documents: ['late'] })).toEqual(bea)
      expect(await heldOn('bea', '2009-06-15', { knownBy: '2013-12-31' })).toEqual([])
      expect(await heldOn('bea', '2008-03-10')).toEqual([])
      expect(await heldOn('bea', '2008-03-10', { reported: false })).toEqual(bea)
    })
  })

  describe('the beginning and the end of what a state needs', () => {
    const possiblyOn = (entityId: string, asOf: string, view: Partial<View> = {}) =>
      heldOn(entityId, asOf, { atLeast: 'POSSIBLE', ...view })

    it('leave it no day before the one or after the other, by the widest of what is stated of each', async () => {
      // Run by somebody needs who runs, which has no beginning here; what no type tells needs nothing.
      const needless = ['club OTHER union', 'club RUN_BY union']
      const located = 'club LOCATED_IN hall'
      expect((await possiblyOn('club', '2006-10-02')).toSorted()).toEqual([located, ...needless])
      expect((await possiblyOn('club', '2006-10-03')).toSorted()).toEqual([
        located,
        'club MEMBER_OF league',
        ...needless,
      ])
      expect(await possiblyOn('league', '2006-10-02')).not.toContain('club MEMBER_OF league')
      expect(await possiblyOn('league', '2011-12-31')).toContain('club MEMBER_OF league')
      expect(await possiblyOn('league', '2012-01-01')).not.toContain('club MEMBER_OF league')
    })

    it('limit it by what the View reads', async () => {
      const member = 'club MEMBER_OF league'
      expect(await possiblyOn('club', '2006-10-02', { documents: ['middle'] })).toContain(member)
      expect(await possiblyOn('club', '2006-12-31', { documents: ['middle', 'late'] })).not.toContain(member)
      expect(await possiblyOn('club', '2006-12-31', { documents: ['middle', 'late'], reported: false })).toContain(
        member,
      )
      const apart = { documents: ['middle', 'late'], reported: false }
      expect(await possiblyOn('club', '2003-12-31', apart)).toEqual([
        ...['club LOCATED_IN hall', 'club OTHER union', 'club RUN_BY union'],
      ])
      expect(await possiblyOn('club', '2004-12-31', apart)).toContain(member)
      expect(await possiblyOn('club', '2004-12-31', { ...apart, inferred: false })).not.toContain(member)
    })

    it('make less of what is definite too', async () => {
      expect(await heldOn('song', '2010-06-01')).toEqual(['club WORKS_ON song'])
      expect(await possiblyOn('song', '2012-01-01')).toEqual([])
    })

    it('leave a claim whose own days lie wholly outside as it is', async () => {
      expect(await heldOn('hall', '2006-03-05')).toEqual(['club LOCATED_IN hall'])
      // What the guild was given in 2006 was limited to the hall.
      expect(await possiblyOn('hall', '2006-03-05', { documents: ['early'] })).toEqual([
        'guild FUNDED_BY band',
        'club LOCATED_IN hall',
      ])
      expect(await possiblyOn('hall', '2006-03-05', { modalities: ['PLANNED'] })).toEqual([])
      expect(await possiblyOn('hall', '2012-01-01')).toEqual(['club LOCATED_IN hall'])
    })

    it('are followed by paths, moments and counts', async () => {
      const view = viewWith({ asOf: '2006-10-02' })
      const types = { ...EVERY, types: ['MEMBER_OF'] as const }
      expect((await store().leastPaths('club', 'league', types, view, 5, asking())).length).toBeNull()
      const days = { from: '2009-06-15', until: '2009-06-15' }
      expect(firstOf(await store().timelineOf(['league'], days, view, WHOLE, asking())).keys).toEqual([])
      expect(
        firstOf(await store().relationshipCountsOf(['league'], { ...EVERY_SIDE, types: types.types }, view, asking())),
      ).toEqual([])
    })
  })

  describe('contrary changes', () => {
    it('follow each other: the later ends what the earlier made', async () => {
      const [entered, left] = ['league OPTED_INTO pact', 'league OPTED_OUT_OF pact']
      const optedOn = async (asOf: string, atLeast: View['atLeast'] = 'POSSIBLE') =>
        (await heldOn('pact', asOf, { atLeast })).filter((one) => one.startsWith('league'))
      expect(await optedOn('2002-01-01', 'DEFINITE')).toEqual([entered])
      expect(await optedOn('2002-01-01')).toEqual([entered])
      // Some time in 2005 it left.
      expect(await optedOn('2005-06-01', 'DEFINITE')).toEqual([])
      expect(await optedOn('2005-06-01')).toEqual([entered, left])
      expect(await optedOn('2005-12-31')).toEqual([left])
      expect(await optedOn('2005-12-31', 'DEFINITE')).toEqual([left])
    })

    it('are both possible where their order is open', async () => {
      const both = ['union OPTED_INTO pact', 'union OPTED_OUT_OF pact']
      const optedOn = async (atLeast: View['atLeast']) =>
        (await heldOn('pact', '2010-01-01', { atLeast })).filter((one) => one.startsWith('union'))
      expect(await optedOn('POSSIBLE')).toEqual(both)
      expect(await optedOn('DEFINITE')).toEqual([])
    })
  })

  describe('disagreements', () => {
    const found = async (aboutId: string | null, view: Partial<View> = {}) => {
      const { items } = firstOf(await store().disagreementsAbout([aboutId], null, viewWith(view), WHOLE, asking()))
      return items.map(({ kind, positions }) =>
        [kind, ...positions.map(({ claims }) => claims.map(({ claimId }) => claimId).join(' '))].join(' | '),
      )
    }

    it('are none where the dates let both be true, or each is of another scope', async () => {
      expect(await found('guild')).toEqual([])
      expect(await found('pact')).toEqual([])
      expect(await found('ann')).toEqual([])
      expect(await found('dan')).toEqual([])
    })

    it('are between dates, denials, and what lies beyond the beginning of what it needs', async () => {
      expect((await found(null)).toSorted()).toEqual([
        'DATE | early.c10 | late.c10',
        'DATE | early.c15 | early.c10 | late.c10',
        'DATE | middle.c21 | late.c12',
        'DENIAL | late.c5 | middle.c5 | middle.c6',
      ])
    })

    it('need two positions that differ from each other, among those that a View reads', async () => {
      // What is left of the one on the hall: by Dan's words alone, and by the opening alone.
      expect((await found('hall')).length).toBe(1)
      expect((await found('hall', { reported: false })).length).toBe(1)
      expect((await found('hall', { documents: ['late'] })).length).toBe(0)
      expect((await found('bea', { documents: ['middle'] })).length).toBe(0)
      expect((await found('club', { documents: ['early'] })).length).toBe(1)
      expect((await found('club', { documents: ['late'] })).length).toBe(0)
      expect((await found('league', { inferred: false })).length).toBe(0)
    })
  })

  it('an approximate date holds a unit before and after it', async () => {
    const merged = async (asOf: string) =>
      (await heldOn('union', asOf, { atLeast: 'POSSIBLE' })).filter((one) => one.endsWith('league'))
    expect(await merged('2008-01-31')).toEqual([])
    expect(await merged('2008-02-27')).toEqual(['union MERGED_INTO league'])
  })
}
