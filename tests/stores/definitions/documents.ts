import { entitySortKey } from '../../../src/domain/evidence/sort-key.ts'
import { admitsDocument } from '../../../src/domain/evidence/view.ts'
import { type Document, knownDay } from '../../../src/domain/model/document.ts'
import { entitiesNamedIn } from '../../../src/domain/model/entities-named-in.ts'
import type { DocumentCounts, DocumentView, Listing, SpeakingDocuments } from '../../../src/store/store.ts'
import { listed, type World } from './world.ts'

/** The documents that pass. */
export function documentsThat({ record }: World, passes: (document: Document) => boolean): Listing<Document> {
  return listed(record.documents.filter(passes), ({ title, id }) => entitySortKey(title, id))
}

/** The documents of which a claim names an entity. */
export function documentsOf(world: World, entityId: string): Listing<Document> {
  return documentsThat(world, ({ id }) => names(world, id, [entityId]))
}

/** The documents that a View reads, of which a claim names one of these entities, without the ones excepted. */
export function documentsSpeakingOf(
  world: World,
  entityIds: readonly string[],
  view: DocumentView,
  except: readonly string[],
  first: number,
): SpeakingDocuments {
  const { items } = documentsThat(
    world,
    (one) => isRead(view, one) && !except.includes(one.id) && names(world, one.id, entityIds),
  )
  return { count: items.length, documents: items.slice(0, first) }
}

/**
 * How many documents a View reads; and how many of the others, the undated ones, it would read if it asked for no day.
 * One that has parts is not counted: its parts are.
 */
export function documentCounts({ record }: World, view: DocumentView): DocumentCounts {
  const counted = record.documents.filter(({ id }) => record.documents.every(({ partOfId }) => partOfId !== id))
  const undated = counted.filter((one) => knownDay(one) === null && isRead({ ...view, knownBy: null }, one))
  return {
    read: counted.filter((one) => isRead(view, one)).length,
    undated: undated.filter((one) => !isRead(view, one)).length,
  }
}

function isRead(view: DocumentView, document: Document): boolean {
  return admitsDocument(view, document.id, knownDay(document))
}

function names({ record }: World, documentId: string, entityIds: readonly string[]): boolean {
  return record.claims.some(
    (claim) => claim.documentId === documentId && entitiesNamedIn(claim).some((id) => entityIds.includes(id)),
  )
}
