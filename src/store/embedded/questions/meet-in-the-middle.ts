import type { Direction } from '../../../domain/evidence/relationship.ts'
import { at } from '../../../errors.ts'
import type { Steps } from './steps.ts'

/** What was reached from one end. */
interface Search {
  /** The way its steps go. */
  readonly direction: Direction
  /** The entities at each distance from the end, itself at 0; the last are the outermost. */
  readonly levels: readonly ReadonlySet<number>[]
  /** All of them. */
  readonly met: Set<number>
}

/**
 * Searches for the least length of a path, breadth-first from both ends at once, always on the side that has less to
 * look at. Gives for each number of steps left the entities, told by their places, from which a least path leads on in so many, the end at
 * 0 and the beginning left out; so there are as many as a least path has steps. Null where none of at most `maxLength`
 * steps leads there.
 */
export function meetInTheMiddle(
  fromPlace: number,
  toPlace: number,
  direction: Direction,
  maxLength: number,
  steps: Steps,
): readonly ReadonlySet<number>[] | null {
  let from = begin(fromPlace, direction)
  let to = begin(toPlace, opposite(direction))
  for (let length = 1; length <= maxLength; length += 1) {
    if (effortOf(from, steps) <= effortOf(to, steps)) from = advance(from, steps)
    else to = advance(to, steps)
    const [ours, theirs] = [outermost(from), outermost(to)]
    if (ours.size === 0 || theirs.size === 0) return null
    const middle = new Set([...ours].filter((entity) => theirs.has(entity)))
    if (middle.size > 0) return wayOn(from, to, middle, steps)
  }
  return null
}

function begin(entity: number, direction: Direction): Search {
  return { direction, levels: [new Set([entity])], met: new Set([entity]) }
}

function advance(side: Search, steps: Steps): Search {
  const { direction, levels, met } = side
  const reached = new Set<number>()
  for (const entity of outermost(side)) {
    for (const next of steps.onwards(entity, direction, met)) {
      met.add(next)
      reached.add(next)
    }
  }
  return { direction, levels: [...levels, reached], met }
}

function outermost({ levels }: Search): ReadonlySet<number> {
  return at(levels, levels.length - 1)
}

function effortOf(side: Search, steps: Steps): number {
  return steps.effort(outermost(side), side.direction)
}

/** The levels from the end to before the middle, the middle, and from there back what leads to it. */
function wayOn(from: Search, to: Search, middle: ReadonlySet<number>, steps: Steps): readonly ReadonlySet<number>[] {
  const levels = [...to.levels.slice(0, -1), middle]
  for (const before of from.levels.slice(1, -1).reverse()) {
    const leading = new Set<number>()
    for (const entity of at(levels, levels.length - 1)) {
      for (const one of steps.among(entity, to.direction, before)) leading.add(one)
    }
    levels.push(leading)
  }
  return from.levels.length === 1 ? levels.slice(0, -1) : levels
}

function opposite(direction: Direction): Direction {
  return direction === 'BOTH' ? 'BOTH' : direction === 'OUT' ? 'IN' : 'OUT'
}
