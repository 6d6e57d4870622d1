import type { Attribute } from '../../../domain/evidence/relationship.ts'
import type { Store } from '../../store.ts'
import type { Ask } from '../driver/ask.ts'
import { listingOfEach, valuesById } from './list-answers.ts'
import { distinct, partParameters } from './list-parameters.ts'
import { viewParameters } from './view-parameters.ts'

/** Answers what is asked of attributes. */
export function attributeQuestions(ask: Ask): Pick<Store, 'attributesOf' | 'attributesById'> {
  return {
    async attributesOf(entityIds, attributes, view, page, asking) {
      const parameters = {
        ...{ ids: distinct(entityIds), ...viewParameters(view) },
        ...partParameters(attributes, page),
      }
      return listingOfEach<Attribute>(entityIds, await ask('attributes-of', parameters, asking))
    },
    async attributesById(ids, asking) {
      return valuesById<Attribute>(ask, 'attributes-by-id', ids, asking)
    },
  }
}
