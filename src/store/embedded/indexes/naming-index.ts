import { entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import { knownIn } from '../../../errors.ts'
import { numberAt } from './ascending.ts'
import type { ClaimOrder } from './claim-order.ts'
import type { DocumentOrder } from './document-order.ts'
import { type EntityOrder, placeOfEntity } from './entity-order.ts'
import { indexRuns, type PlaceRuns } from './place-runs.ts'

/** Which claims name which entities, all told by their places. */
export interface NamingIndex {
  /** The places of the claims that name each entity. */
  readonly claims: PlaceRuns
  /** The places of the documents with such a claim. */
  readonly documents: PlaceRuns
  /** The places of the entities that the claims of each document name. */
  readonly entities: PlaceRuns
}

/** Indexes what claims name. */
export function indexNaming(
  claims: ClaimOrder,
  entities: EntityOrder,
  { items: documents, placeById }: DocumentOrder,
): NamingIndex {
  const entityCount = entities.items.length
  const named = indexRuns(claims.items.length, entityCount, (place, give) => {
    const claim = claims.items[place]
    for (const id of claim === undefined ? [] : entitiesNamedIn(claim)) give(placeOfEntity(entities, id))
  })
  const documentAt = Uint32Array.from(claims.items, ({ documentId }) => knownIn(placeById, documentId))
  // The claims of a document stand together, so each of its entities meets it in one go.
  const inDocuments = indexRuns(entityCount, documents.length, (entity, give) => {
    const { start, end } = named.runOf(entity)
    let last = -1
    for (let index = start; index < end; index += 1) {
      const document = numberAt(documentAt, numberAt(named.places, index))
      if (document !== last) give(document)
      last = document
    }
  })
  const ofEntities = indexRuns(documents.length, entityCount, (document, give) => {
    const { start, end } = inDocuments.runOf(document)
    for (let index = start; index < end; index += 1) give(numberAt(inDocuments.places, index))
  })
  return { claims: named, documents: ofEntities, entities: inDocuments }
}
