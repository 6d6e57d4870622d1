import { sidesOf } from '../../../domain/evidence/relationship.ts'
import { existsIn } from '../../../domain/evidence/view.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { invariant, knownIn } from '../../../errors.ts'
import { MAX_SHARING, type Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { type FindBetween, joining } from '../indexes/ends-index.ts'
import type { EntityOrder } from '../indexes/entity-order.ts'
import { type Adjacency, otherEnd } from '../indexes/list-by-sides.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { lengthOf, listingsIn, runsOf } from '../indexes/listing-runs.ts'
import { startTicking } from '../indexes/tick.ts'

/** Answers whom several entities all have to do with. Only the shortest of their lists is read; the others are sought in. */
export function neighbourQuestions(
  order: EntityOrder,
  adjacency: Adjacency,
  between: FindBetween,
): Pick<Store, 'sharedNeighbours'> {
  return {
    async sharedNeighbours(entityIds, filter, view, page, asking) {
      const tick = startTicking(asking)
      invariant(entityIds.length <= MAX_SHARING, `${entityIds.length} entities at once, of at most ${MAX_SHARING}`)
      const asked = [...new Set(entityIds)]
      const from = placeAfter(order.keys, page.after)
      const places = new Set<number>()
      const sided = { ...filter, sides: sidesOf(filter.direction) }
      const [shortest = []] = asked.map((id) => runsOf(adjacency, id, sided)).sort((a, b) => lengthOf(a) - lengthOf(b))
      for (const listing of listingsIn(adjacency, shortest, tick)) {
        const place = knownIn(order.placeById, otherEnd(listing))
        if (place >= from) places.add(place)
      }
      // Nothing joins an entity to itself, so none of those asked about is shared.
      const isShared = (entity: Entity) =>
        asked.every((id) =>
          joining(between, id, entity, filter, tick).some((relationship) => existsIn(view, relationship)),
        )
      const ascending = [...places].sort((a, b) => a - b)
      return listingFrom(order, ascending, page, tick, (entity) => (isShared(entity) ? entity : null))
    },
  }
}
