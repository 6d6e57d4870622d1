import { fileURLToPath } from 'node:url'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { once } from '../../src/once.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'

/** The folder of the record as shipped. */
export const SHIPPED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url))

/** The shipped record in the embedded store: read once for all tests that share these modules. */
export const openShippedRecord = once(async (): Promise<Store> => {
  const opening = await openStore({ recordFolder: SHIPPED_FOLDER, isLenient: false, neo4j: null, cacheFolder: null })
  if ('faults' in opening) throw new Error(opening.faults.join('\n'))
  return opening.store
})

/** The shipped record itself, to be loaded elsewhere. */
export async function readShippedRecord(): Promise<DocumentaryRecord> {
  const { record } = await readRecord(SHIPPED_FOLDER)
  if (record === null) throw new Error('The shipped record has faults.')
  return record
}
