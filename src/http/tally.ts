import type { Traced } from '../graphql/server/trace.ts'
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

/** A tally with what it counted. */
interface Counting extends Tally {
  readonly cost: () => Cost
  /** The same, with each statement. */
  readonly traced: () => Traced
}

/** Counts what one request costs a store. */
export function createTally(): Counting {
  let [questions, storeMs] = [0, 0]
  const statements: { name: string; tookMs: number | null }[] = []
  const cost = () => ({ questions, roundTrips: statements.length, storeMs })
  return {
    answered(tookMs) {
      questions += 1
      storeMs += tookMs
    },
    wentOut(name) {
      const startedMs = performance.now()
      const statement = { name, tookMs: null as number | null }
      statements.push(statement)
      return () => {
        statement.tookMs = performance.now() - startedMs
      }
    },
    cost,
    traced: () => ({ ...cost(), statements }),
  }
}
