import { Failure } from '../errors.ts'
import type { Store } from '../store/store.ts'

/** How long the store is waited for, in milliseconds. */
export const READY_TIMEOUT_MS = 1000

const SILENT = 'The store does not answer.'

/** Why the store cannot answer now, in a line for the operator; null where it can. */
export async function whyNotReady(store: Store): Promise<string | null> {
  const signal = AbortSignal.timeout(READY_TIMEOUT_MS)
  try {
    await store.record({ signal, deadlineMs: Date.now() + READY_TIMEOUT_MS })
    return null
  } catch (error) {
    return reasonOf(error) ?? SILENT
  }
}

/** What an error of a store says of it, in a line; null where it says only that somebody did not wait longer. */
export function reasonOf(error: unknown): string | null {
  if (!(error instanceof Failure)) return SILENT
  return error.code === 'TIMED_OUT' ? null : error.message
}
