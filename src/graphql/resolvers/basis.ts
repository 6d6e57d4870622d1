import { entitySortKey } from '../../domain/evidence/sort-key.ts'
import { documentCounts, noteOf, silentDocuments } from '../answers/basis.ts'
import { checkedNumber } from '../arguments/check-bounds.ts'
import type { BasisResolvers } from '../generated.ts'
import { DEFAULT_FIRST } from '../limits/list-bounds.ts'
import { listingOf } from '../lists/listing.ts'
import { loadAllKnown } from '../loaders.ts'

export const Basis: BasisResolvers = {
  read: async (basis, _, context) => (await documentCounts(context, basis)).read,
  undated: async (basis, _, context) => (await documentCounts(context, basis)).undated,
  speakingCount: ({ speakingIds }) => speakingIds.length,
  silentCount: async (basis, _, context) => (await silentDocuments(context, basis, 0)).count,

  async speaking({ speakingIds }, args, { loaders, limits }) {
    const first = checkedNumber('first', args.first, DEFAULT_FIRST, limits.first)
    const documents = await loadAllKnown(loaders.document, speakingIds)
    return listingOf(documents, ({ title, id }) => entitySortKey(title, id)).items.slice(0, first)
  },

  async silent(basis, args, context) {
    const first = checkedNumber('first', args.first, DEFAULT_FIRST, context.limits.first)
    return (await silentDocuments(context, basis, first)).documents
  },

  note: async (basis, _, context) => `${await noteOf(context, basis)}.`,
}
