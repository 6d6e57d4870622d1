import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { serve } from '../support/serve.ts'
import { askSmallGraph } from '../support/served-store.ts'

interface WithId {
  readonly id: string
}
const ids = (nodes: readonly WithId[]) => nodes.map(({ id }) => id)

/** An entity of a subgraph with its place. */
interface Placed {
  readonly node: WithId
  readonly distance: number
  readonly degree: number | null
}

/** Asks a store of the small graph for paths, subgraphs, shared neighbours, comparisons and timelines. */
export function walkRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`walks over the small graph, asked of ${name}`, () => {
    const { ask, refusal, service } = askSmallGraph(open)

    describe('what has words of its own, or is classified', () => {
      test('is found by them in every list, count, walk and verdict', async () => {
        const labelled = '{labels: ["was the twin of"]}'
        const found = await ask(`{
          entity(ref: "mint-south") {
            relationships(where: ${labelled}) { nodes { label } totalCount }
            degree(where: ${labelled})
            relationshipCounts(where: ${labelled}) { type count }
          }
          relationships(where: ${labelled}) { nodes { label } totalCount }
          subgraph(around: ["mint-south"], where: ${labelled}) { placed { node { id } } filters }
          sharedNeighbours(of: ["cedar", "fern"], where: {classifications: ["agency"]}) { nodes { id } }
          verdict(subject: "mint-north", object: "mint-south", where: ${labelled}) { answer }
          other: verdict(subject: "mint-north", object: "mint-south", where: {labels: ["met"]}) { answer prose { text } }
          wrong: verdict(subject: "cedar", object: "dune", where: {classifications: ["unit"]}) { answer }
          tallies(by: [], where: {classifications: ["treaty"]}) { nodes { count } }
        }`)
        const one = { nodes: [{ label: 'was the twin of' }], totalCount: 1 }
        expect(found.entity).toEqual({
          relationships: one,
          degree: 1,
          relationshipCounts: [{ type: 'OTHER', count: 1 }],
        })
        expect(found.relationships).toEqual(one)
        expect(found.subgraph).toMatchObject({ filters: 'Only links in the words “was the twin of”.' })
        expect(ids(found.subgraph.placed.map(({ node }: Placed) => node))).toEqual(['mint-south', 'mint-north'])
        expect(ids(found.sharedNeighbours.nodes)).toEqual(['dune'])
        // Into a treaty and out of it again.
        expect(found.tallies.nodes).toEqual([{ count: 2 }])
        expect([found.verdict.answer, found.other.answer, found.wrong.answer]).toEqual([
          'STATED',
          'NOT_STATED',
          'NOT_STATED',
        ])
      })

      test('leaves nothing else out unsaid', async () => {
        const { one, none, classed } = await ask(`{
          one: entity(ref: "mint-south") { relationships(where: {labels: ["met"]}) { prose { text } } }
          none: entity(ref: "lone") { relationships(where: {labels: ["met"]}) { prose { text } } }
          classed: entity(ref: "river") { relationships(where: {classifications: ["treaty"]}) { prose { text } } }
        }`)
        expect(one.relationships.prose.text).toMatch(
          /^No document that was read tells of a tie of MINT in the words “met”\.\s+What the documents also say of MINT, in other terms: MINT was to be part of .* Mint was the twin of MINT\./,
        )
        expect(none.relationships.prose.text).toBe(
          'No document that was read tells of a tie of Éclair in the words “met”.',
        )
        expect(classed.relationships.prose.text).toContain(
          'Looked for were only ties to what is classified as “treaty”.',
        )
      })
    })

    describe('paths', () => {
      const pathsOf = async (args: string) => {
        const { paths } = await ask(
          `{ paths(${args}) { length more paths { length certainty entities { id } steps { from { id } to { id } relationships { type } } } } }`,
        )
        return paths
      }

      test('are all of the least length, by the names along them, parallel relationships one step', async () => {
        const { length, more, paths } = await pathsOf('from: "birch", to: "dune"')
        expect([length, more]).toEqual([2, false])
        // By Cedar Unit, then by Fern Board.
        expect(paths.map(({ entities }: { entities: WithId[] }) => ids(entities))).toEqual([
          ['birch', 'cedar', 'dune'],
          ['birch', 'fern', 'dune'],
        ])
        expect(paths[0].steps[1].relationships.map(({ type }: { type: string }) => type)).toEqual([
          'FUNDED_BY',
          'FUNDED_BY',
          'MERGED_INTO',
          'PART_OF',
          'WORKS_WITH',
        ])
      })

      test('of which only the first are wanted tell that there are more', async () => {
        const { more, paths } = await pathsOf('from: "birch", to: "dune", first: 1')
        expect([more, paths.length]).toEqual([true, 1])
      })

      test('may follow some types, one direction and some kinds of entity only', async () => {
        const via = async (where: string) => {
          const { length, paths } = await pathsOf(`from: "birch", to: "dune", where: {${where}}`)
          return [length, ...paths.map(({ entities }: { entities: WithId[] }) => ids(entities).join(' '))]
        }
        expect(await via('types: [REPLACED_BY, MERGED_INTO]')).toEqual([2, 'birch fern dune'])
        expect(await via('direction: OUT, families: [LINEAGE]')).toEqual([2, 'birch cedar dune', 'birch fern dune'])
        expect(await via('direction: IN')).toEqual([null])
        expect(await via('otherKinds: [ORGANISATION]')).toEqual([2, 'birch cedar dune', 'birch fern dune'])
        expect(await via('otherKinds: [TOPIC]')).toEqual([null])
        expect(await via('types: []')).toEqual([null])
        expect(await via('classifications: ["unit"], types: [MERGED_INTO, REPLACED_BY]')).toEqual([
          2,
          'birch fern dune',
        ])
        expect(await via('classifications: ["charity"]')).toEqual([null])
      })

      test('are as certain as their least certain step', async () => {
        const { paths } = await pathsOf(
          'from: "birch", to: "dune", view: {asOf: "2012-01-01"}, where: {families: [LINEAGE]}',
        )
        expect(paths.map(({ certainty }: { certainty: string }) => certainty)).toEqual(['DEFINITE', 'POSSIBLE'])
      })

      test('longer than allowed are none', async () => {
        // omar: warden – cedar – dune – elm.
        const { length } = await pathsOf('from: "omar", to: "elm"')
        expect(length).toBe(4)
        expect(await pathsOf('from: "omar", to: "elm", maxLength: 3')).toEqual({ length: null, more: false, paths: [] })
        expect(await refusal('{ paths(from: "omar", to: "elm", maxLength: 11) { length } }')).toBe(
          'LIMIT_EXCEEDED maxLength: at most 10, not 11.',
        )
      })

      test('follow OTHER too, unless `where` leaves it out, and then say so', async () => {
        const asked = async (where: string) =>
          (
            await ask(
              `{ paths(from: "mint-north", to: "mint-south"${where}) { length filters unfilteredLength prose { text } } }`,
            )
          ).paths
        expect(await asked('')).toMatchObject({ length: 1, filters: null, unfilteredLength: null })
        const { prose, ...left } = await asked(', where: {families: [LINEAGE], direction: OUT, otherKinds: [TOPIC]}')
        expect(left).toEqual({
          length: null,
          filters:
            'Only links of the types ABSORBED_INTO, MERGED_INTO, RENAMED_AS, REPLACED_BY, SPLIT_INTO, RESPONSIBILITY_MOVED_TO and BROUGHT_TOGETHER_IN, through fields of work, from subject to object.',
          unfilteredLength: 1,
        })
        expect(prose.text).toMatch(
          /^One document names both Mint and MINT\. No document .* links .* by links of the types .* through fields of work, from subject to object alone\.\s+Directly: /,
        )
        expect(await asked(', where: {labels: ["met"], classifications: ["unit", "club"]}')).toMatchObject({
          length: null,
          filters: 'Only links in the words “met”, through what is classified as “unit” or “club”.',
          unfilteredLength: 1,
        })
        expect(await asked(', where: {labels: ["was the twin of"], types: [PART_OF]}')).toMatchObject({
          length: null,
          filters: 'Only links of no type, in the words “was the twin of”.',
        })
        expect(await asked(', where: {labels: ["was the twin of"]}')).toMatchObject({ length: 1 })
        // No shorter way than the one there is.
        expect(await asked(', where: {types: [OTHER]}')).toMatchObject({
          length: 1,
          filters: 'Only links of the type OTHER.',
          unfilteredLength: null,
        })
      })

      test('that a View leaves out are counted all the same, in its documents', async () => {
        const asked = async (view: string) =>
          (await ask(`{ paths(from: "mint-south", to: "crown", view: {${view}}) { length unfilteredLength } }`)).paths
        // Only a plan leads from the one to the other.
        expect(await asked('')).toEqual({ length: null, unfilteredLength: 1 })
        expect(await asked('documents: []')).toEqual({ length: null, unfilteredLength: null })
      })

      test('over a topic lead by a subject that both sides share', async () => {
        const { paths } = await ask(
          '{ paths(from: "tolls", to: "lamps") { paths { entities { id } sharedSubject { id } } } }',
        )
        expect(paths.paths[0]).toEqual({
          entities: [{ id: 'tolls' }, { id: 'dune' }, { id: 'lamps' }],
          sharedSubject: [],
        })
        const { other } = await ask(
          '{ other: paths(from: "dune", to: "elm", where: {types: [BROUGHT_TOGETHER_IN, RESPONSIBILITY_MOVED_TO]}, view: {modalities: [STATED, PLANNED]}) { paths { entities { id } sharedSubject { id } } prose { text } } }',
        )
        expect(other.paths[0]).toEqual({
          entities: [{ id: 'dune' }, { id: 'lamps' }, { id: 'elm' }],
          sharedSubject: [{ id: 'lamps' }],
        })
        expect(other.prose.text).toContain('through lamps (a subject that both sides share):')
      })

      test('lead from one entity to another, not to itself', async () => {
        expect(await refusal('{ paths(from: "cedar", to: "Cedar Unit") { length } }')).toBe(
          'BAD_INPUT to: this is Cedar Unit too, where the paths begin.',
        )
        expect(await refusal('{ paths(from: "cedar", to: "the office") { length } }')).toMatch(/^AMBIGUOUS to: /)
      })

      test('tell what they rest on, and what was not found', async () => {
        const found = (
          await ask('{ paths(from: "lone", to: "elm") { length basis { speakingCount note } prose { text } } }')
        ).paths
        expect(found.prose.text).toMatch(
          /^No document that was read names both Éclair and Elm Office, or links them directly or through others\.\n\n/,
        )
        expect(found.basis.speakingCount).toBe(0)
        const prose = (await ask('{ paths(from: "dune", to: "elm") { prose { text } } }')).paths.prose.text
        // Two documents give dates without a common day: each stands with its note.
        expect(prose).toMatch(
          /^Dune Agency is linked to Elm Office directly: Dune Agency was renamed as Elm Office \[1\] \[2\] in February 2011 \[1\] or in June 2012\. \[2\]/,
        )
      })
    })

    describe('a subgraph', () => {
      const drawn = async (args: string) => {
        const { subgraph } = await ask(
          `{ subgraph(${args}) { truncated entities { id } relationships { subjectId type objectId } } }`,
        )
        return {
          truncated: subgraph.truncated,
          entities: ids(subgraph.entities),
          relationships: subgraph.relationships.map((one: Record<string, string>) =>
            [one['subjectId'], one['type'], one['objectId']].join(' '),
          ),
        }
      }

      test('gives the nearest first, and all relationships between what it gives', async () => {
        expect(await drawn('around: ["ivy"], depth: 1')).toEqual({
          truncated: false,
          // From 2003, from 2004, from 2005.
          entities: ['ivy', 'harbour', 'omar', 'gale'],
          relationships: [
            'gale SPLIT_INTO harbour',
            'harbour REPLACED_BY ivy',
            'omar MEMBER_OF ivy',
            'ivy RENAMED_AS gale',
          ],
        })
      })

      test('places each entity by its distance, and tells how much it has to do with others in the View', async () => {
        const placed = async (args: string) => {
          const { subgraph } = await ask(`{ subgraph(${args}) { placed { distance degree node { id } } } }`)
          return subgraph.placed.map(({ node, distance, degree }: Placed) => [node.id, distance, degree])
        }
        // Ivy: from Harbour, to Gale, and Omar its member. Harbour: also split from Gale. Gale: also into Harbour.
        const ivy = await placed('around: ["ivy"], depth: 1')
        expect(ivy.map(([id, distance]: readonly unknown[]) => [id, distance])).toEqual([
          ['ivy', 0],
          ['harbour', 1],
          ['omar', 1],
          ['gale', 1],
        ])
        expect(ivy[0]).toEqual(['ivy', 0, 3])
        // Seen from Harbour, which is known, Omar stands behind Ivy; no start is a step.
        expect((await placed('around: ["gale"], known: ["ivy", "harbour"], depth: 2')).at(-1).slice(0, 2)).toEqual([
          'omar',
          2,
        ])
        // What was denied or planned makes no relationship of the plain View, and no document is read in this one.
        expect(await placed('around: ["ivy"], view: { documents: [] }')).toEqual([['ivy', 0, 0]])
      })

      test('is cut at its limit, and says so', async () => {
        expect(await drawn('around: ["ivy"], limit: 2')).toEqual({
          truncated: true,
          entities: ['ivy', 'harbour'],
          relationships: ['harbour REPLACED_BY ivy'],
        })
        expect(await refusal('{ subgraph(around: ["ivy"], limit: 2001) { truncated } }')).toBe(
          'LIMIT_EXCEEDED limit: at most 2000, not 2001.',
        )
        expect(await refusal('{ subgraph(around: ["ivy"], depth: 6) { truncated } }')).toBe(
          'LIMIT_EXCEEDED depth: at most 5, not 6.',
        )
      })

      test('is expanded step by step around what is known', async () => {
        expect(await drawn('around: ["gale"], known: ["ivy", "harbour"], depth: 2')).toEqual({
          truncated: false,
          entities: ['gale', 'omar'],
          relationships: [
            'gale SPLIT_INTO harbour',
            'harbour REPLACED_BY ivy',
            'omar MEMBER_OF ivy',
            'ivy RENAMED_AS gale',
          ],
        })
      })

      test('follows the filter and the View', async () => {
        expect(await drawn('around: ["cedar"], where: {families: [FUNDING]}')).toMatchObject({
          entities: ['cedar', 'dune'],
          relationships: ['cedar FUNDED_BY dune', 'cedar FUNDED_BY dune'],
        })
        expect(await drawn('around: ["lamps"], view: {modalities: [PLANNED]}')).toMatchObject({
          entities: ['lamps', 'elm'],
        })
        expect(await drawn('around: ["lamps"], view: {documents: ["letter"]}')).toMatchObject({ entities: ['lamps'] })
        // What has no type of its own is followed too.
        expect(await drawn('around: ["mint-north"]')).toMatchObject({ entities: ['mint-north', 'mint-south'] })
        const types = 'where: {types: [PART_OF]}'
        expect(await drawn(`around: ["mint-north"], ${types}`)).toMatchObject({ entities: ['mint-north'] })
        expect(await ask(`{ subgraph(around: ["mint-north"], ${types}) { filters } }`)).toEqual({
          subgraph: { filters: 'Only links of the type PART_OF.' },
        })
      })
    })

    describe('shared neighbours', () => {
      test('are linked to each of those asked about, in order of name, with the relationships', async () => {
        const { sharedNeighbours } = await ask(`{ sharedNeighbours(of: ["cedar", "dune"]) { totalCount edges {
        node { id } relationships { of { id } relationships { type } } } } }`)
        expect(sharedNeighbours).toEqual({
          totalCount: 1,
          edges: [
            {
              node: { id: 'fern' },
              relationships: [
                { of: { id: 'cedar' }, relationships: [{ type: 'WORKS_WITH' }, { type: 'WORKS_WITH' }] },
                { of: { id: 'dune' }, relationships: [{ type: 'FUNDED_BY' }, { type: 'MERGED_INTO' }] },
              ],
            },
          ],
        })
      })

      test('are asked of two different entities at least', async () => {
        expect(await refusal('{ sharedNeighbours(of: ["cedar", "cedar-squad"]) { totalCount } }')).toBe(
          'BAD_INPUT of: at least two different entities.',
        )
        const eleven = JSON.stringify(Array.from({ length: 11 }, () => 'cedar'))
        expect(await refusal(`{ sharedNeighbours(of: ${eleven}) { totalCount } }`)).toBe(
          'LIMIT_EXCEEDED of: at most 10 items, not 11.',
        )
      })
    })

    describe('a comparison', () => {
      test('sorts what is around an entity by what became of it', async () => {
        const { compare } = await ask(`{ compare(from: "2009-01-15", to: "2011-06-01", around: "cedar") {
        began { totalCount edges { certainty side node { subjectId type objectId } } }
        ended { nodes { subjectId type objectId } } stayed { totalCount } becameUncertain { nodes { type } }
        becameCertain { nodes { subjectId type } } basis { note } prose { text } } }`)
        const began = compare.began.edges.map(
          ({ node, certainty }: { node: Record<string, string>; certainty: string }) =>
            `${node['subjectId']} ${node['type']} ${node['objectId']} ${certainty}`,
        )
        expect(began).toContain('amber ABSORBED_INTO cedar DEFINITE')
        expect(began).toContain('cedar MERGED_INTO dune DEFINITE')
        expect(began).toContain('cedar PART_OF dune DEFINITE')
        expect(compare.began.totalCount).toBe(began.length)
        // Of a financial year, and until March 2009.
        const ended = compare.ended.nodes.map((node: Record<string, string>) => `${node['subjectId']} ${node['type']}`)
        expect(ended).toContain('cedar FUNDED_BY')
        expect(compare.prose.text).toContain('Around Cedar Unit, between 15 January 2009 and 1 June 2011, this began: ')
        expect(compare.prose.text).toContain('Cedar Unit was part of Dune Agency from January 2010 on.')
      })

      test('needs two days in order, and no day in the View', async () => {
        expect(
          await refusal('{ compare(from: "2010-01-01", to: "2010-01-01", around: "cedar") { basis { note } } }'),
        ).toBe('BAD_INPUT to: must be later than 2010-01-01, not 2010-01-01.')
        expect(
          await refusal(
            '{ compare(from: "2010-01-01", to: "2010-01-02", around: "cedar", view: {asOf: "2010-01-01"}) { basis { note } } }',
          ),
        ).toBe('BAD_INPUT view.asOf: the two days are `from` and `to`; leave it out.')
      })

      test('is refused where there is more around than one subgraph may have', async () => {
        const narrow = await serve(service().store, { subgraphEntities: 3 })
        const { errors } = await narrow.ask(
          '{ compare(from: "2009-01-01", to: "2010-01-01", around: "cedar") { basis { note } } }',
        )
        await narrow.close()
        expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED')
      })
    })

    describe('a timeline', () => {
      const entries = async (args: string) =>
        (await ask(`{ timeline(${args}) { nodes { phase when { edtf } sentence subject { __typename } } } }`)).timeline
          .nodes

      test('has beginnings and ends, figures, existences and publications in the order of their days', async () => {
        const all = await entries('about: ["nadia"]')
        expect(
          all.map(({ when, phase }: { when: { edtf: string }; phase: string }) => `${when.edtf} ${phase}`),
        ).toEqual([
          '2008-09-01 START',
          '2010-02-28 END',
          // The audit, which she wrote.
          '2010-04-01 WHOLE',
          '2010-05-05 WHOLE',
        ])
        expect(all.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
          'Began on 1 September 2008: Nadia Ōkami was Warden of the Lamps from 1 September 2008 to 28 February 2010.',
          'Ended on 28 February 2010: Nadia Ōkami was Warden of the Lamps from 1 September 2008 to 28 February 2010.',
          expect.stringMatching(/^“.*” was published on 1 April 2010\.$/),
          expect.stringMatching(/^Nadia Ōkami attended .* on 5 May 2010\.$/),
        ])
        expect(all.map(({ subject }: { subject: { __typename: string } }) => subject.__typename)).toEqual([
          'Relationship',
          'Relationship',
          'Document',
          'Relationship',
        ])
      })

      test('shows the most precise of dates within each other, and each of dates that differ', async () => {
        const dates = async (args: string) =>
          (await entries(args)).map(
            ({ when, sentence }: { when: { edtf: string }; sentence: string }) => `${when.edtf} ${sentence}`,
          )
        expect(await dates('about: ["elm"]')).toEqual([
          '2011-02 Dune Agency was renamed as Elm Office in February 2011.',
          '2012-06 Dune Agency was renamed as Elm Office in June 2012.',
        ])
        const amber = await dates('about: ["amber"]')
        expect(amber).toHaveLength(2)
        // Of two that may begin on one day, the more precise first.
        expect(amber[0]).toMatch(/^2009-04-01 Operation Amber was absorbed into Cedar Unit on 1 April 2009/)
        expect(amber[1]).toMatch(/^2009-04 Operation Amber ended/)
        const byLetter = await dates('about: ["amber"], view: {documents: ["letter"]}')
        expect(byLetter[0]).toMatch(/^2009 Operation Amber was absorbed into Cedar Unit in 2009/)
      })

      test('counts the undated, and keeps to its window', async () => {
        const { timeline } = await ask('{ timeline(about: ["tolls"]) { totalCount undatedCount } }')
        // Brought together in 2010, and the staff of then for the tolls; the undated move, and work limited to the tolls.
        expect(timeline).toEqual({ totalCount: 2, undatedCount: 2 })
        expect(await entries('about: ["nadia"], from: "2010-03-01", until: "2010-04-30"')).toHaveLength(1)
        expect(await entries('about: []')).toEqual([])
      })

      test('of an entity is that of the record about it', async () => {
        const own = await ask(
          '{ entity(ref: "cedar") { timeline(first: 100) { totalCount undatedCount nodes { id } } } }',
        )
        const asked = await ask('{ timeline(about: ["cedar"], first: 100) { totalCount undatedCount nodes { id } } }')
        expect(own.entity.timeline).toEqual(asked.timeline)
      })

      test('of two entities has what is about both once', async () => {
        const both = await ask('{ timeline(about: ["cedar", "dune"], first: 100) { totalCount nodes { id } } }')
        const all = ids(both.timeline.nodes)
        expect(new Set(all).size).toBe(all.length)
        expect(both.timeline.totalCount).toBe(all.length)
      })
    })
  })
}
