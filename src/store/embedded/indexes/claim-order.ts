import { type Ordered, putInOrder } from '../../../domain/evidence/put-in-order.ts'
import { claimSortKey } from '../../../domain/evidence/sort-key.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import { at } from '../../../errors.ts'
import type { Run } from './ascending.ts'
import { groupPlaces } from './group-places.ts'

/** All claims in order of document id, number. */
export interface ClaimOrder extends Ordered<Claim> {
  /** Where the claims of a document stand: together, since the order begins with it. Empty for an unknown one. */
  readonly placesIn: (documentId: string) => Run
}

/** Puts claims in order. */
export function orderClaims(claims: readonly Claim[]): ClaimOrder {
  const ordered = putInOrder(claims, ({ id }) => claimSortKey(id))
  const runs = new Map<string, Run>()
  for (const [documentId, places] of groupPlaces(ordered.items, (claim) => [claim.documentId])) {
    const start = at(places, 0)
    runs.set(documentId, { start, end: start + places.length })
  }
  return { ...ordered, placesIn: (documentId) => runs.get(documentId) ?? { start: 0, end: 0 } }
}
