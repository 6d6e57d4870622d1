import { type Ordered, putInOrder } from '../../../domain/evidence/put-in-order.ts'
import { entitySortKey } from '../../../domain/evidence/sort-key.ts'
import type { Document } from '../../../domain/model/document.ts'

/** All documents in order of title, id. The other indexes speak of a document by its place here. */
export interface DocumentOrder extends Ordered<Document> {
  /** The place of each, by its id. */
  readonly placeById: ReadonlyMap<string, number>
}

/** Puts documents in order. */
export function orderDocuments(documents: readonly Document[]): DocumentOrder {
  const ordered = putInOrder(documents, ({ title, id }) => entitySortKey(title, id))
  return { ...ordered, placeById: new Map(ordered.items.map(({ id }, place) => [id, place])) }
}
