import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { sha256Hex } from '../../sha256.ts'
import type { RequestContext } from '../context.ts'
import type { Hearer } from './outcome.ts'

/** How many characters of a digest tell documents apart, and of a name are shown. */
const DIGEST_LENGTH = 12
const MOST_SHOWN = 60

/** Tells whoever asked which operation each request is. */
export function useSight(): Plugin<RequestContext & Hearer> {
  const documents = new WeakMap<Request, string>()
  return {
    onParams({ request, params: { query } }) {
      if (typeof query === 'string') documents.set(request, sha256Hex(query).slice(0, DIGEST_LENGTH))
    },
    onExecute({ args }) {
      const { request, tellSeen } = args.contextValue
      const name = getOperationAST(args.document, args.operationName)?.name?.value ?? null
      tellSeen?.({ operation: name?.slice(0, MOST_SHOWN) ?? null, document: documents.get(request) ?? '' })
    },
  }
}
