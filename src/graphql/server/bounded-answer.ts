import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type Failure, invariant } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { isLonger } from '../limits/is-longer.ts'
import { FINISHING_MS, type Limits } from '../limits/limits.ts'
import { tooLong } from '../limits/meter.ts'
import type { Hearer } from './outcome.ts'

type Context = RequestContext & Hearer

/**
 * Ends an answer that takes more than it may, or longer, while it is made: `data` is null then, and its one error says why.
 * Whoever hears of the request is told what it took.
 */
export function useMeter(): Plugin<Context> {
  return {
    onExecute({ setExecuteFn }) {
      // By GraphQL's own reference: its fields stand in the order in which they are asked, whichever is answered first. What is
      // executed has the context that was made for it.
      setExecuteFn((args) => whileMetered(args as GivenMetered))
    },
  }
}

interface GivenMetered extends ExecutionArgs {
  readonly contextValue: Context
}

/** Executes an operation, and ends it as soon as it takes more than it may, or longer. */
export async function whileMetered(args: GivenMetered): Promise<ExecutionResult> {
  const { meter, deadlineMs, letGo, tellSeen } = args.contextValue
  const timer = setTimeout(meter.endLate, deadlineMs + FINISHING_MS - Date.now())
  try {
    const result = await Promise.race([execute(args), meter.ended])
    const why = meter.why()
    if (why !== null) {
      // What it still asks of the store is asked for nobody.
      letGo()
      return { data: null, errors: [errorOf(why)] }
    }
    invariant(result !== null, 'what is not over has a result')
    return result
  } finally {
    clearTimeout(timer)
    tellSeen?.(meter.metered())
  }
}

/** Gives an answer that has more bytes than it may no form: it is refused before it is written out. */
export function useBoundedLength(limits: Limits): Plugin<Context> {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      setResult(withBoundedLength(result, limits))
    },
  }
}

/** The answer; in place of one that has more bytes than it may, why there is none. */
export function withBoundedLength(result: ExecutionResult, { answerBytes }: Limits): ExecutionResult {
  if (!isLonger(result, answerBytes)) return result
  const record = result.extensions?.['record']
  const { code, message } = tooLong(answerBytes)
  const error = new GraphQLError(message, { extensions: { code } })
  return { data: null, errors: [error], extensions: { record: typeof record === 'string' ? record : null } }
}

function errorOf(why: Failure): GraphQLError {
  return new GraphQLError(why.message, { originalError: why })
}
