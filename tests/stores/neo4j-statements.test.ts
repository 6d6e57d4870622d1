import type { Driver, ResultSummary, Session } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import type { Traced } from '../../src/graphql/server/trace.ts'
import { createLog } from '../../src/log.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { type Ask, createAsk } from '../../src/store/neo4j/driver/ask.ts'
import { openDriver } from '../../src/store/neo4j/driver/open-driver.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { neo4jQuestions } from '../../src/store/neo4j/questions/neo4j-questions.ts'
import type { AnswerAhead, SidedFilter } from '../../src/store/store.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { LISTS_IN_LISTS, richRecordOf } from '../support/lists-in-lists.ts'
import { emptyNeo4j, neo4jSettings, openRecordInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { QUESTIONS_ASKED } from '../support/questions-asked.ts'
import { serve } from '../support/serve.ts'
import { readShippedRecord } from '../support/shipped-record.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'
import { asking, bringing, EVERY, EVERY_SIDE, told, viewWith } from './contract/told.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

describe.skipIf(WITHOUT_NEO4J !== null)(`the number of statements of a request to Neo4j${REASON}`, () => {
  const statements: string[] = []
  let driver: ReturnType<typeof openDriver>
  let counting: Ask
  beforeAll(async () => {
    await emptyNeo4j()
    // It waits for a connection as long as it takes: what is counted is statements.
    driver = openDriver(neo4jSettings(), 'ASIDE')
    const ask = createAsk(driver, 'neo4j')
    counting = (question, parameters, when) => {
      statements.push(question)
      return ask(question, parameters, when)
    }
  })
  afterAll(async () => {
    await driver?.close()
    await emptyNeo4j()
  })

  /** The statements of one request, the record's header aside, which is kept from request to request. */
  async function statementsFor(query: string): Promise<readonly string[]> {
    const store = { ...neo4jQuestions(counting), close: async () => {} }
    const served = await serve(store, { cost: 1_000_000, transactionMs: 60_000 })
    statements.length = 0
    const { errors } = await served.ask(query)
    await served.close()
    expect(errors).toBeUndefined()
    return statements.filter((name) => name !== 'record').sort()
  }

  test('does not grow from 3 rows to 40, whatever lists a request holds', async () => {
    const counted: (readonly string[])[][] = []
    for (const operations of [3, 40]) {
      await (await openRecordInNeo4j(richRecordOf(operations))).close()
      const ofRequests: (readonly string[])[] = []
      for (const [, query] of LISTS_IN_LISTS) ofRequests.push(await statementsFor(query))
      counted.push(ofRequests)
    }
    for (const [index, [what]] of LISTS_IN_LISTS.entries()) {
      const [few, many] = [counted[0]?.[index] ?? [], counted[1]?.[index] ?? []]
      // Documents come with claims, too: whether they are asked for by themselves is for which of the two arrives first.
      const kindsOf = (asked: readonly string[]) => new Set(asked.filter((one) => one !== 'documents-by-id'))
      expect([...kindsOf(many)], what).toEqual([...kindsOf(few)])
      // What several answers make known goes in one part or in several, as these happen to arrive: so many answers, not rows.
      expect(many.length, what).toBeLessThanOrEqual(few.length + new Set(few).size)
      expect(few.length, what).toBeGreaterThan(0)
    }
    // Every statement of the port is planned here, twice.
  }, 900_000)

  test('is that of the questions that each named question asks of the store', async () => {
    await (await openRecordInNeo4j(await readShippedRecord())).close()
    for (const { name, document } of readNamedQuestions()) {
      const asked = await statementsFor(document)
      // What several answers make known goes in one part or in several, as these happen to arrive.
      expect(asked.length, name).toBeLessThanOrEqual((QUESTIONS_ASKED[name] ?? 0) + new Set(asked).size)
      expect(asked.length, name).toBeGreaterThan(0)
    }
  })

  test('is one for a page of relationships with receipts, two with those of another View', async () => {
    await (await openRecordInNeo4j(richRecordOf(3))).close()
    const page = (fields: string) =>
      statementsFor(`{ entity(ref: "Centre") { relationships(first: 20) { edges { ${fields} } } } }`)
    expect(await page('sentence side other { name } node { type subject { name } object { name } }')).toEqual([
      'entity-with-page',
    ])
    expect(await page('sentence other { name } claims { phrase document { title } }')).toEqual(['entity-with-page'])
    expect(await page('node { claims { phrase document { title } } }')).toEqual(['claims-of', 'entity-with-page'])
    // What comes with the reference is the first page in a View that leaves out nothing but by modality, of everything.
    const asked = (args: string) =>
      statementsFor(`{ entity(ref: "Centre") { relationships(${args}) { nodes { id } } } }`)
    expect(await asked('view: { modalities: [PLANNED] }')).toEqual(['entity-with-page'])
    expect(await asked('view: { reported: false }')).toEqual(['entities-by-ref', 'relationships-of'])
    expect(await asked('where: { direction: OUT }')).toEqual(['entities-by-ref', 'relationships-of'])
    expect(
      await statementsFor(
        '{ one: entity(ref: "Centre") { a: relationships { nodes { id } } b: relationships(first: 1) { nodes { id } } } }',
      ),
    ).toEqual(['entities-by-ref', 'relationships-of', 'relationships-of'])
  })

  test('leaves what comes with a reference as it is when asked for by itself', async () => {
    await (await openRecordInNeo4j(SMALL_GRAPH)).close()
    const store = neo4jQuestions(createAsk(driver, 'neo4j'))
    const ids = SMALL_GRAPH.entities.map(({ id }) => id)
    for (const modalities of [['STATED'], ['PLANNED'], ['STATED', 'PLANNED'], ['DENIED'], []] as const) {
      const view = viewWith({ modalities })
      for (const first of [2, 100]) {
        const page = { first, after: null, keysOnly: false }
        for (const id of ids) {
          const taken: (readonly [string, AnswerAhead])[] = []
          const ahead = {
            ...{ filter: EVERY_SIDE, view, page, claims: 2 },
            take: (entityId: string, answer: AnswerAhead) => void taken.push([entityId, answer]),
          }
          const [meant] = await store.entitiesByRef([id], { ...asking(), ahead })
          expect(meant?.map((one) => one.id)).toEqual([id])
          const { asking: patience, brought } = bringing()
          const [listing] = await store.relationshipsOf([id], EVERY_SIDE, view, page, patience)
          const [[entityId, answer] = ['', null]] = taken
          expect(entityId).toBe(id)
          expect(answer?.listing).toEqual(listing)
          expect(answer?.entities.map((one) => one.id).sort()).toEqual(brought())
          const claims = await store.claimsOf(listing?.items.map((one) => one.id) ?? [], view, 2, asking())
          expect(answer?.claims.map((one) => one.id).sort()).toEqual(
            claims
              .flat()
              .map((one) => one.id)
              .sort(),
          )
          expect(new Set(answer?.documents.map((one) => one.id))).toEqual(
            new Set(claims.flat().map(({ documentId }) => documentId)),
          )
        }
      }
    }
  })

  test('brings a page with a reference that means one entity alone', async () => {
    await (await openRecordInNeo4j(SMALL_GRAPH)).close()
    const store = neo4jQuestions(createAsk(driver, 'neo4j'))
    const page = { first: 2, after: null, keysOnly: false }
    const taken: string[] = []
    const take = (entityId: string) => void taken.push(entityId)
    const ahead = { ...{ filter: EVERY_SIDE, view: viewWith({}), page, claims: 0 }, take }
    const names = [
      ...new Set(SMALL_GRAPH.entities.flatMap(({ name, names }) => [name, ...names.map((one) => one.name)])),
    ]
    for (const ref of [...names, 'nobody']) {
      taken.length = 0
      const [meant] = await store.entitiesByRef([ref], { ...asking(), ahead })
      expect(meant, ref).toEqual((await store.entitiesByRef([ref], asking()))[0])
      expect(taken, ref).toEqual(meant?.length === 1 ? meant.map(({ id }) => id) : [])
    }
  })

  test('finds in a View that admits few claims what looking through the lists finds', async () => {
    await (await openRecordInNeo4j(SMALL_GRAPH)).close()
    const ask = createAsk(driver, 'neo4j')
    const throughLists: Ask = (question, parameters, when) => ask(question, { ...parameters, fewClaims: -1 }, when)
    const [few, lists] = [neo4jQuestions(ask), neo4jQuestions(throughLists)]
    const ids = SMALL_GRAPH.entities.map(({ id }) => id)
    const views = [
      ...SMALL_GRAPH.documents.map(({ id }) => viewWith({ documents: [id], modalities: ['STATED', 'PLANNED'] })),
      ...['2008-10-02', '2010-04-01', '2011-05-31', '2012-01-31'].map((knownBy) => viewWith({ knownBy })),
      viewWith({ knownBy: '2010-04-01', documents: ['minutes', 'letter'], asOf: '2004-01-01', atLeast: 'DEFINITE' }),
    ]
    const filters: readonly SidedFilter[] = [
      EVERY_SIDE,
      { ...EVERY_SIDE, types: ['ABSORBED_INTO', 'WORKS_WITH'], otherKinds: ['ORGANISATION'], sides: ['OBJECT'] },
      { ...EVERY_SIDE, otherKinds: ['ORGANISATION', 'EVENT'], sides: ['SUBJECT', 'QUALIFIER'] },
    ]
    const page = { first: 3, after: null, keysOnly: false }
    for (const view of views) {
      for (const filter of filters) {
        const found = await few.relationshipsOf(ids, filter, view, page, asking())
        expect(found).toEqual(await lists.relationshipsOf(ids, filter, view, page, asking()))
        const after = found.map(({ keys }) => keys[0] ?? null).find((key) => key !== null) ?? null
        const next = { ...page, after }
        expect(await few.relationshipsOf(ids, filter, view, next, asking())).toEqual(
          await lists.relationshipsOf(ids, filter, view, next, asking()),
        )
      }
    }
    const [ofGale] = await few.relationshipsOf(
      ['gale'],
      EVERY_SIDE,
      viewWith({ documents: ['minutes'] }),
      page,
      asking(),
    )
    expect(ofGale?.items.map(told)).toEqual(['gale SPLIT_INTO harbour', 'ivy RENAMED_AS gale'])
  })

  test('is told by an answer that is traced, each with its name', async () => {
    await (await openRecordInNeo4j(richRecordOf(3))).close()
    const store = { ...neo4jQuestions(createAsk(driver, 'neo4j')), close: async () => {} }
    const served = await serve(store, {}, {}, createLog('silent'), undefined, { trace: true })
    const { extensions } = await served.ask('{ entity(ref: "Centre") { relationships { edges { other { name } } } } }')
    await served.close()
    const { trace } = extensions as { readonly trace: Traced }
    expect(trace.statements.map(({ name }) => name).filter((name) => name !== 'record')).toEqual(['entity-with-page'])
    expect(trace.roundTrips).toBe(trace.statements.length)
    for (const { tookMs } of trace.statements) expect(tookMs).toBeGreaterThan(0)
  })

  test('grows with the depth of a walk by one statement a level', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `e${index}`)
    const chain = buildRecord({
      entities: ids.map((id) => entity('ORGANISATION', id, id)),
      documents: [document('first', 'First')],
      claims: ids.slice(1).map((id, index) => link(`first.c${index + 1}`, [`e${index}`, 'MERGED_INTO', id])),
    })
    await (await openRecordInNeo4j(chain)).close()
    const walk = (depth: number) => statementsFor(`{ subgraph(around: ["e0"], depth: ${depth}) { entities { id } } }`)
    const lineage = (depth: number) =>
      statementsFor(`{ entity(ref: "e0") { fedInto(depth: ${depth}) { nodes { id } } } }`)
    expect(await walk(1)).toEqual(['entities-by-ref', 'neighbours-of', 'relationships-among'])
    const lengths = async (ask: (depth: number) => Promise<readonly string[]>) => {
      const found: number[] = []
      for (const depth of [1, 2, 3, 4, 5]) found.push((await ask(depth)).length)
      return found
    }
    expect(await lengths(walk)).toEqual([3, 4, 5, 6, 7])
    const steps = await lengths(lineage)
    expect(steps.map((length) => length - (steps[0] ?? 0))).toEqual([0, 1, 2, 3, 4])
  })
})

