import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { Failure } from '../../errors.ts'
import type { Store } from '../../store/store.ts'
import { createContext, type RequestContext } from '../context.ts'
import type { Limits } from '../limits/limits.ts'
import { usePersistedQuestions } from '../named-questions/persisted-questions.ts'
import { maskError, type ReportInternal } from './mask-error.ts'
import { useBoundedErrors, useLimits, useReadableParameters, useRecordHash, useWholeRecord } from './plugins.ts'

/** The header by which a client lowers the time limit of its request, in milliseconds. */
const TIMEOUT_HEADER = 'x-timeout-ms'

/** How long an answer waits for the record's hash, in milliseconds. */
const HASH_TIMEOUT_MS = 500

/** A header of this name makes a request without a JSON body (a plain GET) acceptable: a form on a strange site cannot send it. */
const CSRF_HEADERS = ['x-tributary-csrf', 'x-graphql-yoga-csrf', 'apollo-require-preflight']

/** GraphQL over HTTP on `/graphql`, without page, health check, cross-origin access, batches or uploads. */
export function createYogaServer(schema: GraphQLSchema, store: Store, limits: Limits, reportInternal: ReportInternal) {
  return createYoga<object, RequestContext>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ request }) =>
      createContext(store, limits, request.signal, askedTimeout(request.headers.get(TIMEOUT_HEADER), limits)),
    plugins: [
      useCSRFPrevention({ requestHeaders: CSRF_HEADERS }),
      useReadableParameters(),
      usePersistedQuestions(),
      useLimits(limits),
      useWholeRecord(),
      useBoundedErrors(limits),
      useRecordHash(() => currentHash(store)),
    ],
    maskedErrors: { maskError: (error) => maskError(error, reportInternal) },
    // The server counts the bytes of a body itself, which is cheaper.
    maxRequestBodySize: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/graphql/health',
    cors: false,
    batching: false,
    multipart: false,
    extraParamNames: ['documentId'],
    logging: false,
  })
}

/** The hash of the record that the store holds now; null where it does not answer or holds none. */
export async function currentHash(store: Store): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(HASH_TIMEOUT_MS)
    return (await store.record({ signal, deadlineMs: Date.now() + HASH_TIMEOUT_MS })).hash
  } catch {
    // The answer itself tells that the store does not answer.
    return null
  }
}

function askedTimeout(header: string | null, limits: Limits): number {
  if (header === null) return limits.transactionMs
  const asked = Number(header)
  if (!Number.isInteger(asked) || asked < 1 || asked > limits.transactionMs) {
    throw new Failure('BAD_INPUT', `${TIMEOUT_HEADER}: a whole number from 1 to ${limits.transactionMs}.`)
  }
  return asked
}
