import { otherEndOf } from '../../../src/domain/evidence/relationship.ts'
import { ANY_RELATIONSHIP } from '../../../src/domain/evidence/wanted-relationships.ts'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { vocabularyWith } from '../../../src/domain/model/vocabulary.ts'
import { sha256 } from '../../../src/sha256.ts'
import type { Questions } from '../../../src/store/every-question.ts'
import { type Listing, MAX_PATH_LENGTH, type Page } from '../../../src/store/store.ts'
import { documentCounts, documentsOf, documentsSpeakingOf, documentsThat, partsOf } from './documents.ts'
import { byDegree, candidates, entities, entityById, meantBy } from './entities.ts'
import { overview } from './overview.ts'
import {
  among,
  histogram,
  joining,
  relationshipCountsOf,
  relationships,
  relationshipsAt,
  relationshipsBetween,
  relationshipsOf,
} from './relationships.ts'
import {
  attributesOf,
  claimsAbout,
  claimsFound,
  claimsIn,
  claimsOf,
  disagreementsAbout,
  disagreementsOf,
  entitiesIn,
  existencesOf,
  figuresOf,
  timelineOf,
} from './sources.ts'
import { boundedPage } from './stops.ts'
import { leastPaths, sharedNeighbours } from './walks.ts'
import { readWorld } from './world.ts'

/**
 * Answers every question of the port by its definition: reads the record whole each time, and knows neither indexes,
 * nor deadlines, nor how much may be asked. Proposes all names, as `rankNames` judges them.
 */
export function definedStore(record: DocumentaryRecord, hash: string): Questions {
  const world = readWorld(record)
  const { id, title, description, licence, leftOut, types, attributes, measures, roles, examples, retracted } = record
  const vocabulary = vocabularyWith(record, sha256)
  return {
    record: async () => ({
      ...{ id, title, description, licence, hash, leftOut },
      ...{ vocabulary: vocabulary.digest, types, attributes, measures, roles, examples, retracted },
    }),
    entitiesById: async (ids) => ids.map((id) => entityById(world, id)),
    entitiesByRef: async (refs) => refs.map((ref) => meantBy(world, ref)),
    entities: async (filter, order, page) =>
      pageOf(order === 'DEGREE' ? byDegree(world, filter) : entities(world, filter), page),
    namesProposed: async (_, kinds) => candidates(world, kinds),
    relationshipsById: async (ids) => byId(world.relationships, ids),
    relationshipsOf: async (ids, filter, view, page) =>
      ids.map((id) => boundedPage(world, id, filter, view, relationshipsOf(world, id, filter, view), page)),
    neighboursOf: async (ids, filter, view, first) =>
      ids.map((id) =>
        relationshipsAt(world, id, filter, view)
          .items.slice(0, first)
          .map((one) => otherEndOf(one, id)),
      ),
    relationshipCountsOf: async (ids, filter, view) => ids.map((id) => relationshipCountsOf(world, id, filter, view)),
    relationshipsBetween: async (subjectId, objectId, types) => relationshipsBetween(world, subjectId, objectId, types),
    lineageStepsOf: async (ids, direction, view, first) => {
      const filter = { ...ANY_RELATIONSHIP, types: vocabulary.lineage, direction }
      const page = { first, after: null, keysOnly: false }
      return ids.map((id) => pageOf(relationshipsAt(world, id, filter, view), page))
    },
    relationships: async (filter, days, view, page) => pageOf(relationships(world, filter, days, view), page),
    relationshipsJoining: async (pairs, filter, view, first) =>
      pairs.map((pair) => joining(world, pair, filter, view).slice(0, first)),
    relationshipsAmong: async (ids, filter, view, first) => among(world, ids, filter, view).slice(0, first),
    leastPaths: async (fromId, toId, filter, view, first) => {
      const { length, paths } = leastPaths(world, [fromId, toId], filter, view)
      const isNear = length !== null && length <= MAX_PATH_LENGTH
      return isNear ? { length, paths: paths.slice(0, first) } : { length: null, paths: [] }
    },
    sharedNeighbours: async (ids, filter, view, page) => pageOf(sharedNeighbours(world, ids, filter, view), page),
    histogram: async (unit, types, view) => histogram(world, unit, types, view),
    timelineOf: async (ids, days, view, page) => ids.map((id) => pageOf(timelineOf(world, id, days, view), page)),
    figuresOf: async (ids, measures, view, page) => ids.map((id) => pageOf(figuresOf(world, id, measures, view), page)),
    attributesOf: async (ids, wanted, view, page) =>
      ids.map((id) => pageOf(attributesOf(world, id, wanted, view), page)),
    existencesOf: async (ids) => ids.map((id) => existencesOf(world, id)),
    figuresById: async (ids) => byId(world.figures, ids),
    existencesById: async (ids) => byId(world.existences, ids),
    attributesById: async (ids) => byId(world.attributes, ids),
    claimsById: async (ids) => byId(record.claims, ids),
    claimsOf: async (ids, view, first) => ids.map((id) => claimsOf(world, id, view).slice(0, first)),
    claimsAbout: async (ids, view, page) => ids.map((id) => pageOf(claimsAbout(world, id, view), page)),
    claimsIn: async (ids, page) => ids.map((id) => pageOf(claimsIn(world, id), page)),
    claimsFound: async (text, aboutIds, documentIds, page) =>
      pageOf(claimsFound(world, text, aboutIds, documentIds), page),
    entitiesIn: async (ids, kinds, page) => ids.map((id) => pageOf(entitiesIn(world, id, kinds), page)),
    documentsOf: async (ids, page) => ids.map((id) => pageOf(documentsOf(world, id), page)),
    documentsById: async (ids) => byId(record.documents, ids),
    partsOf: async (ids) => ids.map((id) => partsOf(world, id)),
    documents: async (page) =>
      pageOf(
        documentsThat(world, () => true),
        page,
      ),
    documentCounts: async (view, first) => documentCounts(world, view, first),
    documentsSpeakingOf: async (ids, view, except, first) => documentsSpeakingOf(world, ids, view, except, first),
    disagreementsById: async (ids) => byId(world.disagreements, ids),
    disagreementsOf: async (ids, view) => ids.map((id) => disagreementsOf(world, id, view)),
    disagreementsAbout: async (ids, kinds, view, page) =>
      ids.map((id) => pageOf(disagreementsAbout(world, id, kinds, view), page)),
    overview: async () => overview(world),
  }
}

function byId<Value extends { readonly id: string }>(values: readonly Value[], ids: readonly string[]) {
  return ids.map((id) => values.find((one) => one.id === id) ?? null)
}

/** The part of a list that a page asks for. */
function pageOf<Item>({ keys, items }: Listing<Item>, { first, after, keysOnly }: Page): Listing<Item> {
  const passed = keys.filter((key) => after !== null && key <= after).length
  const [from, to] = [passed, passed + first]
  return { keys: keys.slice(from, to), items: keysOnly ? [] : items.slice(from, to) }
}
