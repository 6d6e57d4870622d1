import { type FormattedExecutionResult, GraphQLError } from 'graphql'
import { type Candidate, FAILURE_CODES, type FailureCode } from '../../errors.ts'
import { CSRF_HEADERS } from './csrf-headers.ts'
import { shortenEcho, withoutOffer } from './shorten-echo.ts'

/** The HTTP status of failures that concern the whole service, so that proxies and probes see them too. */
const HTTP_STATUS: Partial<Record<FailureCode, number>> = { STORE_UNAVAILABLE: 503, OVERLOADED: 503 }

/** What GraphQL itself reports of a document: its message is for the caller already. */
const GRAPHQL_CODES = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']

/** Told of errors that are ours, with their cause; the caller sees only that there was one. */
export type ReportInternal = (error: unknown) => void

/**
 * The outward form of an error, the only place that decides it: a `Failure` with its code and message, GraphQL's own
 * findings as they are, and everything else as INTERNAL_SERVER_ERROR without a word of what it was.
 */
export function maskError(error: unknown, reportInternal: ReportInternal): GraphQLError {
  const cause = causeOf(error)
  if (isFailure(cause)) return outward(error, cause.message, failureExtensions(cause))
  const code = extensionsOf(error)['code']
  if (isGraphQLFinding(error, cause)) {
    const known = typeof code === 'string' && [...GRAPHQL_CODES, ...FAILURE_CODES].includes(code)
    return outward(error, withHeader(messageOf(error)), { code: known ? code : 'BAD_INPUT', ...httpOf(error) })
  }
  reportInternal(cause)
  const message = 'Something went wrong here, not in your request; it has been noted.'
  return outward(error, message, { code: 'INTERNAL_SERVER_ERROR' })
}

/** What is said of a request that a strange site could have sent, with the header that shows that none did. */
function withHeader(message: string): string {
  if (message !== 'Required CSRF header(s) not present') return message
  return `Whatever is no POST of JSON, such as a GET of /graphql, must carry the header ${CSRF_HEADERS[0]}, with any value.`
}

/** What GraphQL says of a word that is no type of the record, with where those are listed. */
function withWayOut(message: string): string {
  return message.replace(
    /does not exist in "RelationshipType" enum\.(?=$| Did you mean )/,
    'is no type of relationship of this record: `relationshipTypes` lists them, its own among them.',
  )
}

/** The outward body of a failure that happens before GraphQL has a say. */
export function failureBody(failure: Shape & Partial<FailureShape>, record: string | null): FormattedExecutionResult {
  const { code, candidates = null } = failure
  const extensions = { code, ...(candidates === null ? {} : { candidates }) }
  // No GraphQLError, which would look where it was made: a refusal is to cost little.
  return { errors: [{ message: shortenEcho(failure.message), extensions }], extensions: { record } }
}

/** The same error, of which no more than a bounded part is the caller's own words, with the way out of a type that there is not. */
export function withShortEcho(error: GraphQLError): GraphQLError {
  const message = shortenEcho(withWayOut(error.message))
  return message === error.message ? error : outward(error, message, error.extensions)
}

/** The same error, which offers no names of the schema. */
export function withoutNames(error: GraphQLError): GraphQLError {
  const message = withoutOffer(error.message)
  return message === error.message ? error : outward(error, message, error.extensions)
}

interface Shape {
  readonly code: FailureCode
  readonly message: string
}

interface FailureShape extends Shape {
  readonly candidates: readonly Candidate[] | null
  readonly after: string | null
}

// Told by shape, not by class: where a module is loaded twice, `instanceof` knows only one of the two classes.
function isFailure(value: unknown): value is FailureShape {
  return isObject(value) && value['name'] === 'Failure' && FAILURE_CODES.some((code) => code === value['code'])
}

/** A finding about the request: made by GraphQL itself or by a rule of ours, with no thrown error behind it. */
function isGraphQLFinding(error: unknown, cause: unknown): boolean {
  return isObject(error) && error['name'] === 'GraphQLError' && (cause === error || isGraphQLError(cause))
}

function isGraphQLError(value: unknown): boolean {
  return isObject(value) && value['name'] === 'GraphQLError'
}

function failureExtensions({ code, candidates, after }: FailureShape) {
  const status = HTTP_STATUS[code]
  return {
    code,
    ...(candidates === null ? {} : { candidates }),
    ...(after === null ? {} : { after }),
    ...(status === undefined ? {} : { http: { status, headers: { 'retry-after': '1' } } }),
  }
}

function causeOf(error: unknown): unknown {
  return isObject(error) && isObject(error['originalError']) ? causeOf(error['originalError']) : error
}

function outward(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!isGraphQLError(error)) return new GraphQLError(message, { extensions })
  const { nodes, source, positions, path } = error as GraphQLError
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  })
}

function extensionsOf(error: unknown): Record<string, unknown> {
  const extensions = isObject(error) ? error['extensions'] : null
  return isObject(extensions) ? extensions : {}
}

/** The status of an error; for whoever wants plain JSON what GraphQL finds in a document is an answer, of status 200 (`spec`). */
function httpOf(error: unknown) {
  const http = extensionsOf(error)['http']
  if (!isObject(http) || typeof http['status'] !== 'number') return {}
  const isAnswer = GRAPHQL_CODES.some((code) => code === extensionsOf(error)['code'])
  return { http: { status: http['status'], ...(isAnswer ? { spec: true } : {}) } }
}

function messageOf(error: unknown): string {
  return isObject(error) && typeof error['message'] === 'string' ? error['message'] : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
