import { Failure } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { WARMING } from '../store/warming.ts'

/** How long a store that says that it is being made ready is waited for, in milliseconds. */
const PATIENCE_MS = 120_000
/** How long one look at it may take, and how long it is before the next, in milliseconds. */
const LOOK_MS = 2000
const PAUSE_MS = 50

/** Waits while a store is being made ready. Whatever else keeps it from answering, the question itself will tell. */
export async function waitUntilReady(store: Store): Promise<void> {
  const endMs = Date.now() + PATIENCE_MS
  while (Date.now() < endMs && (await isWarming(store))) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function isWarming(store: Store): Promise<boolean> {
  try {
    await store.record({ signal: AbortSignal.timeout(LOOK_MS), deadlineMs: Date.now() + LOOK_MS })
    return false
  } catch (error) {
    return error instanceof Failure && error.message === WARMING
  }
}
