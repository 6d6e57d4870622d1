import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver'
import { inject } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { invariant } from '../../src/errors.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { loadRecord } from '../../src/store/neo4j/load/load-record.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import type { Neo4jSettings } from '../../src/store/neo4j-settings.ts'
import type { Store } from '../../src/store/store.ts'

/** How long one look at whether a store is ready may take, in milliseconds. */
const READY_LIMIT_MS = 20_000

/** Why the tests of this file go without Neo4j; null where there is one. */
export const WITHOUT_NEO4J: string | null = skipped()

/** How to reach the Neo4j of this run. */
export function neo4jSettings(): Neo4jSettings {
  const given = inject('neo4j')
  invariant('uri' in given, 'a test that needs Neo4j runs only with one')
  return { ...given, database: 'neo4j' }
}

/** Loads a record, in place of what was there, and opens the store on it. */
export async function openRecordInNeo4j(record: DocumentaryRecord): Promise<Store> {
  await loadRecord(neo4jSettings(), record, recordHash(record), { replace: true })
  return whenReady(openNeo4jStore(neo4jSettings()))
}

/** A store once it says that it can answer: Neo4j has then planned every statement. */
export async function whenReady(store: Store): Promise<Store> {
  for (;;) {
    try {
      await store.record({ signal: new AbortController().signal, deadlineMs: Date.now() + READY_LIMIT_MS })
      return store
    } catch (error) {
      if (!String(error).includes('made ready')) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** Removes every node, whoever wrote it. */
export async function emptyNeo4j(): Promise<void> {
  // Edges first: those of one hub may be more than a transaction holds.
  await runInNeo4j('MATCH ()-[edge]->() CALL (edge) { DELETE edge } IN TRANSACTIONS OF 10000 ROWS')
  await runInNeo4j('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS')
}

/** What came of a statement. */
interface Ran {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly summary: ResultSummary
  /** Of a reading statement: up to which transaction the database had been written when it ran. */
  readonly bookmarks: readonly string[]
}

/** A statement of a test, run as it stands. */
export async function runInNeo4j(statement: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Ran> {
  const { uri, username, password, database } = neo4jSettings()
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const session = driver.session({ database })
  try {
    const { records, summary } = await session.run(statement, parameters)
    return { rows: records.map((record) => record.toObject()), summary, bookmarks: session.lastBookmarks() }
  } finally {
    await session.close()
    await driver.close()
  }
}

function skipped(): string | null {
  const given = inject('neo4j')
  return 'skipped' in given ? given.skipped : null
}
