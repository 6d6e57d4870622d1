import {
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type parse,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { Failure } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { costOf } from '../limits/cost.ts'
import { documentLimitsRule } from '../limits/document-limits.ts'
import type { Limits } from '../limits/limits.ts'

/** Refuses what is larger than the limits before anything is asked of the store. */
export function useLimits(limits: Limits): Plugin<RequestContext> {
  const rule = documentLimitsRule(limits)
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn(boundedParse(parseFn, limits.tokens))
    },
    onValidate({ addValidationRule }) {
      addValidationRule(rule)
    },
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation === null || operation === undefined) return
      const variables = getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {})
      // Variables that do not fit are reported by the execution itself.
      if (variables.coerced === undefined) return
      const cost = costOf(args.schema, args.document, operation, variables.coerced)
      if (cost > limits.cost) {
        const message = `The operation can give ${cost} nodes; at most ${limits.cost} are allowed: ask for smaller pages (\`first\`) or fewer lists within lists.`
        throw new Failure('LIMIT_EXCEEDED', message)
      }
    },
  }
}

/** Refuses a GET whose `variables` or `extensions` are no JSON in a sentence, as a POST is refused whose body is none. */
export function useReadableParameters(): Plugin<RequestContext> {
  return {
    onRequestParse({ request: { method }, requestParser, setRequestParser }) {
      if (method !== 'GET' || requestParser === undefined) return
      setRequestParser((request) => {
        try {
          return requestParser(request)
        } catch {
          const extensions = { code: 'BAD_INPUT', http: { status: 400 } }
          throw new GraphQLError('variables, extensions: each must be a JSON object.', { extensions })
        }
      })
    },
  }
}

/** Asks nothing of a store that holds no whole record: what half a record answers would be no answer. */
export function useWholeRecord(): Plugin<RequestContext> {
  return {
    async onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation !== null && operation !== undefined && !isIntrospection(operation)) await args.contextValue.record()
    },
  }
}

function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'))
}

/** Puts the record's hash into `extensions.record` of every answer, whatever it is; null where no record is there. */
export function useRecordHash(currentHash: () => Promise<string | null>): Plugin<RequestContext> {
  return {
    async onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      setResult({ ...result, extensions: { ...result.extensions, record: await currentHash() } })
    },
  }
}

function boundedParse(parseFn: typeof parse, maxTokens: number): typeof parse {
  return (source, options) => {
    try {
      return parseFn(source, { ...options, maxTokens })
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('tokens. Parsing aborted')) throw error
      const message = `The document has more than ${maxTokens} tokens; that is the most allowed.`
      throw new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })
    }
  }
}
