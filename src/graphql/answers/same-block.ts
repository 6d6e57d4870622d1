import { blockOf } from '../../domain/model/block.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { RequestContext } from '../context.ts'

/** The most documents of which it is looked for, and the most claims of each that are looked through. */
const MOST_DOCUMENTS = 8
const MOST_LOOKED_THROUGH = 500

/**
 * The claims that stand in the paragraphs of some claims and are none of the `known` ones, in the order of their documents, by
 * number; of the first documents, each looked through as far as its first claims go.
 */
export async function loadBesideInText(
  claims: readonly Claim[],
  known: readonly Claim[],
  { store, asking }: RequestContext,
): Promise<readonly Claim[]> {
  const documentIds = [...new Set(claims.map(({ documentId }) => documentId))].slice(0, MOST_DOCUMENTS)
  if (documentIds.length === 0) return []
  const page = { first: MOST_LOOKED_THROUGH, after: null, keysOnly: false }
  const found = await store.claimsIn(documentIds, page, asking())
  const blocks = new Set(claims.map(placeOf))
  const knownIds = new Set(known.map(({ id }) => id))
  return found
    .flatMap(({ items }) => items)
    .filter((claim) => !knownIds.has(claim.id) && blocks.has(placeOf(claim)) && claim.replacedByIds.length === 0)
}

function placeOf(claim: Claim): string {
  return JSON.stringify([claim.documentId, blockOf(claim)])
}
