import { describe, expect, it } from 'vitest'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import { asking, bringing, ids, type OpenedStore, viewWith } from './told.ts'

const AMBER_INTO_CEDAR = 'r-vkmcnwzdiugnrkpfqkgjvg22nl'
const BIRCH_BY_FERN = 'r-zyyszf6ydntispd7pfbge23ihk'
const DUNE_AS_ELM = 'r-tmh5u4srcnxcb7ldwqudnxt2as'
const CEDAR_WITH_DUNE = 'r-hloivm2qkzkhjk7li74aygtx2n'
const STAFF_OF_CEDAR_2009 = 'f-xwznlsddkkhomw67sskcoslprf'
const STAFF_OF_DUNE = 'f-rjftx76x4aey7643pujrpoyzjp'
const BUDGET_OF_GALE = 'f-cu2nabrtnvhoslgfmexj4dd7lq'
const DUNE_BEGAN = 'x-co26didn7tybljyqzayry7t4lw'
const IVY_ENDED = 'x-5rm4eifdzuz2fiwvgwhxq6m6q2'

/** What every store answers when asked for claims, figures, existences and disagreements of the small graph. */
export function claimsContract(store: OpenedStore): void {
  describe('claims by id', () => {
    it('come whole, in the order of the ids, null for an unknown one', async () => {
      const [funds, unknown, moved] = await store().claimsById(['audit.c7', 'letter.c2', 'brief.c2'], asking())
      expect(funds).toEqual({
        id: 'audit.c7',
        documentId: 'audit',
        locator: '¶1',
        phrase: 'as it stands there',
        quotation: null,
        subjectId: 'cedar',
        content: { form: 'RELATIONSHIP', type: 'FUNDED_BY', objectId: 'dune', label: null },
        when: { edtf: '2008-04/2009-03', inferred: false, atWriting: false },
        whenText: '2008-09',
        modality: 'STATED',
        deniesPlan: false,
        hedge: null,
        verb: null,
        accordingToId: null,
        furtherSpeakerIds: [],
        said: null,
        amount: { value: 1000, currency: 'GBP' },
        share: null,
        bound: 'EXACT',
        scopeIds: [],
        role: null,
        roles: [],
        eventId: null,
        occasion: 'fy-2008-09',
        inferred: [],
        note: null,
        recorded: null,
        correctsIds: [],
        continuesIds: [],
        replacedByIds: [],
      })
      expect(unknown).toBeNull()
      expect(moved?.when).toEqual({ edtf: '2009', inferred: true, atWriting: false })
    })

    it('keep every form and every qualifier', async () => {
      const asked = ['audit.c16', 'diary.c6', 'diary.c2', 'diary.c3', 'letter.c9', 'brief.c6', 'audit.c1', 'brief.c8']
      const [figure, ended, said, chaired, twin, share, event, present] = await store().claimsById(asked, asking())
      expect(figure?.content).toEqual({ form: 'FIGURE', measure: 'staff', value: 45 })
      expect(figure?.scopeIds).toEqual(['tolls'])
      expect(ended?.content).toEqual({ form: 'EXISTENCE', change: 'ENDED' })
      expect(ended?.modality).toBe('DENIED')
      expect([said?.accordingToId, said?.said, said?.when]).toEqual(['crown', '2010', null])
      expect(chaired?.role).toBe('in the chair')
      expect([twin?.content, twin?.note]).toEqual([
        { form: 'RELATIONSHIP', type: 'OTHER', objectId: 'mint-south', label: 'was the twin of' },
        'So it is called.',
      ])
      expect([share?.share, share?.bound]).toEqual([0.25, 'EXACT'])
      expect(event?.eventId).toBe('reform')
      expect(present?.when).toEqual({ edtf: '2011', inferred: true, atWriting: true })
    })
  })

  describe('the claims of a relationship, figure or existence', () => {
    const claimsOf = async (groupId: string, view: Partial<View>, first = 100) => {
      const [claims = []] = await store().claimsOf([groupId], viewWith(view), first, asking())
      return ids(claims)
    }

    it.each<[string, string, Partial<View>, readonly string[]]>([
      ['in order of document, number', AMBER_INTO_CEDAR, {}, ['audit.c1', 'brief.c1', 'letter.c1']],
      ['without reported ones', AMBER_INTO_CEDAR, { reported: false }, ['audit.c1', 'letter.c1']],
      ["without the editor's readings", DUNE_AS_ELM, { inferred: false }, ['brief.c4']],
      ["with a date that is the editor's alone", BIRCH_BY_FERN, { inferred: false }, ['brief.c2']],
      ['of some documents', AMBER_INTO_CEDAR, { documents: ['letter', 'brief'] }, ['brief.c1', 'letter.c1']],
      ['of no document', AMBER_INTO_CEDAR, { documents: [] }, []],
      ['known by a day', AMBER_INTO_CEDAR, { knownBy: '2011-05-30' }, ['audit.c1']],
      [
        'whatever day is asked about',
        AMBER_INTO_CEDAR,
        { asOf: '1990-01-01', atLeast: 'DEFINITE' },
        ['audit.c1', 'brief.c1', 'letter.c1'],
      ],
      ['stated, unless more is wanted', BIRCH_BY_FERN, {}, ['brief.c2']],
      ['denied, where that is wanted', BIRCH_BY_FERN, { modalities: ['DENIED'] }, ['audit.c6']],
      ['of several modalities', BIRCH_BY_FERN, { modalities: ['DENIED', 'STATED'] }, ['audit.c6', 'brief.c2']],
      ['of no modality', BIRCH_BY_FERN, { modalities: [] }, []],
      [
        'by number and not by digits',
        CEDAR_WITH_DUNE,
        { modalities: ['STATED', 'PLANNED'] },
        ['letter.c6', 'letter.c12'],
      ],
      ['of a figure', STAFF_OF_CEDAR_2009, {}, ['audit.c15', 'letter.c10']],
      ['of an existence', DUNE_BEGAN, {}, ['audit.c17', 'brief.c13']],
      ['of an existence that is only denied', IVY_ENDED, {}, []],
      ['of nothing', 'r-nothing', {}, []],
    ])('come %s', async (_, groupId, view, expected) => {
      expect(await claimsOf(groupId, view)).toEqual(expected)
    })

    it('stop at the number wanted', async () => {
      expect(await claimsOf(AMBER_INTO_CEDAR, {}, 2)).toEqual(['audit.c1', 'brief.c1'])
      expect(await claimsOf(AMBER_INTO_CEDAR, { documents: ['brief', 'letter'] }, 1)).toEqual(['brief.c1'])
      expect(await claimsOf(AMBER_INTO_CEDAR, {}, 0)).toEqual([])
    })

    it('bring along their documents, each once, by id too', async () => {
      const ofGroups = bringing()
      await store().claimsOf([AMBER_INTO_CEDAR, DUNE_BEGAN], PLAIN_VIEW, 2, ofGroups.asking)
      // audit.c1 and brief.c1, audit.c17 and brief.c13.
      expect(ofGroups.brought()).toEqual(['audit', 'brief'])
      const byId = bringing()
      await store().claimsById(['letter.c1', 'nothing.c1', 'letter.c6'], byId.asking)
      expect(byId.brought()).toEqual(['letter'])
    })

    it('are answered one list for each id', async () => {
      const lists = await store().claimsOf([DUNE_BEGAN, 'f-nothing', BIRCH_BY_FERN], PLAIN_VIEW, 1, asking())
      expect(lists.map(ids)).toEqual([['audit.c17'], [], ['brief.c2']])
    })
  })

  describe('figures and existences by id', () => {
    it('come whole, null for an unknown one', async () => {
      const [staff, unknown, budget] = await store().figuresById([STAFF_OF_DUNE, DUNE_BEGAN, BUDGET_OF_GALE], asking())
      expect(staff).toMatchObject({
        id: STAFF_OF_DUNE,
        aboutId: 'dune',
        measure: 'staff',
        scopeIds: ['tolls'],
        occasion: null,
      })
      expect(staff?.attestations.map(({ claimId, value, bound }) => [claimId, value, bound])).toEqual([
        ['audit.c16', 45, 'OVER'],
        ['brief.c12', 40, 'EXACT'],
      ])
      expect(unknown).toBeNull()
      expect(budget?.attestations.map(({ value, when }) => [value, when])).toEqual([[1300, null]])
    })

    it('keep a series apart', async () => {
      const asked = ['f-ajz5ulknsemdrfxiestdqryfna', STAFF_OF_CEDAR_2009]
      const found = await store().figuresById(asked, asking())
      expect(found.map((figure) => figure?.attestations.map(({ value }) => value))).toEqual([[12], [15, 15]])
    })

    it('tell what began and ended', async () => {
      const found = await store().existencesById([IVY_ENDED, STAFF_OF_DUNE, DUNE_BEGAN], asking())
      const [ended, unknown, began] = found
      expect(ended).toMatchObject({ id: IVY_ENDED, aboutId: 'ivy', change: 'ENDED' })
      expect(unknown).toBeNull()
      expect(began?.change).toBe('BEGAN')
      expect(began?.attestations.map(({ claimId, bounds }) => [claimId, bounds.fromLatest])).toEqual([
        ['audit.c17', '2010-01-31'],
        ['brief.c13', '2010-12-31'],
      ])
    })
  })
}
