import type { Entity } from '../../domain/entity.ts'
import { existsIn } from '../../domain/view.ts'
import { invariant } from '../../errors.ts'
import { MAX_SHARING, type Store } from '../store.ts'
import { startTicking } from './answer-each.ts'
import { type FindBetween, joining } from './ends-index.ts'
import type { EntityOrder } from './entity-order.ts'
import { listingFrom } from './in-order.ts'
import { type Adjacency, otherEnd } from './list-by-ends.ts'
import { lengthOf, listingsIn, runsOf } from './listing-runs.ts'
import { placeAfter } from './sorted.ts'

/** Answers whom several entities all have to do with. Only the shortest of their lists is read; the others are sought in. */
export function sharedNeighbours(
  { entities, keys, placeById }: EntityOrder,
  adjacency: Adjacency,
  between: FindBetween,
): Pick<Store, 'sharedNeighbours'> {
  return {
    async sharedNeighbours(entityIds, filter, view, page, asking) {
      const tick = startTicking(asking)
      invariant(entityIds.length <= MAX_SHARING, `${entityIds.length} entities at once, of at most ${MAX_SHARING}`)
      const asked = [...new Set(entityIds)]
      const from = placeAfter(keys, page.after)
      const places = new Set<number>()
      const [shortest = []] = asked.map((id) => runsOf(adjacency, id, filter)).sort((a, b) => lengthOf(a) - lengthOf(b))
      for (const listing of listingsIn(adjacency, shortest, tick)) {
        const otherId = otherEnd(listing)
        const place = placeById.get(otherId) ?? -1
        if (place >= from) places.add(place)
      }
      // Nothing joins an entity to itself, so none of those asked about is shared.
      const isShared = (entity: Entity) =>
        asked.every((id) =>
          joining(between, id, entity, filter, tick).some(({ attestations }) => existsIn(view, attestations)),
        )
      const ascending = [...places].sort((a, b) => a - b)
      return listingFrom({ items: entities, keys }, ascending, page, tick, (entity) =>
        isShared(entity) ? entity : null,
      )
    },
  }
}
