import { periodOn } from '../../domain/evidence/period.ts'
import { documentProse } from '../answers/claims-prose.ts'
import { kindsOf } from '../arguments/arguments.ts'
import type { DocumentConnectionResolvers, DocumentEdgeResolvers, DocumentResolvers } from '../generated.ts'
import { askedPage, connect, connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'

export const Document: DocumentResolvers = {
  partOf: ({ partOfId }, _, { loaders }) => (partOfId === null ? null : loadKnown(loaders.document, partOfId)),
  publisher: ({ publisherId }, _, { loaders }) =>
    publisherId === null ? null : loadKnown(loaders.entity, publisherId),
  authors: ({ authorIds }, _, { loaders }) => loadAllKnown(loaders.entity, authorIds),
  addressees: ({ addresseeIds }, _, { loaders }) => loadAllKnown(loaders.entity, addresseeIds),
  written: ({ written }) => periodOn(written),
  published: ({ published }) => periodOn(published),

  async claims(document, args, context) {
    const { id } = document
    const { loaders } = context
    const asked = askedPage(['Document.claims', id], args, context)
    const page = await connect(asked, (part) => loaders.of('claimsIn', part).load(id))
    return { ...page, prose: () => documentProse(document, page, context) }
  },

  entities({ id }, args, context) {
    const kinds = kindsOf(args.kinds)
    const asked = askedPage(['Document.entities', [id, kinds]], args, context)
    return connect(asked, (page) => context.loaders.of('entitiesIn', kinds, page).load(id))
  },
}

export const DocumentConnection: DocumentConnectionResolvers = connectionFields((node) => node)

export const DocumentEdge: DocumentEdgeResolvers = edgeFields((node) => node)
