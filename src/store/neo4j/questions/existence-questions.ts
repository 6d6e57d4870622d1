import type { Existence } from '../../../domain/evidence/relationship.ts'
import type { Store } from '../../store.ts'
import { listOfEach, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { valuesById } from './list-answers.ts'
import { distinct } from './list-parameters.ts'

/** Answers what is said of beginnings and ends. */
export function existenceQuestions(ask: Ask): Pick<Store, 'existencesOf' | 'existencesById'> {
  return {
    async existencesOf(entityIds, asking) {
      const rows = await ask('existences-of', { ids: distinct(entityIds) }, asking)
      return listOfEach(entityIds, rows, (row) => valuesIn<Existence>(row, 'rows'))
    },
    async existencesById(ids, asking) {
      return valuesById<Existence>(ask, 'existences-by-id', ids, asking)
    },
  }
}
