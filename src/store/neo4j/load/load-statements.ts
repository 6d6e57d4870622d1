import { type FilledBucket, ROW_DIGEST_LENGTH } from './buckets.ts'
import type { LoadRow } from './load-rows.ts'
import type { WriteStatement } from './load-session.ts'

/** The sections that have a faster statement for a database without a row of theirs, `setup/create-<name>`. */
const CREATED: readonly string[] = ['entities', 'names', 'relationships', 'claims', 'moments']

/** Writes rows of a section; `isEmpty` where the database surely has none of it. */
export function writeRows(section: string, rows: readonly LoadRow[], isEmpty: boolean): WriteStatement {
  const verb = isEmpty && CREATED.includes(section) ? 'create' : 'write'
  return { file: `setup/${verb}-${section}`, parameters: { rows } }
}

/** Removes rows of a section. */
export function removeRows(section: string, ids: readonly string[]): WriteStatement {
  return { file: 'setup/remove-rows', parameters: { section, ids } }
}

/** Says which rows of a section are there: belongs into the transaction that makes it so. */
export function writeBuckets(section: string, filled: readonly FilledBucket[]): WriteStatement {
  const buckets = filled.map(({ digest: id, rows }) => ({
    ...{ id, section },
    rows: rows.map(({ row, digest }) => `${digest.slice(0, ROW_DIGEST_LENGTH)} ${row.id}`),
  }))
  return { file: 'setup/write-buckets', parameters: { buckets } }
}
