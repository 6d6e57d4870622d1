import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
} from 'graphql'
import { completionOf, executeFields } from './execute-fields.ts'
import { planOf, rootFieldsOf } from './plan.ts'
import type { Run } from './planned.ts'
import { addError } from './run.ts'

/**
 * Executes a query that was validated as GraphQL's own reference does, answer and errors alike, in less time: which fields are asked of
 * a type, how each is completed and which arguments it has is found once, not once for each object. What is no query of
 * this document is left to the reference, which says so.
 */
export function executeQuery(given: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const { schema, document, operationName, contextValue, rootValue } = given
  const operation = getOperationAST(document, operationName)
  const queryType = schema.getQueryType()
  if (operation?.operation !== OperationTypeNode.QUERY || !queryType) return execute(given)
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], given.variableValues ?? {}, {
    maxErrors: 50,
  })
  if (read.errors !== undefined) return { errors: read.errors }
  const variables = read.coerced
  const plan = planOf(schema, document, operation, variables, completionOf)
  const run: Run = { plan, contextValue, rootValue, variables, args: [], errors: [], nulled: new Set() }
  const failed = (error: unknown): ExecutionResult => {
    // Whatever fails in a field is an error of GraphQL by then.
    addError(run, error as GraphQLError, undefined)
    return told(run, null)
  }
  try {
    const data = executeFields(run, rootFieldsOf(plan, queryType), rootValue, undefined)
    return data instanceof Promise ? data.then((made) => told(run, made), failed) : told(run, data)
  } catch (error) {
    return failed(error)
  }
}

function told({ errors }: Run, data: unknown): ExecutionResult {
  const made = data as ExecutionResult['data']
  return errors.length === 0 ? { data: made ?? null } : { errors, data: made ?? null }
}
