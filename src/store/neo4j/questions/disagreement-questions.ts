import { type Disagreement, isShownOn } from '../../../domain/evidence/disagreement.ts'
import type { Store } from '../../store.ts'
import { listOfEach, textIn, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { listingOfEach, valuesById } from './list-answers.ts'
import { aboutParameters, distinct, pageParameters } from './list-parameters.ts'
import { documentViewParameters, speechParameters } from './view-parameters.ts'

type DisagreementQuestions = Pick<Store, 'disagreementsById' | 'disagreementsOf' | 'disagreementsAbout'>

/** Answers what is asked of disagreements. */
export function disagreementQuestions(ask: Ask): DisagreementQuestions {
  return {
    async disagreementsById(ids, asking) {
      return valuesById<Disagreement>(ask, 'disagreements-by-id', ids, asking)
    },
    async disagreementsOf(groupIds, view, asking) {
      const rows = await ask('disagreements-of', { ids: distinct(groupIds) }, asking)
      return listOfEach(groupIds, rows, (row) => {
        const groupId = textIn(row, 'id') ?? ''
        return valuesIn<Disagreement>(row, 'rows').filter((disagreement) => isShownOn(view, disagreement, groupId))
      })
    },
    async disagreementsAbout(aboutIds, kinds, view, page, asking) {
      const parameters = {
        ...aboutParameters(aboutIds),
        kinds,
        ...speechParameters(view),
        ...documentViewParameters(view),
        ...pageParameters(page),
      }
      return listingOfEach<Disagreement>(aboutIds, await ask('disagreements-about', parameters, asking))
    },
  }
}
