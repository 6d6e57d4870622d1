import type { Tally } from '../store/store.ts'

/** What one request cost a store, so far. */
export interface Cost {
  /** Questions of the port. */
  readonly questions: number
  /** Statements that went to a database. */
  readonly roundTrips: number
  /** How long all questions took, in milliseconds; of those under way at the same time each counts. */
  readonly storeMs: number
}

/** Counts what one request costs a store. */
export function createTally(): Tally & { readonly cost: () => Cost } {
  let [questions, roundTrips, storeMs] = [0, 0, 0]
  return {
    answered(tookMs) {
      questions += 1
      storeMs += tookMs
    },
    wentOut() {
      roundTrips += 1
    },
    cost: () => ({ questions, roundTrips, storeMs }),
  }
}
