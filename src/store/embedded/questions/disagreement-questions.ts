import { type Disagreement, isShownAbout, isShownOn } from '../../../domain/evidence/disagreement.ts'
import { putInOrder } from '../../../domain/evidence/put-in-order.ts'
import { at } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { indexById } from '../indexes/index-by-id.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { eachWith, indexByKeys, placesUnder } from '../indexes/place-runs.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of disagreements, which come in order of id. */
export function disagreementQuestions(
  disagreements: readonly Disagreement[],
): Pick<Store, 'disagreementsById' | 'disagreementsOf' | 'disagreementsAbout'> {
  const disagreementById = indexById(disagreements)
  const placesByGroup = groupPlaces(disagreements, ({ groupIds }) => groupIds)
  const ordered = putInOrder(disagreements, ({ id }) => id)
  const { runs, keys } = indexByKeys(ordered.items, ({ aboutIds, kind }) => eachWith([null, ...aboutIds], [null, kind]))
  return {
    async disagreementsById(ids, asking) {
      return lookUp(disagreementById, ids, asking)
    },
    async disagreementsOf(groupIds, view, asking) {
      return answerEach(groupIds, asking, (id, tick) =>
        (placesByGroup.get(id) ?? []).flatMap((place) => {
          tick()
          const disagreement = at(disagreements, place)
          return isShownOn(view, disagreement, id) ? disagreement : []
        }),
      )
    },
    async disagreementsAbout(aboutIds, kinds, view, page, asking) {
      const from = placeAfter(ordered.keys, page.after)
      return answerEach(aboutIds, asking, (id, tick) => {
        const places = placesUnder(runs, keys.known([id], kinds ?? [null]), from)
        return listingFrom(ordered, places, page, tick, (disagreement) =>
          isShownAbout(view, disagreement, id) ? disagreement : null,
        )
      })
    },
  }
}
