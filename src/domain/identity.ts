import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ExistenceChange } from './claim.ts'
import type { RelationshipType } from './relationship-types.ts'

/** `r-` and the first 26 base32 characters of SHA-256 over the JSON array of the four: adding a document changes no id. */
export function relationshipId(
  subjectId: string,
  type: RelationshipType,
  objectId: string,
  occasion: string | null,
): string {
  return `r-${digest([subjectId, type, objectId, occasion])}`
}

/** Like a relationship's, over about, measure, scope (sorted), when and occasion. */
export function figureId(
  aboutId: string,
  measure: string,
  scopeIds: readonly string[],
  when: string | null,
  occasion: string | null,
): string {
  return `f-${digest([aboutId, measure, [...scopeIds].sort(), when, occasion])}`
}

/** Like a relationship's, over the entity and the change. */
export function existenceId(aboutId: string, change: ExistenceChange): string {
  return `x-${digest([aboutId, change])}`
}

/** The id of a computed disagreement: over its kind and what it is between, sorted. */
export function disagreementId(kind: string, between: readonly string[]): string {
  return `d-${digest([kind, ...[...between].sort()])}`
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return Array.from(sha256(utf8ToBytes(text)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The first 26 characters (130 bits) of the lower-case base32 (RFC 4648) of SHA-256 over the JSON text of a value. */
export function digest(value: unknown): string {
  return base32(sha256(utf8ToBytes(JSON.stringify(value))), 26)
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
