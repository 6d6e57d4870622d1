import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { type DestinationStream, type Logger, pino } from 'pino'
import type { LogLevel } from './config.ts'

/** How a request ended. */
export interface Ending {
  /** The status that was sent; null where nothing was. */
  readonly status: number | null
  /** `OK`, the code of the gravest error, or `CLIENT_LEFT`: an answer of status 200 may tell of errors too. */
  readonly outcome: string
  readonly tookMs: number
  /** What the answer carries as `x-request-id`. */
  readonly id: string
  /** Bytes of the body that was sent; null where its length was not known beforehand. */
  readonly bytes: number | null
  /** Which operation it was, where it was one, and what it cost the store; never a value of its variables. */
  readonly seen: Readonly<Record<string, string | number | null>>
}

/** What the service tells its operator: one line a request, and each internal error with its cause. */
export interface Log {
  readonly started: (url: string, words: string) => void
  /** How far the store is with being opened, where that takes long. */
  readonly opening: (words: string) => void
  /** What there is to know of how the store was opened. */
  readonly noted: (sentence: string) => void
  /** That a worker ended and why, while it answered so many requests: another takes its place. */
  readonly workerEnded: (why: string, requests: number) => void
  /** That the store cannot answer, and why. */
  readonly notReady: (reason: string) => void
  /** That it can again, from the record of this hash. */
  readonly ready: (record: string) => void
  /** That it holds another record than the one before. */
  readonly anotherRecord: (record: string, before: string) => void
  /** That rows with faults are left out of the record, and how many. */
  readonly leftOut: (rows: number) => void
  /** That the service was asked to end, by this signal. */
  readonly stopping: (signal: string) => void
  readonly request: (request: IncomingMessage, ending: Ending) => void
  readonly internalError: (error: unknown) => void
  /** Resolves once all of this is written, or cannot be: the last that is asked of it. */
  readonly written: () => Promise<void>
}

/** So much waits to be written at most where nobody takes it, in bytes: what comes beyond that is not written, and counted. */
const MOST_WAITING_BYTES = 16 * 2 ** 20

/**
 * A log of JSON lines on standard output, or elsewhere. Whoever logs never waits for who reads: what cannot be written yet is
 * kept, and at last dropped, which is told once there is room again.
 */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  if (destination !== undefined) return logBy(pino({ level }, destination), async () => {})
  const output = pino.destination({ fd: 1, sync: false, maxLength: MOST_WAITING_BYTES })
  const logger = pino({ level }, output)
  let dropped = 0
  let isBroken = false
  // A disk that is full, or a reader who has gone, is no reason to answer no more.
  output.on('error', () => {
    isBroken = true
  })
  output.on('drop', () => {
    dropped += 1
  })
  output.on('drain', () => {
    if (dropped === 0) return
    const lines = dropped
    dropped = 0
    logger.error({ lines }, 'lines of this log were dropped: nobody took them')
  })
  return logBy(logger, async () => {
    if (!isBroken) {
      // Even where nothing waits: it is told of whatever was written last.
      output.write('')
      await once(output, 'drain').catch(() => {})
    }
    // What cannot be written would be tried for ever when the process ends.
    if (isBroken) output.destroy()
  })
}

function logBy(logger: Logger, written: () => Promise<void>): Log {
  return {
    written,
    started: (url, words) => logger.info({ url }, words),
    opening: (words) => logger.info(`opening: ${words}`),
    noted: (sentence) => logger.warn(sentence),
    workerEnded: (why, requests) => logger.error({ requests }, `a worker ended: ${why} Another takes its place.`),
    notReady: (reason) => logger.warn(`not ready: ${reason}`),
    ready: (record) => logger.info({ record }, 'ready'),
    anotherRecord: (record, before) => logger.info({ record, before }, 'another record'),
    leftOut: (rows) =>
      logger.warn({ rows }, 'faulty rows are left out of the record: `tributary check --lenient` lists them'),
    stopping: (signal) => logger.info({ signal }, 'stopping: what was sent is answered first'),
    request: ({ method, url }, { id, status, outcome, tookMs, bytes, seen }) =>
      logger.info(
        { id, method, path: url?.split('?')[0], status, outcome, tookMs: tenths(tookMs), bytes, ...seen },
        'request',
      ),
    internalError: (err) => logger.error({ err }, 'internal error'),
  }
}

/** Milliseconds to the tenth. */
function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
