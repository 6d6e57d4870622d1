import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { servedStore } from '../support/served-store.ts'

const DISAGREEMENT = 'id question(view: $view) about(view: $view) { id } positions(view: $view) { sentence claimCount }'

/** Asks a store of the shipped record what a View shows of single things. */
export function viewRequests(name: string, open: () => Promise<Store>): void {
  describe(`what a View shows of the shipped record, asked of ${name}`, () => {
    const service = servedStore(open)
    const ask = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await service().ask(query, variables)
      expect(errors).toBeUndefined()
      return data
    }

    test('disagreements and courses known by 2009 tell nothing of the letter of 2010 and the briefing of 2012', async () => {
      const { disagreements } = await ask(
        `query($view: View) { disagreements(kinds: [COURSE, DATE, DENIAL, CONTRARY, OUTCOME, SCOPE, VALUE], first: 100, view: $view) { totalCount nodes { ${DISAGREEMENT} prose(view: $view) { text } } } }`,
        { view: { knownBy: '2009-12-31' } },
      )
      expect(disagreements.totalCount).toBe(disagreements.nodes.length)
      // "Whose doing was it that the funding ran out?" was entered over the letter too; without it the blog and Jones are left.
      const money = disagreements.nodes.find(({ id }: { id: string }) => id === 'd-blame-for-the-funding')
      // Both name the force and its team; the blog, of the finance that the force did not find, tells of no payment.
      expect(money.question).toBe(
        'What do the documents say of the Metropolitan Police Service and the Human Trafficking Team?',
      )
      expect(money.positions).toHaveLength(2)
      for (const { prose } of disagreements.nodes) {
        expect(prose.text).not.toMatch(/Home Office says|briefing|Clubs and Vice|Letter from Alan Campbell/i)
      }
    })

    test('no list contradicts its nodes: of what is planned each tells that it was', async () => {
      const { relationships } = await ask(`{ relationships(view: {modalities: [PLANNED]}, first: 100) {
        totalCount withheld { modality count } edges { sentence modality claimCount node { sentence modalities prose { text } } } } }`)
      expect(relationships.totalCount).toBe(relationships.edges.length)
      for (const { sentence, modality, claimCount, node } of relationships.edges) {
        expect(modality).toBe('PLANNED')
        expect(claimCount).toBeGreaterThan(0)
        expect(`${sentence} ${node.sentence} ${node.prose.text}`).not.toMatch(/Nothing in this view/)
        expect(sentence).toMatch(/\b(to (be|have|\w+)|would \w+)\b|planned or expected|proposed/)
        expect(node.modalities).toContain('PLANNED')
      }
    })

    test('what a list leaves out by how it is said is counted', async () => {
      const { plain, both, planned } = await ask(`{
        plain: relationships(first: 1) { totalCount withheld { modality count } }
        both: relationships(first: 1, view: {modalities: [STATED, PLANNED]}) { totalCount withheld { modality count } }
        planned: relationships(first: 1, view: {modalities: [PLANNED]}) { totalCount withheld { modality count } } }`)
      const only = both.totalCount - plain.totalCount
      expect(plain.withheld).toEqual([{ modality: 'PLANNED', count: only }])
      expect(both.withheld).toEqual([])
      expect(planned.withheld).toEqual([{ modality: 'STATED', count: both.totalCount - planned.totalCount }])
      // The responsibility that will transfer, and the centre that is to be set up, are not stated anywhere.
      const { entity } = await ask(
        '{ entity(ref: "Clubs and Vice Unit") { relationships { withheld { modality count } } } }',
      )
      expect(entity.relationships.withheld[0].modality).toBe('PLANNED')
    })

    test('where no View is given a thing tells the whole record, never two modalities in one', async () => {
      const { denied, funding } = await ask(`{
        denied: node(id: "london-greens-release.c8") { ... on Claim { relationship {
          sentence modalities claimCount certainty prose { text } plain: sentence(view: {}) } } }
        funding: node(id: "home-office-letter.c12") { ... on Claim { relationship { sentence modalities period { edtf } } } } }`)
      expect(denied.relationship).toMatchObject({
        sentence: expect.stringMatching(
          /was not going to be funded by .*from April 2010 to March 2011, for the Human Trafficking Team \(“withdrawn completely in 2010\/11”\)\.$/,
        ),
        modalities: ['DENIED'],
        claimCount: 1,
        certainty: null,
      })
      expect(funding.relationship.modalities).toEqual(['PLANNED'])
      expect(funding.relationship.sentence).toMatch(
        /^Responsibility for human trafficking was to transfer to the Clubs and Vice Unit/,
      )
    })

    test('a disagreement of which a View reads all claims is told as it was entered', async () => {
      const { whole } = await ask(
        `query($view: View) { whole: node(id: "d-worth-of-the-unit") { ... on Disagreement { ${DISAGREEMENT} } } }`,
        { view: { documents: ['mep-blog-over-1300-signatures'] } },
      )
      expect(whole.question).toBe('Was the unit worth keeping for what it did?')
      expect(whole.positions.map(({ claimCount }: { claimCount: number }) => claimCount)).toEqual([1, 3])
    })

    test('a disagreement of which a View reads one position is told as none', async () => {
      const view = { documents: ['commissioners-briefing'] }
      const { none } = await ask(
        `query($view: View) { none: node(id: "d-fate-of-the-unit") { ... on Disagreement { ${DISAGREEMENT} prose(view: $view) { text } } } }`,
        { view },
      )
      expect(none).toEqual({
        id: 'd-fate-of-the-unit',
        question: 'What do the documents say?',
        about: [],
        positions: [],
        prose: {
          text: 'By “Human Trafficking: Briefing for prospective police and crime commissioners” alone: Documents take no two positions on this.',
        },
      })
    })
  })
}
