import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Limits } from '../../src/graphql/limits/limits.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../../src/store/store.ts'
import { buildRecord, document, entity, inferredOn, link, on } from '../support/build-record.ts'
import { countingStore } from '../support/counting-store.ts'
import { type Answer, serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

async function ask(store: Store, query: string, limits: Partial<Limits> = {}): Promise<Answer> {
  const served = await serve(store, limits)
  const answer = await served.ask(query)
  await served.close()
  return answer
}

const open = (record: DocumentaryRecord) => openEmbeddedStore(record, 'hash')
const codes = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions?.['code'])

/** Organisations of these ids, one document, and links between them, each of a year. */
function world(ids: readonly string[], links: readonly (readonly [string, string, string])[]): DocumentaryRecord {
  return buildRecord({
    entities: ids.map((id) => entity('ORGANISATION', id, id)),
    documents: [document('d', 'D', { written: { edtf: '2015', inferred: false } })],
    claims: links.map(([from, to, when], index) =>
      link(`d.c${index + 1}`, [from, 'WORKS_WITH', to], { when: on(when), occasion: `o${index}` }),
    ),
  })
}

describe('walks at their bounds', () => {
  test('a hundred paths of many steps are asked in parts', async () => {
    const chains = Array.from({ length: 100 }, (_, chain) => [1, 2, 3, 4, 5].map((step) => `n${chain}-${step}`))
    const links = chains.flatMap((chain) => {
      const all = ['start', ...chain, 'end']
      return all.slice(1).map((to, index) => [all[index] ?? '', to, '2009'] as const)
    })
    const record = world(['start', 'end', ...chains.flat()], links)
    const { data, errors } = await ask(
      open(record),
      '{ paths(from: "start", to: "end", first: 100) { length more paths { length } } }',
    )
    expect(errors).toBeUndefined()
    expect([data.paths.length, data.paths.more, data.paths.paths.length]).toEqual([6, false, 100])
  })

  test('a path is as certain as its most certain relationships, though more are parallel than it shows', async () => {
    const record = buildRecord({
      entities: ['a', 'b'].map((id) => entity('ORGANISATION', id, id)),
      documents: [document('d', 'D', { written: { edtf: '2015', inferred: false } })],
      claims: Array.from({ length: 25 }, (_, index) =>
        link(`d.c${index + 1}`, ['a', 'PART_OF', 'b'], {
          when: index < 24 ? inferredOn('2001/2019') : on('2002/2018'),
          occasion: `o${index}`,
        }),
      ),
    })
    const { data } = await ask(
      open(record),
      '{ paths(from: "a", to: "b", view: {asOf: "2010-01-01"}) { paths { certainty steps { relationships { id } } } } }',
    )
    expect(data.paths.paths[0].steps[0].relationships).toHaveLength(20)
    expect(data.paths.paths[0].certainty).toBe('DEFINITE')
  })

  test('all of a hub is given where the limit allows it, and compared', async () => {
    const others = Array.from({ length: 1200 }, (_, index) => `n${index}`)
    const hub = world(
      ['hub', ...others],
      others.map((id) => ['hub', id, '2009'] as const),
    )
    const drawn = await ask(
      open(hub),
      '{ subgraph(around: ["hub"], limit: 2000) { truncated entities { id } relationships { id } } }',
    )
    expect([drawn.data.subgraph.truncated, drawn.data.subgraph.entities.length]).toEqual([false, 1201])
    expect(drawn.data.subgraph.relationships).toHaveLength(1200)
    const compared = await ask(
      open(hub),
      '{ compare(from: "2008-01-01", to: "2010-01-01", around: "hub") { stayed { totalCount } } }',
    )
    expect(compared.data.compare.stayed.totalCount).toBe(1200)
  })

  test('what is known does not crowd out what is new', async () => {
    const known = Array.from({ length: 12 }, (_, index) => `k${String(index).padStart(2, '0')}`)
    const among = known.flatMap((from, index) => known.slice(index + 1).map((to) => [from, to, '2001'] as const))
    const record = world([...known, 'x'], [...among, ['k00', 'x', '2010']])
    const { data } = await ask(
      open(record),
      `{ subgraph(around: ["k00"], known: ${JSON.stringify(known)}, limit: 10) { truncated entities { id } relationships { objectId } } }`,
    )
    expect(data.subgraph.entities).toEqual([{ id: 'x' }])
    expect(data.subgraph.relationships).toHaveLength(67)
    expect(data.subgraph.truncated).toBe(false)
  })

  test('an unknown reference among many is explained alone', async () => {
    const { store, counts } = countingStore(open(SMALL_GRAPH))
    const refs = JSON.stringify(Array.from({ length: 50 }, (_, index) => `nobody ${index}`))
    const answer = await ask(store, `{ subgraph(around: ${refs}) { truncated } }`)
    expect(answer.errors?.[0]?.message).toMatch(/^around: nothing in the record is called "nobody 0"/)
    expect(counts.get('namesProposed')).toBe(1)
    // As they stand, and once more in their looser forms.
    expect(counts.get('entitiesByRef')).toBe(2)
  })
})

