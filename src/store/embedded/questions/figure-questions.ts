import { putInOrder } from '../../../domain/evidence/put-in-order.ts'
import type { Figure } from '../../../domain/evidence/relationship.ts'
import { judgedFrom, qualifierIdsOf } from '../../../domain/evidence/seen-from.ts'
import { figureSortKey } from '../../../domain/evidence/sort-key.ts'
import { existsIn } from '../../../domain/evidence/view.ts'
import type { Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { indexById } from '../indexes/index-by-id.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { eachWith, indexByKeys, placesUnder } from '../indexes/place-runs.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of figures. */
export function figureQuestions(figures: readonly Figure[]): Pick<Store, 'figuresOf' | 'figuresById'> {
  const figureById = indexById(figures)
  const ordered = putInOrder(figures, figureSortKey)
  const { runs, keys } = indexByKeys(ordered.items, (figure) =>
    eachWith([figure.aboutId, ...qualifierIdsOf(figure)], [null, figure.measure]),
  )
  return {
    async figuresOf(entityIds, measures, view, page, asking) {
      const from = placeAfter(ordered.keys, page.after)
      return answerEach(entityIds, asking, (id, tick) => {
        const places = placesUnder(runs, keys.known([id], measures ?? [null]), from)
        return listingFrom(ordered, places, page, tick, (figure) =>
          existsIn(view, judgedFrom(figure, id)) ? figure : null,
        )
      })
    },
    async figuresById(ids, asking) {
      return lookUp(figureById, ids, asking)
    },
  }
}
