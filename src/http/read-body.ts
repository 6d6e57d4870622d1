import type { IncomingMessage } from 'node:http'
import { Failure } from '../errors.ts'

/** Of each piece in which a body comes, so many bytes are wanted on average, but for so many pieces: each costs as much as a thousand. */
const PIECE_BYTES = 64
const FREE_PIECES = 1000

/** So many pieces are kept before they are made one: a piece of a byte takes some hundred bytes of memory. */
const KEPT_PIECES = 64

/**
 * The body of a request. LIMIT_EXCEEDED, without reading on, where it has more bytes than allowed, or comes in more pieces than
 * anybody sends who does not mean to; TIMED_OUT where it is not there in time. Rejects with an AbortError where the client goes
 * away before.
 */
export function readBody(request: IncomingMessage, maxBytes: number, deadlineMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const mostPieces = Math.max(FREE_PIECES, Math.floor(maxBytes / PIECE_BYTES))
    let kept: Buffer[] = []
    let bytes = 0
    let pieces = 0
    const refuse = (failure: Error) => {
      clearTimeout(timer)
      request.removeAllListeners('data').pause()
      reject(failure)
    }
    const timer = setTimeout(() => refuse(tooSlow(deadlineMs)), deadlineMs)
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) return refuse(tooLarge(maxBytes))
    request.on('data', (piece: Buffer) => {
      bytes += piece.length
      pieces += 1
      if (bytes > maxBytes) return refuse(tooLarge(maxBytes))
      if (pieces > mostPieces) return refuse(tooManyPieces(mostPieces))
      if (kept.length === KEPT_PIECES) kept = [Buffer.concat(kept)]
      kept.push(piece)
    })
    request.once('end', () => {
      clearTimeout(timer)
      resolve(Buffer.concat(kept))
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

function tooManyPieces(most: number): Failure {
  return new Failure('LIMIT_EXCEEDED', `The body of a request may come in at most ${most} pieces.`)
}

function tooSlow(deadlineMs: number): Failure {
  return new Failure('TIMED_OUT', `The body of a request must be there within ${deadlineMs} milliseconds.`)
}
