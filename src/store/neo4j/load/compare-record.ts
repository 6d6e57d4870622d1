import { invariant } from '../../../errors.ts'
import { textIn, textsIn } from '../driver/answer.ts'
import type { AnswerRow } from '../driver/ask.ts'
import { type Bucket, bucketDigest, bucketsOf, type FilledBucket, fill, ROW_DIGEST_LENGTH } from './buckets.ts'
import type { LoadRow, LoadSection } from './load-rows.ts'
import type { LoadSession } from './load-session.ts'

/** Buckets that are read at once. */
const BUCKETS_AT_ONCE = 200

/** The buckets that are in the database, by their digests. */
export interface BucketsThere {
  /** The section of each bucket whose rows are there just as its digest says. */
  readonly whole: ReadonlyMap<string, string>
  /** The section of each whose rows may have been written anew or removed since: a load that was cut short leaves such. */
  readonly stale: ReadonlyMap<string, string>
}

/** Where a section of a record differs from what is there. */
export interface SectionDifference {
  readonly section: LoadSection
  /** Its buckets that are not there. */
  readonly written: readonly Bucket[]
  /** Digests of the buckets that are there and not among its own. */
  readonly gone: readonly string[]
  /** Its buckets that are there: looked into only to learn which rows of stale buckets they have. */
  readonly kept: readonly Bucket[]
}

/** Reads which buckets a database has. */
export async function readBucketsThere({ run }: LoadSession): Promise<BucketsThere> {
  const whole = new Map<string, string>()
  const stale = new Map<string, string>()
  for await (const row of run('setup/buckets-there', {})) {
    const [id, section] = [textIn(row, 'id'), textIn(row, 'section')]
    invariant(id !== null && section !== null, 'a bucket has an id and a section')
    if (row['isStale'] === true) stale.set(id, section)
    else whole.set(id, section)
  }
  return { whole, stale }
}

/** Where the sections of a record differ from what is there; `look` is told of each item that was compared. */
export function differences(
  sections: readonly LoadSection[],
  { whole, stale }: BucketsThere,
  look: (section: string, items: number) => void,
): readonly SectionDifference[] {
  const isEmpty = whole.size === 0 && stale.size === 0
  return sections.map((section): SectionDifference => {
    const buckets = bucketsOf(section)
    if (isEmpty) return { section, written: buckets, gone: [], kept: [] }
    const [written, kept]: [Bucket[], Bucket[]] = [[], []]
    const found = new Set<string>()
    for (const bucket of buckets) {
      const digest = bucketDigest(bucket)
      look(section.name, bucket.places.length)
      if (whole.has(digest)) {
        found.add(digest)
        kept.push(bucket)
      } else {
        written.push(bucket)
      }
    }
    const gone = [whole, stale].flatMap((there) =>
      [...there].flatMap(([id, name]) => (name === section.name && !found.has(id) ? id : [])),
    )
    return { section, written, gone, kept }
  })
}

/** The rows of buckets that are gone, less those that the record still has. */
export interface RowsGone {
  /** How a row that the record has is there: just so, otherwise, or not at all. It is then no longer among `left`. */
  readonly take: (id: string, digest: string) => 'SAME' | 'CHANGED' | 'ADDED'
  /** Takes the rows of a bucket that the record has: gives those that are not there just so. */
  readonly unlike: (bucket: FilledBucket) => readonly LoadRow[]
  /** The ids of those that the record does not have. */
  readonly left: () => readonly string[]
}

/** Reads the rows of the buckets of a section that are gone. */
export async function readRowsGone(
  { run }: LoadSession,
  { gone, kept }: SectionDifference,
  { stale }: BucketsThere,
): Promise<RowsGone> {
  const digests = new Map<string, string | null>()
  for (let from = 0; from < gone.length; from += BUCKETS_AT_ONCE) {
    for await (const row of run('setup/bucket-rows', { ids: gone.slice(from, from + BUCKETS_AT_ONCE) })) {
      const isStale = stale.has(textIn(row, 'id') ?? '')
      for (const { id, digest } of rowsIn(row)) {
        // What a stale bucket says of a row is no longer sure; a whole one, which says it too, knows better.
        if (!isStale) digests.set(id, digest)
        else if (!digests.has(id)) digests.set(id, null)
      }
    }
  }
  // Rows of a stale bucket may by now stand in one that is kept.
  if (gone.some((id) => stale.has(id)) && digests.size > 0) {
    for (const bucket of kept) for (const { row } of fill(bucket).rows) digests.delete(row.id)
  }
  const take: RowsGone['take'] = (id, digest) => {
    const there = digests.get(id)
    digests.delete(id)
    return there === undefined ? 'ADDED' : there === digest ? 'SAME' : 'CHANGED'
  }
  return {
    take,
    unlike: ({ rows }) => rows.flatMap(({ row, digest }) => (take(row.id, digest) === 'SAME' ? [] : row)),
    left: () => [...digests.keys()],
  }
}

function rowsIn(row: AnswerRow): readonly { readonly id: string; readonly digest: string }[] {
  return textsIn(row, 'rows').map((text) => ({
    digest: text.slice(0, ROW_DIGEST_LENGTH),
    id: text.slice(ROW_DIGEST_LENGTH + 1),
  }))
}
