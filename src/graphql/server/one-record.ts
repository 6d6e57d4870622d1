import { type ExecutionArgs, type ExecutionResult, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { OTHER_VOCABULARY } from '../../domain/model/vocabulary.ts'
import { Failure } from '../../errors.ts'
import { recordChanged } from '../../store/record-hold.ts'
import type { RequestContext } from '../context.ts'

/** What executes an operation. */
type Execute = (args: Given) => ExecutionResult | Promise<ExecutionResult>

/**
 * Answers each request from one whole record, whose hash stands in `extensions.record`: nothing is asked of a store that
 * holds none, or one of other types than the request was validated with, and what comes of two records is asked once more,
 * then refused with STORE_UNAVAILABLE.
 */
export function useOneRecord(): Plugin<RequestContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation === null || operation === undefined || isIntrospection(operation)) return
      const { contextValue } = args
      setExecuteFn((given) => ofOneRecord(executeFn as Execute, { ...given, contextValue }))
    },
  }
}

interface Given extends ExecutionArgs {
  readonly contextValue: RequestContext
}

/** Executes an operation on one whole record: once more where it comes of two, and then refuses with STORE_UNAVAILABLE. */
export async function ofOneRecord(execute: Execute, given: Given): Promise<ExecutionResult> {
  const first = await unlessChanged(execute, given)
  if (first !== null) return first
  const contextValue = { ...given.contextValue, ...given.contextValue.anew() }
  const second = await unlessChanged(execute, { ...given, contextValue })
  if (second !== null) return second
  throw recordChanged()
}

/** What an operation gives; null where it is of more than one record, whatever it gives. */
async function unlessChanged(execute: Execute, given: Given): Promise<ExecutionResult | null> {
  const { record, hold, vocabulary } = given.contextValue
  try {
    const { hash, vocabulary: digest } = await record()
    if (digest !== vocabulary.digest) throw new Failure('STORE_UNAVAILABLE', OTHER_VOCABULARY)
    const result = await execute(given)
    return hold.isBroken() ? null : { ...result, extensions: { ...result.extensions, record: hash } }
  } catch (error) {
    if (hold.isBroken()) return null
    throw error
  }
}

/** Whether an operation asks the schema of itself, and nothing of the record. */
export function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'))
}
