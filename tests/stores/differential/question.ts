import type fc from 'fast-check'
import type { Store } from '../../../src/store/store.ts'

/** Asks a store something of which the answer can be written down. */
export interface Question {
  readonly ask: (store: Store) => Promise<unknown>
  /** For the report of a failure. */
  readonly toString: () => string
}

/** A question with any values of its arguments. */
export function made<Values extends unknown[]>(
  name: string,
  anyValues: fc.Arbitrary<Values>,
  ask: (store: Store, ...values: Values) => Promise<unknown>,
): fc.Arbitrary<Question> {
  return anyValues.map((values) => question(name, values, (store) => ask(store, ...values)))
}

/** A question with the values of its arguments. */
export function question(name: string, values: readonly unknown[], ask: Question['ask']): Question {
  return { ask, toString: () => `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})` }
}
