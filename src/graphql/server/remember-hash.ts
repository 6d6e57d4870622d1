import type { RecordHeader, Store } from '../../store/store.ts'
import { unlessHanging } from './unless-hanging.ts'

/** How long an answer waits for the record's hash, in milliseconds. */
const HASH_TIMEOUT_MS = 250

/** A store that knows what the record said of itself that it held when it was last asked for it. */
export interface RememberingStore extends Store {
  /** Null where it never told one. */
  readonly lastHash: () => string | null
  /** Null where it never told one. */
  readonly lastHeader: () => RecordHeader | null
}

/** The same store, remembering what the record says of itself whenever it tells it. */
export function rememberHash(store: Store): RememberingStore {
  let last: RecordHeader | null = null
  return {
    ...store,
    async record(asking) {
      last = await store.record(asking)
      return last
    },
    lastHash: () => last?.hash ?? null,
    lastHeader: () => last,
  }
}

/** The hash of the record that the store holds now; null where it does not answer soon or holds none. */
export async function currentHash(store: Store): Promise<string | null> {
  try {
    const asking = { signal: AbortSignal.timeout(HASH_TIMEOUT_MS), deadlineMs: Date.now() + HASH_TIMEOUT_MS }
    return (await unlessHanging(store.record(asking), asking)).hash
  } catch {
    // The answer itself tells that the store does not answer.
    return null
  }
}
