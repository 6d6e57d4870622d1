import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import { type Access, OPEN_ACCESS } from '../access.ts'
import { Failure } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { CSRF_HEADERS, createYogaServer } from '../graphql/server/create-yoga-server.ts'
import { keepSchemas } from '../graphql/server/keep-schemas.ts'
import { failureBody } from '../graphql/server/mask-error.ts'
import { rememberHash } from '../graphql/server/remember-hash.ts'
import type { Log } from '../log.ts'
import type { Texts } from '../record/open-texts.ts'
import type { Store } from '../store/store.ts'
import { DEADLINES, type Deadlines } from './deadlines.ts'
import { createExportsEndpoint, isExportPath } from './exports-endpoint.ts'
import { followRequests } from './follow-requests.ts'
import { followStore } from './follow-store.ts'
import { createGraphiql } from './graphiql.ts'
import { answerOrigin, clientOf, isLetIn } from './let-in.ts'
import { measureStore } from './measure-store.ts'
import { createMetrics } from './metrics.ts'
import { createExplorerPage, type ExplorerPage } from './page.ts'
import { createQuestionsEndpoint, isQuestionsPath } from './questions-endpoint.ts'
import { readBody } from './read-body.ts'
import { sendJson } from './send-json.ts'
import { sendTagged } from './send-tagged.ts'
import { statusOf } from './status-of.ts'
import { stopServer } from './stop-server.ts'
import { takeTurns } from './take-turns.ts'
import { createTextsEndpoint, isTextsPath } from './texts-endpoint.ts'
import { whyNotReady } from './why-not-ready.ts'

const INTERNAL = new Failure('INTERNAL_SERVER_ERROR', 'Something went wrong here, not in your request.')

const NO_ADDRESS = new Failure('BAD_INPUT', 'The path and the header Host are no address together.')

const UNAUTHORISED = new Failure('UNAUTHORISED', 'A token is wanted here, as `Authorization: Bearer <token>`.')

/** A service that can be listened to, and ended. */
export interface Serving {
  readonly http: Server
  /** Says that it is not ready, answers what was sent, and closes. Resolves when no connection is left, whatever hangs. */
  readonly stop: () => Promise<void>
}

/**
 * The service over HTTP, not yet listening: the page on `/`, GraphQL and GraphiQL on `/graphql`, named questions on
 * `/questions`, exports on `/export`, the documents' texts, where they are at hand, on `/texts`, liveness and readiness on
 * `/health`, what Prometheus reads on `/metrics`.
 */
