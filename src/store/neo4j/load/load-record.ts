import { type DocumentaryRecord, isSameRecord, type RecordName } from '../../../domain/model/record.ts'
import { vocabularyWith } from '../../../domain/model/vocabulary.ts'
import { Failure } from '../../../errors.ts'
import { sha256 } from '../../../sha256.ts'
import type { TellProgress } from '../../load-progress.ts'
import { type LoadReport, otherRecordWords } from '../../load-report.ts'
import type { Neo4jSettings } from '../../neo4j-settings.ts'
import { numberIn, onlyRow } from '../driver/answer.ts'
import { MODEL_VERSION } from '../driver/database-state.ts'
import { type BucketsThere, differences, readBucketsThere, type SectionDifference } from './compare-record.ts'
import { fewChanges } from './few-changes.ts'
import { derivedSections, documentsSection, type LoadSection } from './load-rows.ts'
import { drain, type LoadSession, withLoadSession } from './load-session.ts'
import { fillIndexes, makeSchema } from './make-schema.ts'
import { writeDifferences } from './write-differences.ts'

/** How a record is loaded. */
export interface Loading {
  /** Whether another record that is there is removed. */
  readonly replace: boolean
  readonly tell?: TellProgress
}

/** What `(:Record)` says of the record: which it is, and, once all its rows are there, what it tells of itself. */
interface Header {
  readonly named: Readonly<Record<'hash' | 'recordId' | 'title', string | null>>
  readonly told: Readonly<Record<string, unknown>>
}

/**
 * Makes a database hold this record and no other: writes the rows that are new or have changed, then removes those that
 * are no longer there. The same record again writes nothing. What changes few rows of a whole record is one transaction,
 * and nothing that is asked meanwhile fails. Anything else leaves the database LOADING where it is cut short, and the next
 * load goes on from there; one that fails for what the record says leaves a whole record that was there as it is. Of two at once the one that began later goes on. BAD_INPUT where another record is there, unless
 * it is to be replaced; STORE_UNAVAILABLE where Neo4j does not answer, or holds something that no load wrote, and where
 * another load has begun since.
 */
export async function loadRecord(
  settings: Neo4jSettings,
  record: DocumentaryRecord,
  hash: string,
  { replace, tell = () => {} }: Loading,
): Promise<LoadReport> {
  return withLoadSession(settings, async (session) => {
    if (isLoaded(session, record, hash)) return { outcome: 'UNCHANGED', written: 0, removed: 0 }
    const other = otherRecord(session, record)
    if (other !== null && !replace) throw new Failure('BAD_INPUT', otherRecordWords(other, record))
    const header = headerOf(record, hash)
    const documents = documentsSection(record)
    const derive = () => {
      tell({ phase: 'DERIVING', section: null, done: 0, total: null })
      return derivedSections(record)
    }
    if (session.state === 'EMPTY' || session.state === 'LOADING')
      return load(session, { documents, derive }, header, tell)
    // Over a whole record all that may fail for what this one says fails before anything is written.
    const rest = derive()
    const changed = session.state === 'READY' ? await changeFew(session, [documents, ...rest], header, tell) : null
    return changed ?? load(session, { documents, derive: () => rest }, header, tell)
  })
}

/** What is written, in its order. */
interface Parts {
  readonly documents: LoadSection
  /** Gives all the rest, which may take long. */
  readonly derive: () => readonly LoadSection[]
}

/** The record that is there, where it is another than this one. */
export function otherRecord({ name }: LoadSession, record: RecordName): RecordName | null {
  return name === null || isSameRecord(name, record) ? null : name
}

/** Whether just this record is there, with as much left out of it. */
export function isLoaded(session: LoadSession, { leftOut }: DocumentaryRecord, hash: string): boolean {
  return session.hash === hash && session.leftOut === leftOut
}

