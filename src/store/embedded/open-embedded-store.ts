import { momentsWithin } from '../../domain/answers/moment.ts'
import { deriveGroups } from '../../domain/derive/derive-record.ts'
import { isGrouped } from '../../domain/evidence/groups.ts'
import type { DocumentaryRecord } from '../../domain/model/record.ts'
import { vocabularyWith } from '../../domain/model/vocabulary.ts'
import { nameCandidates, statedIdentifiers } from '../../domain/search/name-candidates.ts'
import { sha256 } from '../../sha256.ts'
import type { Store } from '../store.ts'
import { orderClaims } from './indexes/claim-order.ts'
import { countDegrees } from './indexes/count-degrees.ts'
import { countOverview } from './indexes/count-overview.ts'
import { orderDocuments } from './indexes/document-order.ts'
import { indexEnds } from './indexes/ends-index.ts'
import { orderByDegree, orderEntities } from './indexes/entity-order.ts'
import { indexById } from './indexes/index-by-id.ts'
import { listBySides } from './indexes/list-by-sides.ts'
import { orderMoments } from './indexes/moment-order.ts'
import { indexNaming } from './indexes/naming-index.ts'
import { putInColumns } from './indexes/relationship-columns.ts'
import { orderRelationships } from './indexes/relationship-order.ts'
import { remakeRelationships } from './indexes/remade-relationships.ts'
import { markStarts } from './indexes/start-marks.ts'
import { putInJudgedColumns } from './indexes/view-judge.ts'
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
  const { relationships, ...derived } = deriveGroups(record, sha256)
  const entityById = indexById(entities)
  const entityOrder = orderEntities(entities)
  const documentOrder = orderDocuments(documents)
  const claimOrder = orderClaims(claims)
  // What is made of the relationships here holds none of them: each is made anew of its claims when it is asked for.
  const remade = remakeRelationships(relationships, claimOrder, documents, vocabulary)
  const columns = putInColumns(relationships, remade, entityOrder, vocabulary)
  const judged = putInJudgedColumns(relationships, remade)
  const adjacency = listBySides(relationships, columns, entityOrder)
  const relationshipOrder = orderRelationships(adjacency)
  const between = indexEnds(columns, entityOrder)
  const naming = indexNaming(claimOrder, entityOrder, documentOrder)
  const identifiers = statedIdentifiers(derived.attributes, vocabulary)
  const others = [
    ...[derived.figures, derived.existences, derived.attributes],
    ...[claims.filter((claim) => !isGrouped(claim)), documents],
  ]
  const momentsOf = momentsWithin(documents, vocabulary)
  const moments = orderMoments([relationships, ...others], [remade, ...others], momentsOf, entityOrder)
  return {
    ...entityQuestions(entityOrder, orderByDegree(entityOrder, countDegrees(adjacency, judged)), identifiers),
    ...nameQuestions(nameCandidates(entities, relationships, claims, identifiers)),
    ...relationshipQuestions(entityById, adjacency, judged, between, vocabulary),
    ...listedRelationshipQuestions(relationshipOrder, columns, entityOrder, judged),
    ...joiningQuestions(relationshipOrder, adjacency, judged, between),
    ...pathQuestions(adjacency, judged, between),
    ...neighbourQuestions(entityOrder, adjacency, between, judged),
    ...histogramQuestions(columns, judged, markStarts(relationships)),
    ...timelineQuestions(moments, columns, entityOrder, judged),
    ...figureQuestions(derived.figures),
    ...existenceQuestions(derived.existences),
    ...attributeQuestions(derived.attributes),
    ...claimQuestions(claims, documents, columns, derived),
    ...mentionQuestions(claimOrder, entityOrder, documentOrder, naming),
    ...foundClaimQuestions(claimOrder),
    ...documentQuestions(documentOrder, entityOrder, naming),
    ...disagreementQuestions(derived.disagreements),
    ...recordQuestions(header, countOverview(entities, relationships, claims)),
    async close() {},
  }
}
