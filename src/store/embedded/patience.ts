import { Failure } from '../../errors.ts'
import type { Asking } from '../store.ts'

/** How many items a loop looks at before it asks the clock again. */
const ITEMS_BETWEEN_CHECKS = 2048

/** TIMED_OUT where nobody waits for the answer any more. */
export function checkPatience({ signal, deadlineMs }: Asking): void {
  if (signal.aborted || Date.now() > deadlineMs) {
    throw new Failure('TIMED_OUT', 'The time limit passed before the answer was found: ask for less.')
  }
}

/** A check to be called for each item of a long loop. */
export function createPatience(asking: Asking): () => void {
  let items = 0
  checkPatience(asking)
  return () => {
    items += 1
    if (items % ITEMS_BETWEEN_CHECKS === 0) checkPatience(asking)
  }
}
