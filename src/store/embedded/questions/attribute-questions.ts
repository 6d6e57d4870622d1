import { hasValueIn } from '../../../domain/evidence/attribute-in-view.ts'
import type { Attribute } from '../../../domain/evidence/relationship.ts'
import type { Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import type { GroupList, KeptGroups } from '../indexes/kept-groups.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of attributes. */
export function attributeQuestions(
  attributes: KeptGroups<Attribute>,
  listed: GroupList<Attribute>,
): Pick<Store, 'attributesOf' | 'attributesById'> {
  return {
    async attributesOf(entityIds, wanted, view, page, asking) {
      const from = placeAfter(listed.keys, page.after)
      return answerEach(entityIds, asking, (id, tick) =>
        listingFrom(listed, listed.placesOf(id, wanted, from), page, tick, (attribute) =>
          hasValueIn(view, attribute) ? attribute : null,
        ),
      )
    },
    async attributesById(ids, asking) {
      return lookUp(attributes, ids, asking)
    },
  }
}
