import { numberIn, textIn } from './answer.ts'
import type { AnswerRow } from './ask.ts'

/** The version of what `load-rows.ts` writes: raised whenever the statements would misread what an older one wrote. */
export const MODEL_VERSION = 15

/** What a load of that version writes, as a house test digests it: a change that is not told by the version shows. */
export const MODEL_DIGEST = '82e5e2f86582a5f8'

/** The statement that tells what a database holds, whatever it is. */
export const RECORD_STATEMENT = 'record'

/** What a database holds: a whole record, or why it holds none, in a line. */
export type DatabaseState =
  | { readonly kind: 'READY'; readonly hash: string }
  | { readonly kind: 'EMPTY' | 'FOREIGN' | 'OTHER_VERSION' | 'LOADING'; readonly reason: string }

/** Reads the row that `record.cypher` gives. */
export function databaseState(row: AnswerRow): DatabaseState {
  const hash = textIn(row, 'hash')
  if (hash === null) return withoutRecord(numberIn(row, 'nodes'))
  const version = numberIn(row, 'modelVersion')
  if (version !== MODEL_VERSION) {
    const reason = `Neo4j holds a record in version ${version} of the model, not ${MODEL_VERSION}: ${LOAD_AGAIN}.`
    return { kind: 'OTHER_VERSION', reason }
  }
  if (textIn(row, 'state') === 'READY') return { kind: 'READY', hash }
  return { kind: 'LOADING', reason: HALF }
}

/** Which load the rows of an answer are of, and whether it had ended: two answers of one stamp are of one record. */
export interface Stamp {
  /** Its number: each load of a database has one above that of the load before it. Null where none was ever begun. */
  readonly load: number | null
  /** READY once all its rows are there, LOADING before; CHANGING while the transaction of a small change ends. */
  readonly state: string | null
}

/** Why what a statement read, by its stamp, is no whole record; null where it is one. */
export function whyNotWhole({ load, state }: Stamp): string | null {
  if (state === null) return 'Neo4j holds no record: load one with `tributary load`.'
  if (load === null) return `Neo4j holds a record in an older version of the model: ${LOAD_AGAIN}.`
  return state === 'READY' ? null : HALF
}

/** Whether a small change was ending while a statement within a stamp was answered: asked again, it finds the whole. */
export function isChanging(given: readonly AnswerRow[]): boolean {
  return given.some(({ stateBefore, stateAfter }) => stateBefore === CHANGING || stateAfter === CHANGING)
}

const CHANGING = 'CHANGING'
const LOAD_AGAIN = 'load it again with `tributary load`'
const HALF = `Neo4j holds half a record: its load is under way, or ${LOAD_AGAIN}.`

function withoutRecord(nodes: number): DatabaseState {
  if (nodes === 0) return { kind: 'EMPTY', reason: 'Neo4j is empty: load a record with `tributary load`.' }
  const reason = `Neo4j holds ${nodes} ${nodes === 1 ? 'node' : 'nodes'} of something else and no record: name an empty database.`
  return { kind: 'FOREIGN', reason }
}
