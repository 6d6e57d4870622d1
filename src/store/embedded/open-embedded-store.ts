import { deriveRecord } from '../../domain/derive-record.ts'
import type { DocumentaryRecord } from '../../domain/record.ts'
import type { Store } from '../store.ts'
import { startTicking } from './answer-each.ts'
import { claimQuestions } from './claim-questions.ts'
import { countOverview } from './count-overview.ts'
import { disagreementQuestions } from './disagreement-questions.ts'
import { documentQuestions } from './document-questions.ts'
import { orderEntities } from './entity-order.ts'
import { entityQuestions } from './entity-questions.ts'
import { nameQuestions } from './name-questions.ts'
import { relationshipQuestions } from './relationship-questions.ts'

/** Indexes a checked record in this process and answers every question of the port from there. */
export function openEmbeddedStore(record: DocumentaryRecord, hash: string): Store {
  const { title, description, licence, measures, entities, documents, claims } = record
  const header = { title, description, licence, hash, measures }
  const derived = deriveRecord(record)
  const order = orderEntities(entities)
  const overview = countOverview(entities, derived.relationships, claims)
  return {
    ...entityQuestions(order),
    ...nameQuestions(order),
    ...relationshipQuestions(derived.relationships, entities),
    ...claimQuestions(claims, derived),
    ...documentQuestions(documents, claims),
    ...disagreementQuestions(derived.disagreements),
    async overview(asking) {
      startTicking(asking)
      return overview
    },
    async record(asking) {
      startTicking(asking)
      return header
    },
    async close() {},
  }
}
