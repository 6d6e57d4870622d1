import { numberWords } from '../src/domain/prose/words.ts'
import { recordHash } from '../src/record/record-hash.ts'
import { openDriver } from '../src/store/neo4j/driver/open-driver.ts'
import { loadRecord } from '../src/store/neo4j/load/load-record.ts'
import type { Neo4jSettings } from '../src/store/neo4j-settings.ts'
import { openNeo4j } from '../tests/support/neo4j/open-neo4j.ts'
import { profiledQuestions } from '../tests/support/profiled-questions.ts'
import { askedQuestions } from './asked-questions.ts'
import { generatedRecord } from './generated-record.ts'

// npm run bench:db-hits [-- 10000 100000]: the db hits of every question over generated records of so many entities, as a table in
// Markdown on the standard output. Of NEO4J_TEST_URI, whose contents are overwritten, else of a Neo4j of its own.

const USUAL_SIZES = [10_000, 100_000]
const LEAST = 600
const given = process.argv.slice(2).map(Number)
const wrong = given.filter((size) => !Number.isInteger(size) || size < LEAST)
if (wrong.length > 0)
  throw new Error(`Say numbers of entities, each whole and at least ${LEAST}: not ${wrong.join(', ')}.`)
const SIZES = given.length > 0 ? given : USUAL_SIZES
const PATIENCE_MS = 120_000

const neo4j = await openNeo4j()
if ('skipped' in neo4j) throw new Error(neo4j.skipped)
try {
  const columns: (readonly Row[])[] = []
  for (const size of SIZES) columns.push(await hitsOver(size, { ...neo4j, database: 'neo4j' }))
  process.stdout.write(tableOf(columns))
} finally {
  await neo4j.stop()
}

interface Row {
  readonly statement: string
  readonly words: string
  readonly hits: number
}

async function hitsOver(entities: number, settings: Neo4jSettings): Promise<readonly Row[]> {
  const record = generatedRecord(entities)
  console.error(`${numberWords(entities)} entities, ${numberWords(record.claims.length)} claims: loading`)
  await loadRecord(settings, record, recordHash(record), { replace: true })
  const driver = openDriver(settings)
  try {
    const { questions, profile } = profiledQuestions(driver, settings.database)
    const rows: Row[] = []
    for (const { words, ask } of askedQuestions(record)) {
      const { statement, hits } = await profile(() => ask(questions, asking()))
      rows.push({ statement, words, hits })
    }
    return rows
  } finally {
    await driver.close()
  }
}

function asking() {
  return { signal: new AbortController().signal, deadlineMs: Date.now() + PATIENCE_MS }
}

/** One line a question, one column a record. */
function tableOf(columns: readonly (readonly Row[])[]): string {
  const [rows = []] = columns
  const heads = ['statement', 'asked', ...SIZES.map((size) => `${numberWords(size)} entities`)]
  const lines = rows.map(({ statement, words }, place) => {
    const hits = columns.map((column) => numberWords(column[place]?.hits ?? 0))
    return [`\`${statement}\``, words, ...hits]
  })
  const rule = ['---', '---', ...SIZES.map(() => '---:')]
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
