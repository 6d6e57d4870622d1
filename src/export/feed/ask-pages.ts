import { batchesOf } from '../../domain/answers/batches-of.ts'
import type { Vocabulary } from '../../domain/model/vocabulary.ts'
import { at, invariant } from '../../errors.ts'
import { type Asking, type Listing, MAX_IDS, type Page, type RecordHeader, type Store } from '../../store/store.ts'
import type { Pages } from './feed.ts'

/** A store that is asked for page after page of one record. */
export interface PagedStore {
  readonly store: Store
  /** The patience of one question, beginning now; all are held to one record. */
  readonly asking: () => Asking
  readonly record: RecordHeader
  readonly vocabulary: Vocabulary
}

/** A list of the store from its beginning to its end, `MAX_IDS` rows at a time. */
export async function* pagesOf<Row>(
  { asking }: PagedStore,
  ask: (page: Page, asking: Asking) => Promise<Listing<Row>>,
): Pages<Row> {
  for (let after: string | null = null; ; ) {
    const { items, keys }: Listing<Row> = await ask({ first: MAX_IDS, after, keysOnly: false }, asking())
    if (items.length > 0) yield items
    if (items.length < MAX_IDS) return
    after = at(keys, keys.length - 1)
  }
}

/** Rows that are there already, as pages. */
export async function* pagesIn<Row>(rows: readonly Row[]): Pages<Row> {
  yield* batchesOf(rows, MAX_IDS)
}

/** What the store knows by id, each once, by its id; every one is there, as the record was checked. */
export async function askKnown<Row extends { readonly id: string }>(
  ids: Iterable<string>,
  ask: (ids: readonly string[]) => Promise<readonly (Row | null)[]>,
): Promise<ReadonlyMap<string, Row>> {
  const known = new Map<string, Row>()
  for (const batch of batchesOf([...new Set(ids)], MAX_IDS)) {
    for (const [index, row] of (await ask(batch)).entries()) {
      invariant(row !== null, `the record has ${at(batch, index)}`)
      known.set(at(batch, index), row)
    }
  }
  return known
}
