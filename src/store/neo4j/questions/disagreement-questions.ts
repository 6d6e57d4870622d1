import { type Disagreement, disagreementIn } from '../../../domain/evidence/disagreement.ts'
import type { View } from '../../../domain/evidence/view.ts'
import type { Store } from '../../store.ts'
import { listOfEach, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { listingOfEach, valuesById } from './list-answers.ts'
import { aboutParameters, distinct, pageParameters } from './list-parameters.ts'
import { documentViewParameters } from './view-parameters.ts'

type DisagreementQuestions = Pick<Store, 'disagreementsById' | 'disagreementsOf' | 'disagreementsAbout'>

/** Answers what is asked of disagreements. */
export function disagreementQuestions(ask: Ask): DisagreementQuestions {
  return {
    async disagreementsById(ids, asking) {
      return valuesById<Disagreement>(ask, 'disagreements-by-id', ids, asking)
    },
    async disagreementsOf(groupIds, view, asking) {
      const rows = await ask('disagreements-of', { ids: distinct(groupIds) }, asking)
      return listOfEach(groupIds, rows, (row) => disagreementsIn(view, valuesIn<Disagreement>(row, 'rows')))
    },
    async disagreementsAbout(aboutIds, kinds, view, page, asking) {
      const parameters = {
        ...aboutParameters(aboutIds),
        kinds,
        reported: view.reported,
        ...documentViewParameters(view),
        ...pageParameters(page),
      }
      const listings = listingOfEach<Disagreement>(aboutIds, await ask('disagreements-about', parameters, asking))
      return listings.map(({ keys, items }) => ({ keys, items: disagreementsIn(view, items) }))
    },
  }
}

function disagreementsIn(view: View, disagreements: readonly Disagreement[]): readonly Disagreement[] {
  return disagreements.flatMap((disagreement) => disagreementIn(view, disagreement) ?? [])
}
