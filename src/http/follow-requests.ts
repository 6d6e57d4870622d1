import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Hearer, Outcome, Seen } from '../graphql/server/outcome.ts'
import type { Log } from '../log.ts'
import type { Metrics } from './metrics.ts'
import { routeOf } from './route-of.ts'
import type { Traffic } from './stop-server.ts'
import { createTally } from './tally.ts'

/** The header by which an answer and its line in the log are found together. */
const ID_HEADER = 'x-request-id'

/** An id that a proxy gave: nothing that could be more than an id in a log. */
const GIVEN_ID = /^[\w.:-]{1,64}$/

/** Follows each request from its arrival until its connection has no more to do with it. */
export interface Followed {
  readonly traffic: Traffic
  readonly arrive: (request: IncomingMessage, response: ServerResponse) => void
  /** Says what came of a request: OK unless something else is said. The last word holds. */
  readonly tell: (response: ServerResponse, outcome: Outcome) => void
  /** Ends a connection in the middle of an answer, so that half of it does not look whole, and says why. */
  readonly breakOff: (response: ServerResponse, outcome: Outcome) => void
  /** Who is to be told of a request while it is answered. */
  readonly hearerOf: (response: ServerResponse) => Hearer
}

/** What is known of a request that is not over. */
interface Known {
  readonly tally: ReturnType<typeof createTally>
  outcome: Outcome
  seen: Partial<Seen>
}

/**
 * Follows requests, each of which is measured and logged once it is over, with its id, its outcome (CLIENT_LEFT where not
 * all was sent), which operation it was and what it cost the store; the answer tells the last too where it is traced.
 */
export function followRequests(log: Log, metrics: Metrics, isTraced: boolean): Followed {
  const known = new WeakMap<ServerResponse, Known>()
  const underWay = new Set<ServerResponse>()
  const brokenOff = new WeakSet<ServerResponse>()
  let arrived = 0

  function tell(response: ServerResponse, outcome: Outcome): void {
    const request = known.get(response)
    if (request !== undefined) request.outcome = outcome
  }

  return {
    traffic: { underWay, arrived: () => arrived },
    tell,
    breakOff(response, outcome) {
      tell(response, outcome)
      brokenOff.add(response)
      // A client of HTTP/1.0, as some proxies are, takes a plain end of the connection for the end of the answer. Node's own
      // `resetAndDestroy` says a plain end first; what it sets before it destroys the socket has that reset it instead.
      if (response.req.httpVersion === '1.0' && response.socket !== null) {
        Reflect.set(response.socket, 'resetAndClosing', true)
      }
      response.destroy()
    },
    hearerOf(response) {
      const request = known.get(response)
      if (request === undefined) return {}
      return {
        tally: request.tally,
        ...(isTraced ? { traced: request.tally.traced } : {}),
        arrivedMs: Date.now(),
        tellOutcome: (outcome) => tell(response, outcome),
        tellSeen(seen) {
          request.seen = { ...request.seen, ...seen }
        },
      }
    },
    arrive(request, response) {
      const startedMs = performance.now()
      const given = request.headers[ID_HEADER]
      const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID()
      const self: Known = { tally: createTally(), outcome: 'OK', seen: {} }
      known.set(response, self)
      response.setHeader(ID_HEADER, id)
      arrived += 1
      underWay.add(response)
      metrics.inFlight(1)
      let isSent = false
      response.once('finish', () => {
        isSent = true
      })
      response.once('close', () => {
        underWay.delete(response)
        const outcome = isSent || brokenOff.has(response) ? self.outcome : 'CLIENT_LEFT'
        const status = response.headersSent ? response.statusCode : null
        const length = response.getHeader('content-length')
        const tookMs = performance.now() - startedMs
        metrics.inFlight(-1)
        metrics.answered(routeOf(request.url), outcome, tookMs, self.seen)
        const { questions, roundTrips, storeMs } = self.tally.cost()
        const cost = questions === 0 ? {} : { questions, roundTrips, storeMs: Math.round(storeMs * 10) / 10 }
        const bytes = isSent && length !== undefined ? Number(length) : null
        log.request(request, { id, status, outcome, tookMs, bytes, seen: { ...self.seen, ...cost } })
      })
    },
  }
}
