import { fileURLToPath } from 'node:url'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'

/** The folder of the record as shipped. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url))

/** The shipped record in the embedded store. */
export async function openShippedRecord(): Promise<Store> {
  const opening = await openStore({ recordFolder: SEED_FOLDER, neo4j: null })
  if ('faults' in opening) throw new Error(opening.faults.join('\n'))
  return opening.store
}