describe.skipIf(WITHOUT_NEO4J !== null)(`an answer of Neo4j${REASON}`, () => {
  test('brings no notifications, although a statement names types that the record lacks', async () => {
    await emptyNeo4j()
    const pair = buildRecord({
      entities: [entity('ORGANISATION', 'one', 'One'), entity('ORGANISATION', 'two', 'Two')],
      documents: [document('first', 'First')],
      claims: [link('first.c1', ['one', 'MERGED_INTO', 'two'])],
    })
    await loadRecord(neo4jSettings(), pair, recordHash(pair), { replace: true })
    const driver = openDriver(neo4jSettings())
    const summaries: ResultSummary[] = []
    const noting = { session: (config: object) => noteSummaries(driver.session(config), summaries) }
    const { leastPaths } = neo4jQuestions(createAsk(noting as unknown as Driver, 'neo4j'))
    const asking = { signal: new AbortController().signal, deadlineMs: Date.now() + 60_000 }
    expect(await leastPaths('one', 'two', EVERY, PLAIN_VIEW, 1, asking)).toHaveLength(1)
    await driver.close()
    await emptyNeo4j()
    expect(summaries.map(({ notifications }) => notifications.length)).toEqual([0])
  })
})

/** A session that keeps the summary of each answer. */
function noteSummaries(session: Session, summaries: ResultSummary[]) {
  return {
    close: () => session.close(),
    async run(...asked: Parameters<Session['run']>) {
      const result = await session.run(...asked)
      summaries.push(result.summary)
      return result
    },
  }
}
