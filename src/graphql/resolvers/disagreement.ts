import { type Disagreement as DisagreementModel, disagreementIn } from '../../domain/evidence/disagreement.ts'
import { tellDisagreement } from '../../domain/prose/disagreement-prose.ts'
import { proseOf } from '../answers/footnotes.ts'
import { viewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  DisagreementConnectionResolvers,
  DisagreementEdgeResolvers,
  DisagreementResolvers,
  PositionResolvers,
  View as ViewInput,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'

export const Disagreement: DisagreementResolvers = {
  about: ({ aboutIds }, _, { loaders }) => loadAllKnown(loaders.entity, aboutIds),
  positions: (disagreement, { view }, context) => positionsIn(disagreement, view, context),
  prose: async (disagreement, { view }, context) =>
    proseOf(context, tellDisagreement({ ...disagreement, positions: await positionsIn(disagreement, view, context) })),
}

export const DisagreementConnection: DisagreementConnectionResolvers = connectionFields((node) => node)

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

/** The positions that a View shows, whatever View listed the disagreement: a cache may keep it by its id. */
async function positionsIn(
  { id }: DisagreementModel,
  view: ViewInput | null | undefined,
  { loaders, limits }: RequestContext,
) {
  const whole = await loadKnown(loaders.disagreement, id)
  return disagreementIn(viewOf(view, limits), whole)?.positions ?? []
}
