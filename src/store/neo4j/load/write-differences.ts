import { batchesOf } from '../../../domain/answers/batches-of.ts'
import type { TellProgress } from '../../load-progress.ts'
import { type FilledBucket, fill } from './buckets.ts'
import { type BucketsThere, readRowsGone, type SectionDifference } from './compare-record.ts'
import type { LoadRow } from './load-rows.ts'
import type { LoadSession } from './load-session.ts'
import { removeRows, writeBuckets, writeRows } from './load-statements.ts'
import { type TwoWriters, twoWriters } from './two-writers.ts'

/** Rows that a transaction takes: larger ones gain nothing. */
const BATCH_ROWS = 2000

/** Things that a transaction only names. */
const BATCH_IDS = 5000

/** What is to be written, over what. */
interface Differences {
  readonly found: readonly SectionDifference[]
  readonly there: BucketsThere
  /** Whether no row at all is there. */
  readonly isEmpty: boolean
  /** Whether these are all that is written, so that it can be told of how many. */
  readonly isAll: boolean
  readonly tell: TellProgress
}

/** How many rows a load wrote and removed. */
interface RowsMoved {
  readonly written: number
  readonly removed: number
}

/**
 * Writes what differs for the load of this number, batch by batch, section by section, then removes what is no longer
 * there. Each batch stands with its buckets in one transaction: wherever it is cut short, the buckets tell what is there.
 */
export async function writeDifferences(
  session: LoadSession,
  load: number,
  { found, there, isEmpty, isAll, tell }: Differences,
): Promise<RowsMoved> {
  const gone = found.flatMap((difference) => difference.gone)
  for (const ids of batchesOf(gone, BATCH_IDS)) {
    await session.write(load, [{ file: 'setup/stale-buckets', parameters: { ids } }])
  }
  const total = isAll ? found.reduce((sum, { written }) => sum + itemsIn(written), 0) : null
  const writers = twoWriters(session, load)
  const kept = new Set<string>()
  const left: { readonly name: string; readonly ids: readonly string[] }[] = []
  let [done, written] = [0, 0]
  for (const difference of found) {
    const { name } = difference.section
    const rowsGone = await readRowsGone(session, difference, there)
    let batch = emptyBatch()
    const send = async () => {
      if (batch.filled.length > 0) await sendBatch(writers, name, batch, isEmpty)
      written += batch.rows.length
      done += batch.items
      batch = emptyBatch()
      tell({ phase: 'WRITING', section: name, done, total })
    }
    for (const bucket of difference.written) {
      const filled = fill(bucket)
      batch.items += bucket.places.length
      kept.add(filled.digest)
      batch.filled.push(filled)
      batch.rows.push(...rowsGone.unlike(filled))
      if (batch.rows.length >= BATCH_ROWS || batch.filled.length >= BATCH_IDS) await send()
    }
    await send()
    // The edges of the next section lead to these.
    await writers.end()
    left.unshift({ name, ids: rowsGone.left() })
  }
  // Last, so that no row loses an edge while its bucket still says that it has it: the next load would leave it so.
  const removed = await remove(session, load, left, tell)
  const forgotten = gone.filter((id) => !kept.has(id))
  for (const ids of batchesOf(forgotten, BATCH_IDS)) {
    await session.write(load, [{ file: 'setup/remove-buckets', parameters: { ids } }])
  }
  return { written, removed }
}

interface Batch {
  /** Buckets with all their rows, whether written or there already. */
  readonly filled: FilledBucket[]
  /** The rows to write. */
  readonly rows: LoadRow[]
  items: number
}

function emptyBatch(): Batch {
  return { filled: [], rows: [], items: 0 }
}

async function sendBatch(
  writers: TwoWriters,
  section: string,
  { filled, rows }: Batch,
  isEmpty: boolean,
): Promise<void> {
  const buckets = writeBuckets(section, filled)
  await writers.write(rows.length === 0 ? [buckets] : [writeRows(section, rows, isEmpty), buckets])
}

async function remove(
  session: LoadSession,
  load: number,
  left: readonly { readonly name: string; readonly ids: readonly string[] }[],
  tell: TellProgress,
): Promise<number> {
  const total = left.reduce((sum, { ids }) => sum + ids.length, 0)
  let done = 0
  for (const { name, ids } of left) {
    for (const some of batchesOf(ids, BATCH_ROWS)) {
      await session.write(load, [removeRows(name, some)])
      done += some.length
      tell({ phase: 'REMOVING', section: name, done, total })
    }
  }
  return total
}

function itemsIn(buckets: SectionDifference['written']): number {
  return buckets.reduce((sum, { places }) => sum + places.length, 0)
}
