import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'

/** How a request ended, in one word: `OK`, the code of its gravest error, or that nobody waited for the answer. */
export type Outcome = 'OK' | 'CLIENT_LEFT' | (string & {})

/** Who is told how a request ended. */
export interface Hearer {
  readonly tellOutcome?: (outcome: Outcome) => void
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
