import type { IncomingMessage, ServerResponse } from 'node:http'
import { etagOf, isKnownToClient } from './etag.ts'

/** The same question of the same record has the same bytes, so a client may keep an answer and ask whether it still holds. */
export async function sendTagged(request: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.setHeader('cache-control', 'no-cache')
  if (answer.status === 200) {
    const etag = etagOf(body)
    response.setHeader('etag', etag)
    if (isKnownToClient(request, etag)) {
      response.removeHeader('content-length')
      response.writeHead(304).end()
      return
    }
  }
  response.setHeader('content-length', body.length)
  response.writeHead(answer.status).end(body)
}
