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

    test('disagreements known by 2009 tell nothing of the letter of 2010 and the briefing of 2012', async () => {
      const { disagreements } = await ask(
        `query($view: View) { disagreements(first: 100, view: $view) { totalCount nodes { ${DISAGREEMENT} prose(view: $view) { text } } } }`,
        { view: { knownBy: '2009-12-31' } },
      )
      expect(disagreements.totalCount).toBe(disagreements.nodes.length)
      // "What became of the unit and its work?" was entered over the letter and the briefing too.
      const fate = disagreements.nodes.find(({ id }: { id: string }) => id === 'd-fate-of-the-unit')
      expect(fate.question).toMatch(/^What do the documents say of .*Human Trafficking Team.*\?$/)
      expect(fate.about.map(({ id }: { id: string }) => id)).not.toContain('scd9')
      for (const { prose } of disagreements.nodes) {
        expect(prose.text).not.toMatch(/Home Office says|briefing|Clubs and Vice|letter/i)
      }
    })

    test('a disagreement of which a View reads all claims is told as it was entered', async () => {
      const { whole } = await ask(
        `query($view: View) { whole: node(id: "d-worth-of-the-unit") { ... on Disagreement { ${DISAGREEMENT} } } }`,
        { view: { documents: ['mep-blog-over-1300-signatures'] } },
      )
      expect(whole.question).toBe('Was the unit worth keeping for what it did?')
      expect(whole.positions.map(({ claimCount }: { claimCount: number }) => claimCount)).toEqual([1, 2, 3])
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
        prose: { text: 'In this view documents take no two positions on this.' },
      })
    })
  })
}
