import type { DocumentaryRecord } from '../domain/model/record.ts'
import { readKeptRecord } from '../record/kept-record.ts'
import { openEmbeddedStore } from './embedded/open-embedded-store.ts'
import type { TellProgress } from './load-progress.ts'
import type { LoadPlan, LoadReport } from './load-report.ts'
import type { Neo4jSettings } from './neo4j-settings.ts'
import type { Store } from './store.ts'

/** Where the record is: in a Neo4j, or else in a folder. */
export interface StoreSettings {
  readonly recordFolder: string
  /** Whether rows of the folder that have faults are left out, rather than the record refused. */
  readonly isLenient: boolean
  readonly neo4j: Neo4jSettings | null
}

/** A store ready to be asked, or every reason why there is none, a line each. */
export type StoreOpening = { readonly store: Store } | { readonly faults: readonly string[] }

/**
 * Opens the store that the settings ask for: the only place that knows every kind, and reads the code of a Neo4j, a third
 * of a second's work, or of YAML only where it is asked for. A Neo4j is connected to when the first question is asked, so
 * that the service can start before it and outlive it. How far it is with a record is told in words within a sentence.
 */
export async function openStore(
  { recordFolder, isLenient, neo4j }: StoreSettings,
  tell: (words: string) => void = () => {},
): Promise<StoreOpening> {
  if (neo4j !== null) {
    const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.ts')
    return { store: openNeo4jStore(neo4j) }
  }
  const kept = await readKeptRecord(recordFolder)
  if (kept !== null) return { store: openEmbeddedStore(kept.record, kept.hash) }
  const [{ readRecord }, { recordHash }, { formatFaults }] = await Promise.all([
    import('../record/read-record.ts'),
    import('../record/record-hash.ts'),
    import('../record/report/fault.ts'),
  ])
  const { record, faults } = await readRecord(recordFolder, { isLenient, tell })
  if (record === null) return { faults: formatFaults(faults) }
  tell('indexing the record')
  return { store: openEmbeddedStore(record, recordHash(record)) }
}

/**
 * Makes a Neo4j hold this record, under its hash, and nothing else of ours; what is there already is left as it is.
 * `tell` is told how far it is. BAD_INPUT where another record is there, unless it is to be replaced; STORE_UNAVAILABLE
 * where Neo4j does not answer, or holds something that no load wrote.
 */
export async function loadIntoNeo4j(
  settings: Neo4jSettings,
  record: DocumentaryRecord,
  hash: string,
  options: { readonly replace: boolean; readonly tell?: TellProgress },
): Promise<LoadReport> {
  const { loadRecord } = await import('./neo4j/load/load-record.ts')
  return loadRecord(settings, record, hash, options)
}

/** What `loadIntoNeo4j` would do, nothing of which is done. STORE_UNAVAILABLE as there. */
export async function planLoadIntoNeo4j(
  settings: Neo4jSettings,
  record: DocumentaryRecord,
  hash: string,
): Promise<LoadPlan> {
  const { planLoad } = await import('./neo4j/load/plan-load.ts')
  return planLoad(settings, record, hash)
}
