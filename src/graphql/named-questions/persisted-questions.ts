import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { readNamedQuestions } from './named-questions.ts'

/** What a persisted document's id begins with, after GraphQL over HTTP. */
const ID_PREFIX = 'sha256:'

/**
 * Takes the id of a named question in place of its text: as `extensions.persistedQuery.sha256Hash`, or as `documentId`.
 * Documents of any other text are taken as before. NOT_FOUND for an id that no named question has.
 */
export function usePersistedQuestions(): Plugin {
  const documents = new Map(readNamedQuestions().map(({ id, document }) => [id, document]))
  return usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: (params, { method, url }) =>
      hashIn(params.extensions) ?? documentIdIn(method === 'GET' ? queryOf(url) : params),
    getPersistedOperation: (id) => documents.get(id) ?? null,
    customErrors: {
      keyNotFound: () => refusal(400, 'BAD_INPUT', 'query: must be given, or the id of a named question.'),
      notFound: () => refusal(404, 'NOT_FOUND', 'No named question has this id; /questions lists them with their ids.'),
    },
  })
}

function hashIn(extensions: unknown): string | null {
  const hash = fieldOf(fieldOf(extensions, 'persistedQuery'), 'sha256Hash')
  return typeof hash === 'string' ? hash.toLowerCase() : null
}

function documentIdIn(parameters: unknown): string | null {
  const id = fieldOf(parameters, 'documentId')
  if (typeof id !== 'string') return null
  const lower = id.toLowerCase()
  return lower.startsWith(ID_PREFIX) ? lower.slice(ID_PREFIX.length) : lower
}

function queryOf(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(url, 'http://localhost').searchParams)
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