describe('what is read has a cost', () => {
  test('a walk costs what it may meet, null being its default', async () => {
    const cost = async (query: string, most: number) => codes(await ask(open(SMALL_GRAPH), query, { cost: most }))
    // 200 to walk, the subgraph, 200 entities.
    expect(await cost('{ subgraph(around: ["cedar"]) { entities { id } } }', 401)).toEqual([])
    expect(await cost('{ subgraph(around: ["cedar"]) { entities { id } } }', 400)).toEqual(['LIMIT_EXCEEDED'])
    expect(await cost('{ subgraph(around: ["cedar"], limit: null) { entities { id } } }', 400)).toEqual([
      'LIMIT_EXCEEDED',
    ])
    // 15, of them 5 known.
    const known = '{ subgraph(around: ["cedar"], limit: 10, known: ["a","b","c","d","e"]) { truncated } }'
    expect([await cost(known, 16), await cost(known, 15)]).toEqual([[], ['LIMIT_EXCEEDED']])
    const compared = '{ compare(from: "2008-01-01", to: "2010-01-01", around: "ivy") { basis { read } } }'
    expect([await cost(compared, 2002), await cost(compared, 2001)]).toEqual([[], ['LIMIT_EXCEEDED']])
  })

  test('a count costs a part of what it may count, for each list', async () => {
    const query = '{ entities(first: 10) { nodes { claims(first: 1) { totalCount } } } }'
    // The connection, ten entities, each with a connection and a count.
    expect(codes(await ask(open(SMALL_GRAPH), query, { cost: 521 }))).toEqual([])
    expect(codes(await ask(open(SMALL_GRAPH), query, { cost: 520 }))).toEqual(['LIMIT_EXCEEDED'])
  })
})

describe('what has an id is the same whatever led to it', () => {
  test('a disagreement, unless its fields are given a View', async () => {
    const { data } = await ask(
      open(SMALL_GRAPH),
      `query ($id: ID! = "d-size-of-cedar", $view: View = {documents: ["audit"]}) {
        node(id: $id) { ...D } disagreements(view: $view, about: "cedar", kinds: [SCOPE]) { nodes { ...D narrow: positions(view: $view) { sentence } } } }
      fragment D on Disagreement { id positions { sentence claimCount } prose { text } }`,
    )
    const [listed] = data.disagreements.nodes
    const { narrow, ...whole } = listed
    expect(whole).toEqual(data.node)
    expect(whole.positions).toHaveLength(3)
    expect(narrow).toEqual([{ sentence: 'It does.' }, { sentence: 'Nobody is lent.' }])
  })

  test('an entry of a timeline, unless its sentence is given a View', async () => {
    const { data } = await ask(
      open(SMALL_GRAPH),
      `{ plain: timeline(about: ["fern"], first: 100) { nodes { id sentence } }
         lens: timeline(about: ["fern"], first: 100, view: {documents: ["brief", "minutes"]}) { nodes { id sentence narrow: sentence(view: {documents: ["brief", "minutes"]}) } } }`,
    )
    const plain = new Map(data.plain.nodes.map(({ id, sentence }: Record<string, string>) => [id, sentence]))
    const shared = data.lens.nodes.filter(({ id }: { id: string }) => plain.has(id))
    expect(shared.length).toBeGreaterThan(0)
    for (const { id, sentence } of shared) expect(sentence).toBe(plain.get(id))
  })
})

test('an id longer than any is refused without repeating it', async () => {
  const long = 'x'.repeat(1000)
  for (const query of [
    `{ document(id: "${long}") { id } }`,
    `{ nodes(ids: ["${long}"]) { id } }`,
    `{ entity(ref: "cedar") { degree(view: {documents: ["${long}"]}) } }`,
    `{ claims(documents: ["${long}"]) { totalCount } }`,
  ]) {
    const { errors } = await ask(open(SMALL_GRAPH), query)
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_INPUT')
    expect(errors?.[0]?.message.length).toBeLessThan(100)
  }
})

test('a list that a record makes longer than its bound is cut there, and what is cut is counted or told elsewhere', async () => {
  const names = Array.from({ length: 60 }, (_, index) => ({ name: `Name ${index}`, documents: [], period: null }))
  const record = buildRecord({
    entities: [entity('ORGANISATION', 'a', 'A', { names }), entity('ORGANISATION', 'b', 'B')],
    documents: Array.from({ length: 30 }, (_, index) => document(`d${index}`, `D ${index}`)),
    claims: Array.from({ length: 60 }, (_, index) =>
      link(`d${index % 30}.c${index + 1}`, ['a', 'RENAMED_AS', 'b'], { when: on(index < 30 ? '2001' : '2005') }),
    ),
  })
  const { data, errors } = await ask(
    open(record),
    '{ entity(ref: "a") { names { value } } disagreements { nodes { kind positions { claimCount claims { id } } } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.entity.names).toHaveLength(50)
  const [{ positions }] = data.disagreements.nodes
  expect(
    positions.map(({ claimCount, claims }: { claimCount: number; claims: unknown[] }) => [claimCount, claims.length]),
  ).toEqual([
    [30, 20],
    [30, 20],
  ])
})
