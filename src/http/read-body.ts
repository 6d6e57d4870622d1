import type { IncomingMessage } from 'node:http'
import { Failure } from '../errors.ts'

/**
 * The body of a request. LIMIT_EXCEEDED, without reading on, where it has more bytes than allowed; TIMED_OUT
 * where it is not there in time. Rejects with an AbortError where the client goes away before.
 */
export function readBody(request: IncomingMessage, maxBytes: number, deadlineMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const refuse = (failure: Error) => {
      clearTimeout(timer)
      request.removeAllListeners('data').pause()
      reject(failure)
    }
    const timer = setTimeout(() => refuse(tooSlow(deadlineMs)), deadlineMs)
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) return refuse(tooLarge(maxBytes))
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maxBytes) return refuse(tooLarge(maxBytes))
      chunks.push(chunk)
    })
    request.once('end', () => {
      clearTimeout(timer)
      resolve(Buffer.concat(chunks))
    })
    // Where it closes after its end, there is nothing to refuse. The error of a cut connection says no more.
    request.once('close', () => {
      if (!request.readableEnded) refuse(new DOMException('The client went away.', 'AbortError'))
    })
    request.on('error', () => {})
  })
}

function tooLarge(maxBytes: number): Failure {
  return new Failure('LIMIT_EXCEEDED', `The body of a request may have at most ${maxBytes} bytes.`)
}

function tooSlow(deadlineMs: number): Failure {
  return new Failure('TIMED_OUT', `The body of a request must be there within ${deadlineMs} milliseconds.`)
}
