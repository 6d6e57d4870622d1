import { type DerivedRecord, deriveRecord } from '../../src/domain/derive/derive-record.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { sha256 } from '../../src/sha256.ts'

const derived = new WeakMap<DocumentaryRecord, DerivedRecord>()

/** What follows from a record, worked out once for all that ask for it. */
export function derivedOf(record: DocumentaryRecord): DerivedRecord {
  const known = derived.get(record) ?? deriveRecord(record, sha256)
  derived.set(record, known)
  return known
}
