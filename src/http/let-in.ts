import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Whether a request carries one of these tokens, as `Authorization: Bearer`; however it differs, it takes as long. */
export function isLetIn({ headers }: IncomingMessage, tokens: readonly string[]): boolean {
  if (tokens.length === 0) return true
  const digest = digestOf(tokenIn(headers))
  // Each is compared, so that nothing tells which one it was.
  return tokens.map((token) => timingSafeEqual(digest, digestOf(token))).includes(true)
}

/** Who asks, for what each may have a share of: the token that let it in, where such are wanted, else its address. */
export function clientOf({ headers, socket }: IncomingMessage, tokens: readonly string[]): string {
  // Where none are wanted, whoever gave another each time would be another client each time; so would whoever wrote what
  // stands around the same token otherwise.
  if (tokens.length === 0) return socket.remoteAddress ?? ''
  return digestOf(tokenIn(headers)).toString('base64')
}

/** The token that a request carries; none is empty. */
function tokenIn({ authorization = '' }: IncomingMessage['headers']): string {
  const [, token = ''] = /^Bearer +(\S+) *$/i.exec(authorization) ?? []
  return token
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** What pages of other origins may send and read. */
const ALLOWED_HEADERS = 'authorization, content-type, x-request-id, x-timeout-ms, x-tributary-csrf'
const EXPOSED_HEADERS = 'etag, retry-after, x-request-id'
/** How long a browser need not ask again, in seconds. */
const PREFLIGHT_SECONDS = 600

/** Lets a page of a listed origin read the answer; ends a browser's question whether it may ask, and says that it did. */
export function answerOrigin(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  if (origins.length === 0) return false
  response.setHeader('vary', 'origin')
  const { origin } = headers
  if (origin === undefined || !origins.includes(origin)) return false
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', EXPOSED_HEADERS)
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return false
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST')
  response.setHeader('access-control-allow-headers', ALLOWED_HEADERS)
  response.setHeader('access-control-max-age', PREFLIGHT_SECONDS)
  response.writeHead(204).end()
  return true
}
