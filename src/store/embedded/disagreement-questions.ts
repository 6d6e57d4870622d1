import { type Disagreement, disagreementIn } from '../../domain/disagreement.ts'
import type { Store } from '../store.ts'
import { answerEach, byId, lookUp } from './answer-each.ts'
import { groupPlaces } from './group-places.ts'
import { listingFrom, putInOrder } from './in-order.ts'
import { indexRuns, keysOf, placesUnder } from './place-runs.ts'
import { placeAfter } from './sorted.ts'

/** Answers what is asked of disagreements, which come in order of id. */
export function disagreementQuestions(
  disagreements: readonly Disagreement[],
): Pick<Store, 'disagreementsById' | 'disagreementsOf' | 'disagreementsAbout'> {
  const disagreementById = byId(disagreements)
  const placesByGroup = groupPlaces(disagreements, ({ groupIds }) => groupIds)
  const ordered = putInOrder(disagreements, ({ id }) => id)
  const about = indexRuns(ordered.items, ({ aboutIds, kind }) => keysOf([null, ...aboutIds], [null, kind]))
  return {
    async disagreementsById(ids, asking) {
      return lookUp(disagreementById, ids, asking)
    },
    async disagreementsOf(groupIds, view, asking) {
      return answerEach(groupIds, asking, (id, tick) =>
        (placesByGroup.get(id) ?? []).flatMap((place) => {
          tick()
          const disagreement = disagreements[place]
          return disagreement === undefined ? [] : (disagreementIn(view, disagreement) ?? [])
        }),
      )
    },
    async disagreementsAbout(aboutIds, kinds, view, page, asking) {
      const from = placeAfter(ordered.keys, page.after)
      return answerEach(aboutIds, asking, (id, tick) => {
        const places = placesUnder(about, keysOf([id], kinds ?? [null]), from)
        return listingFrom(ordered, places, page, tick, (disagreement) => disagreementIn(view, disagreement))
      })
    },
  }
}
