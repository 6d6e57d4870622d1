import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { askSmallGraph } from '../support/served-store.ts'

const TOLD = `told { node { type subjectId objectId } sentence modality reported inferred certainty period { edtf }
  amount { value currency bound } share { value } scope { id } claimCount claims(first: 2) { id } }`

/** Asks a store of the small graph how answers tell their relationships in the View of the question. */
export function toldRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`relationships in the View of a question, asked of ${name}`, () => {
    const { ask } = askSmallGraph(open)

    test('a subgraph tells what is planned as planned', async () => {
      const { subgraph } = await ask(
        `{ subgraph(around: ["lamps"], limit: 10, view: {modalities: [PLANNED]}) { relationships { id } ${TOLD} } }`,
      )
      expect(subgraph.relationships).toHaveLength(1)
      expect(subgraph.told).toEqual([
        {
          node: { type: 'RESPONSIBILITY_MOVED_TO', subjectId: 'lamps', objectId: 'elm' },
          sentence: 'Responsibility for lamps was to move to Elm Office in 2012.',
          modality: 'PLANNED',
          reported: false,
          inferred: false,
          certainty: null,
          period: { edtf: '2012' },
          amount: null,
          share: null,
          scope: [],
          claimCount: 1,
          claims: [{ id: 'brief.c5' }],
        },
      ])
    })

    test('a lineage tells a step by the documents of the View, its node by all of the record', async () => {
      const { entity } = await ask(
        `{ entity(ref: "cedar") { fedBy(kinds: [OPERATION], view: {documents: ["brief"]}) {
           edges { sentence via { reported claimCount } ${TOLD} } } } }`,
      )
      const [{ sentence, via, told }] = entity.fedBy.edges
      // Three documents say so; the briefing only reports what Nadia says.
      expect(via).toEqual([{ reported: false, claimCount: 3 }])
      expect(told).toMatchObject([{ reported: true, claimCount: 1, claims: [{ id: 'brief.c1' }], sentence }])
      expect(sentence).toMatch(/^Operation Amber was absorbed into Cedar Unit on 1 April 2009, Nadia Ōkami said/)
    })

    test('a lineage tells how certain each step is on the day asked about', async () => {
      const { entity } = await ask(
        `{ entity(ref: "dune") { fedBy(depth: 2, kinds: [OPERATION], view: {asOf: "2010-06-01"}) {
           edges { node { id } certainty told { certainty claims(first: 1) { id } } } } } }`,
      )
      // Cedar merged in January 2010; amber and birch were absorbed into it on 1 April 2009.
      expect(entity.fedBy.edges).toEqual([
        {
          node: { id: 'amber' },
          certainty: 'DEFINITE',
          told: [
            { certainty: 'DEFINITE', claims: [{ id: 'audit.c3' }] },
            { certainty: 'DEFINITE', claims: [{ id: 'audit.c1' }] },
          ],
        },
        {
          node: { id: 'birch' },
          certainty: 'DEFINITE',
          told: [
            { certainty: 'DEFINITE', claims: [{ id: 'audit.c3' }] },
            { certainty: 'DEFINITE', claims: [{ id: 'audit.c2' }] },
          ],
        },
      ])
    })

    test('a verdict tells what is disputed twice: as it is stated, and as it is denied', async () => {
      const { verdict } = await ask(
        `{ verdict(subject: "birch", object: "fern") { answer relationships { id } ${TOLD} } }`,
      )
      expect(verdict.answer).toBe('DISPUTED')
      expect(verdict.relationships).toHaveLength(1)
      expect(verdict.told).toMatchObject([
        {
          sentence: 'Operation Birch was replaced by Fern Board in 2009.',
          modality: 'STATED',
          period: { edtf: '2009' },
          claims: [{ id: 'brief.c2' }],
        },
        {
          sentence: 'Operation Birch was not replaced by Fern Board.',
          modality: 'DENIED',
          period: null,
          certainty: null,
          claims: [{ id: 'audit.c6' }],
        },
      ])
    })

    test('a verdict tells what is only denied as a denial', async () => {
      const { verdict } = await ask(`{ verdict(subject: "amber", object: "dune") { answer also { answer } ${TOLD} } }`)
      expect(verdict).toMatchObject({
        answer: 'DENIED',
        also: [],
        told: [
          {
            sentence: 'Operation Amber was not absorbed into Dune Agency in 2009.',
            modality: 'DENIED',
            claimCount: 1,
            claims: [{ id: 'letter.c4' }],
          },
        ],
      })
    })

    test('each answer of a verdict is told by its own claims, never by those of another', async () => {
      const { verdict } = await ask(
        `{ verdict(subject: "cedar", object: "dune", where: {types: [WORKS_WITH]}) {
           answer path { steps { ${TOLD} } } ${TOLD} also { answer ${TOLD} } } }`,
      )
      const stated = {
        sentence: 'Cedar Unit worked with Dune Agency as regards tolls.',
        modality: 'STATED',
        period: null,
        scope: [{ id: 'tolls' }],
        claims: [{ id: 'letter.c6' }],
      }
      expect(verdict).toMatchObject({ answer: 'STATED', told: [stated], path: { steps: [{ told: [stated] }] } })
      expect(verdict.also).toMatchObject([
        {
          answer: 'PLANNED',
          told: [
            {
              sentence: 'Cedar Unit was to work with Dune Agency in 2010.',
              modality: 'PLANNED',
              period: { edtf: '2010' },
              scope: [],
              claimCount: 1,
              claims: [{ id: 'letter.c12' }],
            },
          ],
        },
      ])
    })

    test('the steps of paths and the links of shared neighbours tell sums and shares in the View', async () => {
      const where = 'where: {types: [FUNDED_BY]}, view: {documents: ["brief", "letter"]}'
      const { paths } = await ask(
        `{ paths(from: "cedar", to: "fern", first: 1, ${where}) { paths { steps { relationships { amount { value } share { value } } ${TOLD} } } } }`,
      )
      const { sharedNeighbours } = await ask(
        `{ sharedNeighbours(of: ["cedar", "fern"], first: 1, ${where}) { edges { node { id } relationships { of { id } ${TOLD} } } } }`,
      )
      const [first, second] = paths.paths[0].steps
      // "Over £2,000" by the audit, "about £2,100" by the letter; a half by the audit, "almost a quarter" by the briefing.
      const sum = { amount: { value: 2100, currency: 'GBP', bound: 'ABOUT' }, claims: [{ id: 'letter.c5' }] }
      const share = { share: { value: 0.25 }, claims: [{ id: 'brief.c6' }] }
      expect(first.told).toMatchObject([sum])
      expect(second).toMatchObject({ relationships: [{ amount: null, share: null }], told: [share] })
      expect(sharedNeighbours.edges).toMatchObject([
        {
          node: { id: 'dune' },
          relationships: [
            { of: { id: 'cedar' }, told: [sum] },
            { of: { id: 'fern' }, told: [share] },
          ],
        },
      ])
    })

    test('a list counts what it leaves out by how it is said, by the first modality that would add it', async () => {
      const withheld = async (view: string) => {
        const { entity } = await ask(
          `{ entity(ref: "crown") { relationships(view: {${view}}) { totalCount withheld { modality count } } } }`,
        )
        const { totalCount, withheld: left } = entity.relationships
        return [totalCount, ...left.map(({ modality, count }: Record<string, string>) => `${modality} ${count}`)]
      }
      // The cedar was led by it; it supported and opposed the charter, and published it; a mint is to be part of it from 2013.
      expect(await withheld('')).toEqual([4, 'PLANNED 1'])
      expect(await withheld('modalities: [PLANNED]')).toEqual([1, 'STATED 4'])
      expect(await withheld('modalities: [DENIED]')).toEqual([0, 'STATED 4', 'PLANNED 1'])
      expect(await withheld('modalities: [STATED, PLANNED]')).toEqual([5])
      expect((await withheld('asOf: "2012-12-31"')).slice(1)).toEqual([])
      expect((await withheld('asOf: "2013-12-31"')).slice(1)).toEqual(['PLANNED 1'])
      const { relationships } = await ask(
        '{ relationships(where: {families: [STRUCTURE]}, from: "2013-06-01") { withheld { modality count } } }',
      )
      expect(relationships.withheld).toEqual([{ modality: 'PLANNED', count: 1 }])
    })

    test('an edge tells its scope, and its first claims', async () => {
      const { entity } = await ask(
        `{ entity(ref: "amber") { relationships { edges { scope { id } claimCount claims(first: 1) { id } } } } }`,
      )
      expect(entity.relationships.edges).toEqual([{ scope: [], claimCount: 3, claims: [{ id: 'audit.c1' }] }])
    })
  })
}
