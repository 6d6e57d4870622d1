import { type CypherFile, readCypherFile } from '../../../src/store/neo4j/driver/cypher-file.ts'
import { MODEL_VERSION } from '../../../src/store/neo4j/driver/database-state.ts'
import type { Reaction } from './open-bolt-stub.ts'
import type { Packed } from './pack-stream.ts'

/** The record that the stub holds. */
interface StubRecord {
  readonly hash: string
  readonly load: number
}

const COLUMNS = ['rows', 'loadBefore', 'stateBefore', 'vocabularyBefore', 'loadAfter', 'stateAfter']

/**
 * What a whole record that knows nobody answers to a statement of `cypher/`, between two readings of its stamp; or what
 * an empty database does; the record's header may say something otherwise.
 */
export function stampedReaction(
  question: string,
  record: StubRecord | null,
  otherwise: Readonly<Record<string, Packed>> = {},
): Reaction {
  const file = readCypherFile(question)
  const header = question === 'record' ? [headerOf(file, record, otherwise)] : []
  if (record === null) return { columns: COLUMNS, rows: [[header, null, null, null, null, null]] }
  const rows = question === 'record' ? header : file.rows === 'one' ? [emptyRow(file)] : []
  return { columns: COLUMNS, rows: [[rows, record.load, 'READY', 'core', record.load, 'READY']] }
}

function headerOf(
  { returns }: CypherFile,
  record: StubRecord | null,
  otherwise: Readonly<Record<string, Packed>>,
): readonly Packed[] {
  const whole = record === null ? { nodes: 0 } : { ...HEADER, hash: record.hash, modelVersion: MODEL_VERSION }
  const header: Readonly<Record<string, Packed>> = { ...whole, ...otherwise }
  return returns.map(({ name }) => header[name] ?? null)
}

const HEADER = {
  recordId: 'stub',
  title: 'Stub',
  description: 'A record that knows nobody',
  licence: 'none',
  leftOut: 0,
  types: [],
  attributes: [],
  vocabulary: 'core',
  measures: [],
  examples: [],
  retracted: [],
  roles: [],
  state: 'READY',
  nodes: 1,
}

/** A row of nothing: no list has an item, no text a character. */
function emptyRow({ returns }: CypherFile): readonly Packed[] {
  return returns.map(({ type, isNullable }) => {
    if (isNullable) return null
    if (type === 'integer') return 0
    if (type === 'boolean') return false
    return type === 'string' ? '' : []
  })
}
