import { describe, expect, it } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { COMPANY_RECORD } from '../support/company-record.ts'
import { askFolder } from '../support/served-store.ts'

/** Asks a record of companies for their attributes; its answers were worked out from `company-record.ts` by hand. */
export function attributeRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`requests about attributes, answered by ${name}`, () => {
    const { service, ask: data } = askFolder(COMPANY_RECORD, open)

    it('finds a company by its number and tells it, with the row that says so', async () => {
      const { entity } = await data(`{ entity(ref: "GB-COH:01234567") {
        name
        attributes(kinds: ["company-number"]) {
          totalCount
          edges { value sentence modality certainty claimCount claims { id locator phrase document { title } } }
          nodes { kind { key label form scheme single aspect } about { id } date { edtf } }
        }
      } }`)
      expect(entity).toEqual({
        name: 'Boats Ltd',
        attributes: {
          totalCount: 1,
          edges: [
            {
              value: '01234567',
              sentence: 'Boats Ltd had the company number 01234567.',
              modality: 'STATED',
              certainty: null,
              claimCount: 1,
              claims: [
                {
                  id: 'extract-2019.c1',
                  locator: 'row 2, number',
                  phrase: '01234567',
                  document: { title: 'Extract of 2019' },
                },
              ],
            },
          ],
          nodes: [
            {
              kind: {
                key: 'company-number',
                label: 'company number',
                form: 'IDENTIFIER',
                scheme: 'gb-coh',
                single: true,
                aspect: 'STATE',
              },
              about: { id: 'boats' },
              date: null,
            },
          ],
        },
      })
    })

    it('tells a company by the number of which two have one, and finds it by a search', async () => {
      const { errors } = await service().ask('{ entity(ref: "gb-coh:07654321") { name } }')
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'AMBIGUOUS',
        candidates: [{ id: 'cranes' }, { id: 'docks' }],
      })
      const { search, resolve } = await data(`{
        search(text: "01234567") { edges { match matchedName node { id } } }
        resolve(ref: "gb-coh:07654321") { __typename ... on Ambiguous { candidates { id } } }
      }`)
      expect(search.edges).toEqual([{ match: 'EXACT', matchedName: 'gb-coh:01234567', node: { id: 'boats' } }])
      expect(resolve).toEqual({ __typename: 'Ambiguous', candidates: [{ id: 'cranes' }, { id: 'docks' }] })
    })

    it('tells what a company was on a day, and what was known of it by one', async () => {
      const { entity } = await data(`{ entity(ref: "boats") {
        in2010: attributes(kinds: ["status"], view: {asOf: "2010-01-01"}) { edges { value certainty sentence } }
        now: attributes(kinds: ["status"], view: {asOf: "2020-12-31"}) { edges { value certainty } }
        known: attributes(kinds: ["incorporated"], view: {knownBy: "2019-12-31"}) { edges { value date { from { earliest } } sentence } }
        before: attributes(kinds: ["company-number"], view: {knownBy: "2018-01-01"}) { totalCount }
      } }`)
      expect(entity.in2010.edges).toEqual([
        {
          value: 'active',
          certainty: 'DEFINITE',
          sentence: 'Boats Ltd had the status “active” from 2001 to 31 January 2019.',
        },
      ])
      // Until when it was so, nobody says.
      expect(entity.now.edges).toEqual([{ value: 'dissolved', certainty: 'POSSIBLE' }])
      expect(entity.known.edges).toEqual([
        {
          value: '2001-03-05',
          date: { from: { earliest: '2001-03-05' } },
          sentence: 'Boats Ltd was incorporated on 5 March 2001 as of 31 January 2019.',
        },
      ])
      expect(entity.before).toEqual({ totalCount: 0 })
    })

    it('has in a timeline of a day what a company was on that day, and tells each of its states at its time', async () => {
      const { entity } = await data(`{ entity(ref: "boats") {
        in2010: timeline(view: {asOf: "2010-01-01", atLeast: DEFINITE}) { ...told }
        in2021: timeline(from: "2020-01-01", view: {asOf: "2021-06-01"}) { ...told }
        all: timeline { ...told prose { text } }
        attributes(kinds: ["status"]) { nodes { sentence } }
      } }
      fragment told on TimelineConnection { nodes { phase when { edtf } sentence subject { ... on Attribute { kind { key } } } } }`)
      const status = (phase: string, edtf: string, sentence: string) => ({
        ...{ phase, when: { edtf }, sentence, subject: { kind: { key: 'status' } } },
      })
      const [began, ended, dissolved] = [
        status('START', '2001', 'Began in 2001: Boats Ltd had the status “active” from 2001 to 31 January 2019.'),
        status(
          'END',
          '2019-01-31',
          'Ended on 31 January 2019: Boats Ltd had the status “active” from 2001 to 31 January 2019.',
        ),
        status('START', '2020-07-01', 'Began on 1 July 2020: Boats Ltd had the status “dissolved” from 1 July 2020.'),
      ]
      const ofStatus = ({ nodes }: { readonly nodes: readonly { readonly subject: { kind?: { key: string } } }[] }) =>
        nodes.filter(({ subject }) => subject.kind?.key === 'status')
      expect(ofStatus(entity.in2010)).toEqual([began, ended])
      expect(ofStatus(entity.in2021)).toEqual([dissolved])
      expect(ofStatus(entity.all)).toEqual([began, ended, dissolved])
      // Until 2019 it was active by one document, and in 2018 not so by another; that it was dissolved no document denies.
      expect(entity.all.prose.text).toMatch(
        /^By “Extract of 2019”, Boats Ltd had the status “active” from 2001 to 31 January 2019\. \[1\] Boats Ltd had the status “dissolved” from 1 July 2020\. \[2\]/,
      )
      expect(entity.attributes.nodes).toEqual([
        {
          sentence: 'Boats Ltd had the status “active” from 2001 to 31 January 2019, and “dissolved” from 1 July 2020.',
        },
      ])
    })

    it('keeps several values of one kind beside each other, and two of one that is single in disagreement', async () => {
      const { entity } = await data(`{ entity(ref: "boats") {
        attributes { nodes { value sentence } }
        disagreements { nodes { kind question positions { sentence claims { id } } } }
      } }`)
      expect(entity.attributes.nodes.map(({ value }: { readonly value: string | null }) => value)).toEqual([
        '01234567',
        null,
        null,
        'boats',
        'ropes',
        'https://boats.example.org/',
      ])
      const [date, denial] = entity.disagreements.nodes.toSorted(
        (a: { readonly kind: string }, b: { readonly kind: string }) => (a.kind < b.kind ? -1 : 1),
      )
      expect(date).toEqual({
        kind: 'DATE',
        question: 'What is Boats Ltd’s date of incorporation?',
        positions: [
          { sentence: 'Boats Ltd was incorporated in March 2001.', claims: [{ id: 'courier.c1' }] },
          {
            sentence: 'Boats Ltd was incorporated on 5 March 2001 as of 31 January 2019.',
            claims: [{ id: 'extract-2019.c2' }],
          },
          {
            sentence: 'Boats Ltd was incorporated on 3 May 2001 as of 31 January 2021.',
            claims: [{ id: 'extract-2021.c1' }],
          },
        ],
      })
      expect(denial).toMatchObject({
        kind: 'DENIAL',
        positions: [{ claims: [{ id: 'extract-2019.c3' }] }, { claims: [{ id: 'courier.c4' }] }],
      })
    })

    it('answers which firms have two dates of incorporation, told as attributes or as beginnings', async () => {
      const { disagreements } = await data('{ disagreements(kinds: [DATE]) { nodes { about { id } question } } }')
      expect(disagreements.nodes).toEqual(
        expect.arrayContaining([
          { about: [{ id: 'boats' }], question: 'What is Boats Ltd’s date of incorporation?' },
          { about: [{ id: 'cranes' }], question: 'When was it that Cranes Ltd came into being?' },
        ]),
      )
      expect(disagreements.nodes).toHaveLength(2)
    })

    it('tells them in prose with a footnote each', async () => {
      const { entity } = await data(
        '{ entity(ref: "boats") { prose { text } attributes(kinds: ["trade", "website"]) { prose { text } } } }',
      )
      expect(entity.attributes.prose.text).toContain(
        'Boats Ltd had the trade “boats”. [1] Boats Ltd had the trade “ropes”. [2] ' +
          'Boats Ltd had the website https://boats.example.org/. [3]',
      )
      expect(entity.prose.text).toContain('Boats Ltd had the company number 01234567.')
    })

    it('gives an attribute by its id, a claim its attribute, and the kinds that there are', async () => {
      const { claim, attributeKinds } = await data(`{
        claim: node(id: "courier.c2") { ... on Claim {
          statement attributeKind { key } attributeValue measure { key } value attribute { id value } figure { id }
        } }
        attributeKinds { key form }
      }`)
      expect(claim).toEqual({
        statement: 'Boats Ltd had the trade “boats”.',
        attributeKind: { key: 'trade' },
        attributeValue: 'boats',
        measure: null,
        value: null,
        attribute: { id: expect.stringMatching(/^a-[a-z2-7]{26}$/), value: 'boats' },
        figure: null,
      })
      expect(attributeKinds).toEqual([
        { key: 'company-number', form: 'IDENTIFIER' },
        { key: 'incorporated', form: 'DATE' },
        { key: 'status', form: 'TEXT' },
        { key: 'trade', form: 'TEXT' },
        { key: 'website', form: 'LINK' },
      ])
      const { node } = await data(
        `{ node(id: "${claim.attribute.id}") { __typename ... on Attribute { value claims { id } disagreements { id } } } }`,
      )
      expect(node).toEqual({
        __typename: 'Attribute',
        value: 'boats',
        claims: [{ id: 'courier.c2' }],
        disagreements: [],
      })
    })
  })
}
