import type { Attestation } from '../../domain/evidence/attestation.ts'
import type { View } from '../../domain/evidence/view.ts'
import { writtenDays } from '../../domain/model/document.ts'
import type { WrittenOf } from '../../domain/prose/told-as-of.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'

/** When the documents were written that tell some things; asked of the store only where a View has a day. */
export async function loadWritten(
  things: readonly { readonly attestations: readonly Attestation[] }[],
  { asOf }: View,
  { loaders }: RequestContext,
): Promise<WrittenOf> {
  const undated = things.flatMap(({ attestations }) => attestations.filter(({ when }) => when === null))
  const ids = asOf === null ? [] : [...new Set(undated.map(({ documentId }) => documentId))]
  const documents = await loadAllKnown(loaders.document, ids)
  const days = new Map(documents.map((document) => [document.id, writtenDays(document)]))
  return (id) => days.get(id) ?? null
}
