import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import type { Access } from '../access.ts'
import { Failure } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { CSRF_HEADERS } from '../graphql/server/csrf-headers.ts'
import { failureBody } from '../graphql/server/mask-error.ts'
import type { Log } from '../log.ts'
import { EXPORT_PATH, isWithin, pathOf, QUESTIONS_PATH, TEXTS_PATH } from './answered-paths.ts'
import type { Answer, Answerer, Asked } from './answerer.ts'
import type { Deadlines } from './deadlines.ts'
import { createFewAtATime } from './few-at-a-time.ts'
import { followRequests } from './follow-requests.ts'
import { createGraphiql } from './graphiql.ts'
import { answerOrigin, clientOf, isLetIn } from './let-in.ts'
import type { Metrics } from './metrics.ts'
import type { ExplorerPage } from './page.ts'
import { readBody } from './read-body.ts'
import { sendAnswer } from './send-answer.ts'
import { sendJson } from './send-json.ts'
import { statusOf } from './status-of.ts'
import { stopServer } from './stop-server.ts'
import { takeTurns } from './take-turns.ts'
import { createTellAllClosed } from './tell-all-closed.ts'
import { turns } from './turns.ts'

const INTERNAL = new Failure('INTERNAL_SERVER_ERROR', 'Something went wrong here, not in your request.')

const NO_ADDRESS = new Failure('BAD_INPUT', 'The path and the header Host are no address together.')

const TWO_HOSTS = new Failure('BAD_INPUT', 'The header Host must be there once.')

const COMPRESSED = new Failure('BAD_INPUT', 'Content-Encoding: a body must be sent as it is, not compressed.')

const UNAUTHORISED = new Failure('UNAUTHORISED', 'A token is wanted here, as `Authorization: Bearer <token>`.')

/** So much of the places are for exports at most: a quarter. */
const EXPORTS_SHARE = 4

/** A service that can be listened to, and ended. */
export interface Serving {
  readonly http: Server
  /** Says that it is not ready, answers what was sent, and closes. Resolves when no connection is left, whatever hangs. */
  readonly stop: () => Promise<void>
}

/**
 * What listens, not yet listening: it reads requests, lets in or refuses, counts and logs, and answers itself what needs no
 * record: the page on `/`, GraphiQL on `/graphql`, liveness and readiness on `/health`, what Prometheus reads on `/metrics`.
 * Whoever answers is given what is asked of the record, on `/graphql`, `/questions`, `/export` and `/texts`.
 */
