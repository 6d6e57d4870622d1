import { type DayWindow, sharesDay, spanWindows } from '../../../domain/dates/span.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { datedDays, datedSpan } from '../../../domain/evidence/spoken-days.ts'
import { existsIn, seesAttestation, type View } from '../../../domain/evidence/view.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import type { Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { keysOf } from '../indexes/place-runs.ts'
import type { RelationshipOrder } from '../indexes/relationship-order.ts'
import { indexSpans } from '../indexes/span-index.ts'
import { startTicking } from '../indexes/tick.ts'

/** Answers which relationships there are, in all time or within some days. */
export function listedRelationshipQuestions(
  order: RelationshipOrder,
  entities: ReadonlyMap<string, Entity>,
  { rowOf }: Vocabulary,
): Pick<Store, 'relationships'> {
  const find = indexSpans(
    order,
    ({ attestations }) => datedSpan(attestations),
    ({ type, subjectId, objectId }) => {
      const others = rowOf(type).symmetric ? [objectId, subjectId] : [objectId]
      const kinds = others.flatMap((id) => entities.get(id)?.kind ?? [])
      return keysOf([null, type], [null, ...new Set(kinds)])
    },
  )
  return {
    async relationships({ types, otherKinds }, days, view, page, asking) {
      const tick = startTicking(asking)
      const groups = keysOf(types ?? [null], otherKinds ?? [null])
      const places = find(groups, spanWindows(days), placeAfter(order.keys, page.after))
      return listingFrom(order, withoutRepeats(places), page, tick, (relationship) => {
        const isShown = (days === null || isSeenWithin(days, view, relationship)) && existsIn(view, relationship)
        return isShown ? relationship : null
      })
    },
  }
}

/** What is of a symmetric type is found by the kinds of both its ends. */
function* withoutRepeats(ascending: Iterable<number>): Generator<number, void> {
  let last = -1
  for (const place of ascending) {
    if (place !== last) yield place
    last = place
  }
}

/** Whether a visible claim's date may share a day with a window. */
function isSeenWithin(window: DayWindow, view: View, { attestations }: Relationship): boolean {
  return attestations.some((attestation) => {
    const days = datedDays(attestation)
    return days !== null && sharesDay(days, window) && seesAttestation(view, attestation)
  })
}
