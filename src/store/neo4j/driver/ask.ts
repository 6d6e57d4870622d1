import neo4j, { type Session } from 'neo4j-driver'
import { CORE_VOCABULARY, type Vocabulary } from '../../../domain/model/vocabulary.ts'
import type { Asking } from '../../store.ts'
import { tookTooLong } from '../../took-too-long.ts'
import { type CypherFile, type Reading, readCypherFile, readingFor } from './cypher-file.ts'
import { isChanging } from './database-state.ts'
import { driverFailure, isStillOpening } from './driver-failure.ts'
import type { Sessions } from './open-driver.ts'
import { checkFields, type StampedAnswer, stampedAnswer } from './stamped-answer.ts'

/** A value that a statement takes. */
export type Parameter = string | number | boolean | null | readonly string[] | Readonly<Record<string, true>>

/** One row of an answer: its columns by name. */
export type AnswerRow = Readonly<Record<string, unknown>>

/**
 * Asks one statement of `cypher/`, for the vocabulary that is asked with or else the core's, and gives its rows, all of one
 * whole record; while a small change of the record ends, it waits. Fails with TIMED_OUT once the deadline
 * passes or the signal is aborted, which also ends the statement in Neo4j, and with STORE_UNAVAILABLE where Neo4j does
 * not answer, holds no whole record, was loaded anew meanwhile, or has another vocabulary by now.
 */
export type Ask = Asks<readonly AnswerRow[]>

/** Asks one statement as `Ask` does, and gives its stamp too: of several answers of one stamp all rows are of one record. */
type StampedAsk = Asks<StampedAnswer>

type Asks<Answer> = (
  question: string,
  parameters: Readonly<Record<string, Parameter>>,
  asking: Asking,
) => Promise<Answer>

/** What asks the statements of a database: nothing else sends a question to the driver. Each file is read once for a vocabulary. */
export function createAsk(driver: Sessions, database: string, read = readCypherFile): Ask {
  const ask = createStampedAsk(driver, database, read)
  return async (question, parameters, asking) => (await ask(question, parameters, asking)).rows
}

/** The same, with the stamp of each answer. */
export function createStampedAsk(driver: Sessions, database: string, read = readCypherFile): StampedAsk {
  const filesOf = new WeakMap<Vocabulary, Map<string, CypherFile>>()
  const fileOf = (question: string, vocabulary: Vocabulary, reading: Reading): CypherFile => {
    const files = filesOf.get(vocabulary) ?? new Map<string, CypherFile>()
    filesOf.set(vocabulary, files)
    const key = `${question} ${reading}`
    const file = files.get(key) ?? read(question, vocabulary, reading)
    files.set(key, file)
    return file
  }
  return async (question, parameters, asking) => {
    const file = fileOf(question, asking.vocabulary ?? CORE_VOCABULARY, readingFor(parameters))
    checkFields(file.name, file.params, parameters)
    for (let time = 1; ; time += 1) {
      if (asking.signal.aborted || Date.now() > asking.deadlineMs) throw tookTooLong()
      const cameBack = asking.tally?.wentOut(file.name)
      const given = await send(driver, database, file, parameters, asking).finally(cameBack)
      if (time === CHANGE_TIMES || !isChanging(given)) return stampedAnswer(file, given, asking)
      await new Promise((resolve) => setTimeout(resolve, CHANGE_PAUSE_MS))
    }
  }
}

/** How often a statement is asked while a small change ends: once a transaction has, unless its load was cut short just then. */
const CHANGE_TIMES = 40
/** How long after it is asked again, in milliseconds. */
const CHANGE_PAUSE_MS = 25

/** Sends a statement by a connection that is there, or by one that is opened for it, however long within its deadline that takes. */
async function send(
  driver: Sessions,
  database: string,
  file: CypherFile,
  parameters: Readonly<Record<string, Parameter>>,
  asking: Asking,
): Promise<readonly AnswerRow[]> {
  for (;;) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 })
    const given = await inTime(session, asking, run(session, file, parameters, asking))
    if (given !== 'OPENING') return given
    if (asking.signal.aborted) throw tookTooLong()
  }
}

async function run(
  session: Session,
  file: CypherFile,
  parameters: Readonly<Record<string, Parameter>>,
  { deadlineMs }: Asking,
): Promise<readonly AnswerRow[] | 'OPENING'> {
  try {
    // The server's own timeout comes up to two seconds late: it is there for when closing the session fails to tell it.
    const timeout = Math.max(1, Math.ceil(deadlineMs - Date.now()))
    // One map holds all: Neo4j plans a statement anew, for up to seconds, for each mix of nulls and sizes among its
    // parameters, and a map looks the same whatever is in it.
    const asked = { asked: parameters }
    const { records } = await withoutStack(() =>
      session.run(file.text, asked, { timeout, metadata: { question: file.name } }),
    )
    return records.map((record) => record.toObject())
  } catch (error) {
    if (isStillOpening(error)) return 'OPENING'
    throw driverFailure(file.name, error)
  }
}

/** What a function gives, which takes no note of who calls it: the driver would, with each statement, for an error that may come. */
function withoutStack<Given>(give: () => Given): Given {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return give()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Races an answer with its deadline and signal. Whoever wins, the session is closed, which ends what still runs. */
async function inTime<Answer>(
  session: Session,
  { signal, deadlineMs }: Asking,
  answer: Promise<Answer>,
): Promise<Answer> {
  let giveUp: () => void = () => {}
  const late = new Promise<never>((_, reject) => {
    giveUp = () => reject(tookTooLong())
  })
  const timer = setTimeout(giveUp, deadlineMs - Date.now())
  signal.addEventListener('abort', giveUp)
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
    // Not awaited: a server that hangs never answers, and the question is answered or given up already.
    answer.catch(() => {})
    session.close().catch(() => {})
  }
}
