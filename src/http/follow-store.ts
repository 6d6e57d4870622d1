import type { Asking, RecordHeader, Store } from '../store/store.ts'
import type { StoreState } from './store-state.ts'
import { READY_TIMEOUT_MS, reasonOf } from './why-not-ready.ts'

/** How often a store that cannot answer is looked at, in milliseconds. */
const LOOK_MS = 500

/** A store of which it is followed whether it can answer. */
export interface FollowedStore<Given extends Store> {
  readonly store: Given
  /** Looks whether it can answer now, and as long as it cannot again and again. */
  readonly look: () => Promise<void>
  /** Looks no more. */
  readonly stop: () => void
}

/** The same store, followed by whatever asks it for its record: told is each time what that shows. */
export function followStore<Given extends Store>(
  given: Given,
  tell: (state: StoreState) => void,
): FollowedStore<Given> {
  let reason: string | null = null
  let timer: NodeJS.Timeout | null = null
  let isStopped = false

  function cannot(why: string): void {
    reason = why
    tell({ reason: why })
    lookLater()
  }

  function lookLater(): void {
    if (isStopped || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      void look()
    }, LOOK_MS)
    // A service that ends does not wait for its store.
    timer.unref()
  }

  function can({ hash, leftOut }: RecordHeader): void {
    reason = null
    tell({ reason, hash, leftOut })
  }

  const store: Given = {
    ...given,
    async record(asking: Asking) {
      try {
        const header = await given.record(asking)
        can(header)
        return header
      } catch (error) {
        // Whoever may not wait longer knows nothing of the store.
        const why = reasonOf(error) ?? reason
        if (why !== null) cannot(why)
        throw error
      }
    },
  }

  async function look(): Promise<void> {
    const asking = { signal: new AbortController().signal, deadlineMs: Date.now() + READY_TIMEOUT_MS }
    await store.record(asking).catch(lookLater)
  }

  return {
    store,
    look,
    stop() {
      isStopped = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}
