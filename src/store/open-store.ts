import { getHeapStatistics } from 'node:v8'
import type { DocumentaryRecord } from '../domain/model/record.ts'
import { folderBytes, folderDigest, readKeptRecord } from '../record/kept-record.ts'
import type { Kept } from './embedded/kept/keep.ts'
import { putTogether, type SharedKept, shareKept } from './embedded/kept/shared-kept.ts'
import { indexRecord, openKeptStore } from './embedded/open-embedded-store.ts'
import type { TellProgress } from './load-progress.ts'
import type { LoadPlan, LoadReport } from './load-report.ts'
import type { Neo4jSettings } from './neo4j-settings.ts'
import type { Store } from './store.ts'
import { whyTooLarge } from './why-too-large.ts'

/** Where the record is: in a Neo4j, or else in a folder. */
export interface StoreSettings {
  readonly recordFolder: string
  /** Whether rows of the folder that have faults are left out, rather than the record refused. */
  readonly isLenient: boolean
  readonly neo4j: Neo4jSettings | null
  /** The folder in which a record is kept as it was indexed, so that it is not read again; null for none. */
  readonly cacheFolder: string | null
}

/** A store ready to be asked, or every reason why there is none, a line each. */
export type StoreOpening = OpenedStore | { readonly faults: readonly string[] }

interface OpenedStore {
  readonly store: Store
  /** Gives what another thread opens the same store from, at once and without a copy; null where it asks a Neo4j. */
  readonly share: (() => SharedRecord) | null
}

/** A record as it was indexed, in memory that several threads see. */
export type SharedRecord = SharedKept

/** Opens the store of a record that another thread has indexed. */
export function openShared(shared: SharedRecord): OpenedStore {
  return { store: openKeptStore(putTogether(shared)), share: () => shared }
}

function openKept(kept: Kept): OpenedStore {
  return { store: openKeptStore(kept), share: () => shareKept(kept) }
}

/** Who opens a store is told how far it is, in words within a sentence, and what else there is to know, in sentences. */
export interface OpeningListener {
  readonly tell: (words: string) => void
  readonly note: (sentence: string) => void
}

const NOBODY: OpeningListener = { tell() {}, note() {} }

/** A record whose files have fewer bytes is read sooner than it is worth keeping. */
const LEAST_CACHED_BYTES = 256 * 1024

/**
 * Opens the store that the settings ask for: the only place that knows every kind, and reads the code of a Neo4j, a third
 * of a second's work, or of YAML only where it is asked for. A Neo4j is connected to when the first question is asked, so
 * that the service can start before it and outlive it.
 */
export async function openStore(settings: StoreSettings, listener: OpeningListener = NOBODY): Promise<StoreOpening> {
  const { recordFolder, neo4j, cacheFolder } = settings
  if (neo4j !== null) {
    const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.ts')
    return { store: openNeo4jStore(neo4j), share: null }
  }
  const kept = await readKeptRecord(recordFolder)
  if (kept !== null) return openKept(indexRecord(kept.record, kept.hash))
  if (cacheFolder === null || (await folderBytes(recordFolder)) < LEAST_CACHED_BYTES) {
    const indexed = await readAndIndex(settings, listener)
    return 'faults' in indexed ? indexed : openKept(indexed.kept)
  }
  return openCached(settings, cacheFolder, listener)
}

/** Opens what the cache has of a record, else reads and indexes it, and has the cache keep that. */
async function openCached(settings: StoreSettings, folder: string, listener: OpeningListener): Promise<StoreOpening> {
  const { recordFolder, isLenient } = settings
  const digest = await folderDigest(recordFolder)
  const { cacheIn } = await import('./cache-folder.ts')
  const cache = digest === null ? null : cacheIn(folder, `${digest} ${isLenient}`, listener.note)
  const cached = (await cache?.take()) ?? null
  if (cached !== null) return openKept(cached)
  const indexed = await readAndIndex(settings, listener)
  if ('faults' in indexed) return indexed
  // What was changed while it was read is not known by what it was before.
  if (cache !== null && digest === (await folderDigest(recordFolder))) {
    listener.tell('keeping the record for the next start')
    await cache.keep(indexed.kept)
  }
  return openKept(indexed.kept)
}

async function readAndIndex(
  { recordFolder, isLenient }: StoreSettings,
  { tell }: OpeningListener,
): Promise<{ readonly kept: Kept } | { readonly faults: readonly string[] }> {
  const tooLarge = whyTooLarge(recordFolder, await folderBytes(recordFolder), getHeapStatistics().heap_size_limit)
  if (tooLarge !== null) return { faults: [tooLarge] }
  const [{ recordHash }, { formatFaults }] = await Promise.all([
    import('../record/record-hash.ts'),
    import('../record/report/fault.ts'),
  ])
  const { record, faults } = await readWithoutRows(recordFolder, isLenient, tell)
  if (record === null) return { faults: formatFaults(faults) }
  tell('indexing the record')
  return { kept: indexRecord(record, recordHash(record)) }
}

/** Reads a record, and lets go of its rows: they are as large as the record, and would be held while it is indexed. */
async function readWithoutRows(folder: string, isLenient: boolean, tell: OpeningListener['tell']) {
  const { readRecord } = await import('../record/read-record.ts')
  const { record, faults } = await readRecord(folder, { isLenient, tell })
  return { record, faults }
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
