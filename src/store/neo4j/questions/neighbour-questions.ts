import type { Entity } from '../../../domain/model/entity.ts'
import { MAX_SHARING, type Store } from '../../store.ts'
import { onlyRow } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { listingIn } from './list-answers.ts'
import { distinct, pageParameters } from './list-parameters.ts'
import { filterParameters, shownParameters } from './view-parameters.ts'

/** Answers whom several entities have a relationship with. */
export function neighbourQuestions(ask: Ask): Pick<Store, 'sharedNeighbours'> {
  return {
    async sharedNeighbours(entityIds, filter, view, page, asking) {
      const ids = distinct(entityIds, MAX_SHARING)
      const parameters = { ids, ...filterParameters(filter, asking), ...shownParameters(view), ...pageParameters(page) }
      return listingIn<Entity>(onlyRow(await ask('shared-neighbours', parameters, asking)))
    },
  }
}
