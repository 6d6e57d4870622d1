import { canonicalLines } from '../domain/derive/canonical-lines.ts'
import type { DocumentaryRecord } from '../domain/model/record.ts'
import { sha256OfLines } from '../sha256.ts'

/** The hash of a record: SHA-256, in lower-case hexadecimal, over its canonical lines. */
export function recordHash(record: DocumentaryRecord): string {
  return sha256OfLines(canonicalLines(record))
}
