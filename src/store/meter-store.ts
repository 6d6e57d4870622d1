import { QUESTION_NAMES, type QuestionName } from './every-question.ts'
import type { Asking, Store } from './store.ts'

/** How many places that are given without their items count as one row. */
const PLACES_A_ROW = 10

/**
 * The same store, of which the meter of each question is told how many rows the answer has: of two stores that answer the
 * same to the byte, the same. What a record says of itself counts nothing.
 */
export function meterStore<Given extends Store>(store: Given): Given {
  const metered = QUESTION_NAMES.filter((name) => name !== 'record').map((name) => [name, metering(store, name)])
  // The same names, each with a function of the same parameters.
  return { ...store, ...Object.fromEntries(metered) }
}

function metering(store: Store, name: QuestionName) {
  const question = store[name] as (...given: readonly unknown[]) => Promise<unknown>
  return async (...given: readonly unknown[]): Promise<unknown> => {
    const answer = await question(...given)
    // The last argument of every question.
    const { meter } = given.at(-1) as Asking
    meter?.took(rowsIn(answer))
    return answer
  }
}

/** How many rows an answer of the port has: each item of its lists is one, and what is no list. */
export function rowsIn(answer: unknown): number {
  if (answer === null || typeof answer !== 'object') return rowsOf(answer)
  if (Array.isArray(answer) || isListing(answer)) return rowsOf(answer)
  return Object.values(answer).filter(Array.isArray).map(rowsOf).reduce(sum, 1)
}

function rowsOf(value: unknown): number {
  if (value === null) return 0
  if (Array.isArray(value)) return value.map(rowsOf).reduce(sum, 0)
  if (!isListing(value)) return 1
  return value.items.length > 0 ? value.items.length : Math.ceil(value.keys.length / PLACES_A_ROW)
}

interface SomeListing {
  readonly keys: readonly unknown[]
  readonly items: readonly unknown[]
}

function isListing(value: unknown): value is SomeListing {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(Reflect.get(value, 'keys')) && Array.isArray(Reflect.get(value, 'items'))
}

function sum(one: number, other: number): number {
  return one + other
}
