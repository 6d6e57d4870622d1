import { type Disagreement, disagreementIn } from '../../domain/disagreement.ts'
import type { View } from '../../domain/view.ts'
import type { Store } from '../store.ts'
import { listsInOrder, valuesIn } from './answer.ts'
import type { Ask } from './ask.ts'
import { aboutParameters, byId, distinct, listingsInOrder, pageParameters } from './many.ts'
import { documentViewParameters } from './view-parameters.ts'

type DisagreementQuestions = Pick<Store, 'disagreementsById' | 'disagreementsOf' | 'disagreementsAbout'>

/** Answers what is asked of disagreements. */
export function disagreementQuestions(ask: Ask): DisagreementQuestions {
  return {
    async disagreementsById(ids, asking) {
      return byId<Disagreement>(ask, 'disagreements-by-id', ids, asking)
    },
    async disagreementsOf(groupIds, view, asking) {
      const rows = await ask('disagreements-of', { ids: distinct(groupIds) }, asking)
      return listsInOrder(groupIds, rows, (row) => shown(view, valuesIn<Disagreement>(row, 'rows')))
    },
    async disagreementsAbout(aboutIds, kinds, view, page, asking) {
      const parameters = {
        ...aboutParameters(aboutIds),
        kinds,
        reported: view.reported,
        ...documentViewParameters(view),
        ...pageParameters(page),
      }
      const listings = listingsInOrder<Disagreement>(aboutIds, await ask('disagreements-about', parameters, asking))
      return listings.map(({ keys, items }) => ({ keys, items: shown(view, items) }))
    },
  }
}

function shown(view: View, disagreements: readonly Disagreement[]): readonly Disagreement[] {
  return disagreements.flatMap((disagreement) => disagreementIn(view, disagreement) ?? [])
}
