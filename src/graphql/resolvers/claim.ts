import type { Claim as ClaimModel } from '../../domain/claim.ts'
import { groupIdOf } from '../../domain/group-claims.ts'
import { entitiesNamedIn } from '../../domain/named-in-claim.ts'
import { periodOf } from '../../domain/period.ts'
import { statementOf } from '../../domain/statement.ts'
import { connectionFields, rowEdgeFields } from '../connection.ts'
import type { ClaimConnectionResolvers, ClaimEdgeResolvers, ClaimResolvers, FootnoteResolvers } from '../generated.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import { loadMeasures } from '../measures.ts'
import { loadNames } from '../names.ts'

export const Claim: ClaimResolvers = {
  async statement(claim, _, context) {
    const [document, nameOf, measureOf] = await Promise.all([
      loadKnown(context.loaders.document, claim.documentId),
      loadNames(context, entitiesNamedIn(claim)),
      loadMeasures(context),
    ])
    return `${statementOf(claim, document, measureOf, nameOf)}.`
  },

  document: ({ documentId }, _, { loaders }) => loadKnown(loaders.document, documentId),
  accordingTo: ({ accordingToId }, _, { loaders }) =>
    accordingToId === null ? null : loadKnown(loaders.entity, accordingToId),
  when: ({ when, whenText }) => (when === null ? null : periodOf(when.edtf, when.inferred, whenText)),
  label: ({ content }) => (content.form === 'RELATIONSHIP' ? content.label : null),
  measure: async ({ content }, _, context) =>
    content.form === 'FIGURE' ? (await loadMeasures(context))(content.measure) : null,
  amount: ({ amount, bound }) => (amount === null ? null : { ...amount, bound }),
  share: ({ share, bound }) => (share === null ? null : { value: share, bound }),
  value: ({ content }) => (content.form === 'FIGURE' ? content.value : null),
  bound: (claim) => (hasNumber(claim) ? claim.bound : null),
  scope: ({ scopeIds }, _, { loaders }) => loadAllKnown(loaders.entity, scopeIds),
  event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loadKnown(loaders.entity, eventId)),

  relationship: (claim, _, { loaders }) =>
    claim.content.form === 'RELATIONSHIP' ? loaders.relationship.load(groupIdOf(claim)) : null,
  figure: (claim, _, { loaders }) => (claim.content.form === 'FIGURE' ? loaders.figure.load(groupIdOf(claim)) : null),
  existence: (claim, _, { loaders }) =>
    claim.content.form === 'EXISTENCE' ? loaders.existence.load(groupIdOf(claim)) : null,
}

export const ClaimConnection: ClaimConnectionResolvers = connectionFields(({ item }) => item)

export const ClaimEdge: ClaimEdgeResolvers = rowEdgeFields

export const Footnote: FootnoteResolvers = {
  claim: ({ claimId }, _, { loaders }) => loadKnown(loaders.claim, claimId),
}

function hasNumber({ content, amount, share }: ClaimModel): boolean {
  return content.form === 'FIGURE' || amount !== null || share !== null
}
