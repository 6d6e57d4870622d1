import type { Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { type Ask, createAsk, createStampedAsk } from '../../src/store/neo4j/driver/ask.ts'
import { parseCypherFile, readCypherFile } from '../../src/store/neo4j/driver/cypher-file.ts'
import { MODEL_VERSION } from '../../src/store/neo4j/driver/database-state.ts'
import { openDriver } from '../../src/store/neo4j/driver/open-driver.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import { neo4jQuestions } from '../../src/store/neo4j/questions/neo4j-questions.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { emptyNeo4j, neo4jSettings, runInNeo4j, WITHOUT_NEO4J, whenReady } from '../support/neo4j-database.ts'
import { serve } from '../support/serve.ts'
import { asking } from './contract/told.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

const CHANGED = { code: 'STORE_UNAVAILABLE', message: 'The record changed while this was answered. Ask again.' }

/** So many loads, one record after the other. */
const LOADS = 4

const IDS = Array.from({ length: 450 }, (_, index) => `e${index}`)

/** A record each of whose rows holds a word. */
function recordOf(word: string, ids: readonly string[]): DocumentaryRecord {
  return buildRecord({
    entities: ids.map((id) => entity('ORGANISATION', id, `${id} ${word}`)),
    documents: [document('letter', `Letter ${word}`)],
    claims: ids.slice(1).map((id, index) => link(`letter.c${index + 1}`, ['e0', 'PART_OF', id], { note: word })),
  })
}

/** Five rows an entity: more than one transaction takes of a change. */
const MANY = { blue: recordOf('blue', IDS), pink: recordOf('pink', IDS) } as const

/** So few that one transaction takes them all. */
const FEW = { blue: recordOf('blue', IDS.slice(0, 150)), pink: recordOf('pink', IDS.slice(0, 150)) } as const

/** Turns until the gate is opened, and so reads for as long as a test likes. */
const GATE = parseCypherFile(
  'gate',
  `// How often it looked until the gate was open.
//
// @return turns integer how often
// @rows one
// @within stamp
UNWIND range(1, 10000000000) AS turn
CALL (turn) {
  MATCH (gate:Gate)
  RETURN gate.isOpen AS isOpen
}
WITH turn, isOpen
WHERE isOpen
LIMIT 1
RETURN turn AS turns
`,
)

/** Reads everything that is written, one section after another. */
const ALL = parseCypherFile(
  'all',
  `// Every row that a load wrote.
//
// @return rows string[] as JSON
// @rows one
// @within stamp
MATCH (n)
WHERE n.row IS NOT NULL
RETURN collect(n.row) AS rows
`,
)

describe.skipIf(WITHOUT_NEO4J !== null)(`an answer of Neo4j while another record is loaded${REASON}`, () => {
  let driver: Driver
  let ask: Ask
  beforeEach(async () => {
    await emptyNeo4j()
    await load('blue')
    driver = openDriver(neo4jSettings())
    ask = createAsk(driver, 'neo4j', () => GATE)
  })
  afterEach(async () => {
    await driver.close()
  })
  afterAll(emptyNeo4j)

  /** Asks, does something after the statement has begun to read its rows, and then lets it end. */
  async function meanwhile(happens: () => Promise<unknown>): Promise<unknown> {
    await runInNeo4j('CREATE (:Gate {isOpen: false})')
    const asked = ask('gate', {}, asking())
    asked.catch(() => {})
    await expect.poll(pagesRead, { timeout: 60_000 }).toBeGreaterThan(1000)
    await happens()
    await runInNeo4j('MATCH (gate:Gate) SET gate.isOpen = true')
    return asked
  }

  it('is given where nothing changed', async () => {
    expect(await meanwhile(async () => {})).toEqual([{ turns: expect.any(Number) }])
  })

  it('fails where a load had begun before its last row was read', async () => {
    await expect(meanwhile(markLoading)).rejects.toMatchObject(CHANGED)
  })

  it('fails where a load had begun and ended meanwhile', async () => {
    await expect(meanwhile(() => load('pink'))).rejects.toMatchObject(CHANGED)
  })

  it('fails where a load ended after its first row was read', async () => {
    await markLoading()
    const markReady = () => runInNeo4j("MATCH (r:Record) SET r.state = 'READY'")
    await expect(meanwhile(markReady)).rejects.toMatchObject(CHANGED)
  })

  it('fails in the words of its state where there is no whole record', async () => {
    const { entitiesById } = neo4jQuestions(createAsk(driver, 'neo4j'))
    expect(await entitiesById(['e7'], asking())).toMatchObject([{ name: 'e7 blue' }])
    await markLoading()
    await expect(entitiesById(['e7'], asking())).rejects.toMatchObject({ message: /^Neo4j holds half a record/ })
    await emptyNeo4j()
    await expect(entitiesById(['e7'], asking())).rejects.toMatchObject({ message: /^Neo4j holds no record/ })
  })

  it('tells the number of the load that its rows are of', async () => {
    const askStamped = createStampedAsk(driver, 'neo4j')
    const stampOf = async () => (await askStamped('documents-by-id', { ids: ['letter'] }, asking())).stamp
    expect(await stampOf()).toEqual({ load: 1, state: 'READY' })
    await load('blue')
    expect(await stampOf()).toEqual({ load: 1, state: 'READY' })
    await load('pink')
    expect(await stampOf()).toEqual({ load: 2, state: 'READY' })
  })

  it.each([
    ['many rows', MANY],
    ['few rows', FEW],
  ])('is of one record or fails, while two of %s are loaded by turns', async (_, records) => {
    await load('blue', records)
    const questions = neo4jQuestions(createAsk(driver, 'neo4j'))
    const askAll = createAsk(driver, 'neo4j', () => ALL)
    const page = { first: 100, after: null, keysOnly: false }
    const all: readonly (() => Promise<unknown>)[] = [
      () => askAll('all', {}, asking()),
      () => questions.entities({ kinds: null, classification: null }, 'NAME', page, asking()),
      () => questions.claimsIn(['letter'], page, asking()),
      () => questions.documentsSpeakingOf(IDS, PLAIN_VIEW, [], 20, asking()),
    ]
    let refused = 0
    const wordsOf = (answer: Promise<unknown>): Promise<readonly string[]> =>
      answer.then(
        (given) => [...new Set(JSON.stringify(given).match(/blue|pink/g))],
        (error: unknown) => {
          expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' })
          refused += 1
          return []
        },
      )
    for (let turn = 0; turn < LOADS; turn += 1) {
      const word = turn % 2 === 0 ? 'pink' : 'blue'
      let isLoading = true
      const loaded = load(word, records).finally(() => {
        isLoading = false
      })
      // Told where it is awaited.
      loaded.catch(() => {})
      while (isLoading) {
        for (const words of await Promise.all(all.map((question) => wordsOf(question())))) {
          expect(words.length).toBeLessThanOrEqual(1)
        }
      }
      await loaded
      for (const question of all) expect(await wordsOf(question())).toEqual([word])
    }
    if (records === MANY) expect(refused).toBeGreaterThan(0)
  })

  it.each([
    ['many rows', MANY],
    ['few rows, without a failure,', FEW],
  ])(
    'stands under the hash of its record, through the service, while two of %s are loaded by turns',
    async (_, records) => {
      await load('blue', records)
      const store = await whenReady(openNeo4jStore(neo4jSettings()))
      const served = await serve(store, { transactionMs: 20_000 })
      const query = `{
      entities(first: 100) { nodes { name claims(first: 1) { nodes { note document { title } } } } }
      documents(first: 1) { nodes { title claims(first: 100) { nodes { note } } } }
    }`
      const hashOf = { blue: recordHash(records.blue), pink: recordHash(records.pink) }
      let answered = 0
      const look = async () => {
        const { data, errors, extensions } = await served.ask(query)
        if (records === MANY && errors !== undefined) {
          expect(errors.map((error) => error.extensions?.['code'])).toEqual(['STORE_UNAVAILABLE'])
          return null
        }
        expect(errors).toBeUndefined()
        answered += 1
        const words = [...new Set(JSON.stringify(data).match(/blue|pink/g))]
        expect(words).toHaveLength(1)
        expect(extensions).toEqual({ record: words[0] === 'blue' ? hashOf.blue : hashOf.pink })
        return words[0]
      }
      for (const word of ['pink', 'blue', 'pink', 'blue'] as const) {
        let isLoading = true
        const loaded = load(word, records).finally(() => {
          isLoading = false
        })
        // Told where it is awaited.
        loaded.catch(() => {})
        while (isLoading) await Promise.all([look(), look()])
        await loaded
        await expect.poll(look, { timeout: 60_000 }).toBe(word)
      }
      expect(answered).toBeGreaterThanOrEqual(4)
      await served.close()
      await store.close()
    },
  )
})

async function load(
  word: 'blue' | 'pink',
  records: Readonly<Record<typeof word, DocumentaryRecord>> = FEW,
): Promise<void> {
  await loadRecord(neo4jSettings(), records[word], recordHash(records[word]), { replace: true })
}

/** What a load does before it writes its first row. */
async function markLoading(): Promise<void> {
  await runInNeo4j(readCypherFile('setup/mark-loading').text, {
    ...{ hash: 'of another', recordId: null, title: 'Another' },
    modelVersion: MODEL_VERSION,
  })
}

/** How much the statement that turns has read so far. */
async function pagesRead(): Promise<unknown> {
  const { rows } = await runInNeo4j(
    "SHOW TRANSACTIONS YIELD metaData, pageHits WHERE metaData.question = 'gate' RETURN pageHits",
  )
  return rows[0]?.['pageHits'] ?? 0
}