export function createServer(
  given: Store,
  limits: Limits,
  log: Log,
  deadlines: Deadlines = DEADLINES,
  page: ExplorerPage = createExplorerPage(),
  access: Access = OPEN_ACCESS,
  texts: Texts | null = null,
): Serving {
  const metrics = createMetrics()
  const { store, look, stop: stopFollowing } = followStore(rememberHash(measureStore(given, metrics)), log, metrics)
  const schemaNow = keepSchemas(store)
  const yoga = createYogaServer(schemaNow, store, limits, (error) => log.internalError(error), access)
  const graphiql = createGraphiql()
  const questions = createQuestionsEndpoint(yoga, schemaNow, store, limits)
  const exports = createExportsEndpoint(store, schemaNow, limits, deadlines)
  const textsOf = createTextsEndpoint(store, texts, limits)
  const inTurn = takeTurns(limits.inFlight)
  const { traffic, arrive, tell, breakOff, hearerOf } = followRequests(log, metrics, access.trace)
  let isStopping = false

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?')
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    response.setHeader('x-content-type-options', 'nosniff')
    if (!URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`)) throw NO_ADDRESS
    if (answerOrigin(request, response, access.corsOrigins)) return
    if (!path.startsWith('/health/') && !isLetIn(request, access.tokens)) return shutOut(response)
    if (path === '/graphql') {
      if (!isRead || !wantsPage(request)) return answerGraphql(request, response)
      if (access.graphiql) return graphiql(request, response)
      tell(response, 'NOT_FOUND')
      return sendJson(response, 404, { error: 'GraphiQL is off here. Questions are asked by POST.' })
    }
    if (!isRead) {
      response.setHeader('allow', 'GET, HEAD')
      tell(response, 'BAD_INPUT')
      return sendJson(response, 405, { error: 'Only GET is answered here.' })
    }
    if (isQuestionsPath(path)) return inTurn(clientOf(request), () => questions(request, response, hearerOf(response)))
    if (isExportPath(path)) return inTurn(clientOf(request), () => exports(request, response, hearerOf(response)))
    if (isTextsPath(path)) return inTurn(clientOf(request), () => textsOf(request, response))
    if (path === '/health/live') return sendJson(response, 200, { status: 'live' })
    if (path === '/health/ready') return answerReady(response)
    if (path === '/metrics') return sendMetrics(response)
    if (page.has(path)) return page.send(path, request, response)
    tell(response, 'NOT_FOUND')
    const error =
      'Nothing is here. The page is at /, GraphQL and GraphiQL are at /graphql, questions at /questions, exports at /export.'
    sendJson(response, 404, { error })
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
    const made = await inTurn(clientOf(request), async () =>
      yoga.handleNodeRequestAndResponse(request, response, hearerOf(response)),
    )
    if (request.method === 'GET') {
      response.setHeader('vary', 'accept')
      return sendTagged(request, response, made)
    }
    for (const [name, value] of made.headers) response.setHeader(name, value)
    const body = Buffer.from(await made.arrayBuffer())
    response.setHeader('content-length', body.length)
    response.writeHead(made.status).end(body)
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const reason = isStopping ? 'The service is stopping.' : await whyNotReady(store)
    if (reason === null) return sendJson(response, 200, { status: 'ready', record: store.lastHash() })
    tell(response, 'STORE_UNAVAILABLE')
    sendJson(response, 503, { status: 'not ready', reason })
  }

  /** Says that a token is wanted, and nothing of what is here. */
  function shutOut(response: ServerResponse): void {
    tell(response, UNAUTHORISED.code)
    response.setHeader('www-authenticate', 'Bearer')
    response.setHeader('connection', 'close')
    sendJson(response, statusOf(UNAUTHORISED), failureBody(UNAUTHORISED, null))
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
    if (response.headersSent) return void breakOff(response, failure.code)
    tell(response, failure.code)
    if (status(failure) === 503) response.setHeader('retry-after', '1')
    // The rest of a body is not read.
    if (!request.complete) response.setHeader('connection', 'close')
    sendJson(response, status(failure), failureBody(failure, store.lastHash()))
  }

  async function sendMetrics(response: ServerResponse): Promise<void> {
    // Whether the store can answer is seen by asking it, and nobody else may ask at this moment.
    await look()
    const text = Buffer.from(await metrics.text(store))
    response.setHeader('content-type', metrics.contentType)
    response.setHeader('content-length', text.length)
    response.writeHead(200).end(text)
  }

  function letGo(response: ServerResponse): void {
    tell(response, 'CLIENT_LEFT')
    response.destroy()
  }

  const http = createHttpServer(httpOptions(deadlines), (request, response) => {
    arrive(request, response)
    if (isStopping) response.setHeader('connection', 'close')
    answer(request, response)
      .catch((error: unknown) => refuse(request, response, error))
      // The answer is made; the client may take its time, but it has to take something.
      .finally(() => response.setTimeout(deadlines.stalledMs, () => letGo(response)))
  })
  // From then on a refusal knows the hash, and the operator why nothing is answered.
  http.once('listening', look)
  http.once('close', () => {
    stopFollowing()
    metrics.stop()
  })

  return {
    http,
    stop() {
      isStopping = true
      return stopServer(http, traffic, deadlines)
    },
  }
}

function httpOptions({ headersMs, bodyMs, idleMs, checkMs }: Deadlines): ServerOptions {
  return {
    headersTimeout: headersMs,
    // Bodies that are read have a deadline of their own; this is for those that nobody reads.
    requestTimeout: headersMs + bodyMs,
    keepAliveTimeout: idleMs,
    connectionsCheckingInterval: checkMs,
  }
}

/** The status of a body that was refused: too large, or too slow. */
function bodyStatusOf({ code }: Failure): number {
  return code === 'TIMED_OUT' ? 408 : 413
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
