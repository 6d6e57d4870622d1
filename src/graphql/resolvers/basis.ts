import { putInOrder } from '../../domain/evidence/put-in-order.ts'
import { entitySortKey } from '../../domain/evidence/sort-key.ts'
import type { Document } from '../../domain/model/document.ts'
import { documentCounts, noteOf, otherwiseClaims, otherwiseIds, silentDocuments } from '../answers/basis.ts'
import { checkedFirst } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type { BasisResolvers, BasisSpeakingArgs } from '../generated.ts'
import { loadAllKnown } from '../loaders.ts'

export const Basis: BasisResolvers = {
  read: async (basis, _, context) => (await documentCounts(context, basis)).read,
  sources: async (basis, _, context) => (await documentCounts(context, basis)).sources,
  partly: async (basis, _, context) => (await documentCounts(context, basis)).partly,
  leftOut: async (_, _args, { record }) => (await record()).leftOut,
  perhapsCount: async (basis, _, context) => (await documentCounts(context, basis)).perhapsCount,
  undated: async (basis, _, context) => (await documentCounts(context, basis)).undated,
  speakingCount: ({ speakingIds }) => speakingIds.length,
  otherwiseCount: async (basis) => (await otherwiseIds(basis)).length,
  silentCount: async (basis, _, context) => (await silentDocuments(context, basis, 0)).count,

  perhaps: async (basis, args, context) =>
    (await documentCounts(context, basis, checkedFirst(args, context.limits))).perhaps,

  speaking: ({ speakingIds }, args, context) => firstDocuments(speakingIds, args, context),
  otherwise: async (basis, args, context) => firstDocuments(await otherwiseIds(basis), args, context),

  async otherwiseClaims(basis, args, { limits }) {
    const first = checkedFirst(args, limits)
    return (await otherwiseClaims(basis)).slice(0, first)
  },

  async silent(basis, args, context) {
    const first = checkedFirst(args, context.limits)
    return (await silentDocuments(context, basis, first)).documents
  },

  note: async (basis, _, context) => `${await noteOf(context, basis)}.`,
}

/** The first of some documents in order of title, id. */
async function firstDocuments(
  ids: readonly string[],
  args: Partial<BasisSpeakingArgs>,
  { loaders, limits }: RequestContext,
): Promise<readonly Document[]> {
  const first = checkedFirst(args, limits)
  const documents = await loadAllKnown(loaders.document, ids)
  return putInOrder(documents, ({ title, id }) => entitySortKey(title, id)).items.slice(0, first)
}
