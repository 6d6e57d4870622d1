import type { ExistenceChange } from './claim.ts'
import type { RelationshipType } from './relationship-types.ts'

/** SHA-256 of a text's UTF-8 bytes: given to the domain, which has no fast one of its own. */
export type Sha256 = (text: string) => Uint8Array

/** `r-` and the first 26 base32 characters of SHA-256 over the JSON array of the four: adding a document changes no id. */
export function relationshipId(
  sha256: Sha256,
  subjectId: string,
  type: RelationshipType,
  objectId: string,
  occasion: string | null,
): string {
  return `r-${digest(sha256, [subjectId, type, objectId, occasion])}`
}

/** Like a relationship's, over about, measure, scope (sorted), when and occasion. */
export function figureId(
  sha256: Sha256,
  aboutId: string,
  measure: string,
  scopeIds: readonly string[],
  when: string | null,
  occasion: string | null,
): string {
  return `f-${digest(sha256, [aboutId, measure, [...scopeIds].sort(), when, occasion])}`
}

/** Like a relationship's, over the entity and the change. */
export function existenceId(sha256: Sha256, aboutId: string, change: ExistenceChange): string {
  return `x-${digest(sha256, [aboutId, change])}`
}

/** The id of a computed disagreement: over its kind and what it is between, sorted. */
export function disagreementId(sha256: Sha256, kind: string, between: readonly string[]): string {
  return `d-${digest(sha256, [kind, ...[...between].sort()])}`
}

/** The first 26 characters (130 bits) of the lower-case base32 (RFC 4648) of SHA-256 over the JSON text of a value. */
export function digest(sha256: Sha256, value: unknown): string {
  return base32(sha256(JSON.stringify(value)), 26)
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
