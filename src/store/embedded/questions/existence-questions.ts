import type { Existence } from '../../../domain/evidence/relationship.ts'
import type { Store } from '../../store.ts'
import type { GroupList, KeptGroups } from '../indexes/kept-groups.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is said of beginnings and ends. */
export function existenceQuestions(
  existences: KeptGroups<Existence>,
  listed: GroupList<Existence>,
): Pick<Store, 'existencesOf' | 'existencesById'> {
  return {
    async existencesOf(entityIds, asking) {
      return answerEach(entityIds, asking, (id) => Array.from(listed.placesOf(id, null, 0), listed.items.at))
    },
    async existencesById(ids, asking) {
      return lookUp(existences, ids, asking)
    },
  }
}
