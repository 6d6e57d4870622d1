import { type Document, readAs } from '../../../domain/model/document.ts'
import { MAX_PARTS, type Store } from '../../store.ts'
import { tooManyParts } from '../../too-many-parts.ts'
import { numberIn, onlyRow, textIn, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { listingIn, listingOfEach, valuesById } from './list-answers.ts'
import { distinct, pageParameters } from './list-parameters.ts'
import { documentViewParameters } from './view-parameters.ts'

type DocumentQuestions = Pick<
  Store,
  'documentsById' | 'partsOf' | 'documents' | 'documentsOf' | 'documentCounts' | 'documentsSpeakingOf'
>

/** Answers what is asked of documents. */
export function documentQuestions(ask: Ask): DocumentQuestions {
  return {
    async documentsById(ids, asking) {
      return valuesById<Document>(ask, 'documents-by-id', ids, asking)
    },
    async partsOf(ids, asking) {
      const rows = await ask('parts-of', { ids: distinct(ids), first: MAX_PARTS + 1 }, asking)
      const sources = new Map(rows.map((row) => [textIn(row, 'id'), valuesIn<Document>(row, 'rows')]))
      return ids.map((id) => {
        const source = sources.get(id)
        if (source === undefined) return null
        if (source.length > MAX_PARTS) throw tooManyParts(id)
        return readAs(id, source)
      })
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
