import { at, invariant } from '../../../errors.ts'
import { partitionPoint } from './ascending.ts'

/** What is found by its id. */
export interface FoundById<Value> {
  readonly get: (id: string) => Value | undefined
}

/** Values by their id. */
export function indexById<Value extends { readonly id: string }>(values: readonly Value[]): FoundById<Value> {
  return new Map(values.map((value) => [value.id, value]))
}

/** Values that stand in order of id, by their id: sought by halving, so that nothing is kept beside them. */
export function seekById<Value extends { readonly id: string }>(values: readonly Value[]): FoundById<Value> {
  return {
    get(id) {
      const value = values[partitionPoint(values.length, (place) => at(values, place).id < id)]
      return value?.id === id ? value : undefined
    },
  }
}

/** What an id surely stands for. */
export function knownOf<Value>(values: FoundById<Value>, id: string): Value {
  const value = values.get(id)
  invariant(value !== undefined, `nothing is known of ${id}`)
  return value
}
