import { Failure } from '../errors.ts'
import type { Store } from '../store/store.ts'

/** How long the store is waited for, in milliseconds. */
const READY_TIMEOUT_MS = 1000

/** Why the store cannot answer now, in a line for the operator; null where it can. */
export async function whyNotReady(store: Store): Promise<string | null> {
  const signal = AbortSignal.timeout(READY_TIMEOUT_MS)
  try {
    await store.record({ signal, deadlineMs: Date.now() + READY_TIMEOUT_MS })
    return null
  } catch (error) {
    return error instanceof Failure ? error.message : 'The store does not answer.'
  }
}
