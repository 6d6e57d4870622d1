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
      measure { id key label unit } value bound period { edtf } sentence claims { id } } } } }`)
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

    test('what is only limited to an entity, or part of it, stands in its list, told by the claims that name it', async () => {
      const list = async (ref: string, args = '') =>
        (
          await ask(`{ entity(ref: "${ref}") { relationships${args} { totalCount edges {
          side role other { id } claimCount claims { id } sentence node { id subjectId type objectId claims { id } } } } } }`)
        ).entity.relationships
      const tolls = await list('tolls', '(view: {modalities: [STATED, PLANNED]})')
      expect(tolls.totalCount).toBe(3)
      // The letter limits what it states to the tolls, and not what it says of a plan.
      expect(tolls.edges[1]).toEqual({
        ...{ side: 'QUALIFIER', role: 'scope', other: { id: 'cedar' }, claimCount: 1, claims: [{ id: 'letter.c6' }] },
        sentence: 'Cedar Unit worked with Dune Agency as regards tolls.',
        node: {
          ...{ id: expect.any(String), subjectId: 'cedar', type: 'WORKS_WITH', objectId: 'dune' },
          claims: [{ id: 'letter.c6' }, { id: 'letter.c12' }],
        },
      })
      expect(tolls.edges[0]).toMatchObject({ side: 'SUBJECT', role: null, other: { id: 'dune' } })
      const reform = await list('reform')
      expect(reform.edges.map(({ side, role, claims }: Record<string, unknown>) => [side, role, claims])).toEqual([
        // Not the brief, which tells what Nadia said of it.
        ['QUALIFIER', 'event', [{ id: 'audit.c1' }, { id: 'letter.c1' }]],
        ['QUALIFIER', 'event', [{ id: 'audit.c2' }]],
      ])
      expect((await list('reform', '(where: {sides: [SUBJECT, OBJECT]})')).totalCount).toBe(0)
      expect((await list('tolls', '(where: {sides: [QUALIFIER]})')).totalCount).toBe(1)
      expect((await list('tolls', '(where: {direction: OUT})')).totalCount).toBe(2)
      expect((await list('tolls', '(where: {sides: []})')).totalCount).toBe(0)
    })

    test('it is counted, and stands among the figures and in the timeline', async () => {
      const { entity } = await ask(`{ entity(ref: "tolls") {
        degree relationshipCounts(where: {sides: [QUALIFIER]}) { type side otherKind count }
        figures { edges { side role node { about { id } } } } } }`)
      expect(entity.degree).toBe(3)
      expect(entity.relationshipCounts).toEqual([
        { type: 'WORKS_WITH', side: 'QUALIFIER', otherKind: 'ORGANISATION', count: 1 },
      ])
      expect(entity.figures.edges).toEqual([{ side: 'QUALIFIER', role: 'scope', node: { about: { id: 'dune' } } }])
      const dune = (await ask('{ entity(ref: "dune") { figures { edges { side role } } } }')).entity
      expect(dune.figures.edges).toEqual([{ side: 'SUBJECT', role: null }])
      const reform = (
        await ask(`{ entity(ref: "reform") { timeline { edges { claims { id } sentence node { when { edtf } } } } } }`)
      ).entity
      expect(reform.timeline.edges).toEqual([
        {
          ...{ claims: [{ id: 'audit.c2' }], node: { when: { edtf: '2009-04-01' } } },
          sentence: 'Operation Birch was absorbed into Cedar Unit on 1 April 2009.',
        },
        // The brief gives this day too.
        {
          ...{ claims: [{ id: 'audit.c1' }], node: { when: { edtf: '2009-04-01' } } },
          sentence: 'Operation Amber was absorbed into Cedar Unit on 1 April 2009.',
        },
      ])
    })

    test('a walk goes from end to end', async () => {
      const qualified = '(where: {sides: [SUBJECT, QUALIFIER]}'
      const noEnd = 'BAD_INPUT where.sides: QUALIFIER is no end to go from; here only SUBJECT and OBJECT are.'
      expect(await refusal(`{ subgraph${qualified}, around: ["tolls"]) { truncated } }`)).toBe(noEnd)
      expect(await refusal(`{ paths${qualified}, from: "tolls", to: "dune") { length } }`)).toBe(noEnd)
      expect(await refusal(`{ sharedNeighbours${qualified}, of: ["cedar", "fern"]) { totalCount } }`)).toBe(noEnd)
      expect(await refusal(`{ verdict${qualified}, subject: "tolls", object: "dune") { answer } }`)).toBe(
        'BAD_INPUT where.sides: a verdict is from subject to object; leave it out.',
      )
      expect(await refusal('{ relationships(where: {sides: [OBJECT]}) { totalCount } }')).toBe(
        'BAD_INPUT where.sides: there is no entity to look from; leave it out.',
      )
      const both = '{ entity(ref: "cedar") { degree(where: {direction: OUT, sides: [SUBJECT]}) } }'
      expect(await refusal(both)).toBe(
        'BAD_INPUT where.sides: `direction: OUT` tells the sides already; give one of the two.',
      )
      const shared = async (where: string) =>
        (await ask(`{ sharedNeighbours(of: ["cedar", "fern"], where: {${where}}) { nodes { id } } }`)).sharedNeighbours
          .nodes
      expect(await shared('sides: [OBJECT]')).toEqual([{ id: 'birch' }])
      expect(await shared('sides: [SUBJECT]')).toEqual([{ id: 'dune' }])
      expect(await shared('sides: [OBJECT, SUBJECT]')).toEqual(await shared(''))
      expect(await shared('sides: []')).toEqual([])
      expect(
        (await ask('{ verdict(subject: "tolls", object: "dune", where: {sides: [OBJECT, SUBJECT]}) { answer } }'))
          .verdict,
      ).toMatchObject({ answer: 'STATED' })
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
      // That the river opted in, and later out, is none.
      expect(await kinds('(kinds: [CONTRARY])')).toEqual(['CONTRARY charter crown'])
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
