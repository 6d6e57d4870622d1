import type { Claim } from '../../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import { at, knownIn } from '../../../errors.ts'
import type { Keep } from '../kept/keep.ts'
import { placeAt } from '../kept/places.ts'
import { numberAt } from './ascending.ts'
import type { DocumentOrder } from './document-order.ts'
import { type EntityOrder, placeOfEntity } from './entity-order.ts'
import { openRuns, type PlaceRuns, putInRuns } from './place-runs.ts'

/** Which claims name which entities, all told by their places. */
export interface NamingIndex {
  /** The places of the claims that name each entity. */
  readonly claims: PlaceRuns
  /** The places of the documents with such a claim. */
  readonly documents: PlaceRuns
  /** The places of the entities that the claims of each document name. */
  readonly entities: PlaceRuns
}

/** Indexes what claims name, which are given in order. */
export function indexNaming(
  claims: () => readonly Claim[],
  entities: EntityOrder,
  documents: DocumentOrder,
  keep: Keep,
): NamingIndex {
  const kept = keep('naming', () => putNamingInRuns(claims(), entities, documents))
  return { claims: openRuns(kept.named), documents: openRuns(kept.ofEntities), entities: openRuns(kept.inDocuments) }
}

function putNamingInRuns(
  claims: readonly Claim[],
  entities: EntityOrder,
  { items: documents, placeById }: DocumentOrder,
) {
  const entityCount = entities.items.length
  const named = putInRuns(claims.length, entityCount, (place, give) => {
    for (const id of entitiesNamedIn(at(claims, place))) give(placeOfEntity(entities, id))
  })
  const documentAt = Uint32Array.from(claims, ({ documentId }) => knownIn(placeById, documentId))
  // The claims of a document stand together, so each of its entities meets it in one go.
  const inDocuments = putInRuns(entityCount, documents.length, (entity, give) => {
    let last = -1
    const end = placeAt(named.starts, entity + 1)
    for (let index = placeAt(named.starts, entity); index < end; index += 1) {
      const document = numberAt(documentAt, placeAt(named.places, index))
      if (document !== last) give(document)
      last = document
    }
  })
  const ofEntities = putInRuns(documents.length, entityCount, (document, give) => {
    const end = placeAt(inDocuments.starts, document + 1)
    for (let index = placeAt(inDocuments.starts, document); index < end; index += 1)
      give(placeAt(inDocuments.places, index))
  })
  return { named, inDocuments, ofEntities }
}
