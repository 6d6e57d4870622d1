import { getOperationAST, type OperationDefinitionNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { sha256Hex } from '../../sha256.ts'
import type { RequestContext } from '../context.ts'
import type { Hearer, Seen } from './outcome.ts'

/** How many characters of a digest tell documents apart, and of a name are shown. */
const DIGEST_LENGTH = 12
const MOST_SHOWN = 60

/** What an operator sees of an operation: its name, and by which document it came. */
export function sightOf(operation: OperationDefinitionNode | null | undefined, document: string): Partial<Seen> {
  return { operation: operation?.name?.value.slice(0, MOST_SHOWN) ?? null, document }
}

/** What tells a document from others: the beginning of the SHA-256 of its text. */
export function digestOf(text: string): string {
  return sha256Hex(text).slice(0, DIGEST_LENGTH)
}

/** Tells whoever asked which operation each request is. */
export function useSight(): Plugin<RequestContext & Hearer> {
  const documents = new WeakMap<Request, string>()
  return {
    onParams({ request, params: { query } }) {
      if (typeof query === 'string') documents.set(request, digestOf(query))
    },
    onExecute({ args }) {
      const { request, tellSeen } = args.contextValue
      tellSeen?.(sightOf(getOperationAST(args.document, args.operationName), documents.get(request) ?? ''))
    },
  }
}
