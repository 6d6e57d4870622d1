import type { DocumentDate } from '../../domain/document.ts'
import { periodOf } from '../../domain/period.ts'
import { connectionFields } from '../connection.ts'
import type { DocumentConnectionResolvers, DocumentEdgeResolvers, DocumentResolvers } from '../generated.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'

export const Document: DocumentResolvers = {
  publisher: ({ publisherId }, _, { loaders }) =>
    publisherId === null ? null : loadKnown(loaders.entity, publisherId),
  authors: ({ authorIds }, _, { loaders }) => loadAllKnown(loaders.entity, authorIds),
  addressees: ({ addresseeIds }, _, { loaders }) => loadAllKnown(loaders.entity, addresseeIds),
  written: ({ written }) => shownDate(written),
  published: ({ published }) => shownDate(published),
}

export const DocumentConnection: DocumentConnectionResolvers = connectionFields(({ item }) => item)

export const DocumentEdge: DocumentEdgeResolvers = {
  cursor: ({ cursor }) => cursor(),
  node: ({ item }) => item.item,
}

function shownDate(date: DocumentDate | null) {
  return date === null ? null : periodOf(date.edtf, date.inferred, null)
}
