import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { QUESTION_NAMES } from '../src/store/every-question.ts'
import { openDriver } from '../src/store/neo4j/driver/open-driver.ts'
import { startLocalNeo4j } from '../tests/support/neo4j/start-local.ts'
import { statementOf } from '../tests/support/statement-of.ts'
import { processorTimeUs } from './measuring/processor-time.ts'

// npm run bench:planning [-- <other checkout>]: how much of the processor's time Neo4j takes to plan each statement of this
// checkout, or of another one, over an empty database, as a table in Markdown: by a server that has just started, then with
// nothing planned by one that is warm, the middle of three times.

const AGAIN = 3

const [root = process.cwd()] = process.argv.slice(2)
const { readCypherFile } = await import(pathToFileURL(join(root, 'src/store/neo4j/driver/cypher-file.ts')).href)
const textOf = (name: string, reading = 'ANY'): string => readCypherFile(name, undefined, reading).text

const dataFolder = await mkdtemp(join(tmpdir(), 'tributary-planning-'))
const server = await startLocalNeo4j({ dataFolder })
const driver = openDriver({ uri: server.uri, username: 'neo4j', password: 'unasked', database: 'neo4j' }, 'ASIDE')
try {
  const schema = [textOf('setup/constraints'), textOf('setup/schema')].flatMap((text) => text.split(';'))
  for (const statement of schema) if (statement.trim() !== '') await run(statement)
  // In both readings, where there are two.
  const names = QUESTION_NAMES.map(statementOf)
    .flatMap((name) => (textOf(name) === textOf(name, 'PLAIN') ? [name] : [name, `${name} PLAIN`]))
    .sort()
  const first = await planned(names)
  const again: (readonly number[])[] = []
  for (let time = 0; time < AGAIN; time++) {
    await run('CALL db.clearQueryCaches()')
    again.push(await planned(names))
  }
  const rows = names.map((name, place) => {
    const times = again.map((one) => one[place] ?? 0).sort((a, b) => a - b)
    return { name, cold: first[place] ?? 0, warm: times[(AGAIN - 1) / 2] ?? 0 }
  })
  const all = (which: 'cold' | 'warm') => rows.reduce((sum, row) => sum + row[which], 0)
  console.info('| statement | just started, ms | warm, ms |\n| --- | ---: | ---: |')
  for (const { name, cold, warm } of rows) console.info(`| \`${name}\` | ${cold} | ${warm} |`)
  console.info(`| all | ${all('cold')} | ${all('warm')} |`)
} finally {
  await driver.close()
  await server.stop()
  await rm(dataFolder, { recursive: true, force: true })
}

/** What planning each of these statements takes, in milliseconds of the processor's time. */
async function planned(names: readonly string[]): Promise<readonly number[]> {
  const took: number[] = []
  for (const name of names) {
    const before = await processorTimeUs(server.pid)
    const [file = '', reading] = name.split(' ')
    await run(`EXPLAIN ${textOf(file, reading)}`)
    took.push(Math.round(((await processorTimeUs(server.pid)) - before) / 1000))
  }
  return took
}

async function run(statement: string): Promise<void> {
  const session = driver.session({ database: 'neo4j' })
  try {
    await session.run(statement, { asked: {} })
  } finally {
    await session.close()
  }
}