/** Writes what changes few rows; null, with nothing written, where they are too many. */
async function changeFew(
  session: LoadSession,
  sections: readonly LoadSection[],
  header: Header,
  tell: TellProgress,
): Promise<LoadReport | null> {
  const there = await readBucketsThere(session)
  const few = await fewChanges(session, compared(sections, there, tell), there)
  if (few === null || session.load === null) return null
  await fillIndexes(session, tell)
  const number = await session.change(session.load, header.named, few.statements)
  await session.write(number, [{ file: 'setup/mark-ready', parameters: header.told }])
  return { outcome: 'LOADED', written: few.written, removed: few.removed }
}

async function load(
  session: LoadSession,
  { documents, derive }: Parts,
  header: Header,
  tell: TellProgress,
): Promise<LoadReport> {
  await makeSchema(session, 'constraints')
  if (session.state === 'OTHER_VERSION') await removeOtherVersion(session, header, tell)
  const number = await markLoading(session, header, MODEL_VERSION)
  // Read only now, when no other load writes any more.
  const there = await readBucketsThere(session)
  const isEmpty = there.whole.size === 0 && there.stale.size === 0
  // Each row stands in a bucket: what stands in none is of no load that this one could go on from.
  if (isEmpty) await removeAll(session, number, tell)
  const write = (sections: readonly LoadSection[], isAll: boolean) =>
    writeDifferences(session, number, { found: compared(sections, there, tell), there, isEmpty, isAll, tell })
  // Where nothing is there, documents are written before it is known what follows from the claims of them.
  const before = isEmpty ? await write([documents], false) : { written: 0, removed: 0 }
  const rest = derive()
  const after = await write(isEmpty ? rest : [documents, ...rest], true)
  const [written, removed] = [before.written + after.written, before.removed + after.removed]
  await fillIndexes(session, tell)
  await session.write(number, [{ file: 'setup/mark-ready', parameters: header.told }])
  return { outcome: 'LOADED', written, removed }
}

/** Says that rows are being written; gives the number of the load. */
async function markLoading({ run }: LoadSession, header: Header, modelVersion: number | null): Promise<number> {
  const marked = await drain(run('setup/mark-loading', { ...header.named, modelVersion }))
  return numberIn(onlyRow(marked), 'load')
}

/** Removes what another version of the model wrote. Until nothing of it is left, the database says that it is of that version. */
async function removeOtherVersion(session: LoadSession, header: Header, tell: TellProgress): Promise<void> {
  await removeAll(session, await markLoading(session, header, session.modelVersion), tell)
}

/** Removes every row that there is. STORE_UNAVAILABLE where another load has begun since. */
async function removeAll(session: LoadSession, load: number, tell: TellProgress): Promise<void> {
  const { run } = session
  if (numberIn(onlyRow(await drain(run('setup/other-rows', {}))), 'rows') > 0) {
    tell({ phase: 'REMOVING', section: null, done: 0, total: null })
    await drain(run('setup/remove-all', { load }))
  }
  // Fails where rows may have been left.
  await session.write(load, [])
}

function compared(
  sections: readonly LoadSection[],
  there: BucketsThere,
  tell: TellProgress,
): readonly SectionDifference[] {
  const total = sections.reduce((sum, { keys }) => sum + keys.length, 0)
  let done = 0
  return differences(sections, there, (section, items) => {
    done += items
    tell({ phase: 'COMPARING', section, done, total })
  })
}

function headerOf(record: DocumentaryRecord, hash: string): Header {
  const { id: recordId, title, description, licence, leftOut, roles } = record
  const told = {
    ...{ description, licence, leftOut, roles, vocabulary: vocabularyWith(record, sha256).digest },
    types: record.types.map((type) => JSON.stringify(type)),
    attributes: record.attributes.map((kind) => JSON.stringify(kind)),
    measures: record.measures.map((measure) => JSON.stringify(measure)),
    examples: record.examples.map((one) => JSON.stringify(one)),
    retracted: record.retracted.map((one) => JSON.stringify(one)),
  }
  return { named: { hash, recordId, title }, told }
}
