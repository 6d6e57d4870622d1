import neo4j, { type Driver, type Session } from 'neo4j-driver'
import type { RecordName } from '../../../domain/model/record.ts'
import { Failure } from '../../../errors.ts'
import type { Neo4jSettings } from '../../neo4j-settings.ts'
import { numberIn, numberOrNullIn, onlyRow, textIn } from '../driver/answer.ts'
import type { AnswerRow } from '../driver/ask.ts'
import { readCypherFile } from '../driver/cypher-file.ts'
import { databaseFailure } from '../driver/database-failure.ts'
import { type DatabaseState, databaseState, RECORD_STATEMENT } from '../driver/database-state.ts'
import { driverFailure } from '../driver/driver-failure.ts'
import { closeDriver, openDriver } from '../driver/open-driver.ts'
import { stampedAnswer } from '../driver/stamped-answer.ts'

type Parameters = Readonly<Record<string, unknown>>

/** Runs the statements of a file of `cypher/` that are wanted, one after another, each a transaction of its own. */
type RunStatement = (
  file: string,
  parameters: Parameters,
  isWanted?: (statement: string) => boolean,
) => AsyncGenerator<AnswerRow, void>

/** A file of `cypher/setup/` of one statement, with what it takes. */
export interface WriteStatement {
  readonly file: string
  readonly parameters: Parameters
}

/** What a transaction of a load holds, so that no other load begins during it: two that hold different things go on at once. */
export type Held = 'hold-load' | 'hold-second'

/** A database that may be loaded. */
export interface LoadSession {
  readonly run: RunStatement
  /**
   * Writes for the load of this number, in one transaction, during which no other load begins. STORE_UNAVAILABLE, with
   * nothing written, where one has begun since.
   */
  readonly write: (load: number, statements: readonly WriteStatement[], held?: Held) => Promise<void>
  /**
   * Writes what changes few rows, in one transaction, over the READY record of this load, which becomes CHANGING for no
   * longer than that transaction takes to end, under the name and hash that it then has; gives the number of the change.
   * STORE_UNAVAILABLE, with nothing written, where a load has begun since.
   */
  readonly change: (load: number, named: Parameters, statements: readonly WriteStatement[]) => Promise<number>
  /** What was there when the session began. */
  readonly state: Exclude<DatabaseState['kind'], 'FOREIGN'>
  /** The number of the load that wrote it; null where there was none. */
  readonly load: number | null
  /** The version of the model that it is of; null where there is nothing. */
  readonly modelVersion: number | null
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
    const { rows, stamp } = stampedAnswer(readCypherFile(RECORD_STATEMENT), given)
    const row = onlyRow(rows)
    const state = databaseState(row)
    if (state.kind === 'FOREIGN') throw new Failure('STORE_UNAVAILABLE', state.reason)
    const hash = state.kind === 'READY' ? state.hash : null
    return await use({
      run,
      write: createWrite(openSession),
      change: createChange(openSession, run),
      state: state.kind,
      load: stamp.load,
      modelVersion: numberOrNullIn(row, 'modelVersion'),
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
  return async function* run(file, parameters, isWanted = () => true) {
    const session = openSession()
    try {
      for (const statement of readCypherFile(file).text.split(/;\s*\n|;$/)) {
        if (statement === '' || !isWanted(statement)) continue
        for await (const row of session.run(statement, parameters)) yield row.toObject()
      }
    } catch (error) {
      throw driverFailure(file, error)
    } finally {
      await session.close()
    }
  }
}

/** Two transactions may each wait for nodes that the other has: then Neo4j takes one of them back, which is tried again. */
const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected'
const TRIES = 10

function createWrite(openSession: () => Session): LoadSession['write'] {
  return (load, statements, held = 'hold-load') =>
    unlessDeadlocked(() =>
      inTransaction(openSession, async (runIn) => {
        await hold(runIn, load, held)
        for (const { file, parameters } of statements) await runIn(file, parameters)
      }),
    )
}

function createChange(openSession: () => Session, run: RunStatement): LoadSession['change'] {
  return (load, named, statements) => {
    let marked: number | null = null
    const mark = async () => {
      const [row] = await drain(run('setup/mark-changing', { load, ...named }))
      if (row === undefined) throw new Failure('STORE_UNAVAILABLE', OTHER_LOAD)
      return numberIn(row, 'load')
    }
    return unlessDeadlocked(() =>
      inTransaction(openSession, async (runIn) => {
        for (const { file, parameters } of statements) await runIn(file, parameters)
        // Only now, and in a transaction of its own: nobody waits while the rows are written.
        marked ??= await mark()
        await hold(runIn, marked, 'hold-load')
        return marked
      }),
    )
  }
}

/** Does it once more where Neo4j took it back. */
async function unlessDeadlocked<Result>(happens: () => Promise<Result>): Promise<Result> {
  for (let time = 1; ; time += 1) {
    try {
      return await happens()
    } catch (error) {
      if (time === TRIES || !isDeadlock(error)) throw error
    }
  }
}

type RunInTransaction = (file: string, parameters: Parameters) => Promise<number>

async function hold(runIn: RunInTransaction, load: number, held: Held): Promise<void> {
  if ((await runIn(`setup/${held}`, { load })) === 0) throw new Failure('STORE_UNAVAILABLE', OTHER_LOAD)
}

/** Commits what was done, unless that failed; files run in it give how many rows came. */
async function inTransaction<Result>(
  openSession: () => Session,
  happens: (runIn: RunInTransaction) => Promise<Result>,
): Promise<Result> {
  const session = openSession()
  let running = 'setup'
  try {
    // What is not committed when the session is closed is taken back.
    const transaction = await session.beginTransaction()
    const result = await happens(async (file, parameters) => {
      running = file
      return (await transaction.run(readCypherFile(file).text, parameters)).records.length
    })
    await transaction.commit()
    return result
  } catch (error) {
    throw error instanceof Failure ? error : driverFailure(running, error)
  } finally {
    await session.close()
  }
}

function isDeadlock(error: unknown): boolean {
  const cause = error instanceof Failure ? error.cause : null
  return cause instanceof Error && 'code' in cause && cause.code === DEADLOCK
}

const OTHER_LOAD =
  'Another load into this Neo4j has begun since this one did, which has given way: load again once that one has ended.'
