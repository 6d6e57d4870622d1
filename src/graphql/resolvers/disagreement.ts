import { tellDisagreement } from '../../domain/disagreement-prose.ts'
import { proseOf } from '../footnotes.ts'
import type { DisagreementResolvers, PositionResolvers } from '../generated.ts'
import { loadAllKnown } from '../loaders.ts'

export const Disagreement: DisagreementResolvers = {
  about: ({ aboutIds }, _, { loaders }) => loadAllKnown(loaders.entity, aboutIds),
  prose: (disagreement, _, context) => proseOf(context, tellDisagreement(disagreement)),
}

export const Position: PositionResolvers = {
  sentence: ({ sentence }) => `${sentence.replace(/\.$/, '')}.`,
  claims: ({ claims }, _, { loaders }) =>
    loadAllKnown(
      loaders.claim,
      claims.map(({ claimId }) => claimId),
    ),
}
