import type { Entity } from '../../domain/entity.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { type DayWindow, sharesDay, spanWindows } from '../../domain/span.ts'
import { datedDays, datedSpan } from '../../domain/spoken-days.ts'
import { existsIn, seesAttestation, type View } from '../../domain/view.ts'
import type { Store } from '../store.ts'
import { startTicking } from './answer-each.ts'
import { listingFrom } from './in-order.ts'
import { keysOf } from './place-runs.ts'
import type { RelationshipOrder } from './relationship-order.ts'
import { placeAfter } from './sorted.ts'
import { indexSpans } from './span-index.ts'

/** Answers which relationships there are, in all time or within some days. */
export function relationshipList(
  order: RelationshipOrder,
  entities: ReadonlyMap<string, Entity>,
): Pick<Store, 'relationships'> {
  const find = indexSpans(
    order,
    ({ attestations }) => datedSpan(attestations),
    ({ type, objectId }) => keysOf([null, type], [null, entities.get(objectId)?.kind ?? null]),
  )
  return {
    async relationships({ types, otherKinds }, days, view, page, asking) {
      const tick = startTicking(asking)
      const groups = keysOf(types ?? [null], otherKinds ?? [null])
      const places = find(groups, spanWindows(days), placeAfter(order.keys, page.after))
      return listingFrom(order, places, page, tick, (relationship) => {
        const isShown =
          (days === null || isSeenWithin(days, view, relationship)) && existsIn(view, relationship.attestations)
        return isShown ? relationship : null
      })
    },
  }
}

/** Whether a visible claim's date may share a day with a window. */
function isSeenWithin(window: DayWindow, view: View, { attestations }: Relationship): boolean {
  return attestations.some((attestation) => {
    const days = datedDays(attestation)
    return days !== null && sharesDay(days, window) && seesAttestation(view, attestation)
  })
}
