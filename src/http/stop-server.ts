import type { Server, ServerResponse } from 'node:http'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { Deadlines } from './deadlines.ts'

/** What a server that stops has to know of its requests. */
export interface Traffic {
  /** Those that are not answered yet. */
  readonly underWay: ReadonlySet<ServerResponse>
  /** How many came so far. */
  readonly arrived: () => number
}

/**
 * Ends a server without losing what was sent to it. It goes on accepting until nothing new comes, since a connection that
 * is closed before its request was read is an answer lost; then it closes, and with the last answer every connection. Past
 * the deadline it closes whatever is open.
 */
export async function stopServer(server: Server, traffic: Traffic, deadlines: Deadlines): Promise<void> {
  const over = new AbortController()
  const late = pause(deadlines.lastAnswersMs, null, { signal: over.signal }).catch(() => null)
  for (const response of traffic.underWay) if (!response.headersSent) response.setHeader('connection', 'close')
  await Promise.race([quiet(traffic, deadlines.quietMs), late])
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  await Promise.race([answered(traffic), late])
  over.abort()
  server.closeAllConnections()
  await closed
}

/** Resolves once nothing came for a while, the sockets having been looked at after it. */
async function quiet({ arrived }: Traffic, quietMs: number): Promise<void> {
  for (let before = -1; before !== arrived(); ) {
    before = arrived()
    await pause(quietMs)
    // A busy process comes here late: what waits in its sockets is taken first. One turn accepts, the next reads.
    await nextTurn()
    await nextTurn()
  }
}

/** Resolves once every request is answered, those too that come in the meantime. */
async function answered({ underWay }: Traffic): Promise<void> {
  for (const response of underWay) await new Promise((resolve) => response.once('close', resolve))
}
