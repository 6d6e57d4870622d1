import { at } from '../../../errors.ts'
import { MAX_PATH_LENGTH, type Store } from '../../store.ts'
import type { FindBetween } from '../indexes/ends-index.ts'
import type { Adjacency } from '../indexes/list-by-sides.ts'
import { startTicking } from '../indexes/tick.ts'
import type { JudgedColumns } from '../indexes/view-judge.ts'
import { meetInTheMiddle } from './meet-in-the-middle.ts'
import { stepsBetween } from './steps.ts'

/** Answers by which shortest ways two entities hang together. What lies on no path of the least length is not walked. */
export function pathQuestions(
  adjacency: Adjacency,
  judged: JudgedColumns,
  between: FindBetween,
): Pick<Store, 'leastPaths'> {
  const { placeOf, idAt } = adjacency.entities
  return {
    async leastPaths(fromId, toId, filter, view, first, asking) {
      const tick = startTicking(asking)
      const [from, to] = [placeOf(fromId), placeOf(toId)]
      if (from === undefined || to === undefined || from === to) return { length: null, paths: [] }
      const steps = stepsBetween([from, to], adjacency, between, filter, judged.judge(view), tick)
      const levels = meetInTheMiddle(from, to, filter.direction, MAX_PATH_LENGTH, steps)
      if (levels === null) return { length: null, paths: [] }
      const onwards = onwardsInOrder((entity, left) => steps.among(entity, filter.direction, at(levels, left)))
      const paths: (readonly string[])[] = []
      for (const path of first <= 0 ? [] : pathsOn([from], levels.length, onwards)) {
        tick()
        paths.push(path.map(idAt))
        if (paths.length === first) break
      }
      return { length: levels.length, paths }
    },
  }
}

/** The next entities from one, from each of which so many steps are left to the end: in order. */
type Onwards = (entity: number, left: number) => readonly number[]

/** Puts next entities in order, once for each entity: many paths lead over the same. */
function onwardsInOrder(next: (entity: number, left: number) => Iterable<number>): Onwards {
  const known = new Map<number, readonly number[]>()
  return (entity, left) => {
    const found = known.get(entity) ?? [...next(entity, left)].sort((a, b) => a - b)
    known.set(entity, found)
    return found
  }
}

/** The paths that begin so and have so many steps left, in order. */
function* pathsOn(begun: readonly number[], left: number, onwards: Onwards): Generator<readonly number[], void> {
  if (left === 0) return yield begun
  for (const next of onwards(at(begun, begun.length - 1), left - 1)) yield* pathsOn([...begun, next], left - 1, onwards)
}
