import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  type parse,
  validate,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { Failure } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { checkVariables } from '../limits/check-variables.ts'
import { costOf } from '../limits/cost.ts'
import { documentLimitsRule } from '../limits/document-limits.ts'
import type { Limits } from '../limits/limits.ts'
import { toldCount } from '../limits/told-count.ts'
import { withItsArgument } from './its-argument.ts'
import { withShortEcho } from './mask-error.ts'
import type { Hearer } from './outcome.ts'
import { currentHash, type RememberingStore } from './remember-hash.ts'

/** Refuses what is larger than the limits before anything is asked of the store. */
export function useLimits(limits: Limits): Plugin<RequestContext & Hearer> {
  const rule = documentLimitsRule(limits)
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn(boundedParse(parseFn, limits.tokens))
    },
    onParams({ params: { variables } }) {
      // What is no object is refused by its shape, later and in other words.
      if (typeof variables === 'object' && variables !== null) checkVariables(variables, limits)
    },
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(rule)
      // The last error is that there were too many.
      setValidationFn((schema, document, rules) =>
        validate(schema, document, rules, { maxErrors: limits.errors - 1 }).map((error) =>
          error.message === GIVEN_UP ? tooManyBeside(document) : withItsArgument(error, document),
        ),
      )
    },
    onExecute({ args }) {
      holdToCost(args, limits)
    },
  }
}

/** What GraphQL says of a document in which so many fields stand beside each other that it gives up comparing them. */
const GIVEN_UP = 'Validation aborted.'

function tooManyBeside({ definitions }: DocumentNode): GraphQLError {
  const message =
    'So many fields stand beside each other that it takes too long to compare them: ask for each of them once.'
  return new GraphQLError(message, { nodes: definitions.slice(0, 1), extensions: { code: 'LIMIT_EXCEEDED' } })
}

/** What is about to be executed, and who hears of it. */
interface Priced extends ExecutionArgs {
  readonly contextValue: RequestContext & Hearer
}

/** Refuses an operation that could give more than it may, and variables that do not fit. */
export function holdToCost(args: Priced, limits: Limits): void {
  const operation = getOperationAST(args.document, args.operationName)
  if (operation === null || operation === undefined) return
  const { coerced, errors } = getVariableValues(
    args.schema,
    operation.variableDefinitions ?? [],
    args.variableValues ?? {},
    { maxErrors: limits.errors - 1 },
  )
  // The execution would read them again, and report more of them.
  if (coerced === undefined) throw new AggregateError(errors)
  const cost = costOf(args.schema, args.document, operation, coerced)
  args.contextValue.tellSeen?.({ cost })
  if (cost > limits.cost) {
    const message = `The operation could give ${toldCount(cost)} nodes; at most ${limits.cost} are allowed: ask for smaller pages (\`first\`) or fewer lists within lists.`
    throw new Failure('LIMIT_EXCEEDED', message)
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

/** Codes of errors behind which a store may hang: it is not asked again. */
const OF_THE_STORE: readonly unknown[] = ['STORE_UNAVAILABLE', 'OVERLOADED', 'TIMED_OUT']

/**
 * Puts the record's hash into `extensions.record` of every answer that does not carry that of the record which it is of;
 * null where no record is there. What is refused waits for nothing: it carries the hash last known.
 */
export function useRecordHash(store: RememberingStore): Plugin<RequestContext> {
  return {
    async onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || result.extensions?.['record'] !== undefined) return
      const isRefused =
        !('data' in result) || result.errors?.some(({ extensions }) => OF_THE_STORE.includes(extensions['code']))
      const record = isRefused ? store.lastHash() : await currentHash(store)
      setResult({ ...result, extensions: { ...result.extensions, record } })
    },
  }
}

/** Bounds what errors say in every answer: how many there are, and how much of the request each says back. */
export function useBoundedErrors(limits: Limits): Plugin<RequestContext> {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      setResult(withBoundedErrors(result, limits))
    },
  }
}

/** The answer with at most so many errors, in the order of the document, each with a bounded part of the caller's words. */
export function withBoundedErrors(result: ExecutionResult, { errors: most }: Limits): ExecutionResult {
  const { errors } = result
  if (errors === undefined) return result
  const told = inOrder(errors)
    .slice(0, errors.length > most ? most - 1 : most)
    .map(withShortEcho)
  if (told.length < errors.length) {
    const message = `${errors.length - told.length} more errors are not told; an answer has at most ${most}.`
    told.push(new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } }))
  }
  return { ...result, errors: told }
}

/**
 * Errors of fields as these stand in the document, and of one field in the order of the lists that it is in: they came as each
 * was ready, which is another order each time. What GraphQL finds in a document has an order of its own.
 */
function inOrder(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.some(({ path }) => path === undefined)) return errors
  return [...errors].sort((a, b) => placeInDocument(a) - placeInDocument(b) || comparePaths(a.path ?? [], b.path ?? []))
}

function placeInDocument({ positions }: GraphQLError): number {
  return positions?.[0] ?? 0
}

function comparePaths(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [level, step] of one.entries()) {
    const beside = other[level]
    if (typeof step === 'number' && typeof beside === 'number' && step !== beside) return step - beside
  }
  return 0
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
