import type { Asking, Store } from '../store/store.ts'

/** Told of each question of a store when it begins and, with how long it took, in milliseconds, when it ends. */
export interface StoreMeter {
  readonly begun: () => void
  readonly ended: (question: string, tookMs: number) => void
}

/** The same store, of which each question is measured and counted to the request that asks it. */
export function measureStore<Given extends Store>(store: Given, meter: StoreMeter): Given {
  const measured = Object.entries(store).map(([name, question]: [string, unknown]) => {
    // Letting go of a store is no question.
    if (typeof question !== 'function' || name === 'close') return [name, question] as const
    return [name, measuring(name, question as AnyQuestion, meter)] as const
  })
  // The same names, each with a function of the same parameters.
  return Object.fromEntries(measured) as unknown as Given
}

type AnyQuestion = (...given: readonly unknown[]) => Promise<unknown>

function measuring(name: string, question: AnyQuestion, { begun, ended }: StoreMeter): AnyQuestion {
  return async (...given) => {
    const startedMs = performance.now()
    begun()
    try {
      return await question(...given)
    } finally {
      const tookMs = performance.now() - startedMs
      ended(name, tookMs)
      // The last argument of every question.
      const { tally } = given.at(-1) as Asking
      tally?.answered(tookMs)
    }
  }
}
