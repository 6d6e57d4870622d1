import { createHash } from 'node:crypto'

/** SHA-256 of a text's UTF-8 bytes. */
export function sha256(text: string): Uint8Array {
  return createHash('sha256').update(text, 'utf8').digest()
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** So many characters are hashed at a time, so that what is hashed is never one text. */
const PIECE_LENGTH = 65_536

/** SHA-256 of lines, each ended by a line feed, lower-case hexadecimal. */
export function sha256OfLines(lines: Iterable<string>): string {
  const hash = createHash('sha256')
  let piece = ''
  for (const line of lines) {
    piece += `${line}\n`
    if (piece.length < PIECE_LENGTH) continue
    hash.update(piece, 'utf8')
    piece = ''
  }
  return hash.update(piece, 'utf8').digest('hex')
}