export function createFront(
  answerer: Answerer,
  limits: Limits,
  log: Log,
  metrics: Metrics,
  deadlines: Deadlines,
  page: ExplorerPage,
  access: Access,
): Serving {
  const graphiql = createGraphiql()
  const inTurn = takeTurns(limits.inFlight)
  // Who takes an export slowly keeps its place, and may not keep all of them.
  const exportsInTurn = takeTurns(Math.max(1, Math.floor(limits.inFlight / EXPORTS_SHARE)), Date.now, 'exports')
  const { traffic, arrive, tell, breakOff, hearerOf } = followRequests(log, metrics, access.trace)
  const tellAllClosed = createTellAllClosed()
  const fewAtATime = createFewAtATime(turns)
  let isStopping = false
  let measured: Promise<Buffer> | null = null

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request.url)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    response.setHeader('x-content-type-options', 'nosniff')
    holdToAddress(request)
    if (answerOrigin(request, response, access.corsOrigins)) return
    if (!path.startsWith('/health/') && !isLetIn(request, access.tokens)) return shutOut(response)
    const beginning = answerer.beginning()
    if (beginning !== null && !path.startsWith('/health/') && path !== '/metrics') {
      // Whoever looks on in a browser sees how far it is, and then the page.
      if (wantsPage(request)) response.setHeader('refresh', '1')
      throw new Failure('STORE_UNAVAILABLE', `Nothing can be answered yet: ${beginning}.`)
    }
    if (path === '/graphql') {
      if (!isRead && request.method !== 'POST') return refuseMethod(response, 'GET, HEAD, POST', 'GET and POST are')
      if (!isRead || !wantsPage(request)) return answerGraphql(request, response)
      if (access.graphiql) return graphiql(request, response)
      tell(response, 'NOT_FOUND')
      return sendJson(response, 404, { error: 'GraphiQL is off here. Questions are asked by POST.' })
    }
    if (!isRead) return refuseMethod(response, 'GET, HEAD', 'GET is')
    if (isWithin(QUESTIONS_PATH, path) || isWithin(TEXTS_PATH, path)) return answerFromRecord(request, response, null)
    if (isWithin(EXPORT_PATH, path)) return sendExport(request, response)
    if (path === '/health/live') return sendJson(response, 200, { status: 'live' })
    if (path === '/health/ready') return answerReady(response)
    if (path === '/metrics') return sendMetrics(response)
    if (page.has(path)) return page.send(path, request, response)
    tell(response, 'NOT_FOUND')
    const error =
      'Nothing is here. The page is at /, GraphQL and GraphiQL are at /graphql, questions at /questions, exports at /export.'
    sendJson(response, 404, { error })
  }

  function refuseMethod(response: ServerResponse, allowed: string, which: string): void {
    response.setHeader('allow', allowed)
    tell(response, 'BAD_INPUT')
    sendJson(response, 405, { error: `Only ${which} answered here.` })
  }

  async function answerGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return answerFromRecord(request, response, null)
    if (isCompressed(request)) return refuse(request, response, COMPRESSED, () => 415)
    let body: Uint8Array
    try {
      body = await readBody(request, limits.bodyBytes, deadlines.bodyMs)
    } catch (error) {
      return refuse(request, response, error, bodyStatusOf)
    }
    return answerFromRecord(request, response, body)
  }

  /**
   * Whoever is slow to send is not in anybody's way: a place is taken once all is there, and given back before the answer is
   * taken.
   */
  async function answerFromRecord(
    request: IncomingMessage,
    response: ServerResponse,
    body: Uint8Array | null,
  ): Promise<void> {
    const asked = askedBy(request, response, body)
    const answer = await inTurn(clientOf(request, access.tokens), () => answerTo(asked, response))
    if (answer !== null) await sendAnswer(response, answer, asked.signal, deadlines.stalledMs)
  }

  /** An export is made as it is taken, and has its place until then. */
  async function sendExport(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = askedBy(request, response, null)
    const client = clientOf(request, access.tokens)
    const send = async () => {
      const answer = await answerTo(asked, response)
      if (answer === null || (await sendAnswer(response, answer, asked.signal, deadlines.stalledMs))) return
      response.destroy()
    }
    await inTurn(client, () => exportsInTurn(client, send))
  }

  /** The answer; null where nobody waits for it, which is nobody's fault. */
  async function answerTo(asked: Asked, response: ServerResponse): Promise<Answer | null> {
    try {
      return await answerer.answer(asked, hearerOf(response))
    } catch (error) {
      if (!asked.signal.aborted) throw error
      response.destroy()
      return null
    }
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const reason = isStopping ? 'The service is stopping.' : await answerer.whyNotReady()
    if (reason === null) return sendJson(response, 200, { status: 'ready', record: answerer.lastHash() })
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
    sendJson(response, status(failure), failureBody(failure, answerer.lastHash()))
  }

  /** What is measured, once for all who ask until it is told: it takes ten times as long as the health. */
  async function measure(): Promise<Buffer> {
    try {
      // Whether the store can answer is seen by asking it, and nobody else may ask at this moment.
      await answerer.look()
    } finally {
      measured = null
    }
    return Buffer.from(await metrics.text(answerer))
  }

  async function sendMetrics(response: ServerResponse): Promise<void> {
    measured ??= measure()
    const text = await measured
    response.setHeader('content-type', metrics.contentType)
    response.setHeader('content-length', text.length)
    response.writeHead(200).end(text)
  }

  function letGo(response: ServerResponse): void {
    tell(response, 'CLIENT_LEFT')
    response.destroy()
  }

  function begin(request: IncomingMessage, response: ServerResponse): void {
    arrive(request, response)
    tellAllClosed(response)
    if (isStopping) response.setHeader('connection', 'close')
    answer(request, response)
      .catch((error: unknown) => refuse(request, response, error))
      // The answer is made; the client may take its time, but it has to take something.
      .finally(() => response.setTimeout(deadlines.stalledMs, () => letGo(response)))
  }

  const http = createHttpServer(httpOptions(deadlines), (request, response) =>
    fewAtATime.asked(request.socket, () => begin(request, response), pathOf(request.url).startsWith('/health/')),
  )
  http.on('connection', fewAtATime.taken)
  // From then on a refusal knows the hash, and the operator why nothing is answered.
  http.once('listening', answerer.look)
  http.once('close', () => {
    answerer.stop()
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

/**
 * BAD_INPUT where a request has no address: Host and path are none together, the one ends within the other, or there are two
 * hosts, of which a proxy may have read the other.
 */
function holdToAddress({ headers, rawHeaders, url = '/' }: IncomingMessage): void {
  const { host = 'localhost' } = headers
  if (rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name)).length > 1) throw TWO_HOSTS
  if (/[/?#@\\]/.test(host) || !URL.canParse(`http://${host}${url}`)) throw NO_ADDRESS
}

function isCompressed({ headers }: IncomingMessage): boolean {
  const encoding = headers['content-encoding']?.trim() ?? ''
  return encoding !== '' && !/^identity$/i.test(encoding)
}

/** A request as whoever answers it is given it; the type of its body in small letters, as which it is the same. */
function askedBy(request: IncomingMessage, response: ServerResponse, body: Uint8Array | null): Asked {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const headers = Object.entries(request.headers).filter((one): one is [string, string] => typeof one[1] === 'string')
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: Object.fromEntries(
      headers.map(([name, value]) => [name, name === 'content-type' ? value.toLowerCase() : value]),
    ),
    body,
    signal: gone.signal,
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
