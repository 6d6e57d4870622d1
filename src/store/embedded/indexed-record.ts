import { momentPlacesWithin, momentsWithin } from '../../domain/answers/moment.ts'
import { isGrouped } from '../../domain/evidence/groups.ts'
import type { Attribute, Existence, Figure } from '../../domain/evidence/relationship.ts'
import { qualifierIdsOf } from '../../domain/evidence/seen-from.ts'
import { attributeSortKey, figureSortKey, SEPARATOR } from '../../domain/evidence/sort-key.ts'
import { vocabularyWith } from '../../domain/model/vocabulary.ts'
import { nameCandidates, statedIdentifiers } from '../../domain/search/name-candidates.ts'
import { invariant } from '../../errors.ts'
import { once } from '../../once.ts'
import { sha256 } from '../../sha256.ts'
import type { Store } from '../store.ts'
import { orderClaims } from './indexes/claim-order.ts'
import { countDegrees } from './indexes/count-degrees.ts'
import { countOverview } from './indexes/count-overview.ts'
import { orderDocuments } from './indexes/document-order.ts'
import { indexEnds } from './indexes/ends-index.ts'
import { orderByDegree, orderEntities, withPlacesAtHand } from './indexes/entity-order.ts'
import { countFewClaims } from './indexes/few-claims.ts'
import { keepGroups, listGroups } from './indexes/kept-groups.ts'
import { listBySides } from './indexes/list-by-sides.ts'
import { orderMoments } from './indexes/moment-order.ts'
import { indexNaming } from './indexes/naming-index.ts'
import { putInColumns } from './indexes/relationship-columns.ts'
import { orderRelationships } from './indexes/relationship-order.ts'
import { remakeRelationships } from './indexes/remade-relationships.ts'
import { markStarts } from './indexes/start-marks.ts'
import { putInJudgedColumns } from './indexes/view-judge.ts'
import type { Keep } from './kept/keep.ts'
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
import type { Source } from './source.ts'

/**
 * The store over a record's indexes: these are made of what the record holds, and kept, or taken as they were kept. Whatever
 * is made on the way and not kept is small, or made when it is asked for; to have it either way, one code makes both.
 */
export function openIndexed(source: Source | null, keep: Keep): Store {
  const given = (): Source => {
    invariant(source !== null, 'what is kept is made of nothing else')
    return source
  }
  const header = keep('header', () => given().header)
  const vocabulary = vocabularyWith(header, sha256)
  const documents = keep('documents', () => given().record.documents)
  // What makes nothing is so little that it is held as it is.
  const { unnamed, alone } = keep('derived', () => {
    return { unnamed: given().derived.unnamed, alone: given().claims.filter((claim) => !isGrouped(claim)) }
  })
  const figuresGiven = () => given().derived.figures
  const figures = keepGroups('figures', figuresGiven, keep)
  const existencesGiven = () => given().derived.existences
  const existences = keepGroups('existences', existencesGiven, keep)
  const attributesGiven = () => given().derived.attributes
  const attributes = keepGroups('attributes', attributesGiven, keep)
  const relationshipsGiven = () => given().derived.relationships
  const claimsGiven = () => given().claims
  const documentOrder = orderDocuments(documents)
  const entities = orderEntities(() => given().entities, keep)
  const entityOrder = source === null ? entities : withPlacesAtHand(entities)
  const claimOrder = orderClaims(claimsGiven, entityOrder, keep)
  const remade = remakeRelationships(relationshipsGiven, claimsGiven, claimOrder, documents, vocabulary, keep)
  const columns = putInColumns(relationshipsGiven, remade, entityOrder, vocabulary, keep)
  const judged = putInJudgedColumns(relationshipsGiven, remade, keep)
  const adjacency = listBySides(relationshipsGiven, columns, entityOrder, keep)
  const relationshipOrder = orderRelationships(adjacency, keep)
  const between = indexEnds(columns, entityOrder, keep)
  const naming = indexNaming(claimsGiven, entityOrder, documentOrder, keep)
  const areFewClaims = countFewClaims(claimsGiven, claimOrder, naming, documents, keep)
  const identifiers = once(() => statedIdentifiers(attributesGiven(), vocabulary))
  const others = [figures, existences, attributes, alone, documents]
  const momentsOf = momentsWithin(documents, vocabulary)
  const moments = orderMoments(
    () => [relationshipsGiven(), figuresGiven(), existencesGiven(), attributesGiven(), alone, documents],
    [remade, ...others],
    momentsOf,
    momentPlacesWithin(momentsOf, vocabulary),
    columns,
    entityOrder,
    keep,
  )
  const candidates = once(() =>
    nameCandidates(given().record.entities, relationshipsGiven(), claimsGiven(), identifiers()),
  )
  const overview = keep('overview', () => countOverview(given().entities, relationshipsGiven(), claimsGiven()))
  const entityById = { get: (id: string) => entityAt(entityOrder.placeOf(id)) }
  const entityAt = (place: number | undefined) => (place === undefined ? undefined : entityOrder.items.at(place))
  const byDegree = orderByDegree(entityOrder, () => countDegrees(adjacency, judged), keep)
  return {
    ...entityQuestions(() => given().entities, entityOrder, byDegree, identifiers, keep),
    ...nameQuestions(candidates, entityOrder, keep),
    ...relationshipQuestions(entityById, adjacency, judged, between, areFewClaims, vocabulary),
    ...listedRelationshipQuestions(relationshipOrder, columns, entityOrder, judged, keep),
    ...joiningQuestions(entityById, relationshipOrder, adjacency, judged, between),
    ...pathQuestions(adjacency, judged, between),
    ...neighbourQuestions(entityOrder, adjacency, between, judged),
    ...histogramQuestions(columns, judged, markStarts(relationshipsGiven, keep), keep),
    ...timelineQuestions(moments, columns, entityOrder, judged),
    ...figureQuestions(figures, listGroups('figures', figuresGiven, figures, BY_MEASURE, entityOrder, keep)),
    ...existenceQuestions(
      existences,
      listGroups('existences', existencesGiven, existences, BY_CHANGE, entityOrder, keep),
    ),
    ...attributeQuestions(
      attributes,
      listGroups('attributes', attributesGiven, attributes, BY_KIND, entityOrder, keep),
    ),
    ...claimQuestions(claimOrder, documents, columns, { unnamed, figures, existences, attributes }),
    ...mentionQuestions(claimOrder, entityOrder, documentOrder, naming),
    ...foundClaimQuestions(claimsGiven, claimOrder, keep),
    ...documentQuestions(documentOrder, entityOrder, naming),
    ...disagreementQuestions(() => given().derived.disagreements, keep),
    ...recordQuestions(header, overview),
    async close() {},
  }
}

/** How figures, existences and attributes are listed. */
const BY_MEASURE = {
  keyOf: figureSortKey,
  sortOf: ({ measure }: Figure) => measure,
  ownersOf: (figure: Figure) => [figure.aboutId, ...qualifierIdsOf(figure)],
}
const BY_CHANGE = {
  keyOf: ({ change, id }: Existence) => `${change}${SEPARATOR}${id}`,
  sortOf: ({ change }: Existence) => change,
  ownersOf: ({ aboutId }: Existence) => [aboutId],
}
const BY_KIND = {
  keyOf: attributeSortKey,
  sortOf: ({ attribute }: Attribute) => attribute,
  ownersOf: ({ aboutId }: Attribute) => [aboutId],
}
