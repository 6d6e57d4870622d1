import { disagreementIn } from '../../domain/evidence/disagreement.ts'
import { tellDisagreement } from '../../domain/prose/disagreement-prose.ts'
import { uncited } from '../../domain/prose/prose.ts'
import { tellIn, tellQuestion } from '../answers/disagreements.ts'
import { proseOf } from '../answers/footnotes.ts'
import { ownViewOf } from '../arguments/arguments.ts'
import type {
  DisagreementConnectionResolvers,
  DisagreementEdgeResolvers,
  DisagreementResolvers,
  PositionResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown } from '../loaders.ts'

export const Disagreement: DisagreementResolvers = {
  about: (disagreement, { view }, { loaders, limits }) =>
    loadAllKnown(loaders.entity, disagreementIn(ownViewOf(view, limits), disagreement)?.aboutIds ?? []),

  question: (disagreement, { view }, context) =>
    tellQuestion(disagreementIn(ownViewOf(view, context.limits), disagreement), context),

  async positions(disagreement, { view }, context) {
    return (await tellIn(ownViewOf(view, context.limits), disagreement, context))?.positions ?? []
  },

  async prose(disagreement, { view }, context) {
    const told = await tellIn(ownViewOf(view, context.limits), disagreement, context)
    const nothing = uncited('Documents take no two positions on this')
    return proseOf(context, ownViewOf(view, context.limits), told === null ? [nothing] : tellDisagreement(told))
  },
}

export const DisagreementConnection: DisagreementConnectionResolvers = {
  ...connectionFields((node) => node),
  prose: ({ prose }) => prose(),
}

export const DisagreementEdge: DisagreementEdgeResolvers = edgeFields((node) => node)

export const Position: PositionResolvers = {
  sentence: ({ sentence }) => `${sentence.replace(/\.$/, '')}.`,
  claims: ({ claims }, _, { loaders }) =>
    loadAllKnown(
      loaders.claim,
      claims.map(({ claimId }) => claimId),
    ),
  claimCount: ({ claims }) => claims.length,
}
