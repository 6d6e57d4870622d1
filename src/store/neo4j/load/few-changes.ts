import { fill } from './buckets.ts'
import { type BucketsThere, readRowsGone, type SectionDifference } from './compare-record.ts'
import type { LoadSession, WriteStatement } from './load-session.ts'
import { removeRows, writeBuckets, writeRows } from './load-statements.ts'

/** Buckets, new and gone, beyond which what differs is not looked at: it is no small change. */
const MOST_BUCKETS = 400

/** Rows, written and removed, that one transaction takes. */
const MOST_ROWS = 2000

/** What a small change is written by, in one transaction. */
export interface FewChanges {
  readonly statements: readonly WriteStatement[]
  readonly written: number
  readonly removed: number
}

/** What makes a database the record that it differs from in few rows; null where these are too many. */
export async function fewChanges(
  session: LoadSession,
  found: readonly SectionDifference[],
  there: BucketsThere,
): Promise<FewChanges | null> {
  const buckets = found.reduce((sum, { written, gone }) => sum + written.length + gone.length, 0)
  if (buckets > MOST_BUCKETS) return null
  const [writing, removing, filing]: [WriteStatement[], WriteStatement[], WriteStatement[]] = [[], [], []]
  let [written, removed] = [0, 0]
  for (const difference of found) {
    if (difference.written.length === 0 && difference.gone.length === 0) continue
    const { section, gone } = difference
    const rowsGone = await readRowsGone(session, difference, there)
    const filled = difference.written.map(fill)
    const rows = filled.flatMap(rowsGone.unlike)
    const left = rowsGone.left()
    written += rows.length
    removed += left.length
    if (written + removed > MOST_ROWS) return null
    if (rows.length > 0) writing.push(writeRows(section.name, rows, false))
    // Those of the last section first: what leads to a row goes before it.
    if (left.length > 0) removing.unshift(removeRows(section.name, left))
    filing.push({ file: 'setup/remove-buckets', parameters: { ids: gone } }, writeBuckets(section.name, filled))
  }
  return { statements: [...writing, ...removing, ...filing], written, removed }
}
