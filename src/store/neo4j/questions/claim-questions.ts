import type { Claim } from '../../../domain/model/claim.ts'
import type { Store } from '../../store.ts'
import { listOfEach, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { valuesById } from './list-answers.ts'
import { distinct } from './list-parameters.ts'
import { claimViewParameters } from './view-parameters.ts'

/** Answers which claims there are by id, and which make something. */
export function claimQuestions(ask: Ask): Pick<Store, 'claimsById' | 'claimsOf'> {
  return {
    async claimsById(ids, asking) {
      return valuesById<Claim>(ask, 'claims-by-id', ids, asking)
    },
    async claimsOf(groupIds, view, first, asking) {
      const parameters = { ids: distinct(groupIds), ...claimViewParameters(view, view.modalities), first }
      const rows = await ask('claims-of', parameters, asking)
      return listOfEach(groupIds, rows, (row) => valuesIn<Claim>(row, 'rows'))
    },
  }
}
