import { type ExecutionResult, getOperationAST } from 'graphql'
import { meterStore } from '../../store/meter-store.ts'
import { createContext } from '../context.ts'
import { checkVariables } from '../limits/check-variables.ts'
import { isLonger } from '../limits/is-longer.ts'
import type { Limits } from '../limits/limits.ts'
import { TIMEOUT_HEADER } from './asked-timeout.ts'
import { whileMetered } from './bounded-answer.ts'
import type { createYogaServer } from './create-yoga-server.ts'
import type { SchemaNow } from './keep-schemas.ts'
import type { KnownDocuments } from './known-documents.ts'
import { isIntrospection, ofOneRecord } from './one-record.ts'
import type { Hearer } from './outcome.ts'
import { holdToCost } from './plugins.ts'
import type { RememberingStore } from './remember-hash.ts'
import { sightOf } from './sight.ts'

/** A POST to `/graphql`. */
interface Posted {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signal: AbortSignal
}

/** Of JSON, as most clients send it and want it. */
const PLAIN_TYPES: readonly (string | undefined)[] = ['application/json', 'application/json; charset=utf-8']
const PLAIN_WISHES: readonly (string | undefined)[] = [undefined, '*/*', 'application/json']

/**
 * Answers a plain POST of a document that was asked before without what reads HTTP for GraphQL, which takes as long as many an
 * answer: the answer that Yoga gives, within the same limits. What has to say of anything that is wrong is told by Yoga, and
 * null is given for any other request, which Yoga is to answer.
 */
export function createKnownAnswerer(
  known: KnownDocuments,
  yoga: ReturnType<typeof createYogaServer>,
  schemaNow: SchemaNow,
  store: RememberingStore,
  limits: Limits,
): (posted: Posted, hearer: Hearer) => Promise<string | Response | null> {
  const metered = meterStore(store)
  return async (posted, hearer) => {
    const params = isPlain(posted.headers) && hearer.traced === undefined ? plainParams(posted.body) : null
    const found = params === null ? undefined : known.get(params.query)
    if (params === null || found === undefined) return null
    const { document, digest } = found
    const operation = getOperationAST(document, params.operationName)
    if (operation === null || operation === undefined || isIntrospection(operation)) return null
    const { body, signal } = posted
    const { arrivedMs = Date.now(), tally, tellSeen, tellOutcome } = hearer
    const deadlineMs = arrivedMs + limits.transactionMs
    const { schema, vocabulary } = await schemaNow({ signal, deadlineMs })
    if (schema !== found.schema) return null

    const answer = async () => {
      checkVariables(params.variables, limits)
      const context = createContext(metered, limits, vocabulary, signal, deadlineMs, tally)
      const contextValue = tellSeen === undefined ? context : { ...context, tellSeen }
      const { variables: variableValues, operationName } = params
      const args = { schema, document, variableValues, operationName, contextValue }
      tellSeen?.(sightOf(operation, digest))
      holdToCost(args, limits)
      return ofOneRecord(whileMetered, args)
    }
    const made = await settled(answer())
    signal.throwIfAborted()
    if ('result' in made && made.result.errors === undefined && !isLonger(made.result, limits.answerBytes)) {
      tellOutcome?.('OK')
      return JSON.stringify(made.result)
    }
    const request = { method: 'POST', headers: posted.headers, body, signal }
    return yoga.fetch('http://localhost/graphql', request, { ...hearer, made: () => resultIn(made) })
  }
}

type Made = { readonly result: ExecutionResult } | { readonly error: unknown }

function settled(answer: Promise<ExecutionResult>): Promise<Made> {
  return answer.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  )
}

function resultIn(made: Made): ExecutionResult {
  if ('error' in made) throw made.error
  return made.result
}

function isPlain(headers: Readonly<Record<string, string>>): boolean {
  return (
    PLAIN_TYPES.includes(headers['content-type']) &&
    PLAIN_WISHES.includes(headers['accept']) &&
    headers[TIMEOUT_HEADER] === undefined
  )
}

interface PlainParams {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
}

/** What a body asks, where it is a document with variables and nothing else; null where it is not, or no JSON at all. */
function plainParams(body: string): PlainParams | null {
  const value = parsed(body)
  if (!isObject(value)) return null
  const { query, variables = null, operationName = null, ...others } = value
  if (typeof query !== 'string' || Object.keys(others).length > 0) return null
  if (variables !== null && !isObject(variables)) return null
  if (operationName !== null && typeof operationName !== 'string') return null
  return { query, variables: variables ?? {}, operationName }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
