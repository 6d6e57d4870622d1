import { namesOf } from '../../../domain/search/rank-names.ts'
import { foldForSearch } from '../../../domain/text/fold.ts'
import { at } from '../../../errors.ts'
import { MAX_PROPOSED, type Store } from '../../store.ts'
import type { EntityOrder } from '../indexes/entity-order.ts'
import { indexNames } from '../indexes/name-index.ts'
import { startTicking } from '../indexes/tick.ts'

/** Answers which entities a typed text may name: where they are too many, those that match better. */
export function nameQuestions({ items: entities }: EntityOrder): Pick<Store, 'namesProposed'> {
  const matchNames = indexNames(entities.map((entity) => namesOf(entity).map(foldForSearch)))
  return {
    async namesProposed(text, kinds, asking) {
      const tick = startTicking(asking)
      const query = foldForSearch(text)
      const found = new Set<number>()
      if (query === '') return []
      for (const place of matchNames(query, tick)) {
        if (kinds === null || kinds.includes(at(entities, place).kind)) found.add(place)
        if (found.size === MAX_PROPOSED) break
      }
      return Array.from(found, (place) => at(entities, place))
    },
  }
}
