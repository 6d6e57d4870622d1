import { compareText } from '../../domain/compare-text.ts'
import type { Groups } from '../../domain/group-claims.ts'
import { figureSortKey } from '../../domain/sort-key.ts'
import { existsIn } from '../../domain/view.ts'
import type { Store } from '../store.ts'
import { answerEach, byId, lookUp } from './answer-each.ts'
import { groupPlaces } from './group-places.ts'
import { listingFrom, putInOrder } from './in-order.ts'
import { indexRuns, keysOf, placesUnder } from './place-runs.ts'
import { placeAfter } from './sorted.ts'

type FigureQuestions = Pick<Store, 'figuresOf' | 'existencesOf' | 'figuresById' | 'existencesById'>

/** Answers what is asked of figures, and of what is said of beginnings and ends. */
export function figureQuestions({ figures, existences }: Pick<Groups, 'figures' | 'existences'>): FigureQuestions {
  const figureById = byId(figures)
  const existenceById = byId(existences)
  const ordered = putInOrder(figures, figureSortKey)
  const figureRuns = indexRuns(ordered.items, ({ aboutId, measure }) => keysOf([aboutId], [null, measure]))
  const byChange = [...existences].sort((a, b) => compareText(a.change, b.change))
  const existencePlaces = groupPlaces(byChange, ({ aboutId }) => [aboutId])
  return {
    async figuresOf(entityIds, measures, view, page, asking) {
      const from = placeAfter(ordered.keys, page.after)
      return answerEach(entityIds, asking, (id, tick) => {
        const places = placesUnder(figureRuns, keysOf([id], measures ?? [null]), from)
        return listingFrom(ordered, places, page, tick, (figure) =>
          existsIn(view, figure.attestations) ? figure : null,
        )
      })
    },
    async existencesOf(entityIds, asking) {
      return answerEach(entityIds, asking, (id) =>
        (existencePlaces.get(id) ?? []).flatMap((place) => byChange[place] ?? []),
      )
    },
    async figuresById(ids, asking) {
      return lookUp(figureById, ids, asking)
    },
    async existencesById(ids, asking) {
      return lookUp(existenceById, ids, asking)
    },
  }
}
