import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import type { LoadProgress } from '../../src/store/load-progress.ts'
import type { LoadReport } from '../../src/store/load-report.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { planLoad } from '../../src/store/neo4j/load/plan-load.ts'
import { buildRecord, document, entity, link, on } from '../support/build-record.ts'
import { openTcpProxy } from '../support/neo4j/tcp-proxy.ts'
import { emptyNeo4j, neo4jSettings, runInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { anyRecord } from '../support/random-record.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

/** Longer than a question waits for a connection. */
const GREETED_AFTER_MS = 800

/** Two units, one of which became part of the other. */
const PAIR = buildRecord({
  entities: [
    entity('ORGANISATION', 'old', 'Old Unit', { formerIds: ['older'] }),
    entity('ORGANISATION', 'new', 'New Unit'),
  ],
  documents: [document('letter', 'Letter', { published: { edtf: '2010', inferred: false } })],
  claims: [link('letter.c1', ['old', 'ABSORBED_INTO', 'new'], { when: on('2009') })],
})

/** The same, but one of the two is gone, with what was said of it, and the letter, dated otherwise, tells of another. */
const OTHER_PAIR = buildRecord({
  entities: [entity('ORGANISATION', 'new', 'New Unit'), entity('OPERATION', 'third', 'Third')],
  documents: [document('letter', 'Letter', { published: { edtf: '2011', inferred: false } })],
  claims: [link('letter.c1', ['third', 'PART_OF', 'new'])],
})

describe.skipIf(WITHOUT_NEO4J !== null)(`a load into Neo4j${REASON}`, () => {
  beforeEach(emptyNeo4j)
  afterAll(emptyNeo4j)

  it('writes the entities and, between them, an edge of the type of each relationship', async () => {
    expect(await load(PAIR)).toEqual({ outcome: 'LOADED', written: 10, removed: 0 })
    const { rows } = await runInNeo4j(
      'MATCH (a:Organisation)-[edge]->(b:Entity) RETURN a.id AS from, type(edge) AS type, b.id AS to, edge.slots[2] AS known',
    )
    expect(rows).toEqual([{ from: 'old', type: 'ABSORBED_INTO', to: 'new', known: '2010-12-31' }])
  })

  it('writes what each claim is of, and where it stands', async () => {
    await load(PAIR)
    const { rows } = await runInNeo4j(
      'MATCH (d:Document)<-[:IN]-(c:Claim)-[:SUPPORTS]->(r:Relationship) RETURN d.id AS document, c.id AS claim, r.type AS type',
    )
    expect(rows).toEqual([{ document: 'letter', claim: 'letter.c1', type: 'ABSORBED_INTO' }])
  })

  it('of the same record again writes nothing', async () => {
    const first = await lastTransaction()
    await load(SMALL_GRAPH)
    const [before, transactions] = [await everything(), await lastTransaction()]
    expect(transactions).not.toEqual(first)
    expect(await load(SMALL_GRAPH)).toEqual({ outcome: 'UNCHANGED', written: 0, removed: 0 })
    expect(await lastTransaction()).toEqual(transactions)
    expect(await everything()).toEqual(before)
  })

  it('of the same record with other rows left out says so, and writes no row', async () => {
    await load(SMALL_GRAPH)
    expect(await load({ ...SMALL_GRAPH, leftOut: 3 })).toEqual({ outcome: 'LOADED', written: 0, removed: 0 })
    const { rows } = await runInNeo4j('MATCH (r:Record) RETURN r.leftOut AS leftOut, r.state AS state')
    expect(rows).toEqual([{ leftOut: 3, state: 'READY' }])
  })

  it('of a record with one word changed writes the rows that hold it', async () => {
    await load(PAIR)
    const changed = { ...PAIR, documents: PAIR.documents.map((letter) => ({ ...letter, title: 'A letter' })) }
    // The letter, and the two entities that are listed under it: an entity's documents stand in order of title.
    expect(await load(changed)).toEqual({ outcome: 'LOADED', written: 3, removed: 0 })
  })

  it('of a smaller record removes what is no longer in it', async () => {
    await load(PAIR)
    // Written anew are the two of which no document speaks any more; gone are claim, relationship and its moment.
    expect(await load({ ...PAIR, claims: [] })).toEqual({ outcome: 'LOADED', written: 2, removed: 3 })
    const { rows } = await runInNeo4j('MATCH (:Entity)-[edge]->(:Entity) RETURN edge.id AS id')
    expect(rows).toEqual([])
  })

  it('changes the label of an entity with its kind', async () => {
    await load({ ...PAIR, claims: [] })
    await load({
      ...PAIR,
      claims: [],
      entities: [entity('OPERATION', 'old', 'Old Unit'), entity('ORGANISATION', 'new', 'New Unit')],
    })
    const { rows } = await runInNeo4j("MATCH (e:Entity {id: 'old'}) RETURN labels(e) AS labels")
    expect(rows.map(({ labels }) => [...(labels as string[])].sort())).toEqual([['Entity', 'Operation']])
  })

  it('over any record leaves what it leaves in an empty database', async () => {
    const compare = async (one: DocumentaryRecord, other: DocumentaryRecord) => {
      await emptyNeo4j()
      await load(other)
      const expected = await everything()
      await load(one)
      await load(other)
      expect(await everything()).toEqual(expected)
    }
    let last: Promise<void> | null = null
    const property = fc.asyncProperty(anyRecord, anyRecord, (one, other) => {
      last = compare(one, other)
      return last
    })
    await fc.assert(property, { numRuns: 8, interruptAfterTimeLimit: 60_000 })
    // One that is interrupted goes on writing: the next test would find its rows.
    await last
  })

  it.each([
    ['before its first row', 'MERGE (d:Document'],
    ['while it writes', 'CREATE (c:Claim)'],
    ['before it says that it is ready', 'r.leftOut ='],
  ])('into an empty database that is cut short %s is gone on with by the next', async (_, text) => {
    await load(SMALL_GRAPH)
    const expected = await everything()
    await emptyNeo4j()
    await cutShort(SMALL_GRAPH, text)
    expect(await stateThere()).toEqual({ load: 1, state: 'LOADING' })
    expect(await load(SMALL_GRAPH)).toMatchObject({ outcome: 'LOADED', removed: 0 })
    expect(await everything()).toEqual(expected)
  })

  it('goes on from the rows that are there, and writes none of them again', async () => {
    await cutShort(PAIR, 'CREATE (r:Relationship')
    // The relationship, the claim, their moment and that of the letter.
    expect(await load(PAIR)).toEqual({ outcome: 'LOADED', written: 4, removed: 0 })
  })

  it.each([
    ['before its first row', 'SET b.isStale'],
    ['after its first rows', 'MERGE (e:Entity'],
    ['before it removes', 'DETACH DELETE n'],
    ['when it has removed', 'DELETE b'],
  ])('over a record that is cut short %s is gone on with, or taken back, by the next', async (_, text) => {
    const [pair, other] = [await loadedAlone(PAIR), await loadedAlone(OTHER_PAIR)]
    await load(PAIR)
    await pretendLoading()
    await cutShort(OTHER_PAIR, text)
    await load(PAIR)
    expect(await everything()).toEqual(pair)
    await pretendLoading()
    await cutShort(OTHER_PAIR, text)
    await load(OTHER_PAIR)
    expect(await everything()).toEqual(other)
  })

  it('that is cut short while indexes are made and filled is ended by the next, which writes no row', async () => {
    await load(SMALL_GRAPH)
    const expected = await everything()
    await pretendLoading()
    for (const name of ['entity_name', 'claim_latest']) await runInNeo4j(`DROP INDEX ${name}`)
    await cutShort(SMALL_GRAPH, 'CREATE INDEX claim_latest')
    expect(await stateThere()).toMatchObject({ state: 'LOADING' })
    expect(await load(SMALL_GRAPH)).toEqual({ outcome: 'LOADED', written: 0, removed: 0 })
    expect(await stateThere()).toMatchObject({ state: 'READY' })
    expect(await everything()).toEqual(expected)
    const { rows } = await runInNeo4j(
      "SHOW INDEXES YIELD name, state WHERE name IN ['entity_name', 'claim_latest'] RETURN name, state ORDER BY name",
    )
    expect(rows).toEqual([
      { name: 'claim_latest', state: 'ONLINE' },
      { name: 'entity_name', state: 'ONLINE' },
    ])
  })

  it('of many rows at once leaves what those of a few leave', async () => {
    await load(PAIR)
    await pretendLoading()
    expect(await load(SMALL_GRAPH)).toMatchObject({ outcome: 'LOADED' })
    const atOnce = await everything()
    await load(PAIR)
    await load(SMALL_GRAPH)
    expect(await everything()).toEqual(atOnce)
  })

  const broken = { ...SMALL_GRAPH, claims: SMALL_GRAPH.claims.map((one) => ({ ...one, documentId: 'nowhere' })) }

  it('that fails for what the record says leaves an empty database with its documents, and LOADING', async () => {
    await expect(load(broken)).rejects.toThrow(/nowhere/)
    expect(await stateThere()).toEqual({ load: 1, state: 'LOADING' })
    const { rows } = await runInNeo4j('MATCH (n:Document|Entity|Claim) RETURN n.id AS id ORDER BY id')
    expect(rows).toEqual(SMALL_GRAPH.documents.map(({ id }) => ({ id })))
    await load(SMALL_GRAPH)
    const [after, state] = [await everything(), await stateThere()]
    await emptyNeo4j()
    await load(SMALL_GRAPH)
    expect([after, state]).toEqual([await everything(), { load: 2, state: 'READY' }])
  })

  it('that fails before its first row leaves the database as it was', async () => {
    await load(PAIR)
    const [before, transactions] = [await everything(), await lastTransaction()]
    await expect(load(broken)).rejects.toThrow(/nowhere/)
    expect(await lastTransaction()).toEqual(transactions)
    expect(await everything()).toEqual(before)
  })

  it('tells how far it is, up to the last of all that it writes and fills', async () => {
    const told: LoadProgress[] = []
    const tell = (one: LoadProgress) => void told.push(one)
    await loadRecord(neo4jSettings(), PAIR, recordHash(PAIR), { replace: false, tell })
    const phases = [...new Set(told.map(({ phase }) => phase))]
    // Documents stand there before it is known what follows from the claims.
    expect(phases).toEqual(['WRITING', 'DERIVING', 'INDEXING'])
    expect(told[told.findIndex(({ phase }) => phase === 'DERIVING') - 1]).toMatchObject({
      section: 'documents',
      done: 1,
    })
    // Two entities with two names and one former id, a letter, a claim, its relationship, and two moments.
    const written = told.filter(({ phase }) => phase === 'WRITING')
    expect(written.at(-1)).toMatchObject({ section: 'moments', done: written.at(-1)?.total })
    const filled = told.at(-1)
    expect(filled?.done).toBe(filled?.total)
  })

  describe('that changes few rows', () => {
    const changed = { ...PAIR, documents: PAIR.documents.map((letter) => ({ ...letter, title: 'A letter' })) }

    it('does so in one transaction, during which the record is READY, and gets the next number', async () => {
      const expected = await loadedAlone(changed)
      await load(PAIR)
      const states: unknown[] = []
      // Its first transaction holds what it writes; then come the mark that it ends, and the one that it has.
      const proxy = await openTcpProxy(neo4jSettings().uri, {
        before: { text: "r.state = 'CHANGING'", time: 1, happens: async () => states.push(await stateThere()) },
      })
      await loadRecord({ ...neo4jSettings(), uri: proxy.uri }, changed, recordHash(changed), { replace: false })
      await proxy.close()
      expect(states).toEqual([{ load: 1, state: 'READY' }])
      expect(await stateThere()).toEqual({ load: 2, state: 'READY' })
      expect(await everything()).toEqual(expected)
    })

    it.each([
      ['while it writes', 'MERGE (d:Document', 'READY'],
      ['before it says that it ends', "r.state = 'CHANGING'", 'READY'],
      ['before it has ended', 'r.leftOut =', 'CHANGING'],
    ])('and is cut short %s is done by the next', async (_, text, state) => {
      const expected = await loadedAlone(changed)
      await load(PAIR)
      await cutShort(changed, text)
      expect(await stateThere()).toMatchObject({ state })
      expect(await load(changed)).toMatchObject({ outcome: 'LOADED' })
      expect(await everything()).toEqual(expected)
    })

    it('gives way to one that begins before it says that it has ended', async () => {
      const later = { ...PAIR, claims: [] }
      const expected = await loadedAlone(later)
      await load(PAIR)
      await meanwhile(changed, 3, () => load(later))
      expect(await everything()).toEqual(expected)
    })

    it.each([
      ['before it ends', 1],
      ['while it ends', 2],
    ])('is taken back where another load begins %s', async (_, time) => {
      const expected = await loadedAlone(changed)
      await load(PAIR)
      const begins = () => runInNeo4j("MATCH (r:Record) SET r.load = r.load + 1, r.state = 'LOADING'")
      await meanwhile(changed, time, begins)
      const { rows } = await runInNeo4j('MATCH (d:Document) RETURN d.title AS title')
      expect(rows).toEqual([{ title: 'Letter' }])
      await load(changed)
      expect(await everything()).toEqual(expected)
    })
  })

  it('mends one of an older version', async () => {
    await load(PAIR)
    const expected = await everything()
    await runInNeo4j('MATCH (r:Record) SET r.modelVersion = 0')
    await load(PAIR)
    expect(await everything()).toEqual(expected)
  })

  it('gets the next number, which one that writes nothing leaves as it is', async () => {
    await load(PAIR)
    expect(await stateThere()).toEqual({ load: 1, state: 'READY' })
    await load(PAIR)
    expect(await stateThere()).toEqual({ load: 1, state: 'READY' })
    await load(SMALL_GRAPH)
    expect(await stateThere()).toEqual({ load: 2, state: 'READY' })
  })

  // Those in which it says what is no longer sure, writes documents, removes what is left, and says that it is ready.
  it.each([1, 2, 5, 9])('gives way to one that begins before its transaction %d', async (time) => {
    await load(PAIR)
    const later = { ...PAIR, claims: [], documents: [document('letter', 'Later Letter')] }
    const earlier = { ...PAIR, claims: [], documents: [document('letter', 'Earlier Letter')] }
    await load(later)
    const expected = await everything()
    await load(PAIR)
    await pretendLoading()
    await meanwhile(earlier, time, () => load(later))
    expect(await everything()).toEqual(expected)
  })

  describe('over another record', () => {
    const OTHER = { ...SMALL_GRAPH, id: 'small', title: 'The other one' }
    const refusal = (one: string, other: string) => ({
      code: 'BAD_INPUT',
      message: `Neo4j holds another record, ${one}; this one is ${other}. To remove that one for it, give --replace.`,
    })

    it('is refused in a line that names both, and writes nothing', async () => {
      await load(PAIR)
      const [before, transactions] = [await everything(), await lastTransaction()]
      await expect(load(OTHER)).rejects.toMatchObject(refusal('"A small world"', '"The other one" (small)'))
      expect(await lastTransaction()).toEqual(transactions)
      expect(await everything()).toEqual(before)
    })

    it('takes its place where it is to be replaced', async () => {
      await load(OTHER)
      const expected = await everything()
      await emptyNeo4j()
      await load(PAIR)
      expect(await load(OTHER, true)).toMatchObject({ outcome: 'LOADED' })
      expect(await everything()).toMatchObject({ edges: expected.edges })
      await expect(load(PAIR)).rejects.toMatchObject(refusal('"The other one" (small)', '"A small world"'))
    })

    it('is told by their ids, where both have one, and else by their titles', async () => {
      await load({ ...PAIR, id: 'pair' })
      expect(await load({ ...PAIR, id: 'pair', title: 'Renamed' })).toEqual({
        outcome: 'LOADED',
        written: 0,
        removed: 0,
      })
      const renamed = { ...PAIR, title: 'Renamed' }
      expect(await load(renamed)).toMatchObject({ outcome: 'LOADED' })
      expect(await load({ ...renamed, id: 'named' })).toMatchObject({ outcome: 'LOADED' })
      await expect(load({ ...renamed, id: 'pair' })).rejects.toMatchObject(
        refusal('"Renamed" (named)', '"Renamed" (pair)'),
      )
    })

    it('is refused too where that was loaded by an older version, or only half', async () => {
      await load(PAIR)
      await runInNeo4j('MATCH (r:Record) SET r.modelVersion = 1 REMOVE r.recordId')
      await expect(load(OTHER)).rejects.toMatchObject(refusal('"A small world"', '"The other one" (small)'))
      await runInNeo4j("MATCH (r:Record) SET r.modelVersion = 0, r.state = 'LOADING'")
      await expect(load(OTHER)).rejects.toMatchObject(refusal('"A small world"', '"The other one" (small)'))
      // A load that was cut short goes on as that of the record that it was begun with.
      expect(await load(PAIR)).toMatchObject({ outcome: 'LOADED' })
    })
  })

  describe('that is only planned', () => {
    const plan = (record: DocumentaryRecord) => planLoad(neo4jSettings(), record, recordHash(record))

    it('counts what would be added to an empty database, and writes nothing', async () => {
      const transactions = await lastTransaction()
      const sections = (await plan(PAIR)).sections.map(({ name, added }) => `${name} ${added}`)
      // Of each entity one name and one former id; a relationship with its one moment, and that of the letter.
      expect(sections).toEqual([
        ...['documents 1', 'entities 2', 'former-ids 1', 'names 2', 'relationships 1', 'claims 1', 'moments 2'],
      ])
      expect(await lastTransaction()).toEqual(transactions)
    })

    it('counts what would be changed and removed, as the load then does', async () => {
      await load(PAIR)
      const transactions = await lastTransaction()
      const smaller = { ...PAIR, claims: [] }
      expect(await plan(smaller)).toEqual({
        isThere: false,
        replaces: null,
        sections: [
          { name: 'entities', added: 0, changed: 2, removed: 0 },
          { name: 'relationships', added: 0, changed: 0, removed: 1 },
          { name: 'claims', added: 0, changed: 0, removed: 1 },
          { name: 'moments', added: 0, changed: 0, removed: 1 },
        ],
      })
      expect(await lastTransaction()).toEqual(transactions)
      expect(await load(smaller)).toEqual({ outcome: 'LOADED', written: 2, removed: 3 })
      expect(await plan(smaller)).toEqual({ isThere: true, replaces: null, sections: [] })
    })

    it('names the other record that would be removed', async () => {
      await load(PAIR)
      const other = { ...PAIR, id: 'other', title: 'Other' }
      expect(await plan(other)).toEqual({
        isThere: false,
        replaces: { id: null, title: 'A small world' },
        sections: [],
      })
    })
  })

  it('waits for a Neo4j that is slow to greet', async () => {
    const proxy = await openTcpProxy(neo4jSettings().uri, { silentMs: GREETED_AFTER_MS })
    const settings = { ...neo4jSettings(), uri: proxy.uri }
    expect(await loadRecord(settings, PAIR, recordHash(PAIR), { replace: false })).toMatchObject({ outcome: 'LOADED' })
    await proxy.close()
  })

  it('refuses a database that holds something else, and leaves it as it is', async () => {
    await runInNeo4j('CREATE (:Film)')
    await expect(load(PAIR)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'Neo4j holds 1 node of something else and no record: name an empty database.',
    })
    expect(await everything()).toEqual({ nodes: [{ labels: ['Film'], properties: { load: null } }], edges: [] })
  })
})

