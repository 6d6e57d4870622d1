import type { Figure } from '../../../domain/evidence/relationship.ts'
import type { Store } from '../../store.ts'
import type { Ask } from '../driver/ask.ts'
import { listingOfEach, valuesById } from './list-answers.ts'
import { distinct, partParameters } from './list-parameters.ts'
import { shownParameters } from './view-parameters.ts'

/** Answers what is asked of figures. */
export function figureQuestions(ask: Ask): Pick<Store, 'figuresOf' | 'figuresById'> {
  return {
    async figuresOf(entityIds, measures, view, page, asking) {
      const parameters = {
        ...{ ids: distinct(entityIds), ...shownParameters(view) },
        ...partParameters(measures, page),
      }
      return listingOfEach<Figure>(entityIds, await ask('figures-of', parameters, asking))
    },
    async figuresById(ids, asking) {
      return valuesById<Figure>(ask, 'figures-by-id', ids, asking)
    },
  }
}
