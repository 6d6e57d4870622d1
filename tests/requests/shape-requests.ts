import { describe, expect, it } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { askFolder } from '../support/served-store.ts'
import { CRIME_RECORD } from '../support/shapes/crime-record.ts'
import { DONATION_RECORD } from '../support/shapes/donation-record.ts'
import { INTERESTS_RECORD } from '../support/shapes/interests-record.ts'
import { OWNERSHIP_RECORD } from '../support/shapes/ownership-record.ts'
import { PARLIAMENT_RECORD } from '../support/shapes/parliament-record.ts'

/** Asks records of the shapes that real data has, each question in one request; answers were worked out from them by hand. */
export function shapeRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`members and ministers, answered by ${name}`, () => {
    const { ask: data } = askFolder(PARLIAMENT_RECORD, open)

    it('tells who sat for which party in a term, on a day', async () => {
      const { entity } = await data(`{ entity(ref: "seventh term") {
        relationships(where: {types: [BELONGED_TO_PARTY], sides: [QUALIFIER]}, view: {asOf: "2013-06-01", atLeast: DEFINITE}) {
          edges { sentence certainty claims { document { title } locator } }
        }
      } }`)
      const at = (locator: string) => [{ document: { title: 'ep-popolo.json' }, locator }]
      expect(entity.relationships.edges).toEqual([
        {
          sentence: 'Jon Reed belonged to the Blues from 1 May 2010 to 30 April 2015.',
          certainty: 'DEFINITE',
          claims: at('/memberships/2'),
        },
        {
          sentence: 'Ida Moss belonged to the Blues from 1 October 2012 to 30 April 2015.',
          certainty: 'DEFINITE',
          claims: at('/memberships/1'),
        },
      ])
    })

    it('takes what was during a term for nothing that came of a body', async () => {
      const { entity } = await data(
        '{ entity(ref: "Chamber") { fedInto { prose { text } basis { otherwiseCount } } } }',
      )
      expect(entity.fedInto.basis).toEqual({ otherwiseCount: 0 })
      expect(entity.fedInto.prose.text).not.toContain('belonged')
    })

    it('finds a member by the identifier of the file, and who held a post', async () => {
      const { entity, minister } = await data(`{
        entity(ref: "popolo:p-1") { name attributes(kinds: ["birth-date"]) { edges { value sentence } } }
        minister: entity(ref: "Minister of Works") { relationships { nodes { subject { name } period { edtf } } } }
      }`)
      expect(entity).toEqual({
        name: 'Ida Moss',
        attributes: { edges: [{ value: '1970-02-03', sentence: 'Ida Moss was born on 3 February 1970.' }] },
      })
      expect(minister.relationships.nodes).toEqual([
        { subject: { name: 'Jon Reed' }, period: { edtf: '2013-01-01/2014-06-30' } },
      ])
    })
  })

  describe(`sanctions and donations, answered by ${name}`, () => {
    const { ask: data } = askFolder(DONATION_RECORD, open)

    it('sums the donations by donor, and adds no money twice', async () => {
      const { totals } = await data(`{ totals(where: {types: [DONATED_TO]}, by: [SUBJECT]) { totalCount nodes {
        subject { name } currency modality reported sum approximate least most count
        relationships { sentence claims { document { id } locator } }
        apart { least most relationships { claims { document { id } locator } } }
      } prose { text } } }`)
      const line = (number: number) => [{ document: { id: 'entities' }, locator: `line ${number}` }]
      expect(totals.totalCount).toBe(2)
      expect(totals.nodes).toEqual([
        {
          ...{ subject: { name: 'Olga Brook' }, currency: 'GBP', modality: 'STATED', reported: false },
          ...{ sum: 2600, approximate: false, least: 2600, most: 2600, count: 2, apart: [] },
          relationships: [
            {
              sentence: 'Olga Brook donated to the Greens on 5 January 2019, with £2,500.50.',
              claims: line(4),
            },
            { sentence: 'Olga Brook donated to the Greens on 5 February 2019, with £99.50.', claims: line(5) },
          ],
        },
        {
          ...{ subject: { name: 'Brook Trading' }, currency: 'GBP', modality: 'STATED', reported: false },
          // The Paper's sum may be that of the file: the least is the larger of the two, the most both.
          ...{ sum: 0, approximate: false, least: 5000, most: 9900, count: 0, relationships: [] },
          apart: [
            {
              ...{ least: 5000, most: 9900 },
              relationships: expect.arrayContaining([
                { claims: line(6) },
                { claims: [{ document: { id: 'paper' }, locator: '¶1' }] },
              ]),
            },
          ],
        },
      ])
      expect(totals.prose.text).toContain('Olga Brook: £2,600 in 2 payments. [1] [2]')
    })

    it('has no total of what tells no money', async () => {
      const { totals } = await data(
        '{ totals(where: {types: [SANCTIONED_BY]}, by: []) { nodes { sum } prose { text } } }',
      )
      expect(totals).toEqual({
        nodes: [],
        prose: { text: 'The documents that were read tell no sum of money of this kind.' },
      })
    })

    it('keeps two nationalities beside each other, and finds a ship by its number', async () => {
      const { entity, person } = await data(`{
        entity(ref: "imo:9334567") { id }
        person: entity(ref: "Q1") { attributes { nodes { value disagreements { id } } } }
      }`)
      expect(entity).toEqual({ id: 'sea-star' })
      expect(person.attributes.nodes).toEqual(
        expect.arrayContaining([
          { value: 'ru', disagreements: [] },
          { value: 'cy', disagreements: [] },
        ]),
      )
    })
  })

  describe(`owners of companies, answered by ${name}`, () => {
    const { ask: data } = askFolder(OWNERSHIP_RECORD, open)

    it('tells who owned what share on a day, and what the register said of it a year before', async () => {
      const { entity } = await data(`{ entity(ref: "gb-coh:01") {
        now: relationships(where: {types: [HOLDS_SHARES_IN], sides: [OBJECT]}, view: {asOf: "2020-12-01"}) { ...told }
        then: relationships(where: {types: [HOLDS_SHARES_IN], sides: [OBJECT]}, view: {asOf: "2019-12-01", knownBy: "2019-12-31"}) { ...told }
      } }
      fragment told on RelationshipConnection {
        edges { other { name } sentence certainty share { value from to bound } claims { document { id } locator } }
      }`)
      expect(entity.now.edges).toEqual([
        {
          other: { name: 'Mia Stone' },
          sentence: 'Mia Stone held shares in Alder Ltd from 1 July 2020 on, to 75–100%.',
          certainty: 'DEFINITE',
          share: { value: null, from: 0.75, to: 1, bound: 'EXACT' },
          claims: [{ document: { id: 'extract-2020' }, locator: 'row 2, share' }],
        },
      ])
      expect(entity.then.edges).toEqual([
        {
          other: { name: 'Mia Stone' },
          sentence: 'Mia Stone held shares in Alder Ltd from 6 April 2016 to 30 June 2020, to 25–50%.',
          certainty: 'DEFINITE',
          share: { value: null, from: 0.25, to: 0.5, bound: 'EXACT' },
          claims: [{ document: { id: 'extract-2019' }, locator: 'row 2, share' }],
        },
      ])
    })

    it('gives the chain of owners', async () => {
      const { paths } =
        await data(`{ paths(from: "Mia Stone", to: "Cedar Ltd", where: {types: [HOLDS_SHARES_IN], direction: OUT},
        view: {asOf: "2020-12-01"}) { length paths { entities { name } steps { told { share { from } claims { document { id } locator } } } } } }`)
      expect(paths).toMatchObject({
        length: 3,
        paths: [
          {
            entities: ['Mia Stone', 'Alder Ltd', 'Birch Ltd', 'Cedar Ltd'].map((one) => ({ name: one })),
            steps: [
              [0.75, 'extract-2020', 'row 2, share'],
              [0.75, 'extract-2019', 'row 3, share'],
              [1, 'extract-2019', 'row 4, share'],
            ].map(([from, id, locator]) => ({ told: [{ share: { from }, claims: [{ document: { id }, locator }] }] })),
          },
        ],
      })
    })

    it('tells that there is no owner above a share, and one whom nobody names, with the rows', async () => {
      const { none, unknown } = await data(`{
        none: entity(ref: "Cedar Ltd") { relationships(where: {types: [BENEFICIALLY_OWNED_BY]}) { ...beside } }
        unknown: entity(ref: "Birch Ltd") { relationships(where: {types: [BENEFICIALLY_OWNED_BY]}) { ...beside } }
      }
      fragment beside on RelationshipConnection { nodes { id } unnamed { locator share { from to } } prose { text } }`)
      expect(none.relationships).toMatchObject({ nodes: [], unnamed: [{ locator: 'row 7', share: { from: 0.25 } }] })
      expect(none.relationships.prose.text).toMatch(
        /^Cedar Ltd was not beneficially owned by anybody on 30 June 2020, to over 25%\. \[1\]/,
      )
      expect(unknown.relationships).toMatchObject({ nodes: [], unnamed: [{ locator: 'row 8', share: { to: 0.5 } }] })
      expect(unknown.relationships.prose.text).toMatch(
        /^Birch Ltd was beneficially owned by somebody \(not named\) from 1 January 2020 on, to 25–50%\. \[1\]/,
      )
    })

    it('says of two days what held on both, with another share', async () => {
      const { compare } = await data(
        '{ compare(from: "2019-01-01", to: "2021-01-01", around: "Dune Ltd") { stayed { nodes { id } } prose { text } } }',
      )
      expect(compare.stayed.nodes).toHaveLength(1)
      expect(compare.prose.text).toContain(
        'Around Dune Ltd, between 1 January 2019 and 1 January 2021, this held, or may have held, on both days, and a beginning or an end of it lies between them: Mia Stone held votes in Dune Ltd',
      )
      expect(compare.prose.text).toContain(
        'to 25–50%, [1] and from 1 July 2020 on, to 75–100%. [2] What is only planned is left out.\n\nIn all, 2 documents were read',
      )
    })

    it('tells nothing as the word of a register that it has corrected since', async () => {
      const { now, then, verdict } = await data(`{
        now: entity(ref: "Birch Ltd") { fedInto { prose { text } } }
        then: entity(ref: "Birch Ltd") { fedInto(view: {knownBy: "2019-12-31"}) { prose { text } } }
        verdict(subject: "Birch Ltd", object: "Dune Ltd") { answer prose { text } }
      }`)
      expect(now.fedInto.prose.text).toContain(
        'What the documents say nearest to this: As “Extract of 2020” has it (31 December 2020): Birch Ltd was not merged into Dune Ltd.',
      )
      expect(now.fedInto.prose.text).not.toContain('Birch Ltd was merged')
      expect(verdict.answer).toBe('DENIED')
      expect(verdict.prose.text).not.toContain('Birch Ltd was merged')
      expect(then.fedInto.prose.text).toContain('Birch Ltd was merged into Dune Ltd in 2018.')
    })

    it('tells which firms have two dates of incorporation, with the rows', async () => {
      const { disagreements } = await data(
        '{ disagreements(kinds: [DATE]) { nodes { about { name } positions { sentence claims { id locator } } } } }',
      )
      expect(disagreements.nodes).toEqual([
        {
          about: [{ name: 'Alder Ltd' }],
          positions: expect.arrayContaining([
            {
              sentence: 'Alder Ltd was incorporated on 1 May 2015.',
              claims: [{ id: 'extract-2019.c5', locator: 'row 2, incorporated' }],
            },
            {
              sentence: 'Alder Ltd was incorporated on 5 January 2015.',
              claims: [{ id: 'extract-2020.c2', locator: 'row 2, incorporated' }],
            },
          ]),
        },
      ])
    })
  })

  describe(`a crime graph, answered by ${name}`, () => {
    const { ask: data } = askFolder(CRIME_RECORD, open)

    it('tells who has most to do with others, and who called whom most', async () => {
      const { entities } = await data(`{ entities(kinds: [PERSON], orderBy: DEGREE, first: 2) {
        totalCount pageInfo { hasNextPage }
        nodes { name degree
          figures(measures: ["calls"]) { nodes { value scope { name } claims { locator } } }
          relationshipCounts(where: {types: [CALLED]}) { side count }
        }
      } }`)
      expect(entities.totalCount).toBe(4)
      expect(entities.pageInfo).toEqual({ hasNextPage: true })
      expect(entities.nodes[0]).toEqual({
        name: 'Ann Hill',
        degree: 5,
        figures: {
          nodes: expect.arrayContaining([
            { value: 2, scope: [{ name: 'Bob Lake' }], claims: [{ locator: 'row 7' }] },
            { value: 1, scope: [{ name: 'Cy Marsh' }], claims: [{ locator: 'row 8' }] },
          ]),
        },
        relationshipCounts: [
          { side: 'OBJECT', count: 1 },
          { side: 'SUBJECT', count: 3 },
        ],
      })
      expect(entities.nodes[1]).toMatchObject({ name: 'Bob Lake', degree: 5 })
    })

    it('counts who called whom, the most first, with the rows', async () => {
      const { tallies } = await data(`{ tallies(where: {types: [CALLED]}, by: [SUBJECT, OBJECT], first: 2) {
        totalCount pageInfo { endCursor }
        nodes { subject { name } object { name } type year document { id } modality reported count
          relationships { claims { document { id } locator } } }
        prose { text }
      } }`)
      const rows = (...numbers: readonly number[]) =>
        numbers.map((number) => ({ claims: [{ document: { id: 'calls' }, locator: `row ${number}` }] }))
      const of = { type: null, year: null, document: null, modality: 'STATED', reported: false }
      expect(tallies.totalCount).toBe(3)
      expect(tallies.nodes).toEqual([
        { subject: { name: 'Ann Hill' }, object: { name: 'Bob Lake' }, ...of, count: 2, relationships: rows(2, 3) },
        { subject: { name: 'Ann Hill' }, object: { name: 'Cy Marsh' }, ...of, count: 1, relationships: rows(4) },
      ])
      expect(tallies.prose.text).toMatch(
        /^Ann Hill called Bob Lake: 2 relationships\. \[1\] \[2\] Ann Hill called Cy Marsh: 1 relationship\. \[3\]/,
      )
      const { next } = await data(`{ next: tallies(where: {types: [CALLED]}, by: [SUBJECT, OBJECT], first: 2,
        after: "${tallies.pageInfo.endCursor}") { nodes { subject { id } object { id } count } } }`)
      expect(next.nodes).toEqual([{ subject: { id: 'bob' }, object: { id: 'ann' }, count: 1 }])
    })

    it('counts by year, type and document, and refuses sides', async () => {
      const { all, byType, none } = await data(`{
        all: tallies(by: []) { nodes { count } }
        byType: tallies(where: {types: [CALLED, PARTY_TO_CRIME]}, by: [TYPE, YEAR, DOCUMENT]) { nodes { type year document { id } count } }
        none: tallies(where: {types: [KIND_OF]}, by: [TYPE]) { nodes { count } prose { text } }
      }`)
      expect(all.nodes).toEqual([{ count: 9 }])
      const told = { year: '2017', document: { id: 'calls' } }
      expect(byType.nodes).toEqual([
        { type: 'CALLED', ...told, count: 4 },
        { type: 'PARTY_TO_CRIME', ...told, count: 1 },
      ])
      expect(none).toEqual({
        nodes: [],
        prose: { text: 'The documents that were read tell of no relationship of this kind.' },
      })
    })

    it('goes through entities by degree page by page', async () => {
      const page = async (after: string) => {
        const { entities } = await data(
          `{ entities(orderBy: DEGREE, first: 3${after}) { nodes { id } pageInfo { endCursor } } }`,
        )
        return [entities.nodes.map(({ id }: { readonly id: string }) => id), entities.pageInfo.endCursor] as const
      }
      const [first, cursor] = await page('')
      const [second] = await page(`, after: "${cursor}"`)
      expect([first, second]).toEqual([
        ['ann', 'bob', 'cy'],
        ['theft', 'dee', 'mill-lane'],
      ])
    })
  })

  describe(`parliament and companies, in other scripts, answered by ${name}`, () => {
    const { ask: data } = askFolder(INTERESTS_RECORD, open)

    it('finds names as they are typed, and puts them in order', async () => {
      const { cyrillic, arabic, latin, entities, entity } = await data(`{
        cyrillic: search(text: "річка") { edges { match node { id } } }
        arabic: search(text: "الخطيب") { edges { match node { id } } }
        latin: search(text: "olena") { edges { match node { id } } }
        entity(ref: "REG:ж-12") { id }
        entities(first: 10) { nodes { name } }
      }`)
      expect(cyrillic.edges).toEqual([{ match: 'WORD', node: { id: 'olena' } }])
      expect(arabic.edges).toEqual([{ match: 'WORD', node: { id: 'umar' } }])
      expect(latin.edges).toEqual([{ match: 'PREFIX', node: { id: 'olena' } }])
      expect(entity).toEqual({ id: 'most' })
      expect(entities.nodes.map((one: { readonly name: string }) => one.name)).toEqual([
        'Верховна Рада',
        'Олена Річка',
        'ТОВ «Міст»',
        'شركة النخلة',
        'عمر الخطيب',
      ])
    })

    it('tells them in sentences, with the row', async () => {
      const { entity, umar } = await data(`{
        entity(ref: "Olena Richka") {
          relationships(where: {types: [DIRECTOR_OF]}, view: {asOf: "2019-06-01"}) { edges { sentence claims { locator phrase } } }
        }
        umar: entity(ref: "عمر الخطيب") { relationships { nodes { sentence } } }
      }`)
      expect(entity.relationships.edges).toEqual([
        {
          sentence: 'Олена Річка was a director of ТОВ «Міст» from 2018 to 2020.',
          claims: [{ locator: 'row 2, компанія', phrase: 'ТОВ «Міст»' }],
        },
      ])
      // Between U+2068 and U+2069 names from right to left leave the line from left to right.
      expect(umar.relationships.nodes).toEqual([
        { sentence: '\u2068عمر الخطيب\u2069 was a director of \u2068شركة النخلة\u2069 from 2019 on.' },
      ])
    })

    it('tells which firm has two dates of its beginning', async () => {
      const { disagreements } = await data(
        '{ disagreements(kinds: [DATE]) { nodes { about { id } question positions { claims { locator } } } } }',
      )
      expect(disagreements.nodes).toEqual([
        {
          about: [{ id: 'most' }],
          question: 'When was it that ТОВ «Міст» came into being?',
          positions: [{ claims: [{ locator: 'row 2, рік' }] }, { claims: [{ locator: 'row 4, рік' }] }],
        },
      ])
    })
  })
}
