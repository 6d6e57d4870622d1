import { Failure } from '../../../errors.ts'
import { tookTooLong } from '../../took-too-long.ts'
import { MOST_CONNECTIONS } from './open-driver.ts'

/**
 * What an error of the driver means to a caller, by its code: STORE_UNAVAILABLE where Neo4j does not answer, refuses
 * us or is out of memory, OVERLOADED where every connection to it is in use, TIMED_OUT where it ended the question,
 * else an error of ours that names the statement.
 * None of them is asked again: an error that calls itself retriable may be one that repeats.
 */
export function driverFailure(statement: string, error: unknown): Error {
  const { code, message } = codeAndMessage(error)
  if (TOO_LONG.includes(code)) return tookTooLong(error)
  if (Number(IN_USE.exec(message)?.[1] ?? 0) >= MOST_CONNECTIONS)
    return new Failure('OVERLOADED', BUSY, { cause: error })
  const why = UNAVAILABLE.find(([pattern]) => pattern.test(code))?.[1] ?? whyByMessage(message)
  if (why !== null) return new Failure('STORE_UNAVAILABLE', why, { cause: error })
  return new Error(`Neo4j refused ${statement}: ${code} ${message}`, { cause: error })
}

/**
 * Whether no connection was had in time only because those that may be opened still are not: nothing went out, and a machine
 * with much to do takes seconds for it.
 */
export function isStillOpening(error: unknown): boolean {
  const inUse = IN_USE.exec(codeAndMessage(error).message)?.[1]
  return inUse !== undefined && Number(inUse) < MOST_CONNECTIONS
}

const TOO_LONG: readonly string[] = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.Terminated',
]

/**
 * A connection was not had in time, and so many are in use. Where more may be opened, it is the server that has not
 * greeted us yet.
 */
const IN_USE = /^Connection acquisition timed out .*Active conn count = (\d+)/
const BUSY = 'Neo4j is busy: every connection to it is in use. Try again.'

const UNAVAILABLE: readonly (readonly [RegExp, string])[] = [
  [/^(ServiceUnavailable|SessionExpired)$/, 'Neo4j does not answer.'],
  [/^Neo\.ClientError\.Security\./, 'Neo4j refuses the user name or the password, or what the user may not do.'],
  [
    /^Neo\.ClientError\.General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)$/,
    'Neo4j may only be read here: name a database that may be written.',
  ],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, 'Neo4j has no database of that name.'],
  [
    /^Neo\.TransientError\.(General\.(Memory|OutOfMemory|Transaction)|Transaction\.\w*Memory)/,
    'Neo4j has no memory left.',
  ],
  [/^Neo\.TransientError\./, 'Neo4j cannot answer at this moment.'],
  [/^ProtocolError$/, 'What answers in the place of Neo4j does not speak Bolt as Neo4j does.'],
  [/^Neo\.ClientError\.Cluster\./, 'Neo4j has no server that can answer at this moment.'],
]

/** What the driver gives no code of its own, by how its message begins. */
const UNCODED: readonly (readonly [string, string])[] = [
  ['Connection acquisition timed out', 'Neo4j does not answer.'],
  ['Server responded HTTP', 'What answers in the place of Neo4j does not speak Bolt: is it the port of its web pages?'],
  ['Unknown Bolt protocol version', 'What answers in the place of Neo4j speaks no version of Bolt that is known here.'],
]

function whyByMessage(message: string): string | null {
  return UNCODED.find(([beginning]) => message.startsWith(beginning))?.[1] ?? null
}

function codeAndMessage(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) }
  const code: unknown = Reflect.get(error, 'code')
  return { code: typeof code === 'string' ? code : '', message: error.message }
}
