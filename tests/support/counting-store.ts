import type { Store } from '../../src/store/store.ts'

/** A store that counts how often each question is asked of it. */
export interface CountingStore {
  readonly store: Store
  readonly counts: ReadonlyMap<string, number>
  readonly total: () => number
  readonly reset: () => void
}

/** Wraps a store so that its questions are counted. */
export function countingStore(store: Store): CountingStore {
  const counts = new Map<string, number>()
  const counted = new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        counts.set(String(name), (counts.get(String(name)) ?? 0) + 1)
        return Reflect.apply(value, target, args)
      }
    },
  })
  return {
    store: counted,
    counts,
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    reset: () => counts.clear(),
  }
}
