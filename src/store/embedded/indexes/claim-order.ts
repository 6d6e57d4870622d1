import { claimsInOrder } from '../../../domain/evidence/claims-in-order.ts'
import { claimSortKey } from '../../../domain/evidence/sort-key.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import type { Keys, Run } from './ascending.ts'

/** All claims in order of document id, number. */
export interface ClaimOrder {
  readonly items: readonly Claim[]
  readonly keys: Keys
  /** Where the claims of a document stand: together, since the order begins with it. Empty for an unknown one. */
  readonly placesIn: (documentId: string) => Run
}

/** Puts claims in order. */
export function orderClaims(claims: readonly Claim[]): ClaimOrder {
  const items = claimsInOrder(claims)
  const runs = new Map<string, { start: number; end: number }>()
  for (const [place, { documentId }] of items.entries()) {
    const known = runs.get(documentId)
    if (known === undefined) runs.set(documentId, { start: place, end: place + 1 })
    else known.end = place + 1
  }
  const keyAt = (place: number) => {
    const claim = items[place]
    return claim && claimSortKey(claim.id)
  }
  return {
    items,
    keys: { length: items.length, at: keyAt },
    placesIn: (documentId) => runs.get(documentId) ?? { start: 0, end: 0 },
  }
}
