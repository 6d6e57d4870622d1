import { deriveRecord } from '../../domain/derive-record.ts'
import { documentsNaming } from '../../domain/named-in-claim.ts'
import type { DocumentaryRecord } from '../../domain/record.ts'
import type { Store } from '../store.ts'
import { byId, startTicking } from './answer-each.ts'
import { orderClaims } from './claim-order.ts'
import { claimQuestions } from './claim-questions.ts'
import { countOverview } from './count-overview.ts'
import { disagreementQuestions } from './disagreement-questions.ts'
import { documentQuestions } from './document-questions.ts'
import { indexEnds } from './ends-index.ts'
import { orderEntities } from './entity-order.ts'
import { entityQuestions } from './entity-questions.ts'
import { figureQuestions } from './figure-questions.ts'
import { foundClaims } from './found-claims.ts'
import { leastPaths } from './least-paths.ts'
import { listByEnds } from './list-by-ends.ts'
import { mentionQuestions } from './mention-questions.ts'
import { nameQuestions } from './name-questions.ts'
import { relationshipList } from './relationship-list.ts'
import { orderRelationships } from './relationship-order.ts'
import { relationshipQuestions } from './relationship-questions.ts'
import { relationshipsAmong } from './relationships-among.ts'
import { sharedNeighbours } from './shared-neighbours.ts'
import { startHistogram } from './start-histogram.ts'
import { timelineQuestions } from './timeline-questions.ts'

/** Indexes a checked record in this process and answers every question of the port from there. */
export function openEmbeddedStore(record: DocumentaryRecord, hash: string): Store {
  const { title, description, licence, measures, entities, documents, claims } = record
  const header = { title, description, licence, hash, measures }
  const derived = deriveRecord(record)
  const { relationships } = derived
  const entityById = byId(entities)
  const entityOrder = orderEntities(entities)
  const relationshipOrder = orderRelationships(relationships, entityById)
  const claimOrder = orderClaims(claims)
  const adjacency = listByEnds(relationships, entityById)
  const between = indexEnds(relationships)
  const naming = documentsNaming(claims)
  const overview = countOverview(entities, relationships, claims)
  return {
    ...entityQuestions(entityOrder),
    ...nameQuestions(entityOrder),
    ...relationshipQuestions(relationships, adjacency, between),
    ...relationshipList(relationshipOrder, entityById),
    ...relationshipsAmong(relationshipOrder, adjacency, between, entityById),
    ...leastPaths(entityOrder, adjacency, between),
    ...sharedNeighbours(entityOrder, adjacency, between),
    ...startHistogram(relationships),
    ...timelineQuestions(derived.moments),
    ...figureQuestions(derived),
    ...claimQuestions(claims, derived),
    ...mentionQuestions(claimOrder, entityOrder, documents, naming),
    ...foundClaims(claimOrder),
    ...documentQuestions(documents, naming),
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
