import type { Existence } from '../../../domain/evidence/relationship.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { indexById } from '../indexes/index-by-id.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is said of beginnings and ends. */
export function existenceQuestions(existences: readonly Existence[]): Pick<Store, 'existencesOf' | 'existencesById'> {
  const existenceById = indexById(existences)
  const byChange = [...existences].sort((a, b) => compareText(a.change, b.change))
  const places = groupPlaces(byChange, ({ aboutId }) => [aboutId])
  return {
    async existencesOf(entityIds, asking) {
      return answerEach(entityIds, asking, (id) => (places.get(id) ?? []).map((place) => at(byChange, place)))
    },
    async existencesById(ids, asking) {
      return lookUp(existenceById, ids, asking)
    },
  }
}
