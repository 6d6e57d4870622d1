import type { Claim } from '../../../domain/model/claim.ts'
import type { Document } from '../../../domain/model/document.ts'
import { at } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { onlyRow, readValue, textListsIn, textsIn, valueOfEach, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { distinct } from './list-parameters.ts'
import { claimViewParameters } from './view-parameters.ts'

/** Answers which claims there are by id, and which make something. */
export function claimQuestions(ask: Ask): Pick<Store, 'claimsById' | 'claimsOf'> {
  return {
    async claimsById(ids, asking) {
      const parameters = { ids: distinct(ids), bringDocuments: asking.along !== undefined }
      const row = onlyRow(await ask('claims-by-id', parameters, asking))
      asking.along?.documents(valuesIn<Document>(row, 'documents'))
      return valueOfEach(ids, new Map(valuesIn<Claim>(row, 'rows').map((claim) => [claim.id, claim])))
    },
    async claimsOf(groupIds, view, first, asking) {
      const asked = { ids: distinct(groupIds), first, bringDocuments: asking.along !== undefined }
      const parameters = { ...asked, ...claimViewParameters(view, view.modalities) }
      const row = onlyRow(await ask('claims-of', parameters, asking))
      asking.along?.documents(valuesIn<Document>(row, 'brought'))
      const lists = textListsIn(row, 'lists')
      const listOf = new Map(textsIn(row, 'ids').map((id, place) => [id, at(lists, place)]))
      return groupIds.map((id) => (listOf.get(id) ?? []).map((json) => readValue<Claim>(json)))
    },
  }
}
