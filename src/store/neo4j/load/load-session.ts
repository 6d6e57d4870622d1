import neo4j, { type Driver, type Session } from 'neo4j-driver'
import type { RecordName } from '../../../domain/model/record.ts'
import { Failure } from '../../../errors.ts'
import type { Neo4jSettings } from '../../neo4j-settings.ts'
import { numberIn, onlyRow, textIn } from '../driver/answer.ts'
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
  /**
   * Writes for the load of this number, in one transaction, during which no other load begins. STORE_UNAVAILABLE, with
   * nothing written, where one has begun since.
   */
  readonly write: (load: number, file: string, parameters: Readonly<Record<string, unknown>>) => Promise<void>
  /** The hash of the whole record that is there; null where there is none. */
  readonly hash: string | null
  /** How many faulty rows are not in it. */
  readonly leftOut: number
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
    const openSession = createSessions(driver, settings.database)
    const run = createRun(openSession)
    const given = await drain(run(RECORD_STATEMENT, {})).catch((error: unknown) => {
      throw databaseFailure(settings.database, error)
    })
    const row = onlyRow(stampedAnswer(readCypherFile(RECORD_STATEMENT), given).rows)
    const state = databaseState(row)
    if (state.kind === 'FOREIGN') throw new Failure('STORE_UNAVAILABLE', state.reason)
    const hash = state.kind === 'READY' ? state.hash : null
    return await use({
      run,
      write: createWrite(openSession),
      hash,
      leftOut: hash === null ? 0 : numberIn(row, 'leftOut'),
      name: nameIn(row),
    })
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

function createSessions(driver: Driver, database: string): () => Session {
  // In a cluster each statement sees what the ones before it wrote.
  const bookmarkManager = neo4j.bookmarkManager()
  return () => driver.session({ database, defaultAccessMode: neo4j.session.WRITE, bookmarkManager })
}

function createRun(openSession: () => Session): RunStatement {
  return async function* run(file, parameters) {
    const session = openSession()
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

function createWrite(openSession: () => Session): LoadSession['write'] {
  return async (load, file, parameters) => {
    const session = openSession()
    try {
      // What is not committed when the session is closed is taken back.
      const transaction = await session.beginTransaction()
      const { records } = await transaction.run(readCypherFile('setup/hold-load').text, { load })
      if (records.length === 0) throw new Failure('STORE_UNAVAILABLE', OTHER_LOAD)
      await transaction.run(readCypherFile(file).text, parameters)
      await transaction.commit()
    } catch (error) {
      throw error instanceof Failure ? error : driverFailure(file, error)
    } finally {
      await session.close()
    }
  }
}

const OTHER_LOAD =
  'Another load into this Neo4j has begun since this one did, which has given way: load again once that one has ended.'
