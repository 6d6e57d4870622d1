import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { serve } from '../support/serve.ts'
import { askSmallGraph, servedStore } from '../support/served-store.ts'
import { readShippedRecord } from '../support/shipped-record.ts'

const LISTS = `
  onlyOne(first: 50) { totalCount edges { ...edge } } onlyOther(first: 50) { totalCount edges { ...edge } }
  both(first: 50) { totalCount edges { ...twice } } differing(first: 50) { totalCount edges { ...twice } }`
const FRAGMENTS = `
  fragment edge on RelationshipEdge { side modality sentence }
  fragment twice on ComparedEdge { node { type } differences one { modality sentence claimCount } other { modality sentence claimCount } }`

/** Asks a store what some documents tell and others do not. */
export function documentComparisonRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  ofTheSmallGraph(name, open)
  ofTheCentre(name, open)
}

function ofTheSmallGraph(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`documents of the small graph compared, asked of ${name}`, () => {
    const { ask, refusal, service } = askSmallGraph(open)
    const compare = async (args: string) => {
      const { compareDocuments } = await ask(`{ compareDocuments(${args}) { ${LISTS} filters } } ${FRAGMENTS}`)
      const { onlyOne, onlyOther, both, differing, filters } = compareDocuments
      const told = ({ totalCount, edges }: { totalCount: number; edges: Record<string, string>[] }) => {
        expect(totalCount).toBe(edges.length)
        return edges.map(({ modality, sentence }) => `${modality} ${sentence}`)
      }
      return {
        onlyOne: told(onlyOne),
        onlyOther: told(onlyOther),
        both: both.edges,
        differing: differing.edges,
        filters,
      }
    }

    test('each tells alone what the other does not, both alike what agrees, and how the rest differs', async () => {
      // By the audit the birch was not replaced by the fern, and half the board's money came from the agency.
      const found = await compare('around: "fern", one: ["audit"], other: ["brief"]')
      expect(found).toMatchObject({
        onlyOne: [],
        onlyOther: ['STATED Fern Board was merged into Dune Agency in about 2010.'],
        both: [],
        filters: null,
      })
      expect(found.differing).toMatchObject([
        {
          node: { type: 'REPLACED_BY' },
          differences: ['MODALITY'],
          one: { modality: 'DENIED', sentence: 'Operation Birch was not replaced by Fern Board.', claimCount: 1 },
          other: { modality: 'STATED', sentence: 'Operation Birch was replaced by Fern Board in 2009.' },
        },
        {
          node: { type: 'FUNDED_BY' },
          differences: ['SHARE'],
          one: { sentence: expect.stringContaining('half of the costs') },
          other: { sentence: expect.stringContaining('25% of the costs') },
        },
      ])
    })

    test('a denial is told too, and what is more precise agrees with what is less', async () => {
      // The audit dates the absorption by the day, the letter by the year; the letter denies one into the agency.
      expect(await compare('around: "amber", one: ["audit"], other: ["letter"]')).toMatchObject({
        onlyOne: [],
        onlyOther: ['DENIED Operation Amber was not absorbed into Dune Agency in 2009.'],
        both: [
          {
            differences: [],
            one: { sentence: 'Operation Amber was absorbed into Cedar Unit on 1 April 2009.', claimCount: 1 },
            other: { sentence: 'Operation Amber was absorbed into Cedar Unit in 2009.', claimCount: 1 },
          },
        ],
        differing: [],
      })
      const filtered = async (where: string) =>
        (await compare(`around: "amber", one: ["audit"], other: ["letter"], where: {${where}}`)).onlyOther.length
      expect(await filtered('types: [PART_OF]')).toBe(0)
      expect(await filtered('direction: IN')).toBe(0)
      expect(await filtered('direction: OUT')).toBe(1)
      expect(await filtered('otherKinds: [OPERATION]')).toBe(0)
      expect(await filtered('otherKinds: [ORGANISATION]')).toBe(1)
      expect(await filtered('classifications: ["unit"]')).toBe(0)
      expect(await filtered('classifications: ["agency"]')).toBe(1)
      expect(await filtered('labels: ["was the twin of"]')).toBe(0)
    })

    test('is walked step by step by the documents of each side', async () => {
      const near = await compare('around: "amber", one: ["diary"], other: ["letter"], where: {direction: OUT}')
      expect(near.onlyOther).toHaveLength(2)
      // By the letter on from the unit: the money for 2009-10, what it worked on and was to, and where it was. The diary has
      // nothing of the operation, so no way on to what became of the agency.
      const far = await compare('around: "amber", one: ["diary"], other: ["letter"], where: {direction: OUT}, depth: 2')
      expect(far.onlyOne).toEqual([])
      expect(far.onlyOther.map((told) => told.split(' ').slice(0, 3).join(' ')).sort()).toEqual([
        'DENIED Operation Amber',
        'STATED Cedar Unit',
        'STATED Cedar Unit',
        'STATED Cedar Unit',
        'STATED Operation Amber',
      ])
    })

    test('pages go on from a cursor', async () => {
      const page = async (after: string | null) =>
        (
          await ask(
            `query($after: String) { compareDocuments(around: "fern", one: ["audit"], other: ["brief"]) {
               differing(first: 1, after: $after) { nodes { type } edges { cursor } pageInfo { hasNextPage endCursor } } } }`,
            { after },
          )
        ).compareDocuments.differing
      const first = await page(null)
      expect([first.nodes, first.pageInfo.hasNextPage]).toEqual([[{ type: 'REPLACED_BY' }], true])
      const second = await page(first.pageInfo.endCursor)
      expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([[{ type: 'FUNDED_BY' }], false])
    })

    test('tells in words what it compared, what it did not, and what it rests on', async () => {
      const { compareDocuments } = await ask(
        `{ compareDocuments(around: "amber", one: ["audit"], other: ["letter", "brief"]) { prose { text } basis { read speakingCount } } }`,
      )
      expect(compareDocuments.prose.text).toMatch(
        /^Of Operation Amber, “Yearly Audit” tells nothing that “Letter” and “Briefing for the Board” do not\.\s+Only “Letter” and “Briefing for the Board” tell: Operation Amber was not absorbed into Dune Agency in 2009\. \[1\]\s+Both tell this: Operation Amber was absorbed into Cedar Unit \[2\] \[3\] on 1 April 2009; \[2\] Nadia Ōkami said so too\. \[4\]\s.*Relationships were compared, with the sums, numbers, beginnings and ends in their sentences; what both may say in other words was not\. In all, 3 documents were read and compared/s,
      )
      expect(compareDocuments.basis).toEqual({ read: 3, speakingCount: 3 })
    })

    test('needs documents that are there on either side, and on one side only', async () => {
      const asked = (sides: string) => refusal(`{ compareDocuments(around: "amber", ${sides}) { filters } }`)
      expect(await asked('one: [], other: ["audit"]')).toBe('BAD_INPUT one: at least one document.')
      expect(await asked('one: ["audit"], other: ["nothing"]')).toBe(
        'NOT_FOUND other: no document has the id "nothing".',
      )
      expect(await asked('one: ["audit"], other: ["letter", "audit"]')).toBe(
        'BAD_INPUT other: the document "audit" stands in `one` too; name it once.',
      )
      expect(await asked('one: ["audit"], other: ["letter"], depth: 6')).toBe('LIMIT_EXCEEDED depth: at most 5, not 6.')
    })

    test('tells what a document tells, where it is set beside itself as the only one of a record', async () => {
      const { compareDocuments } = await ask(
        `{ compareDocuments(around: "amber", one: ["audit"], other: ["audit"]) {
          onlyOne { totalCount } onlyOther { totalCount } prose { text } } }`,
      )
      expect(compareDocuments).toMatchObject({ onlyOne: { totalCount: 0 }, onlyOther: { totalCount: 0 } })
      // The audit says that Amber was absorbed into Cedar Unit; see above.
      expect(compareDocuments.prose.text).toMatch(
        /^No other document was named\. Of Operation Amber, “Yearly Audit” tells: Operation Amber was absorbed into Cedar Unit/,
      )
    })

    test('is refused where either side tells of more than one subgraph may have', async () => {
      const narrow = await serve(service().store, { subgraphEntities: 3 })
      const { errors } = await narrow.ask(
        '{ compareDocuments(around: "cedar", one: ["audit"], other: ["diary"]) { filters } }',
      )
      await narrow.close()
      expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED')
    })
  })
}

