import type { Claim } from '../../domain/model/claim.ts'
import type { Document } from '../../domain/model/document.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'

/** The documents of some claims, by id. */
export async function loadDocumentsOf(
  claims: readonly Claim[],
  { loaders }: RequestContext,
): Promise<ReadonlyMap<string, Document>> {
  const ids = [...new Set(claims.map(({ documentId }) => documentId))]
  return new Map((await loadAllKnown(loaders.document, ids)).map((document) => [document.id, document]))
}
