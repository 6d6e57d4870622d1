import { describe, expect, it } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { COURSE_RECORD } from '../support/course-record.ts'
import { askFolder } from '../support/served-store.ts'

/** What later claims of a register make of earlier ones, worked out from `course-record.ts` by hand. */
export function courseRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`requests about what a register corrects and continues, answered by ${name}`, () => {
    const { service, ask } = askFolder(COURSE_RECORD, open)
    const heldBy = async (who: string, view: Readonly<Record<string, unknown>>) => {
      const { entity } = await ask(
        `query($who: String!, $view: View) { entity(ref: $who) { relationships(view: $view) {
          totalCount edges { sentence certainty share { value } period { edtf } claimCount claims { id } } } } }`,
        { who, view },
      )
      expect(entity.relationships.totalCount).toBe(entity.relationships.edges.length)
      return entity.relationships.edges
    }

    it.each([
      // A change: half, from 1 February 2021 the whole.
      ['ada', '2020-01-01', '2020-12-31', 0.5, '2018-01-01/..'],
      ['ada', '2022-01-01', '2020-12-31', 0.5, '2018-01-01/..'],
      ['ada', '2020-01-01', '2022-12-31', 0.5, '2018-01-01/2021-01-31'],
      ['ada', '2022-01-01', '2022-12-31', 1, '2021-02-01/..'],
      ['ada', '2021-01-31', '2022-12-31', 0.5, '2018-01-01/2021-01-31'],
      ['ada', '2021-02-01', '2022-12-31', 1, '2021-02-01/..'],
      // A correction: it was the whole all the time, as is known since March 2021 (the paper came later).
      ['bea', '2020-01-01', '2020-12-31', 0.5, '2018-01-01/..'],
      ['bea', '2022-01-01', '2020-12-31', 0.5, '2018-01-01/..'],
      ['bea', '2020-01-01', '2021-12-31', 1, '2018-01-01/..'],
      ['bea', '2022-01-01', '2021-12-31', 1, '2018-01-01/..'],
      // A line of a ledger is known from when it was written, though the ledger was published in 2023.
      ['dan', '2022-01-01', '2020-12-31', 0.2, '2020-05/..'],
      ['dan', '2022-01-01', '2021-12-31', 0.3, '2020-05/..'],
    ])('%s as of %s, by what was known by %s: %d, %s', async (who, asOf, knownBy, value, edtf) => {
      expect(await heldBy(who, { asOf, knownBy })).toMatchObject([
        { certainty: 'DEFINITE', share: { value }, period: { edtf } },
      ])
    })

    it('shows in a View of one extract what that one says', async () => {
      expect(await heldBy('ada', { documents: ['extract-2019'] })).toMatchObject([
        { share: { value: 0.5 }, period: { edtf: '2018-01-01/..' }, claims: [{ id: 'extract-2019.c1' }] },
      ])
      expect(await heldBy('cal', { documents: ['extract-2019'] })).toMatchObject([{ claimCount: 1 }])
    })

    it('tells a change as one stretch of time, with the share of each part of it', async () => {
      expect(await heldBy('ada', {})).toEqual([
        {
          sentence:
            'Ada Stone held shares in Boats Ltd from 1 January 2018 to 31 January 2021, to 50%, and from 1 February 2021 on, to 100%.',
          certainty: null,
          share: null,
          period: { edtf: '2018-01-01/..' },
          claimCount: 2,
          claims: [{ id: 'extract-2019.c1' }, { id: 'extract-2021.c1' }],
        },
      ])
    })

    it('has nothing any more of what was withdrawn, and knows it of the time before', async () => {
      expect(await heldBy('cal', {})).toEqual([])
      expect(await heldBy('cal', { knownBy: '2021-02-28' })).toMatchObject([{ claimCount: 1 }])
      const { node } = await ask(`{ node(id: "extract-2019.c3") { ... on Claim {
        statement replacedBy { id } early: replacedBy(view: {knownBy: "2021-02-28"}) { id }
        relationship { sentence modalities claimCount } } } }`)
      expect(node).toMatchObject({
        replacedBy: [{ id: 'extract-2021.c3' }],
        early: [],
        relationship: { modalities: ['DENIED'], claimCount: 2 },
      })
    })

    it('tells of a claim what it corrects and continues, and what superseded it, by what was known', async () => {
      const { one, other, dated } = await ask(`{
        one: node(id: "extract-2021.c1") { ... on Claim { corrects { id } continues { id } replacedBy { id } document { series } } }
        other: node(id: "extract-2021.c2") { ... on Claim { corrects { id } continues { id } } }
        dated: node(id: "ledger.c1") { ... on Claim { recorded replacedBy { id } } }
      }`)
      expect(one).toEqual({
        corrects: [],
        continues: [{ id: 'extract-2019.c1' }],
        replacedBy: [],
        document: { series: 'owners' },
      })
      expect(other).toEqual({ corrects: [{ id: 'extract-2019.c2' }], continues: [] })
      expect(dated).toEqual({ recorded: '2020-05-20', replacedBy: [{ id: 'ledger.c2' }] })
    })

    it('disagrees with another source, which never supersedes, and never within its own', async () => {
      const positions = async (view: Readonly<Record<string, unknown>>) => {
        const { disagreements } = await ask(
          'query($view: View) { disagreements(view: $view) { nodes { kind positions(view: $view) { claims { id } } } } }',
          { view },
        )
        return disagreements.nodes.map((one: { kind: string; positions: { claims: { id: string }[] }[] }) => [
          one.kind,
          ...one.positions.map(({ claims }) => claims.map(({ id }) => id).join(' ')),
        ])
      }
      expect(await positions({})).toEqual([['VALUE', 'extract-2021.c2', 'paper.c1']])
      expect(await positions({ documents: ['extract-2019', 'paper'] })).toEqual([
        ['VALUE', 'extract-2019.c2', 'paper.c1'],
      ])
      expect(await positions({ knownBy: '2021-12-31' })).toEqual([])
    })

    it('says in prose that it was corrected later, and nothing of it where that is not known', async () => {
      const prose = async (view: Readonly<Record<string, unknown>>) => {
        const { node } = await ask(
          'query($view: View) { node(id: "extract-2019.c2") { ... on Claim { relationship { prose(view: $view) { text } } } } }',
          { view },
        )
        return node.relationship.prose.text
      }
      expect(await prose({ documents: ['extract-2019', 'extract-2021'] })).toContain(
        'Bea Stone held shares in Docks Ltd from 1 January 2018 on, to 100%. [1] It was said before that ' +
          'Bea Stone held shares in Docks Ltd from 1 January 2018 on, to 50%, [2] which the same source later corrected. [1]',
      )
      expect(await prose({ knownBy: '2020-12-31' })).not.toMatch(/corrected|100%/)
    })

    it('has nothing of what was taken back but that it was', async () => {
      const data = await ask(`{
        claim: node(id: "paper.c2") { ...back } leaflet: node(id: "leaflet") { ...back } of: node(id: "leaflet.c1") { ...back }
        nodes(ids: ["paper.c2", "paper.c3"]) { id }
        documents { totalCount nodes { id claims { totalCount } } } claims(about: "ada") { nodes { id } }
      } fragment back on Node { __typename id ... on Retracted { on reason } }`)
      const misread = { __typename: 'Retracted', id: 'paper.c2', on: '2024-03-05', reason: 'Misread.' }
      const leaflet = { ...misread, id: 'leaflet', reason: 'Not what it was taken for.' }
      expect(data).toMatchObject({ claim: misread, leaflet, of: { ...leaflet, id: 'leaflet.c1' } })
      expect(data.nodes).toEqual([{ id: 'paper.c2' }, null])
      expect(data.documents.totalCount).toBe(4)
      expect(data.documents.nodes).toContainEqual({ id: 'paper', claims: { totalCount: 1 } })
      expect(data.claims.nodes).toEqual([{ id: 'extract-2019.c1' }, { id: 'extract-2021.c1' }])
      expect((await service().ask('{ document(id: "leaflet") { id } }')).errors?.[0]?.extensions?.['code']).toBe(
        'NOT_FOUND',
      )
    })

    it('tells a change in a timeline at both its times, and a line of a ledger with when it was written', async () => {
      const { boats, docks } = await ask(`{
        boats: entity(ref: "boats") { timeline { prose { text } } }
        docks: entity(ref: "dan") { relationships(view: {knownBy: "2020-12-31"}) { prose { text } } }
      }`)
      expect(boats.timeline.prose.text).toMatch(
        /^Ada Stone held shares in Boats Ltd from 1 January 2018 to 31 January 2021, to 50%\. \[1\] Ada Stone held shares in Boats Ltd from 1 February 2021 on, to 100%\. \[2\]/,
      )
      expect(docks.relationships.prose.text).toContain(
        '[1] The ledger, 1 January 2023, ¶1, recorded on 20 May 2020: “Dan Stone”',
      )
    })

    it('counts a document as read by the day on which a claim of it was recorded', async () => {
      const { verdict } =
        await ask(`{ verdict(subject: "dan", object: "docks", where: {types: [HOLDS_SHARES_IN]}, view: {knownBy: "2020-12-31"}) {
        answer basis { read speaking { id } perhaps { id } } } }`)
      // The extract of 2019 is public, and a line of the ledger written; the rest came later.
      expect(verdict).toEqual({ answer: 'STATED', basis: { read: 2, speaking: [{ id: 'ledger' }], perhaps: [] } })
    })
  })
}
