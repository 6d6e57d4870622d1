import { invariant } from '../../../errors.ts'

/** What is found by its id. */
export interface FoundById<Value> {
  readonly get: (id: string) => Value | undefined
}

/** Values by their id. */
export function indexById<Value extends { readonly id: string }>(values: readonly Value[]): FoundById<Value> {
  return new Map(values.map((value) => [value.id, value]))
}

/** What an id surely stands for. */
export function knownOf<Value>(values: FoundById<Value>, id: string): Value {
  const value = values.get(id)
  invariant(value !== undefined, `nothing is known of ${id}`)
  return value
}
