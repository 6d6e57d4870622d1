import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import { maskError, type ReportInternal } from './mask-error.ts'
import type { Hearer } from './outcome.ts'

/** A request of which all was done, but for saying what came of it. */
export interface MadeAlready extends Hearer {
  /** What came of it; throws where it was refused. */
  readonly made?: () => ExecutionResult
}

/** Says what came of a request that was executed elsewhere, as if it had been executed here. */
export function useMadeAlready(reportInternal: ReportInternal): Plugin<RequestContext, MadeAlready> {
  return {
    onParams({ context: { made }, setParamsHandler }) {
      if (made === undefined) return
      setParamsHandler(async () => {
        const result = made()
        if (result.errors === undefined) return result
        return { ...result, errors: result.errors.map((error) => maskError(error, reportInternal)) }
      })
    },
  }
}
