import type { Document } from '../../domain/document.ts'
import type { Store } from '../store.ts'
import { numberIn, onlyRow, valuesIn } from './answer.ts'
import type { Ask } from './ask.ts'
import { byId, distinct, rowsIn } from './many.ts'
import { documentViewParameters } from './view-parameters.ts'

type DocumentQuestions = Pick<Store, 'documentsById' | 'documents' | 'documentCounts' | 'documentsSpeakingOf'>

/** Answers what is asked of documents. */
export function documentQuestions(ask: Ask): DocumentQuestions {
  return {
    async documentsById(ids, asking) {
      return byId<Document>(ask, 'documents-by-id', ids, asking)
    },
    async documents({ first, after }, asking) {
      return rowsIn<Document>(onlyRow(await ask('documents', { after: after ?? '', first }, asking)))
    },
    async documentCounts(view, asking) {
      const row = onlyRow(await ask('document-counts', documentViewParameters(view), asking))
      return { read: numberIn(row, 'read'), undated: numberIn(row, 'undated') }
    },
    async documentsSpeakingOf(entityIds, view, except, first, asking) {
      const parameters = { entityIds: distinct(entityIds), ...documentViewParameters(view), except, first }
      const row = onlyRow(await ask('documents-speaking-of', parameters, asking))
      return { count: numberIn(row, 'count'), documents: valuesIn<Document>(row, 'rows') }
    },
  }
}
