/** SHA-256 of a text's UTF-8 bytes: given to the domain, which has no fast one of its own. */
export type Sha256 = (text: string) => Uint8Array

/** The length of a digest, in characters. */
export const DIGEST_LENGTH = 26

/** The first 26 characters (130 bits) of the lower-case base32 (RFC 4648) of SHA-256 over the JSON text of a value. */
export function digest(sha256: Sha256, value: unknown): string {
  return base32(sha256(JSON.stringify(value)), DIGEST_LENGTH)
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** The first characters of the base32 of bytes, of which there are enough. */
function base32(bytes: Uint8Array, length: number): string {
  let [text, pending, bits] = ['', 0, 0]
  for (const byte of bytes) {
    pending = (pending << 8) | byte
    bits += 8
    for (; bits >= 5 && text.length < length; bits -= 5) text += BASE32[(pending >>> (bits - 5)) & 31]
    pending &= (1 << bits) - 1
    if (text.length === length) break
  }
  return text
}
