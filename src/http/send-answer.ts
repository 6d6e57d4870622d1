import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Answer } from './answerer.ts'

/** So much is written before it is waited for the client to take it; bytes. */
const PIECE_BYTES = 65_536

/**
 * Sends an answer: whole, or piece by piece as the client takes it; false, with the rest never made, where the client has
 * gone or takes nothing of a piece for as long as may be.
 */
export async function sendAnswer(
  response: ServerResponse,
  { status, headers, body }: Answer,
  signal: AbortSignal,
  stalledMs: number,
): Promise<boolean> {
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') response.appendHeader(name, value)
    else response.setHeader(name, value)
  }
  if (body instanceof Uint8Array) {
    if (status !== 304) response.setHeader('content-length', body.length)
    response.writeHead(status).end(body)
    return true
  }
  response.writeHead(status)
  for await (const piece of body) if (!(await isTaken(response, piece, signal, stalledMs))) return false
  response.end()
  return true
}

async function isTaken(
  response: ServerResponse,
  bytes: Uint8Array,
  signal: AbortSignal,
  stalledMs: number,
): Promise<boolean> {
  for (let from = 0; from < bytes.length && !signal.aborted; from += PIECE_BYTES) {
    if (response.write(bytes.subarray(from, from + PIECE_BYTES))) continue
    const given = AbortSignal.any([signal, AbortSignal.timeout(stalledMs)])
    await once(response, 'drain', { signal: given }).catch(() => {})
    if (given.aborted) return false
  }
  return !signal.aborted
}
