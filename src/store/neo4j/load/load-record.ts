import { batchesOf } from '../../../domain/answers/batches-of.ts'
import { type DocumentaryRecord, isSameRecord, type RecordName } from '../../../domain/model/record.ts'
import { vocabularyWith } from '../../../domain/model/vocabulary.ts'
import { Failure } from '../../../errors.ts'
import { sha256 } from '../../../sha256.ts'
import { type LoadReport, otherRecordWords } from '../../load-report.ts'
import type { Neo4jSettings } from '../../neo4j-settings.ts'
import { numberIn, onlyRow } from '../driver/answer.ts'
import { MODEL_VERSION } from '../driver/database-state.ts'
import { loadSections } from './load-rows.ts'
import { drain, type LoadSession, withLoadSession } from './load-session.ts'
import { readRowsThere } from './rows-there.ts'

/** Rows that a statement takes at once. */
const BATCH_ROWS = 2000

/**
 * Makes a database hold this record and no other: writes the rows that are new or have changed, then removes those that
 * are no longer there. The same record again writes nothing. A load that was cut short leaves the database LOADING, and
 * the next one mends it. Of two at once the one that began later goes on. BAD_INPUT where another record is there, unless
 * it is to be replaced; STORE_UNAVAILABLE where Neo4j does not answer, or holds something that no load wrote, and where
 * another load has begun since.
 */
export async function loadRecord(
  settings: Neo4jSettings,
  record: DocumentaryRecord,
  hash: string,
  { replace }: { readonly replace: boolean },
): Promise<LoadReport> {
  return withLoadSession(settings, async (session) => {
    if (isLoaded(session, record, hash)) return { outcome: 'UNCHANGED', written: 0, removed: 0 }
    const other = otherRecord(session, record)
    if (other !== null && !replace) throw new Failure('BAD_INPUT', otherRecordWords(other, record))
    return load(session, record, hash)
  })
}

/** The record that is there, where it is another than this one. */
export function otherRecord({ name }: LoadSession, record: RecordName): RecordName | null {
  return name === null || isSameRecord(name, record) ? null : name
}

/** Whether just this record is there, with as much left out of it. */
export function isLoaded(session: LoadSession, { leftOut }: DocumentaryRecord, hash: string): boolean {
  return session.hash === hash && session.leftOut === leftOut
}

async function load({ run, write }: LoadSession, record: DocumentaryRecord, hash: string): Promise<LoadReport> {
  const {
    id: recordId,
    title,
    description,
    licence,
    leftOut,
    types,
    attributes,
    measures,
    roles,
    examples,
    retracted,
  } = record
  await drain(run('setup/schema', {}))
  const marked = await drain(run('setup/mark-loading', { hash, recordId, title, modelVersion: MODEL_VERSION }))
  const number = numberIn(onlyRow(marked), 'load')
  const there = await readRowsThere(run('setup/rows-there', {}))
  let written = 0
  for (const section of loadSections(record)) {
    const { added, changed } = there.takeChanged(section)
    const all = [...added, ...changed]
    for (const rows of batchesOf(all, BATCH_ROWS)) await write(number, `setup/write-${section.name}`, { rows })
    written += all.length
  }
  // Last, so that no row loses an edge while its digest still says that it has it: the next load would leave it so.
  const left = there.left().flatMap(({ elementIds }) => elementIds)
  for (const elementIds of batchesOf(left, BATCH_ROWS)) await write(number, 'setup/remove-rows', { elementIds })
  const header = {
    ...{ description, licence, leftOut, vocabulary: vocabularyWith(record, sha256).digest },
    types: types.map((type) => JSON.stringify(type)),
    attributes: attributes.map((kind) => JSON.stringify(kind)),
    measures: measures.map((measure) => JSON.stringify(measure)),
    roles,
    examples: examples.map((one) => JSON.stringify(one)),
    retracted: retracted.map((one) => JSON.stringify(one)),
  }
  await write(number, 'setup/mark-ready', header)
  return { outcome: 'LOADED', written, removed: left.length }
}
