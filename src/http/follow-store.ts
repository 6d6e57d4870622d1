import type { Log } from '../log.ts'
import type { Asking, Store } from '../store/store.ts'
import type { Metrics } from './metrics.ts'
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

/**
 * The same store, followed by whatever asks it for its record: the log is told once when it cannot answer any more and
 * why, once when it can again, and when it holds another record.
 */
export function followStore<Given extends Store>(given: Given, log: Log, metrics: Metrics): FollowedStore<Given> {
  let reason: string | null = null
  let hash: string | null = null
  let timer: NodeJS.Timeout | null = null
  let isStopped = false

  function cannot(why: string): void {
    if (why !== reason) log.notReady(why)
    reason = why
    metrics.ready(false)
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

  function can(found: string): void {
    if (reason !== null) log.ready(found)
    else if (hash !== null && hash !== found) log.anotherRecord(found, hash)
    reason = null
    hash = found
    metrics.ready(true)
  }

  const store: Given = {
    ...given,
    async record(asking: Asking) {
      try {
        const header = await given.record(asking)
        can(header.hash)
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
