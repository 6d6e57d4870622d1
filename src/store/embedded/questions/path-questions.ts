import { at, knownIn } from '../../../errors.ts'
import { MAX_PATH_LENGTH, type Store } from '../../store.ts'
import type { FindBetween } from '../indexes/ends-index.ts'
import type { EntityOrder } from '../indexes/entity-order.ts'
import { indexById } from '../indexes/index-by-id.ts'
import type { Adjacency } from '../indexes/list-by-sides.ts'
import { startTicking } from '../indexes/tick.ts'
import { meetInTheMiddle } from './meet-in-the-middle.ts'
import { stepsBetween } from './steps.ts'

/** Answers by which shortest ways two entities hang together. What lies on no path of the least length is not walked. */
export function pathQuestions(
  order: EntityOrder,
  adjacency: Adjacency,
  between: FindBetween,
): Pick<Store, 'leastPaths'> {
  const entityById = indexById(order.items)
  return {
    async leastPaths(fromId, toId, filter, view, first, asking) {
      const tick = startTicking(asking)
      const ends = [fromId, toId].flatMap((id) => entityById.get(id) ?? [])
      if (ends.length < 2 || fromId === toId) return { length: null, paths: [] }
      const steps = stepsBetween(ends, entityById, adjacency, between, filter, view, tick)
      const levels = meetInTheMiddle(fromId, toId, filter.direction, MAX_PATH_LENGTH, steps)
      if (levels === null) return { length: null, paths: [] }
      const onwards = onwardsInOrder(order, (id, left) => steps.among(id, filter.direction, at(levels, left)))
      const paths: (readonly string[])[] = []
      for (const path of first <= 0 ? [] : pathsOn([fromId], levels.length, onwards)) {
        tick()
        paths.push(path)
        if (paths.length === first) break
      }
      return { length: levels.length, paths }
    },
  }
}

/** The next entities from one, from each of which so many steps are left to the end: in order. */
type Onwards = (entityId: string, left: number) => readonly string[]

/** Puts next entities in order, once for each entity: many paths lead over the same. */
function onwardsInOrder({ placeById }: EntityOrder, next: (id: string, left: number) => Iterable<string>): Onwards {
  const known = new Map<string, readonly string[]>()
  const placeOf = (id: string) => knownIn(placeById, id)
  return (id, left) => {
    const found = known.get(id) ?? [...next(id, left)].sort((a, b) => placeOf(a) - placeOf(b))
    known.set(id, found)
    return found
  }
}

/** The paths that begin so and have so many steps left, in order. */
function* pathsOn(begun: readonly string[], left: number, onwards: Onwards): Generator<readonly string[], void> {
  if (left === 0) return yield begun
  for (const next of onwards(at(begun, begun.length - 1), left - 1)) yield* pathsOn([...begun, next], left - 1, onwards)
}
