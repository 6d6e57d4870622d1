import { type ExecutionResult, GraphQLError, parse } from 'graphql'
import { meterStore } from '../../store/meter-store.ts'
import { createContext } from '../context.ts'
import { checkVariables } from '../limits/check-variables.ts'
import type { Limits } from '../limits/limits.ts'
import { whileMetered, withBoundedLength } from './bounded-answer.ts'
import type { RecordSchema } from './keep-schemas.ts'
import { maskError, type ReportInternal } from './mask-error.ts'
import { ofOneRecord } from './one-record.ts'
import { holdToCost, withBoundedErrors } from './plugins.ts'
import type { RememberingStore } from './remember-hash.ts'

/**
 * Asks valid documents in this process, without HTTP: to read what speaks it takes longer than most answers. Each answer is
 * the one that a POST to `/graphql` gets, within the same limits.
 */
export function askHere(
  { schema, vocabulary }: RecordSchema,
  store: RememberingStore,
  limits: Limits,
  reportInternal: ReportInternal,
): (document: string, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult> {
  const metered = meterStore(store)
  return async (text, variables) => {
    const { signal } = new AbortController()
    const contextValue = createContext(metered, limits, vocabulary, signal)
    const document = parse(text)
    const args = { schema, document, variableValues: variables, contextValue }
    const result = await answered(async () => {
      checkVariables(variables, limits)
      holdToCost(args, limits)
      return ofOneRecord(whileMetered, args)
    })
    const errors = result.errors?.map((error) => withoutStatus(maskError(error, reportInternal)))
    const extensions = { record: store.lastHash(), ...result.extensions }
    const bounded = withBoundedErrors({ ...result, ...(errors === undefined ? {} : { errors }), extensions }, limits)
    return withBoundedLength(bounded, limits)
  }
}

/** What comes of it; what it is refused for is an answer too. */
async function answered(answer: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await answer()
  } catch (error) {
    return { errors: error instanceof AggregateError ? error.errors : [error] } as ExecutionResult
  }
}

/** The same error without what only HTTP has, a status. */
function withoutStatus(error: GraphQLError): GraphQLError {
  const { http: _, ...extensions } = error.extensions
  const { nodes = null, source = null, positions = null, path = null } = error
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions })
}
