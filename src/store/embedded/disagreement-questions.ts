import { type Disagreement, disagreementIn } from '../../domain/disagreement.ts'
import type { Store } from '../store.ts'
import { answerEach, byId, lookUp } from './answer-each.ts'
import { groupPlaces } from './group-places.ts'

/** Answers what is asked of disagreements, which come in order of id. */
export function disagreementQuestions(
  disagreements: readonly Disagreement[],
): Pick<Store, 'disagreementsById' | 'disagreementsOf'> {
  const disagreementById = byId(disagreements)
  const placesByGroup = groupPlaces(disagreements, ({ groupIds }) => groupIds)
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
  }
}
