import { hasValueIn } from '../../../domain/evidence/attribute-in-view.ts'
import { putInOrder } from '../../../domain/evidence/put-in-order.ts'
import type { Attribute } from '../../../domain/evidence/relationship.ts'
import { attributeSortKey } from '../../../domain/evidence/sort-key.ts'
import type { Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { indexById } from '../indexes/index-by-id.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { eachWith, indexByKeys, placesUnder } from '../indexes/place-runs.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of attributes. */
export function attributeQuestions(attributes: readonly Attribute[]): Pick<Store, 'attributesOf' | 'attributesById'> {
  const attributeById = indexById(attributes)
  const ordered = putInOrder(attributes, attributeSortKey)
  const { runs, keys } = indexByKeys(ordered.items, ({ aboutId, attribute }) => eachWith([aboutId], [null, attribute]))
  return {
    async attributesOf(entityIds, wanted, view, page, asking) {
      const from = placeAfter(ordered.keys, page.after)
      return answerEach(entityIds, asking, (id, tick) => {
        const places = placesUnder(runs, keys.known([id], wanted ?? [null]), from)
        return listingFrom(ordered, places, page, tick, (attribute) => (hasValueIn(view, attribute) ? attribute : null))
      })
    },
    async attributesById(ids, asking) {
      return lookUp(attributeById, ids, asking)
    },
  }
}
