import type { Document } from '../../../domain/model/document.ts'
import type { Store } from '../../store.ts'
import { numberIn, onlyRow, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { listingIn, listingOfEach, valuesById } from './list-answers.ts'
import { distinct, pageParameters } from './list-parameters.ts'
import { documentViewParameters } from './view-parameters.ts'

type DocumentQuestions = Pick<
  Store,
  'documentsById' | 'documents' | 'documentsOf' | 'documentCounts' | 'documentsSpeakingOf'
>

/** Answers what is asked of documents. */
export function documentQuestions(ask: Ask): DocumentQuestions {
  return {
    async documentsById(ids, asking) {
      return valuesById<Document>(ask, 'documents-by-id', ids, asking)
    },
    async documents(page, asking) {
      return listingIn<Document>(onlyRow(await ask('documents', pageParameters(page), asking)))
    },
    async documentsOf(entityIds, page, asking) {
      const rows = await ask('documents-of', { ids: distinct(entityIds), ...pageParameters(page) }, asking)
      return listingOfEach<Document>(entityIds, rows)
    },
    async documentCounts(view, first, asking) {
      const row = onlyRow(await ask('document-counts', { ...documentViewParameters(view), first }, asking))
      return {
        read: numberIn(row, 'read'),
        sources: numberIn(row, 'sources'),
        partly: numberIn(row, 'partly'),
        undated: numberIn(row, 'undated'),
        perhapsCount: numberIn(row, 'perhapsCount'),
        perhaps: valuesIn<Document>(row, 'perhaps'),
      }
    },
    async documentsSpeakingOf(entityIds, view, except, first, asking) {
      const parameters = { entityIds: distinct(entityIds), ...documentViewParameters(view), except, first }
      const row = onlyRow(await ask('documents-speaking-of', parameters, asking))
      return { count: numberIn(row, 'count'), documents: valuesIn<Document>(row, 'rows') }
    },
  }
}
