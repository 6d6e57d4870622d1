import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import { createYoga } from 'graphql-yoga'
import { invariant } from '../../errors.ts'
import { meterStore } from '../../store/meter-store.ts'
import { createContext, type RequestContext } from '../context.ts'
import type { Limits } from '../limits/limits.ts'
import { usePersistedQuestions } from '../named-questions/persisted-questions.ts'
import { askedTimeout, TIMEOUT_HEADER } from './asked-timeout.ts'
import { useBoundedLength, useMeter } from './bounded-answer.ts'
import { useHiddenSchema, useNamedQuestionsOnly } from './closed-doors.ts'
import { CSRF_HEADERS } from './csrf-headers.ts'
import { keepDocuments } from './keep-documents.ts'
import type { RecordSchema, SchemaNow } from './keep-schemas.ts'
import { type KnownDocuments, useKnownDocuments } from './known-documents.ts'
import { type MadeAlready, useMadeAlready } from './made-already.ts'
import { maskError, type ReportInternal } from './mask-error.ts'
import { useOneRecord } from './one-record.ts'
import { useOutcome } from './outcome.ts'
import { useBoundedErrors, useLimits, useReadableParameters, useRecordHash } from './plugins.ts'
import type { RememberingStore } from './remember-hash.ts'
import { useSight } from './sight.ts'
import { useTrace } from './trace.ts'

/** What may be asked: the schema, and more than named questions. */
interface Doors {
  readonly introspection: boolean
  readonly questionsOnly: boolean
}

/**
 * GraphQL over HTTP on `/graphql`, without page, health check, cross-origin access, batches or uploads. Takes note of documents
 * that may be asked.
 */
export function createYogaServer(
  schemaNow: SchemaNow,
  store: RememberingStore,
  limits: Limits,
  reportInternal: ReportInternal,
  { introspection, questionsOnly }: Doors = { introspection: true, questionsOnly: false },
  known: KnownDocuments = keepDocuments(),
) {
  const metered = meterStore(store)
  const begun = new WeakMap<Request, { readonly known: RecordSchema; readonly deadlineMs: number }>()
  return createYoga<MadeAlready, RequestContext>({
    async schema({ request, arrivedMs = Date.now() }) {
      const deadlineMs = arrivedMs + askedTimeout(request.headers.get(TIMEOUT_HEADER), limits)
      const known = await schemaNow({ signal: request.signal, deadlineMs })
      begun.set(request, { known, deadlineMs })
      return known.schema
    },
    graphqlEndpoint: '/graphql',
    context({ request, tally }) {
      const itself = begun.get(request)
      invariant(itself !== undefined, 'a request has a schema')
      const { known, deadlineMs } = itself
      return createContext(metered, limits, known.vocabulary, request.signal, deadlineMs, tally)
    },
    plugins: [
      useCSRFPrevention({ requestHeaders: CSRF_HEADERS }),
      useReadableParameters(),
      usePersistedQuestions(),
      ...(questionsOnly ? [useNamedQuestionsOnly()] : []),
      ...(introspection ? [] : [useHiddenSchema()]),
      useSight(),
      useLimits(limits),
      useMeter(),
      useOneRecord(),
      useBoundedErrors(limits),
      useRecordHash(store),
      useTrace(),
      useBoundedLength(limits),
      useOutcome(),
      useKnownDocuments(known),
      useMadeAlready(reportInternal),
    ],
    maskedErrors: { maskError: (error) => maskError(error, reportInternal) },
    // By themselves they would be a thousand, however long.
    parserAndValidationCache: { documentCache: keepDocuments(), errorCache: keepDocuments() },
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
