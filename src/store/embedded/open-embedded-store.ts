import { deriveRecord } from '../../domain/derive/derive-record.ts'
import { plainDegrees } from '../../domain/evidence/plain-degree.ts'
import { documentsNaming } from '../../domain/model/entities-named-in.ts'
import type { DocumentaryRecord } from '../../domain/model/record.ts'
import { vocabularyWith } from '../../domain/model/vocabulary.ts'
import { nameCandidates, statedIdentifiers } from '../../domain/search/name-candidates.ts'
import { sha256 } from '../../sha256.ts'
import type { Store } from '../store.ts'
import { orderClaims } from './indexes/claim-order.ts'
import { countOverview } from './indexes/count-overview.ts'
import { indexEnds } from './indexes/ends-index.ts'
import { orderByDegree, orderEntities } from './indexes/entity-order.ts'
import { indexById } from './indexes/index-by-id.ts'
import { listBySides } from './indexes/list-by-sides.ts'
import { orderRelationships } from './indexes/relationship-order.ts'
import { attributeQuestions } from './questions/attribute-questions.ts'
import { claimQuestions } from './questions/claim-questions.ts'
import { disagreementQuestions } from './questions/disagreement-questions.ts'
import { documentQuestions } from './questions/document-questions.ts'
import { entityQuestions } from './questions/entity-questions.ts'
import { existenceQuestions } from './questions/existence-questions.ts'
import { figureQuestions } from './questions/figure-questions.ts'
import { foundClaimQuestions } from './questions/found-claim-questions.ts'
import { histogramQuestions } from './questions/histogram-questions.ts'
import { joiningQuestions } from './questions/joining-questions.ts'
import { listedRelationshipQuestions } from './questions/listed-relationship-questions.ts'
import { mentionQuestions } from './questions/mention-questions.ts'
import { nameQuestions } from './questions/name-questions.ts'
import { neighbourQuestions } from './questions/neighbour-questions.ts'
import { pathQuestions } from './questions/path-questions.ts'
import { recordQuestions } from './questions/record-questions.ts'
import { relationshipQuestions } from './questions/relationship-questions.ts'
import { timelineQuestions } from './questions/timeline-questions.ts'

/** Indexes a checked record in this process and answers every question of the port from there. */
export function openEmbeddedStore(record: DocumentaryRecord, hash: string): Store {
  const { id, title, description, licence, leftOut, types, attributes, measures, roles, examples, retracted } = record
  const { entities, documents, claims } = record
  const vocabulary = vocabularyWith(record, sha256)
  const words = { vocabulary: vocabulary.digest, types, attributes, measures, roles, examples, retracted }
  const header = { id, title, description, licence, hash, leftOut, ...words }
  const derived = deriveRecord(record, sha256)
  const { relationships } = derived
  const entityById = indexById(entities)
  const entityOrder = orderEntities(entities)
  const relationshipOrder = orderRelationships(relationships, entityById)
  const claimOrder = orderClaims(claims)
  const adjacency = listBySides(relationships, entityById, vocabulary)
  const between = indexEnds(relationships, vocabulary)
  const naming = documentsNaming(claims)
  const identifiers = statedIdentifiers(derived.attributes, vocabulary)
  return {
    ...entityQuestions(entityOrder, orderByDegree(entities, plainDegrees(relationships)), identifiers),
    ...nameQuestions(nameCandidates(entities, relationships, claims, identifiers)),
    ...relationshipQuestions(relationships, entityById, adjacency, between, vocabulary),
    ...listedRelationshipQuestions(relationshipOrder, entityById, vocabulary),
    ...joiningQuestions(relationshipOrder, adjacency, between, entityById),
    ...pathQuestions(entityOrder, adjacency, between),
    ...neighbourQuestions(entityOrder, adjacency, between),
    ...histogramQuestions(relationships),
    ...timelineQuestions(derived.moments),
    ...figureQuestions(derived.figures),
    ...existenceQuestions(derived.existences),
    ...attributeQuestions(derived.attributes),
    ...claimQuestions(claims, documents, derived),
    ...mentionQuestions(claimOrder, entityOrder, documents, naming),
    ...foundClaimQuestions(claimOrder),
    ...documentQuestions(documents, naming),
    ...disagreementQuestions(derived.disagreements),
    ...recordQuestions(header, countOverview(entities, relationships, claims)),
    async close() {},
  }
}