/** The Commons answer of 24 October 2006 (¶5 and ¶6) and the briefing of 2012 (¶10, ¶23 to ¶27, ¶32 and ¶33). */
function ofTheCentre(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`the UKHTC in 2006 and in 2012, asked of ${name}`, () => {
    const service = servedStore(async () => open(await readShippedRecord()))

    test('of the one it was opened and was to be, by the other it was led and worked', async () => {
      const { data, errors } = await service().ask(`{
        compareDocuments(around: "UKHTC", one: ["commons-debate"], other: ["commissioners-briefing"]) {
          onlyOne(first: 50) { edges { modality other { id } node { type } } }
          onlyOther(first: 50) { edges { modality side other { id } node { type subjectId } } }
          both { totalCount } differing { totalCount } prose { text } } }`)
      expect(errors).toBeUndefined()
      const { onlyOne, onlyOther, both, differing, prose } = data.compareDocuments
      const told = ({ edges }: { edges: { modality: string; node: { type: string }; other: { id: string } }[] }) =>
        edges.map(({ modality, node, other }) => `${modality} ${node.type} ${other.id}`)
      expect(told(onlyOne).sort()).toEqual([
        'PLANNED BROUGHT_TOGETHER_IN ukhtc',
        'PLANNED BROUGHT_TOGETHER_IN ukhtc',
        'PLANNED BROUGHT_TOGETHER_IN ukhtc',
        'PLANNED BROUGHT_TOGETHER_IN ukhtc',
        'PLANNED OTHER police',
        'PLANNED STAFFED_BY cps',
        'PLANNED STAFFED_BY immigration-and-nationality-directorate',
        'PLANNED STAFFED_BY police',
        'PLANNED STAFFED_BY soca',
        'STATED ESTABLISHED_BY uk-government',
        'STATED LOCATED_IN sheffield',
      ])
      const later = told(onlyOther)
      expect(later.filter((one) => !one.startsWith('STATED '))).toEqual([])
      expect(later).toContain('STATED LED_BY soca')
      // Of one day and one type each is in order of its name, whatever article a sentence gives it.
      const partners = onlyOther.edges.filter(({ node }: { node: { type: string } }) => node.type === 'PARTNER_IN')
      expect(partners.map(({ node }: { node: { subjectId: string } }) => node.subjectId)).toEqual([
        'charitable-and-voluntary-expert-groups',
        'cps',
        'gangmasters-licensing-authority',
        'hmrc',
        'non-governmental-organisations',
        'police',
        'ukba',
      ])
      expect(later.filter((one) => one.includes(' RECEIVES_REFERRALS_FROM ')).sort()).toEqual([
        'STATED RECEIVES_REFERRALS_FROM local-authorities',
        'STATED RECEIVES_REFERRALS_FROM non-governmental-organisations',
        'STATED RECEIVES_REFERRALS_FROM police',
      ])
      expect([both.totalCount, differing.totalCount]).toEqual([0, 0])
      expect(prose.text).toMatch(
        /^Of (the )?UK Human Trafficking Centre, “Human Trafficking: House of Commons, volume 450, 24 October 2006” tells what “Human Trafficking: Briefing for prospective police and crime commissioners” does not: /,
      )
      expect(prose.text).toContain('None of these is told by both in the same terms.')
    })

    test('names as tellers those posts alone that name her', async () => {
      // Of the blog, posts on the letter of support (¶39–42) and on the presentation (¶20) name Jenny Jones, and no other.
      const { data } = await service().ask(
        `{ compareDocuments(around: "Jenny Jones", one: ["mep-blog"], other: ["london-greens-release"]) { prose { text } } }`,
      )
      expect(data.compareDocuments.prose.text).toMatch(
        /^Of Jenny Jones, “Greens Support My Petition to Support the Met's Trafficking Unit” and “The Petition calling on [^”]+” tell what “Funding to counter human trafficking at risk” does not: /,
      )
    })
  })
}
