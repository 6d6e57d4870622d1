import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Failure } from '../errors.ts'
import { createSchema } from '../graphql/create-schema.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { CSRF_HEADERS, createYogaServer } from '../graphql/server/create-yoga-server.ts'
import { failureBody } from '../graphql/server/mask-error.ts'
import type { Outcome } from '../graphql/server/outcome.ts'
import { rememberHash } from '../graphql/server/remember-hash.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import { DEADLINES, type Deadlines } from './deadlines.ts'
import { createGraphiql } from './graphiql.ts'
import { createQuestionsEndpoint, isQuestionsPath } from './questions-endpoint.ts'
import { readBody } from './read-body.ts'
import { statusOf } from './status-of.ts'
import { stopServer } from './stop-server.ts'

/** How long `/health/ready` waits for the store, in milliseconds. */
const READY_TIMEOUT_MS = 1000

/** The status of a body that was refused: too large, or too slow. */
const bodyStatusOf = ({ code }: Failure) => (code === 'TIMED_OUT' ? 408 : 413)

const INTERNAL = new Failure('INTERNAL_SERVER_ERROR', 'Something went wrong here, not in your request.')

/** A service that can be listened to, and ended. */
export interface Serving {
  readonly http: Server
  /** Says that it is not ready, answers what was sent, and closes. Resolves when no connection is left, whatever hangs. */
  readonly stop: () => Promise<void>
}

/** The service over HTTP: GraphQL and GraphiQL on `/graphql`, named questions on `/questions`, liveness and readiness on `/health`. Not yet listening. */
export function createServer(given: Store, limits: Limits, log: Log, deadlines: Deadlines = DEADLINES): Serving {
  const store = rememberHash(given)
  const schema = createSchema()
  const yoga = createYogaServer(schema, store, limits, (error) => log.internalError(error))
  const graphiql = createGraphiql()
  const questions = createQuestionsEndpoint(yoga, schema)
  const outcomes = new WeakMap<ServerResponse, Outcome>()
  const underWay = new Set<ServerResponse>()
  let arrived = 0
  let inFlight = 0
  let isStopping = false

  /** Does this unless as many requests as are allowed are being answered already. */
  async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (inFlight >= limits.inFlight) {
      throw new Failure('OVERLOADED', `${limits.inFlight} requests are being answered already: try again.`)
    }
    inFlight += 1
    try {
      return await work()
    } finally {
      inFlight -= 1
    }
  }

  function hearerOf(response: ServerResponse) {
    return { tellOutcome: (outcome: Outcome) => void outcomes.set(response, outcome) }
  }

  async function answerGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Whoever is slow to send is not in anybody's way: a place is taken once all is there, and given back before the
    // answer is taken.
    if (request.method === 'POST') {
      try {
        Object.assign(request, { body: await readBody(request, limits.bodyBytes, deadlines.bodyMs) })
      } catch (error) {
        return refuse(request, response, error, bodyStatusOf)
      }
    }
    const answer = await inTurn(async () => yoga.handleNodeRequestAndResponse(request, response, hearerOf(response)))
    for (const [name, value] of answer.headers) response.setHeader(name, value)
    const body = Buffer.from(await answer.arrayBuffer())
    response.setHeader('content-length', body.length)
    response.writeHead(answer.status).end(body)
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const reason = isStopping ? 'The service is stopping.' : await whyNotReady(store)
    if (reason === null) return sendJson(response, 200, { status: 'ready', record: store.lastHash() })
    outcomes.set(response, 'STORE_UNAVAILABLE')
    sendJson(response, 503, { status: 'not ready', reason })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?')
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (path === '/graphql')
      return isRead && wantsPage(request) ? graphiql(request, response) : answerGraphql(request, response)
    if (!isRead) {
      response.setHeader('allow', 'GET, HEAD')
      outcomes.set(response, 'BAD_INPUT')
      return sendJson(response, 405, { error: 'Only GET is answered here.' })
    }
    if (isQuestionsPath(path)) return inTurn(() => questions(request, response, hearerOf(response)))
    if (path === '/health/live') return sendJson(response, 200, { status: 'live' })
    if (path === '/health/ready') return answerReady(response)
    if (path === '/') return void response.writeHead(307, { location: '/graphql' }).end()
    outcomes.set(response, 'NOT_FOUND')
    sendJson(response, 404, {
      error: 'Nothing is here. GraphQL and GraphiQL are at /graphql, questions at /questions.',
    })
  }

  /** Says why there is no answer, without asking or waiting for anything. */
  function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    error: unknown,
    status: (failure: Failure) => number = statusOf,
  ): void {
    // A client that goes away is nobody's fault.
    if (isAbort(error)) return void response.destroy()
    const failure = error instanceof Failure ? error : INTERNAL
    if (!(error instanceof Failure)) log.internalError(error)
    outcomes.set(response, failure.code)
    if (response.headersSent) return void response.end()
    if (failure.code === 'OVERLOADED') response.setHeader('retry-after', '1')
    // The rest of a body is not read.
    if (!request.complete) response.setHeader('connection', 'close')
    sendJson(response, status(failure), failureBody(failure, store.lastHash()))
  }

  function letGo(response: ServerResponse): void {
    outcomes.set(response, 'CLIENT_LEFT')
    response.destroy()
  }

  const { headersMs, bodyMs, idleMs, checkMs, stalledMs } = deadlines
  const options = {
    headersTimeout: headersMs,
    // Bodies that are read have a deadline of their own; this is for those that nobody reads.
    requestTimeout: headersMs + bodyMs,
    keepAliveTimeout: idleMs,
    connectionsCheckingInterval: checkMs,
  }
  const http = createHttpServer(options, (request, response) => {
    const startedMs = performance.now()
    arrived += 1
    underWay.add(response)
    if (isStopping) response.setHeader('connection', 'close')
    let isSent = false
    response.once('finish', () => {
      isSent = true
    })
    response.once('close', () => {
      underWay.delete(response)
      const outcome = isSent ? (outcomes.get(response) ?? 'OK') : 'CLIENT_LEFT'
      const status = response.headersSent ? response.statusCode : null
      log.request(request, { status, outcome, tookMs: performance.now() - startedMs })
    })
    answer(request, response)
      .catch((error: unknown) => refuse(request, response, error))
      // The answer is made; the client may take its time, but it has to take something.
      .finally(() => response.setTimeout(stalledMs, () => letGo(response)))
  })
  // From then on a refusal knows the hash, and the operator why nothing is answered.
  http.once('listening', async () => {
    const reason = await whyNotReady(store)
    if (reason !== null) log.notReady(reason)
  })

  return {
    http,
    stop() {
      isStopping = true
      return stopServer(http, { underWay, arrived: () => arrived }, deadlines)
    },
  }
}

/** Why the store cannot answer now, in a line for the operator; null where it can. */
async function whyNotReady(store: Store): Promise<string | null> {
  const signal = AbortSignal.timeout(READY_TIMEOUT_MS)
  try {
    await store.record({ signal, deadlineMs: Date.now() + READY_TIMEOUT_MS })
    return null
  } catch (error) {
    return error instanceof Failure ? error.message : 'The store does not answer.'
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/**
 * A browser that opens the address, with a query in it or without: the page asks it. Whoever sends a header that no link
 * can send wants an answer.
 */
function wantsPage({ headers }: IncomingMessage): boolean {
  return String(headers.accept ?? '').includes('text/html') && !CSRF_HEADERS.some((name) => name in headers)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('content-length', bytes.length)
  response.writeHead(status).end(bytes)
}
