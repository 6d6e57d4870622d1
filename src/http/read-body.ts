import type { IncomingMessage } from 'node:http'
import { Failure } from '../errors.ts'

/** The body of a request as text. LIMIT_EXCEEDED, without reading on, where it has more bytes than allowed. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > maxBytes) throw tooLarge(maxBytes)
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function tooLarge(maxBytes: number): Failure {
  return new Failure('LIMIT_EXCEEDED', `The body of a request may have at most ${maxBytes} bytes.`)
}
