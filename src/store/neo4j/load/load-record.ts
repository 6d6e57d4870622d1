import neo4j, { type Driver } from 'neo4j-driver'
import { batchesOf } from '../../../domain/answers/batches-of.ts'
import type { DocumentaryRecord } from '../../../domain/model/record.ts'
import { Failure } from '../../../errors.ts'
import type { LoadReport } from '../../load-report.ts'
import type { Neo4jSettings } from '../../neo4j-settings.ts'
import { onlyRow } from '../driver/answer.ts'
import type { AnswerRow } from '../driver/ask.ts'
import { connect, disconnect } from '../driver/connect.ts'
import { readCypherFile } from '../driver/cypher-file.ts'
import { databaseFailure } from '../driver/database-failure.ts'
import { databaseState, MODEL_VERSION, RECORD_STATEMENT } from '../driver/database-state.ts'
import { driverFailure } from '../driver/driver-failure.ts'
import { stampedAnswer } from '../driver/stamped-answer.ts'
import { loadSections } from './load-rows.ts'
import { readRowsThere } from './rows-there.ts'

/** Rows that a statement takes at once. */
const BATCH_ROWS = 2000

/**
 * Makes a database hold this record and no other: writes the rows that are new or have changed, then removes those that
 * are no longer there. The same record again writes nothing. A load that was cut short leaves the database LOADING, and
 * the next one mends it. STORE_UNAVAILABLE where Neo4j does not answer, or holds something that no load wrote.
 */
export async function loadRecord(
  settings: Neo4jSettings,
  record: DocumentaryRecord,
  hash: string,
): Promise<LoadReport> {
  const driver = connect(settings, 'LOAD')
  try {
    const run = createRun(driver, settings.database)
    const answer = await drain(run(RECORD_STATEMENT, {})).catch((error: unknown) => {
      throw databaseFailure(settings.database, error)
    })
    const found = stampedAnswer(readCypherFile(RECORD_STATEMENT), answer)
    const state = databaseState(onlyRow(found.rows))
    if (state.kind === 'FOREIGN') throw new Failure('STORE_UNAVAILABLE', state.reason)
    if (state.kind === 'READY' && state.hash === hash) return { outcome: 'UNCHANGED', written: 0, removed: 0 }
    return await load(run, record, hash)
  } finally {
    await disconnect(driver)
  }
}

type RunStatement = (file: string, parameters: Readonly<Record<string, unknown>>) => AsyncGenerator<AnswerRow, void>

async function load(run: RunStatement, record: DocumentaryRecord, hash: string): Promise<LoadReport> {
  await drain(run('setup/schema', {}))
  await drain(run('setup/mark-loading', { hash, modelVersion: MODEL_VERSION }))
  const there = await readRowsThere(run('setup/rows-there', {}))
  let written = 0
  for (const section of loadSections(record)) {
    const changed = there.takeChanged(section)
    for (const rows of batchesOf(changed, BATCH_ROWS)) await drain(run(`setup/write-${section.name}`, { rows }))
    written += changed.length
  }
  // Last, so that no row loses an edge while its digest still says that it has it: the next load would leave it so.
  const left = there.left()
  for (const elementIds of batchesOf(left, BATCH_ROWS)) await drain(run('setup/remove-rows', { elementIds }))
  const { title, description, licence, measures } = record
  const header = { title, description, licence, measures: measures.map((measure) => JSON.stringify(measure)) }
  await drain(run('setup/mark-ready', header))
  return { outcome: 'LOADED', written, removed: left.length }
}

/** Runs the statements of a file of `cypher/`, one after another, each a transaction of its own. */
function createRun(driver: Driver, database: string): RunStatement {
  // In a cluster each statement sees what the ones before it wrote.
  const bookmarkManager = neo4j.bookmarkManager()
  return async function* run(file, parameters) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE, bookmarkManager })
    try {
      for (const statement of readCypherFile(file).text.split(/;\s*\n|;$/)) {
        if (statement !== '') for await (const row of session.run(statement, parameters)) yield row.toObject()
      }
    } catch (error) {
      throw driverFailure(file, error)
    } finally {
      await session.close()
    }
  }
}

async function drain(rows: AsyncIterable<AnswerRow>): Promise<readonly AnswerRow[]> {
  const all: AnswerRow[] = []
  for await (const row of rows) all.push(row)
  return all
}
