import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { askSmallGraph } from '../support/served-store.ts'

/** Asks a store of the small graph for every list of the API: order, pages, counts, and what is refused. */
export function listRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`the lists of the small graph, asked of ${name}`, () => {
    const { ask, refusal } = askSmallGraph(open)

    test('every merger from 2010 to 2011, across the record', async () => {
      const query = `{ relationships(where: {types: [MERGED_INTO]}, from: "2010-01-01", until: "2011-12-31") {
      totalCount edges { side certainty node { subjectId objectId } other { id } } } }`
      expect((await ask(query)).relationships).toEqual({
        totalCount: 2,
        edges: [
          // The same day first: by type, then the name of the subject.
          { side: 'SUBJECT', certainty: null, node: { subjectId: 'cedar', objectId: 'dune' }, other: { id: 'dune' } },
          { side: 'SUBJECT', certainty: null, node: { subjectId: 'fern', objectId: 'dune' }, other: { id: 'dune' } },
        ],
      })
    })

    test('a window takes what may share a day with it, and leaves the undated out', async () => {
      const lineage = async (window: string) => {
        const { relationships } = await ask(
          `{ relationships(where: {families: [LINEAGE]}, ${window}) { nodes { subjectId type objectId } } }`,
        )
        return relationships.nodes.map((one: Record<string, string>) => `${one['subjectId']} ${one['type']}`)
      }
      // January 2010, and 2010 approximately; not 2009-04-01, nor February 2011, nor the undated move of the tolls.
      expect(await lineage('from: "2010-01-20", until: "2010-01-20"')).toEqual([
        'lamps BROUGHT_TOGETHER_IN',
        'tolls BROUGHT_TOGETHER_IN',
        'cedar MERGED_INTO',
        'fern MERGED_INTO',
      ])
      expect(await lineage('until: "2002-12-31"')).toEqual(['gale SPLIT_INTO'])
      expect(await lineage('from: "2011-06-01"')).toEqual(['dune RENAMED_AS'])
    })

    test('pages go on from a cursor, which is good for its own list alone', async () => {
      const page = async (after: string | null) =>
        (
          await ask(
            'query($after: String) { relationships(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
            { after },
          )
        ).relationships
      const ids: string[] = []
      let after: string | null = null
      for (;;) {
        const { nodes, pageInfo } = await page(after)
        ids.push(...nodes.map(({ id }: { id: string }) => id))
        if (!pageInfo.hasNextPage) break
        after = pageInfo.endCursor
      }
      const { relationships } = await ask('{ relationships(first: 100) { totalCount nodes { id } } }')
      expect(relationships.nodes.map(({ id }: { id: string }) => id)).toEqual(ids)
      expect(relationships.totalCount).toBe(ids.length)
      expect(await refusal('query($after: String) { claims(after: $after) { nodes { id } } }', { after })).toBe(
        'BAD_INPUT after: this cursor belongs to another field or to other arguments.',
      )
    })

    test('claims are found by words, entities and documents, denied and planned ones too', async () => {
      const found = async (args: string) =>
        (await ask(`{ claims(${args}) { totalCount nodes { id } } }`)).claims.nodes.map(({ id }: { id: string }) => id)
      expect(await found('about: ["amber"], documents: ["letter"]')).toEqual(['letter.c1', 'letter.c4', 'letter.c11'])
      expect(await found('about: ["Operation Amber", "lone"]')).toEqual([
        'audit.c1',
        'brief.c1',
        'letter.c1',
        'letter.c4',
        'letter.c11',
      ])
      expect(await found('text: "twin of"')).toEqual(['letter.c9'])
      expect(await found('text: "YEAR befo"')).toEqual(['brief.c2'])
      expect(await found('text: "chair"')).toEqual(['diary.c3'])
      expect(await found('text: "stands", documents: ["minutes"], first: 3')).toEqual([
        'minutes.c1',
        'minutes.c2',
        'minutes.c3',
      ])
      expect(await found('text: "stands", about: ["lone"]')).toEqual([])
      expect(await found('about: []')).toEqual([])
      expect(await found('documents: []')).toEqual([])
      expect(await refusal('{ claims(text: " ") { nodes { id } } }')).toBe('BAD_INPUT text: must not be empty.')
      expect(await refusal('{ claims(about: ["nobody"]) { nodes { id } } }')).toMatch(/^NOT_FOUND about: /)
    })

    test('an entity lists its figures by measure and date, and nothing is summed', async () => {
      const { entity } = await ask(`{ entity(ref: "cedar") { figures { totalCount nodes {
      measure { id label unit } value bound period { edtf } sentence claims { id } } } } }`)
      expect(entity.figures.totalCount).toBe(2)
      expect(
        entity.figures.nodes.map(({ value, period, claims }: Record<string, never>) => [value, period, claims]),
      ).toEqual([
        [12, { edtf: '2008' }, [{ id: 'audit.c14' }]],
        [15, { edtf: '2009' }, [{ id: 'audit.c15' }, { id: 'letter.c10' }]],
      ])
      // 40 exactly, by the brief; over 45, by the audit.
      const differing = await ask(
        '{ entity(ref: "dune") { figures { nodes { value disagreements: claims { value } } } } }',
      )
      expect(differing.entity.figures.nodes).toEqual([{ value: null, disagreements: [{ value: 45 }, { value: 40 }] }])
      const none = await ask('{ entity(ref: "cedar") { figures(measures: ["budget"]) { totalCount } } }')
      expect(none.entity.figures.totalCount).toBe(0)
    })

    test('an entity tells when it was there, how many relationships it has, and who speaks of it', async () => {
      const { entity } = await ask(`{ entity(ref: "dune") {
      existence { edtf from { earliest latest } until { earliest } } degree(where: {direction: OUT})
      documents { totalCount nodes { id } } claims(first: 2) { totalCount nodes { id } }
      disagreements { nodes { id kind } } } }`)
      expect(entity.existence).toEqual({
        edtf: '2010-01/',
        from: { earliest: '2010-01-01', latest: '2010-01-31' },
        until: null,
      })
      // RENAMED_AS elm, LOCATED_IN river, and WORKS_WITH cedar, which has no direction.
      expect(entity.degree).toBe(3)
      // «A Diary», Annual Audit, Briefing for the Board, Letter: the minutes do not speak of it.
      expect(entity.documents.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
        'audit',
        'brief',
        'diary',
        'letter',
      ])
      expect(entity.claims.nodes).toEqual([{ id: 'audit.c3' }, { id: 'audit.c4' }])
      expect(entity.disagreements.nodes.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
        'DATE',
        'SCOPE',
        'VALUE',
        'VALUE',
      ])
    })

    test('a document lists its claims by number and the entities that they name', async () => {
      const { document } = await ask(`{ document(id: "diary") {
      claims { totalCount nodes { id } } entities { nodes { id } } people: entities(kinds: [PERSON]) { totalCount nodes { name } } } }`)
      expect(document.claims).toEqual({
        totalCount: 6,
        nodes: [1, 2, 3, 4, 5, 6].map((number) => ({ id: `diary.c${number}` })),
      })
      expect(document.entities.nodes.map(({ id }: { id: string }) => id)).toContain('mint-south')
      expect(document.people.totalCount).toBe(2)
    })

    test('disagreements are listed by kind and entity', async () => {
      const kinds = async (args: string) =>
        (await ask(`{ disagreements${args} { nodes { kind about { id } } } }`)).disagreements.nodes.map(
          ({ kind, about }: { kind: string; about: { id: string }[] }) =>
            `${kind} ${about.map(({ id }) => id).join(' ')}`,
        )
      expect(await kinds('(kinds: [CONTRARY])')).toEqual(
        expect.arrayContaining(['CONTRARY charter crown', 'CONTRARY river treaty']),
      )
      expect(await kinds('(about: "elm")')).toEqual(['DATE dune elm'])
      expect(await kinds('(about: "elm", view: {documents: ["brief"]})')).toEqual([])
      expect(await kinds('(kinds: [])')).toEqual([])
    })

    test('a window the wrong way round is bad input', async () => {
      const message = 'BAD_INPUT until: 2009-01-01 is before 2010-01-01, which `from` says.'
      expect(await refusal('{ timeline(from: "2010-01-01", until: "2009-01-01") { totalCount } }')).toBe(message)
      expect(await refusal('{ relationships(from: "2010-01-01", until: "2009-01-01") { totalCount } }')).toBe(message)
      expect(await refusal('{ relationships(where: {direction: OUT}) { totalCount } }')).toMatch(
        /^BAD_INPUT where.direction/,
      )
    })

    test('a histogram counts starts by year and month, the less precise under what is known', async () => {
      const histogram = async (args: string) =>
        (await ask(`{ overview { histogram(${args}) { key count } } }`)).overview.histogram.map(
          ({ key, count }: { key: string; count: number }) => `${key} ${count}`,
        )
      // gale 2001, harbour 2003, ivy 2005; amber 2009 (a year, and a day that comes later), birch to cedar and to fern 2009;
      // cedar, tolls, lamps 2010-01, fern about 2010; dune 2011-02 (and 2012-06, later).
      expect(await histogram('types: [ABSORBED_INTO, MERGED_INTO, RENAMED_AS, REPLACED_BY, SPLIT_INTO]')).toEqual([
        '2001 1',
        '2003 1',
        '2005 1',
        '2009 3',
        '2010 2',
        '2011 1',
      ])
      expect(await histogram('by: MONTH, types: [ABSORBED_INTO, MERGED_INTO, RENAMED_AS]')).toEqual([
        '2005 1',
        '2009 1',
        '2009-04 1',
        '2010 1',
        '2010-01 1',
        '2011-02 1',
      ])
      expect(await histogram('types: []')).toEqual([])
    })
  })
}
