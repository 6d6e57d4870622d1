import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Tally } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import type { Traced } from './trace.ts'

/** How a request ended, in one word: `OK`, the code of its gravest error, or that nobody waited for the answer. */
export type Outcome = 'OK' | 'CLIENT_LEFT' | (string & {})

/** What an operator sees of the operation that a request is; never a value of its variables. */
export interface Seen {
  /** The name of the operation; null where it has none. */
  readonly operation: string | null
  /** The beginning of the SHA-256 of the document. */
  readonly document: string
  /** The most nodes that it could give. */
  readonly cost: number
  /** The rows that the store gave for it. */
  readonly rows: number
  /** The items of its answer's lists. */
  readonly nodes: number
  /** What it cost the store, where that was counted elsewhere: questions, statements, milliseconds. */
  readonly questions: number
  readonly roundTrips: number
  readonly storeMs: number
}

/** Who is told of a request: which it is, what it costs the store, and how it ended. */
export interface Hearer {
  readonly tellOutcome?: (outcome: Outcome) => void
  readonly tellSeen?: (seen: Partial<Seen>) => void
  readonly tally?: Tally
  /** What the request asked of the store so far; left out where no answer is to tell it. */
  readonly traced?: () => Traced
  /** When all of the request was there, in milliseconds since the epoch: its time limit begins then. */
  readonly arrivedMs?: number
}

/** The codes that an operator looks for, the gravest first; of the others the first error of an answer counts. */
const GRAVEST: readonly unknown[] = ['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE', 'OVERLOADED', 'TIMED_OUT']

/** Tells whoever asked how each request ended. */
export function useOutcome(): Plugin<RequestContext, Hearer> {
  return {
    onResultProcess({ result, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      serverContext.tellOutcome?.(outcomeOf(result))
    },
  }
}

/** An error without a code is one of the request's form, as a header that is missing. */
function outcomeOf({ errors = [] }: ExecutionResult): Outcome {
  const codes = errors.map(({ extensions }) => extensions['code'])
  const code = GRAVEST.find((grave) => codes.includes(grave)) ?? codes[0]
  return typeof code === 'string' ? code : errors.length === 0 ? 'OK' : 'BAD_INPUT'
}
