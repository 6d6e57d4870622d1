import { deriveRecord } from '../../../src/domain/derive/derive-record.ts'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { sha256 } from '../../../src/sha256.ts'
import { DOCUMENT_IDS, ENTITY_IDS } from '../../support/random-record.ts'
import { asking, readListing, WHOLE } from '../contract/told.ts'
import { type Question, question } from './question.ts'

/** What can be asked of a record in one way only. */
export function wholeQuestions(record: DocumentaryRecord): readonly Question[] {
  const { relationships, figures, existences, disagreements } = deriveRecord(record, sha256)
  const idsOf = (values: readonly { readonly id: string }[]) => ['-', ...values.map(({ id }) => id).reverse()]
  return [
    question('record', [], (store) => store.record(asking())),
    question('overview', [], (store) => store.overview(asking())),
    question('entitiesById', [], (store) => store.entitiesById([...ENTITY_IDS, 'e0'], asking())),
    question('documentsById', [], (store) => store.documentsById(DOCUMENT_IDS, asking())),
    question('claimsById', [], (store) => store.claimsById(idsOf(record.claims), asking())),
    question('relationshipsById', [], (store) => store.relationshipsById(idsOf(relationships), asking())),
    question('figuresById', [], (store) => store.figuresById(idsOf(figures), asking())),
    question('existencesById', [], (store) => store.existencesById(idsOf(existences), asking())),
    question('disagreementsById', [], (store) => store.disagreementsById(idsOf(disagreements), asking())),
    question('existencesOf', [], (store) => store.existencesOf([...ENTITY_IDS, 'e0'], asking())),
    question('claimsIn', [], (store) => store.claimsIn([...DOCUMENT_IDS, 'd0'], WHOLE, asking())),
    question('documentsOf', [], (store) => store.documentsOf([...ENTITY_IDS, 'e0'], WHOLE, asking())),
    question('documents', [], (store) => readListing(1, (page) => store.documents(page, asking()))),
  ]
}
