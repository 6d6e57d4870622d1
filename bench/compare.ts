import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Driver } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import { vocabularyWith } from '../src/domain/model/vocabulary.ts'
import { readRecord } from '../src/record/read-record.ts'
import { recordHash } from '../src/record/record-hash.ts'
import { sha256 } from '../src/sha256.ts'
import { openDriver } from '../src/store/neo4j/driver/open-driver.ts'
import { loadRecord } from '../src/store/neo4j/load/load-record.ts'
import type { RecordHeader, Store } from '../src/store/store.ts'
import { startLocalNeo4j } from '../tests/support/neo4j/start-local.ts'
import { processorTimeUs } from './measuring/processor-time.ts'
import { type Asked, CASES } from './requests/compared-cases.ts'

// npm run bench:compare -- <record folder> <other checkout> [case …]: what requests cost Neo4j and this process, as this
// checkout asks, as another one does, and by one careful statement; interleaved over one database, medians of rounds. What
// it prints are ratios of one run: another run, on another machine, has other microseconds.

const ROUNDS = 5
/** So often each contender is asked everything before anything is counted. */
const WARM_UP = 10
const VARIANTS = 20
const LIMIT = { cost: 10_000_000, transactionMs: 60_000 }

const [folder, other, ...only] = process.argv.slice(2)
if (folder === undefined || other === undefined) {
  console.error('Say which record and which other checkout: npm run bench:compare -- my-record ../other [page …]')
  process.exit(2)
}

const DATA_FOLDER = `${folder}.neo4j`
const server = await startLocalNeo4j({ dataFolder: DATA_FOLDER })
const settings = { uri: server.uri, username: 'neo4j', password: 'unasked', database: 'neo4j' }
const { record } = await readRecord(folder)
if (record === null) throw new Error(`${folder} has faults: see \`tributary check\`.`)
const hash = recordHash(record)
const driver = openDriver(settings, 'ASIDE')
// What another checkout loaded does as well, as long as the statements of both can read it.
const [there] = await run(driver, "MATCH (r:Record {state: 'READY'}) RETURN r.hash AS hash", {})
if (there?.['hash'] !== hash) {
  console.error('loading')
  await loadRecord(settings, record, hash, { replace: true })
}

/** What asks for one variant of a case. */
interface Contender {
  readonly name: string
  readonly ask: (variant: Asked) => Promise<unknown>
  readonly close: () => Promise<void>
}

try {
  const checkouts = [await served('this', process.cwd()), await served('other', other)]
  const places = Array.from({ length: VARIANTS }, (_, index) => 1000 + index * 37)
  for (const { name, variants, careful } of CASES.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const contenders: Contender[] = [...checkouts]
    if (careful !== null) {
      const ask = async ({ careful: parameters }: Asked) => JSON.stringify(await run(driver, careful.says, parameters))
      contenders.push({ name: 'L1', ask, close: async () => {} })
    }
    const asked = variants(record, places)
    await warm(contenders, asked)
    const rounds = new Map(contenders.map((one) => [one.name, [] as Cost[]]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const one of contenders) rounds.get(one.name)?.push(await costOf(one, asked))
    }
    for (const [who, costs] of rounds) {
      const [databaseUs, ownUs] = [
        median(costs.map((cost) => cost.databaseUs)),
        median(costs.map((cost) => cost.ownUs)),
      ]
      console.info(`${name.padEnd(12)} ${who.padEnd(6)} Neo4j ${databaseUs} µs  Node ${ownUs} µs a request`)
    }
  }
  for (const one of checkouts) await one.close()
} finally {
  await driver.close()
  await server.stop()
}

interface Cost {
  readonly databaseUs: number
  readonly ownUs: number
}

/** The service of a checkout over the database, whatever version of the model it would load. */
async function served(name: string, root: string): Promise<Contender> {
  const read = (file: string) => import(pathToFileURL(join(root, file)).href)
  const { createAsk } = await read('src/store/neo4j/driver/ask.ts')
  const { neo4jQuestions } = await read('src/store/neo4j/questions/neo4j-questions.ts')
  const { serve } = await read('tests/support/serve.ts')
  const { openDriver: open } = await read('src/store/neo4j/driver/open-driver.ts')
  const own: Driver = open(settings, 'ASIDE')
  const { types = [], attributes = [], measures = [], roles = [], examples = [], retracted = [] } = record ?? {}
  const { id = null, title = '', description = '', licence = '' } = record ?? {}
  const vocabulary = vocabularyWith({ types, attributes }, sha256).digest
  const words = { vocabulary, types, attributes, measures, roles, examples, retracted }
  const header: RecordHeader = { id, title, description, licence, hash, leftOut: 0, ...words }
  const store: Store = { ...neo4jQuestions(createAsk(own, 'neo4j')), record: async () => header, close: async () => {} }
  const service = await serve(store, LIMIT)
  return {
    name,
    async ask({ query, variables }) {
      const { data, errors } = await service.ask(query, variables)
      if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`)
      return data
    },
    async close() {
      await service.close()
      await own.close()
    },
  }
}

async function run(from: Driver, statement: string, parameters: Asked['careful']) {
  const session = from.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: -1 })
  try {
    const { records } = await session.run(statement, { asked: parameters })
    return records.map((one): Readonly<Record<string, unknown>> => one.toObject())
  } finally {
    await session.close()
  }
}

/** Asks everything so often that nothing is new to anybody, and refuses to go on where the two checkouts differ. */
async function warm(contenders: readonly Contender[], asked: readonly Asked[]): Promise<void> {
  const [one, two] = contenders
  for (const variant of asked) {
    const answers = [await one?.ask(variant), await two?.ask(variant)].map((answer) => JSON.stringify(answer))
    if (answers[0] !== answers[1]) throw new Error(`The answers differ: ${variant.query}\n${answers.join('\n')}`)
  }
  for (let time = 0; time < WARM_UP; time++) {
    for (const each of contenders) for (const variant of asked) await each.ask(variant)
  }
}

async function costOf({ ask }: Contender, asked: readonly Asked[]): Promise<Cost> {
  const [database, own] = [await processorTimeUs(server.pid), process.cpuUsage()]
  for (const variant of asked) await ask(variant)
  const { user, system } = process.cpuUsage(own)
  const each = (us: number) => Math.round(us / asked.length)
  return { databaseUs: each((await processorTimeUs(server.pid)) - database), ownUs: each(user + system) }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
