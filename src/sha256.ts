import { createHash, hash } from 'node:crypto'

/** SHA-256 of a text's UTF-8 bytes. */
export function sha256(text: string): Uint8Array {
  return hash('sha256', text, 'buffer')
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return hash('sha256', text, 'hex')
}

/** So many characters are hashed at a time, so that what is hashed is never one text. */
const PIECE_LENGTH = 65_536

/** SHA-256 of lines, each ended by a line feed, lower-case hexadecimal. */
export function sha256OfLines(lines: Iterable<string>): string {
  const hashing = createHash('sha256')
  let piece = ''
  for (const line of lines) {
    piece += `${line}\n`
    if (piece.length < PIECE_LENGTH) continue
    hashing.update(piece, 'utf8')
    piece = ''
  }
  return hashing.update(piece, 'utf8').digest('hex')
}

/** SHA-256 of bytes that come piece by piece, lower-case hexadecimal. */
export async function sha256OfPieces(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hashing = createHash('sha256')
  for await (const piece of pieces) hashing.update(piece)
  return hashing.digest('hex')
}
