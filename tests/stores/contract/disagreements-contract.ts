import { describe, expect, it } from 'vitest'
import type { Disagreement } from '../../../src/domain/evidence/disagreement.ts'
import type { View } from '../../../src/domain/evidence/view.ts'
import { asking, ids, type OpenedStore, viewWith } from './told.ts'

const DATE_OF_RENAMING = 'd-fhgrsjxknq2axjhhtu2vlqggqb'
const DENIAL_OF_FERN = 'd-laycbpu66kliedm757oju2qltd'
const SHARE_OF_FERN = 'd-xcp2qllarmdffbsltx4jnskltc'
const STANCE_ON_CHARTER = 'd-4wpeuun5l3jeunwh3uodidgvqd'
const STAFF_OF_DUNE = 'd-h7gg67kxn6k73hjbbbgx2dt2ja'

const CEDAR_WITH_DUNE = 'r-hloivm2qkzkhjk7li74aygtx2n' // WORKS_WITH
const AMBER_INTO_CEDAR = 'r-vkmcnwzdiugnrkpfqkgjvg22nl' // ABSORBED_INTO
const CEDAR_BY_DUNE = 'r-zbdl7tdwlobi2bcmeow6qkp6cg' // FUNDED_BY, fy-2008-09

/** What every store answers when asked for disagreements of the small graph. */
export function disagreementsContract(store: OpenedStore): void {
  describe('disagreements by id', () => {
    it.each([
      [DATE_OF_RENAMING, 'DATE', ['dune', 'elm'], [['brief.c4'], ['diary.c1']]],
      [DENIAL_OF_FERN, 'DENIAL', ['birch', 'fern'], [['brief.c2'], ['audit.c6']]],
      [SHARE_OF_FERN, 'VALUE', ['dune', 'fern'], [['brief.c6'], ['audit.c9']]],
      [STANCE_ON_CHARTER, 'CONTRARY', ['charter', 'crown'], [['brief.c10'], ['audit.c13']]],
      [STAFF_OF_DUNE, 'VALUE', ['dune'], [['brief.c12'], ['audit.c16']]],
    ])('%s is the %s that the rules find about %j', async (id, kind, aboutIds, claimIds) => {
      const [found] = await store().disagreementsById([id], asking())
      expect(found).toMatchObject({ id, kind, origin: 'COMPUTED', aboutIds })
      expect(claimIdsOf(found)).toEqual(claimIds)
    })

    it('come whole where an editor entered them, null for an unknown one', async () => {
      const [unknown, purpose] = await store().disagreementsById(['d-nothing', 'd-purpose-of-funds'], asking())
      expect(unknown).toBeNull()
      expect(purpose).toEqual({
        id: 'd-purpose-of-funds',
        kind: 'SCOPE',
        origin: 'EDITORIAL',
        aboutIds: ['cedar', 'dune'],
        question: 'What was the money for?',
        positions: [
          {
            says: 0,
            sentence: 'For the tolls.',
            claims: [
              {
                ...{
                  claimId: 'letter.c6',
                  documentId: 'letter',
                  knownDay: '2012-01-31',
                  accordingToId: null,
                  inferred: false,
                  succession: null,
                },
                ...{ groupId: CEDAR_WITH_DUNE, aboutIds: ['cedar', 'dune'] },
              },
            ],
          },
          {
            says: 1,
            sentence: 'For all of it.',
            claims: [
              {
                ...{
                  claimId: 'audit.c7',
                  documentId: 'audit',
                  knownDay: '2010-04-01',
                  accordingToId: null,
                  inferred: false,
                  succession: null,
                },
                ...{ groupId: CEDAR_BY_DUNE, aboutIds: ['cedar', 'dune'] },
              },
              {
                ...{
                  claimId: 'brief.c1',
                  documentId: 'brief',
                  knownDay: '2011-05-31',
                  accordingToId: 'nadia',
                  inferred: false,
                  succession: null,
                },
                ...{ groupId: AMBER_INTO_CEDAR, aboutIds: ['cedar'] },
              },
            ],
          },
        ],
        differing: [[0, 1]],
        groupIds: [CEDAR_WITH_DUNE, AMBER_INTO_CEDAR, CEDAR_BY_DUNE],
      })
    })
  })

  describe('the disagreements of a relationship, figure or existence', () => {
    const disagreementsOf = async (groupId: string, view: Partial<View> = {}) => {
      const [found = []] = await store().disagreementsOf([groupId], viewWith(view), asking())
      return found
    }

    it('are those that one of its claims takes part in, answered one list for each id', async () => {
      const groups = [
        'r-tmh5u4srcnxcb7ldwqudnxt2as', // dune RENAMED_AS elm
        'r-jpozhv7ux34im4pofvgj4527yc', // cedar MERGED_INTO dune
        'r-2tde6xdxpqpxjdqzuyosm5lwrd', // crown OPPOSES charter
        'r-fx2k7nkc435xigv7yavm6h2ayx', // crown SUPPORTS charter
        'f-xwznlsddkkhomw67sskcoslprf', // staff of cedar, 2009
        'f-rjftx76x4aey7643pujrpoyzjp', // staff of dune
        'x-co26didn7tybljyqzayry7t4lw', // dune BEGAN
        'r-nothing',
      ]
      const found = await store().disagreementsOf(groups, viewWith({}), asking())
      expect(found.map(ids)).toEqual([
        [DATE_OF_RENAMING],
        [],
        [STANCE_ON_CHARTER],
        [STANCE_ON_CHARTER],
        ['d-size-of-cedar'],
        [STAFF_OF_DUNE],
        [],
        [],
      ])
    })

    it('come whole, and need two positions that a View reads', async () => {
      const staffOfCedar = 'f-xwznlsddkkhomw67sskcoslprf'
      const [whole] = await disagreementsOf(staffOfCedar)
      expect(claimIdsOf(whole)).toEqual([['audit.c15'], ['letter.c10'], ['audit.c14']])
      expect(await disagreementsOf(staffOfCedar, { documents: ['audit'] })).toEqual([whole])
      expect(await disagreementsOf(staffOfCedar, { documents: ['letter'] })).toEqual([])
      expect(await disagreementsOf('r-tmh5u4srcnxcb7ldwqudnxt2as', { knownBy: '2012-12-31' })).toEqual([])
    })

    it('are those that a claim of it which the View reads takes part in', async () => {
      expect(ids(await disagreementsOf(AMBER_INTO_CEDAR))).toEqual(['d-purpose-of-funds'])
      expect(await disagreementsOf(AMBER_INTO_CEDAR, { reported: false })).toEqual([])
      expect(ids(await disagreementsOf(CEDAR_BY_DUNE, { reported: false }))).toEqual(['d-purpose-of-funds'])
    })

    it('are none where one of two positions is the editor’s reading', async () => {
      expect(ids(await disagreementsOf('r-tmh5u4srcnxcb7ldwqudnxt2as'))).toEqual([DATE_OF_RENAMING])
      expect(await disagreementsOf('r-tmh5u4srcnxcb7ldwqudnxt2as', { inferred: false })).toEqual([])
    })

    it('are there whatever modality, and whatever day, a View asks about', async () => {
      const found = await disagreementsOf('r-zyyszf6ydntispd7pfbge23ihk', {
        modalities: ['PLANNED'],
        asOf: '1990-01-01',
      })
      expect(ids(found)).toEqual([DENIAL_OF_FERN])
    })
  })
}

function claimIdsOf(disagreement: Disagreement | null | undefined): readonly (readonly string[])[] {
  return (disagreement?.positions ?? []).map(({ claims }) => claims.map(({ claimId }) => claimId))
}
