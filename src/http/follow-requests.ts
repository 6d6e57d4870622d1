import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Outcome } from '../graphql/server/outcome.ts'
import type { Log } from '../log.ts'
import type { Traffic } from './stop-server.ts'

/** Follows each request from its arrival until its connection has no more to do with it. */
export interface Followed {
  readonly traffic: Traffic
  readonly arrive: (request: IncomingMessage, response: ServerResponse) => void
  /** Says what came of a request: OK unless something else is said. The last word holds. */
  readonly tell: (response: ServerResponse, outcome: Outcome) => void
  /** Ends a connection in the middle of an answer, so that half of it does not look whole, and says why. */
  readonly breakOff: (response: ServerResponse, outcome: Outcome) => void
}

/** Follows requests, each of which is logged once it is over, with its outcome: CLIENT_LEFT where not all was sent. */
export function followRequests(log: Log): Followed {
  const outcomes = new WeakMap<ServerResponse, Outcome>()
  const underWay = new Set<ServerResponse>()
  const brokenOff = new WeakSet<ServerResponse>()
  let arrived = 0
  return {
    traffic: { underWay, arrived: () => arrived },
    tell: (response, outcome) => void outcomes.set(response, outcome),
    breakOff(response, outcome) {
      outcomes.set(response, outcome)
      brokenOff.add(response)
      response.destroy()
    },
    arrive(request, response) {
      const startedMs = performance.now()
      arrived += 1
      underWay.add(response)
      let isSent = false
      response.once('finish', () => {
        isSent = true
      })
      response.once('close', () => {
        underWay.delete(response)
        const isOurs = isSent || brokenOff.has(response)
        const outcome = isOurs ? (outcomes.get(response) ?? 'OK') : 'CLIENT_LEFT'
        const status = response.headersSent ? response.statusCode : null
        log.request(request, { status, outcome, tookMs: performance.now() - startedMs })
      })
    },
  }
}
