import { putInOrder } from '../../domain/evidence/put-in-order.ts'
import { entitySortKey } from '../../domain/evidence/sort-key.ts'
import { documentCounts, noteOf, silentDocuments } from '../answers/basis.ts'
import { checkedFirst } from '../arguments/arguments.ts'
import type { BasisResolvers } from '../generated.ts'
import { loadAllKnown } from '../loaders.ts'

export const Basis: BasisResolvers = {
  read: async (basis, _, context) => (await documentCounts(context, basis)).read,
  undated: async (basis, _, context) => (await documentCounts(context, basis)).undated,
  speakingCount: ({ speakingIds }) => speakingIds.length,
  silentCount: async (basis, _, context) => (await silentDocuments(context, basis, 0)).count,

  async speaking({ speakingIds }, args, { loaders, limits }) {
    const first = checkedFirst(args, limits)
    const documents = await loadAllKnown(loaders.document, speakingIds)
    return putInOrder(documents, ({ title, id }) => entitySortKey(title, id)).items.slice(0, first)
  },

  async silent(basis, args, context) {
    const first = checkedFirst(args, context.limits)
    return (await silentDocuments(context, basis, first)).documents
  },

  note: async (basis, _, context) => `${await noteOf(context, basis)}.`,
}
