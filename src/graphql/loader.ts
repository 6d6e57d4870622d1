import DataLoader from 'dataloader'
import { at } from '../errors.ts'
import { MAX_IDS } from '../store/store.ts'
import type { Soon } from './soon.ts'

/** Gathers the keys that are asked for at a time into one question. */
export interface Loader<Value> {
  /** What a key stands for. */
  readonly load: (key: string) => Promise<Value>
  /**
   * The same, at once where it is known. While others are asked for it waits with them, so that what is asked for next is asked
   * for together, too.
   */
  readonly loadSoon: (key: string) => Soon<Value>
  /** Takes note of what a key stands for, unless that is known or asked for. */
  readonly prime: (key: string, value: Value) => void
}

/** A loader that asks for at most `MAX_IDS` keys at a time, for each once; the answers are in the order of the keys. */
export function createLoader<Value>(ask: (keys: readonly string[]) => Promise<readonly Value[]>): Loader<Value> {
  const known = new Map<string, Value>()
  let isAsking = false
  const asked = new DataLoader<string, Value>(
    async (keys) => {
      try {
        const answers = await ask(keys)
        for (const [place, key] of keys.entries()) known.set(key, at(answers, place))
        return answers
      } finally {
        isAsking = false
      }
    },
    { maxBatchSize: MAX_IDS },
  )
  const load = (key: string) => {
    isAsking ||= !known.has(key)
    return asked.load(key)
  }
  return {
    load,
    loadSoon(key) {
      const value = known.get(key)
      return value === undefined || isAsking ? load(key) : value
    },
    prime(key, value) {
      if (!known.has(key)) known.set(key, value)
      asked.prime(key, value)
    },
  }
}