async function load(record: DocumentaryRecord, replace = false): Promise<LoadReport> {
  return loadRecord(neo4jSettings(), record, recordHash(record), { replace })
}

/** What it leaves in a database in which nothing was, which is emptied again. */
async function loadedAlone(record: DocumentaryRecord) {
  await load(record)
  const left = await everything()
  await emptyNeo4j()
  return left
}

/** Loads a record, and loses the connection before Neo4j hears this text. */
async function cutShort(record: DocumentaryRecord, text: string): Promise<void> {
  const proxy = await openTcpProxy(neo4jSettings().uri, { before: { text, time: 1, happens: () => proxy.close() } })
  const settings = { ...neo4jSettings(), uri: proxy.uri }
  await expect(loadRecord(settings, record, recordHash(record), { replace: true })).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
  })
}

/** Loads a record, which gives way to what happens before it holds the database for the first, or for a later time. */
async function meanwhile(record: DocumentaryRecord, time: number, happens: () => Promise<unknown>): Promise<void> {
  const proxy = await openTcpProxy(neo4jSettings().uri, { before: { text: 'SET r.held', time, happens } })
  const settings = { ...neo4jSettings(), uri: proxy.uri }
  await expect(loadRecord(settings, record, recordHash(record), { replace: false })).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: /^Another load into this Neo4j has begun since/,
  })
  await proxy.close()
}

/** As after a load that was cut short just before it said that it is ready: the next one takes no change for a small one. */
async function pretendLoading(): Promise<void> {
  await runInNeo4j("MATCH (r:Record) SET r.state = 'LOADING'")
}

async function stateThere() {
  const { rows } = await runInNeo4j('MATCH (r:Record) RETURN r.load AS load, r.state AS state')
  return rows[0]
}

/** All nodes and edges, in an order that does not depend on how they came there; without the number of the load. */
async function everything() {
  const nodes = await runInNeo4j(
    'MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN collect(label) AS labels, n {.*, load: null} AS properties',
  )
  const edges = await runInNeo4j(
    'MATCH (a)-[e]->(b) RETURN a.id AS from, type(e) AS type, b.id AS to, properties(e) AS properties',
  )
  return { nodes: inOrder(nodes.rows), edges: inOrder(edges.rows) }
}

function inOrder(rows: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] {
  const written = rows.map((row) => JSON.stringify(row, (_, value) => (isPlain(value) ? sorted(value) : value)))
  return written.sort().map((row) => JSON.parse(row))
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Names the last transaction that wrote anything. */
async function lastTransaction(): Promise<readonly string[]> {
  return (await runInNeo4j('RETURN 1 AS one')).bookmarks
}
