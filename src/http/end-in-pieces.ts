import type { ServerResponse } from 'node:http'
import { turns } from './turns.ts'

/** So much is written before everybody else has a turn; bytes. */
const PIECE_BYTES = 65_536

/**
 * Ends a response with these bytes, a piece at a time: to give away megabytes takes milliseconds of the thread that listens, and
 * many may ask at once.
 */
export function endInPieces(response: ServerResponse, bytes: Uint8Array, from = 0): void {
  const until = from + PIECE_BYTES
  const piece = bytes.subarray(from, until)
  if (until >= bytes.length) return void response.end(piece)
  const goOn = () => turns.later(() => response.destroyed || endInPieces(response, bytes, until))
  if (response.write(piece)) goOn()
  else response.once('drain', goOn)
}
