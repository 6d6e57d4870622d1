import type { IncomingMessage, ServerResponse } from 'node:http'
import { type DestinationStream, pino } from 'pino'

/** What the service tells its operator: one line a request, and each internal error with its cause. */
export interface Log {
  readonly started: (url: string, words: string) => void
  /** That the store cannot answer yet, and why. */
  readonly notReady: (reason: string) => void
  readonly request: (request: IncomingMessage, response: ServerResponse, tookMs: number) => void
  readonly internalError: (error: unknown) => void
}

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A log of JSON lines on standard output, or elsewhere. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const logger = destination === undefined ? pino({ level }) : pino({ level }, destination)
  return {
    started: (url, words) => logger.info({ url }, words),
    notReady: (reason) => logger.warn(`not ready: ${reason}`),
    request: ({ method, url }, { statusCode }, tookMs) =>
      logger.info(
        { method, path: url?.split('?')[0], status: statusCode, tookMs: Math.round(tookMs * 10) / 10 },
        'request',
      ),
    internalError: (err) => logger.error({ err }, 'internal error'),
  }
}
