import { sidesOf } from '../../../domain/evidence/relationship.ts'
import { invariant } from '../../../errors.ts'
import { MAX_SHARING, type Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { type FindBetween, joining } from '../indexes/ends-index.ts'
import type { EntityOrder } from '../indexes/entity-order.ts'
import type { Adjacency } from '../indexes/list-by-sides.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { eachListing, lengthOf, runsOf } from '../indexes/listing-runs.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import type { JudgedColumns } from '../indexes/view-judge.ts'

/** A list that is no longer than so many times the neighbours left is read; in a longer one each of them is sought. */
const READ_FOR_ONE_SOUGHT = 8

/** Answers whom several entities all have to do with. Of their lists the shortest is read, a longer one where that is cheaper than to seek in it. */
export function neighbourQuestions(
  order: EntityOrder,
  adjacency: Adjacency,
  between: FindBetween,
  judged: JudgedColumns,
): Pick<Store, 'sharedNeighbours'> {
  return {
    async sharedNeighbours(entityIds, filter, view, page, asking) {
      const tick = startTicking(asking)
      invariant(entityIds.length <= MAX_SHARING, `${entityIds.length} entities at once, of at most ${MAX_SHARING}`)
      const { exists } = judged.judge(view)
      const from = placeAfter(order.keys, page.after)
      const sided = { ...filter, sides: sidesOf(filter.direction) }
      const listed = [...new Set(entityIds)]
        .map((id) => ({ place: order.placeOf(id), runs: runsOf(adjacency, id, sided) }))
        .sort((a, b) => lengthOf(a.runs) - lengthOf(b.runs))
      // Those whom all have to do with, whatever a View would see of it; for each entity how many of the lists it stood in.
      const met = new Uint8Array(order.items.length)
      let shared: number[] = []
      for (const [asked, { place, runs }] of listed.entries()) {
        if (asked > 0 && place !== undefined && lengthOf(runs) > shared.length * READ_FOR_ONE_SOUGHT) {
          shared = shared.filter((other) => joining(between, place, other, filter, tick).length > 0)
          for (const other of shared) met[other] = asked + 1
          continue
        }
        const found: number[] = []
        eachListing(adjacency, runs, tick, (listing) => {
          const other = adjacency.otherOf(listing)
          if (other < from || met[other] !== asked) return
          met[other] = asked + 1
          found.push(other)
        })
        shared = found
      }
      // Nothing joins an entity to itself, so none of those asked about is shared.
      const isShared = (other: number) =>
        listed.every(({ place }) => place !== undefined && joining(between, place, other, filter, tick).some(exists))
      const ascending = Uint32Array.from(shared).sort()
      return listingFrom(order, passing(ascending, isShared, tick), page, tick, (entity) => entity)
    },
  }
}

function* passing(
  places: Iterable<number>,
  isPassing: (place: number) => boolean,
  tick: Tick,
): Generator<number, void> {
  for (const place of places) {
    tick()
    if (isPassing(place)) yield place
  }
}
