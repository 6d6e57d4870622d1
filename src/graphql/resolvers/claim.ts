import { groupIdOf } from '../../domain/derive/group-claims.ts'
import { boundedShare } from '../../domain/evidence/agreement.ts'
import { isGrouped } from '../../domain/evidence/groups.ts'
import { periodOf } from '../../domain/evidence/period.ts'
import { admitsDocument } from '../../domain/evidence/view.ts'
import { type Claim as ClaimModel, speakersOf } from '../../domain/model/claim.ts'
import { claimKnownDay } from '../../domain/model/document.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import { statementOf } from '../../domain/prose/statement.ts'
import { stopped } from '../../domain/prose/words.ts'
import { at } from '../../errors.ts'
import { sha256 } from '../../sha256.ts'
import { loadMeasures } from '../answers/load-measures.ts'
import { loadNames } from '../answers/load-names.ts'
import { ownViewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  ClaimConnectionResolvers,
  ClaimEdgeResolvers,
  ClaimResolvers,
  ClaimRoleResolvers,
  FootnoteResolvers,
  UnnamedEndResolvers,
  View as ViewInput,
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

  corrects: ({ correctsIds }, { view }, context) => loadSuperseding(correctsIds, view, context),
  continues: ({ continuesIds }, { view }, context) => loadSuperseding(continuesIds, view, context),
  replacedBy: ({ replacedByIds }, { view }, context) => loadSuperseding(replacedByIds, view, context),

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

export const ClaimRole: ClaimRoleResolvers = {
  entities: ({ entityIds }, _, { loaders }) => loadAllKnown(loaders.entity, entityIds),
}

export const ClaimConnection: ClaimConnectionResolvers = {
  ...connectionFields((node) => node),
  prose: ({ prose }) => prose(),
}

export const ClaimEdge: ClaimEdgeResolvers = edgeFields((node) => node)

export const Footnote: FootnoteResolvers = {
  claim: ({ claimId }, _, { loaders }) => loadKnown(loaders.claim, claimId),
}

/** The most claims that one tells to supersede, or to be superseded by. */
const MOST_SUPERSEDED = 20

/** Those of these claims whose source a View reads at the time, whatever it says of how they are made: in order of id. */
async function loadSuperseding(
  ids: readonly string[],
  view: ViewInput | null | undefined,
  { loaders, limits }: RequestContext,
): Promise<readonly ClaimModel[]> {
  if (ids.length === 0) return []
  const read = ownViewOf(view, limits)
  const claims = await loadAllKnown(loaders.claim, ids)
  const documents = await loadAllKnown(
    loaders.document,
    claims.map(({ documentId }) => documentId),
  )
  return claims
    .filter((claim, place) => admitsDocument(read, claim.documentId, claimKnownDay(claim, at(documents, place))))
    .slice(0, MOST_SUPERSEDED)
}

function hasNumber({ content, amount, share }: ClaimModel): boolean {
  return content.form === 'FIGURE' || amount !== null || share !== null
}
