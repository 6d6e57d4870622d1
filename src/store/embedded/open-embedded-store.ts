import type { DocumentaryRecord } from '../../domain/model/record.ts'
import type { Store } from '../store.ts'
import { openIndexed } from './indexed-record.ts'
import { type Kept, keepIn, takeFrom } from './kept/keep.ts'
import { deriveSource } from './source.ts'

/** Indexes a checked record in this process and answers every question of the port from there. */
export function openEmbeddedStore(record: DocumentaryRecord, hash: string): Store {
  return openKeptStore(indexRecord(record, hash))
}

/** All that an embedded store answers from, of a checked record. */
export function indexRecord(record: DocumentaryRecord, hash: string): Kept {
  const kept = new Map<string, unknown>()
  openIndexed(deriveSource(record, hash), keepIn(kept))
  return kept
}

/** Answers every question of the port from what was kept of a record, which it does not need any more. */
export function openKeptStore(kept: Kept): Store {
  return openIndexed(null, takeFrom(kept))
}
