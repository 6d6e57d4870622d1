import type { Claim } from '../../domain/claim.ts'
import { type Disagreement, disagreementIn } from '../../domain/disagreement.ts'
import type { Existence, Figure } from '../../domain/relationship.ts'
import type { Store } from '../store.ts'
import { listsInOrder, valuesIn } from './answer.ts'
import type { Ask } from './ask.ts'
import { byId, distinct } from './many.ts'
import { claimViewParameters } from './view-parameters.ts'

type ClaimQuestions = Pick<
  Store,
  'claimsById' | 'claimsOf' | 'figuresById' | 'existencesById' | 'disagreementsById' | 'disagreementsOf'
>

/** Answers what is asked of claims, of the figures and existences they make, and of their disagreements. */
export function claimQuestions(ask: Ask): ClaimQuestions {
  return {
    async claimsById(ids, asking) {
      return byId<Claim>(ask, 'claims-by-id', ids, asking)
    },
    async claimsOf(groupIds, view, first, asking) {
      const parameters = { ids: distinct(groupIds), ...claimViewParameters(view, view.modalities), first }
      const rows = await ask('claims-of', parameters, asking)
      return listsInOrder(groupIds, rows, (row) => valuesIn<Claim>(row, 'rows'))
    },
    async figuresById(ids, asking) {
      return byId<Figure>(ask, 'figures-by-id', ids, asking)
    },
    async existencesById(ids, asking) {
      return byId<Existence>(ask, 'existences-by-id', ids, asking)
    },
    async disagreementsById(ids, asking) {
      return byId<Disagreement>(ask, 'disagreements-by-id', ids, asking)
    },
    async disagreementsOf(groupIds, view, asking) {
      const rows = await ask('disagreements-of', { ids: distinct(groupIds) }, asking)
      return listsInOrder(groupIds, rows, (row) =>
        valuesIn<Disagreement>(row, 'rows').flatMap((disagreement) => disagreementIn(view, disagreement) ?? []),
      )
    },
  }
}
