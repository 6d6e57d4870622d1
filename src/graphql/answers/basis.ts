import type { Relationship } from '../../domain/evidence/relationship.ts'
import { type View, visibleAttestations } from '../../domain/evidence/view.ts'
import { basisNote } from '../../domain/prose/basis-note.ts'
import type { DocumentCounts, DocumentView, SpeakingDocuments } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import type { BasisModel } from '../models.ts'
import { loadNames } from './load-names.ts'

/** The basis of an answer that used these relationships as a View sees them. */
export function basisOf(view: View, used: readonly Relationship[], aboutIds: readonly string[]): BasisModel {
  const documentIds = used.flatMap(({ attestations }) =>
    visibleAttestations(view, attestations).map(({ documentId }) => documentId),
  )
  return basisOfDocuments(view, documentIds, aboutIds)
}

/** The basis of an answer that used claims of these documents. */
export function basisOfDocuments(
  { documents, knownBy }: DocumentView,
  documentIds: readonly string[],
  aboutIds: readonly string[],
): BasisModel {
  return { view: { documents, knownBy }, speakingIds: [...new Set(documentIds)].sort(), aboutIds, use: 'CITED' }
}

/** How many documents the basis' View reads and leaves out; asked once a request. */
export function documentCounts(
  { store, loaders, asking }: RequestContext,
  { view }: BasisModel,
): Promise<DocumentCounts> {
  return loaders.asked('documentCounts', view, async () => [await store.documentCounts(view, asking())]).load('')
}

/** The documents that speak of an entity asked about, with no claim used. */
export function silentDocuments(
  { store, asking }: RequestContext,
  { aboutIds, view, speakingIds }: BasisModel,
  first: number,
): Promise<SpeakingDocuments> {
  return store.documentsSpeakingOf(aboutIds, view, speakingIds, first, asking())
}

/** The basis in a sentence, without a full stop. */
export async function noteOf(context: RequestContext, basis: BasisModel): Promise<string> {
  const [counts, silent, nameOf] = await Promise.all([
    documentCounts(context, basis),
    silentDocuments(context, basis, 0),
    loadNames(context, basis.aboutIds),
  ])
  const speaking = basis.speakingIds.length
  return basisNote({ ...counts, use: basis.use, speaking, silent: silent.count, about: basis.aboutIds.map(nameOf) })
}
