import { groupIdOf } from '../../domain/derive/group-claims.ts'
import { boundedShare } from '../../domain/evidence/agreement.ts'
import { isGrouped } from '../../domain/evidence/groups.ts'
import { periodOf } from '../../domain/evidence/period.ts'
import { type Claim as ClaimModel, speakersOf } from '../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import { statementOf } from '../../domain/prose/statement.ts'
import { stopped } from '../../domain/prose/words.ts'
import { sha256 } from '../../sha256.ts'
import { loadMeasures } from '../answers/load-measures.ts'
import { loadNames } from '../answers/load-names.ts'
import type {
  ClaimConnectionResolvers,
  ClaimEdgeResolvers,
  ClaimResolvers,
  FootnoteResolvers,
  UnnamedEndResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'

export const Claim: ClaimResolvers = {
  async statement(claim, _, context) {
    const [document, nameOf, measureOf] = await Promise.all([
      loadKnown(context.loaders.document, claim.documentId),
      loadNames(context, entitiesNamedIn(claim)),
      loadMeasures(context),
    ])
    return stopped(statementOf(claim, document, measureOf, nameOf))
  },

  document: ({ documentId }, _, { loaders }) => loadKnown(loaders.document, documentId),
  accordingTo: ({ accordingToId }, _, { loaders }) =>
    accordingToId === null ? null : loadKnown(loaders.entity, accordingToId),
  speakers: (claim, _, { loaders }) => loadAllKnown(loaders.entity, speakersOf(claim)),
  about: ({ content }, _, { loaders }) =>
    loadAllKnown(loaders.entity, content.form === 'REMARK' ? content.aboutIds : []),
  when: ({ when, whenText }) => (when === null ? null : periodOf(when.edtf, when.inferred, whenText)),
  label: ({ content }) => (content.form === 'RELATIONSHIP' || content.form === 'UNNAMED' ? content.label : null),
  measure: async ({ content }, _, context) =>
    content.form === 'FIGURE' ? (await loadMeasures(context))(content.measure) : null,
  amount: ({ amount, bound }) => (amount === null ? null : { ...amount, bound }),
  share: ({ share, bound }) => (share === null ? null : boundedShare(share, bound)),
  value: ({ content }) => (content.form === 'FIGURE' ? content.value : null),
  bound: (claim) => (hasNumber(claim) ? claim.bound : null),
  scope: ({ scopeIds }, _, { loaders }) => loadAllKnown(loaders.entity, scopeIds),
  event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loadKnown(loaders.entity, eventId)),

  unnamed: ({ content, subjectId }) =>
    content.form === 'UNNAMED' && subjectId !== null ? { type: content.type, object: content.object, subjectId } : null,
  relationship: (claim, _, { loaders, vocabulary }) =>
    claim.content.form === 'RELATIONSHIP' && isGrouped(claim)
      ? loaders.relationship.load(groupIdOf(claim, vocabulary, sha256))
      : null,
  figure: (claim, _, { loaders, vocabulary }) =>
    claim.content.form === 'FIGURE' && isGrouped(claim)
      ? loaders.figure.load(groupIdOf(claim, vocabulary, sha256))
      : null,
  attributeKind: ({ content }, _, { vocabulary }) =>
    content.form === 'ATTRIBUTE' ? vocabulary.attributeOf(content.attribute) : null,
  attributeValue: ({ content }) => (content.form === 'ATTRIBUTE' ? content.value : null),
  attribute: (claim, _, { loaders, vocabulary }) =>
    claim.content.form === 'ATTRIBUTE' && isGrouped(claim)
      ? loaders.attribute.load(groupIdOf(claim, vocabulary, sha256))
      : null,
  existence: (claim, _, { loaders, vocabulary }) =>
    claim.content.form === 'EXISTENCE' && isGrouped(claim)
      ? loaders.existence.load(groupIdOf(claim, vocabulary, sha256))
      : null,
}

export const UnnamedEnd: UnnamedEndResolvers = {
  subject: ({ subjectId }, _, { loaders }) => loadKnown(loaders.entity, subjectId),
}

export const ClaimConnection: ClaimConnectionResolvers = {
  ...connectionFields((node) => node),
  prose: ({ prose }) => prose(),
}

export const ClaimEdge: ClaimEdgeResolvers = edgeFields((node) => node)

export const Footnote: FootnoteResolvers = {
  claim: ({ claimId }, _, { loaders }) => loadKnown(loaders.claim, claimId),
}

function hasNumber({ content, amount, share }: ClaimModel): boolean {
  return content.form === 'FIGURE' || amount !== null || share !== null
}
