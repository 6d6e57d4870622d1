import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import type { KeptDocuments } from './keep-documents.ts'
import { digestOf } from './sight.ts'

/** A document that may be asked: it was, and nothing was found wrong with it. */
export interface KnownDocument {
  readonly document: DocumentNode
  /** By which nothing was wrong with it. */
  readonly schema: GraphQLSchema
  /** By which an operator tells it from others. */
  readonly digest: string
}

/** The documents that were asked last and may be asked, by their texts. */
export type KnownDocuments = KeptDocuments<KnownDocument>

/** Takes note of each document that comes to be executed, past everything that could refuse it. */
export function useKnownDocuments(known: KnownDocuments): Plugin<RequestContext> {
  return {
    onExecute({ args: { document, schema, contextValue } }) {
      const { query } = contextValue.params
      if (typeof query === 'string') known.set(query, { document, schema, digest: digestOf(query) })
    },
  }
}
