import { recordHash } from '../domain/record-hash.ts'
import { formatFault } from '../record/fault.ts'
import { readRecord } from '../record/read-record.ts'
import { openEmbeddedStore } from './embedded/open-embedded-store.ts'
import type { Store } from './store.ts'

/** Where the record is. */
export interface StoreSettings {
  readonly recordFolder: string
}

/** A store ready to answer, or every reason why there is none, a line each. */
export type StoreOpening = { readonly store: Store } | { readonly faults: readonly string[] }

/** Opens the store that the settings ask for: the only place that knows every kind. */
export async function openStore({ recordFolder }: StoreSettings): Promise<StoreOpening> {
  const { record, faults } = await readRecord(recordFolder)
  if (record === null) return { faults: faults.map(formatFault) }
  return { store: openEmbeddedStore(record, recordHash(record)) }
}
