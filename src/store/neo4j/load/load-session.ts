import neo4j, { type Driver } from 'neo4j-driver'
import type { RecordName } from '../../../domain/model/record.ts'
import { Failure } from '../../../errors.ts'
import type { Neo4jSettings } from '../../neo4j-settings.ts'
import { onlyRow, textIn } from '../driver/answer.ts'
import type { AnswerRow } from '../driver/ask.ts'
import { readCypherFile } from '../driver/cypher-file.ts'
import { databaseFailure } from '../driver/database-failure.ts'
import { databaseState, RECORD_STATEMENT } from '../driver/database-state.ts'
import { driverFailure } from '../driver/driver-failure.ts'
import { closeDriver, openDriver } from '../driver/open-driver.ts'
import { stampedAnswer } from '../driver/stamped-answer.ts'

/** Runs the statements of a file of `cypher/`, one after another, each a transaction of its own. */
type RunStatement = (file: string, parameters: Readonly<Record<string, unknown>>) => AsyncGenerator<AnswerRow, void>

/** A database that may be loaded. */
export interface LoadSession {
  readonly run: RunStatement
  /** The hash of the whole record that is there; null where there is none. */
  readonly hash: string | null
  /** The record that is there, whole or not, of whatever version of the model; null where none is known. */
  readonly name: RecordName | null
}

/**
 * Looks at what a database holds, hands it on, and lets go of it. STORE_UNAVAILABLE where Neo4j does not answer, or
 * holds something that no load wrote.
 */
export async function withLoadSession<Result>(
  settings: Neo4jSettings,
  use: (session: LoadSession) => Promise<Result>,
): Promise<Result> {
  const driver = openDriver(settings, 'LOAD')
  try {
    const run = createRun(driver, settings.database)
    const given = await drain(run(RECORD_STATEMENT, {})).catch((error: unknown) => {
      throw databaseFailure(settings.database, error)
    })
    const row = onlyRow(stampedAnswer(readCypherFile(RECORD_STATEMENT), given).rows)
    const state = databaseState(row)
    if (state.kind === 'FOREIGN') throw new Failure('STORE_UNAVAILABLE', state.reason)
    return await use({ run, hash: state.kind === 'READY' ? state.hash : null, name: nameIn(row) })
  } finally {
    await closeDriver(driver)
  }
}

function nameIn(row: AnswerRow): RecordName | null {
  const title = textIn(row, 'title')
  return title === null ? null : { id: textIn(row, 'recordId'), title }
}

/** All rows that statements give. */
export async function drain(rows: AsyncIterable<AnswerRow>): Promise<readonly AnswerRow[]> {
  const all: AnswerRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

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
