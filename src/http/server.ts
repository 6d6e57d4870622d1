import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Failure } from '../errors.ts'
import { createSchema } from '../graphql/create-schema.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { createYogaServer, currentHash } from '../graphql/server/create-yoga-server.ts'
import { failureBody } from '../graphql/server/mask-error.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import { createGraphiql } from './graphiql.ts'
import { createQuestionsEndpoint, isQuestionsPath } from './questions-endpoint.ts'
import { readBody } from './read-body.ts'
import { statusOf } from './status-of.ts'

/** How long `/health/ready` waits for the store, in milliseconds. */
const READY_TIMEOUT_MS = 1000

/** The service over HTTP: GraphQL and GraphiQL on `/graphql`, named questions on `/questions`, liveness and readiness on `/health`. Not yet listening. */
export function createServer(store: Store, limits: Limits, log: Log): Server {
  const schema = createSchema()
  const yoga = createYogaServer(schema, store, limits, (error) => log.internalError(error))
  const graphiql = createGraphiql()
  const questions = createQuestionsEndpoint(yoga, schema)
  let inFlight = 0

  /** Does this unless as many requests as are allowed are being answered already. */
  async function answerInTurn(response: ServerResponse, work: () => Promise<void>): Promise<void> {
    if (inFlight >= limits.inFlight) {
      response.setHeader('retry-after', '1')
      const message = `${limits.inFlight} requests are being answered already: try again.`
      return sendFailure(response, new Failure('OVERLOADED', message))
    }
    inFlight += 1
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Failure) || response.headersSent) throw error
      await sendFailure(response, error)
    } finally {
      inFlight -= 1
    }
  }

  async function answerGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      try {
        Object.assign(request, { body: await readBody(request, limits.bodyBytes) })
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        // The rest of a body that is too large is not read.
        response.setHeader('connection', 'close')
        return sendFailure(response, error, 413)
      }
    }
    await yoga(request, response)
  }

  async function sendFailure(response: ServerResponse, failure: Failure, status = statusOf(failure)): Promise<void> {
    sendJson(response, status, failureBody(failure, await currentHash(store)))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?')
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (path === '/graphql')
      return isRead && wantsPage(request)
        ? graphiql(request, response)
        : answerInTurn(response, () => answerGraphql(request, response))
    if (!isRead) {
      response.setHeader('allow', 'GET, HEAD')
      return sendJson(response, 405, { error: 'Only GET is answered here.' })
    }
    if (isQuestionsPath(path)) return answerInTurn(response, () => questions(request, response))
    if (path === '/health/live') return sendJson(response, 200, { status: 'live' })
    if (path === '/health/ready') return answerReady(store, response)
    if (path === '/') return void response.writeHead(307, { location: '/graphql' }).end()
    sendJson(response, 404, {
      error: 'Nothing is here. GraphQL and GraphiQL are at /graphql, questions at /questions.',
    })
  }

  return createHttpServer((request, response) => {
    const startedMs = performance.now()
    response.once('close', () => log.request(request, response, performance.now() - startedMs))
    answer(request, response).catch((error: unknown) => {
      // A client that goes away in the middle of its request is nobody's fault.
      if (request.destroyed && !request.complete) return void response.destroy()
      log.internalError(error)
      if (!response.headersSent) sendJson(response, 500, failureBody(internal(), null))
      response.end()
    })
  })
}

async function answerReady(store: Store, response: ServerResponse): Promise<void> {
  const reason = await whyNotReady(store)
  if (reason !== null) return sendJson(response, 503, { status: 'not ready', reason })
  sendJson(response, 200, { status: 'ready', record: await currentHash(store) })
}

/** Why the store cannot answer now, in a line for the operator; null where it can. */
export async function whyNotReady(store: Store): Promise<string | null> {
  const signal = AbortSignal.timeout(READY_TIMEOUT_MS)
  try {
    await store.record({ signal, deadlineMs: Date.now() + READY_TIMEOUT_MS })
    return null
  } catch (error) {
    return error instanceof Failure ? error.message : 'The store does not answer.'
  }
}

function internal() {
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here, not in your request.' } as const
}

/** A browser that opens the address, not a client that asks a question by GET. */
function wantsPage({ headers, url }: IncomingMessage): boolean {
  return String(headers.accept ?? '').includes('text/html') && !/[?&](query|documentId|extensions)=/.test(url ?? '')
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.writeHead(status).end(JSON.stringify(body))
}
