import type { ServerResponse } from 'node:http'

/** Ends a response with this body. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('content-length', bytes.length)
  response.writeHead(status).end(bytes)
}
