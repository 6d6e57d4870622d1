import { at, Failure, knownIn } from '../../errors.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../dates/day.ts'
import { type Certainty, leastCertain } from '../evidence/certainty.ts'
import type { Direction, Relationship } from '../evidence/relationship.ts'
import { compareText } from '../text/compare-text.ts'
import type { StepDays } from './step-days.ts'

/** Where a walk begins, how far it goes, along lineage (OUT) or against it (IN). */
export interface LineageWalk {
  readonly startId: string
  readonly depth: number
  readonly direction: Exclude<Direction, 'BOTH'>
  /** Whether only chains are wanted whose dates make their order certain. */
  readonly surelyInOrder: boolean
}

/** One relationship from an entity to the next, as a store gives it. */
export interface Step {
  readonly relationship: Relationship
  readonly otherId: string
  /** The place of the relationship among those of the entity stepped from. */
  readonly sortKey: string
  /** How certain the relationship is on the View's day; null without one. */
  readonly certainty: Certainty | null
  readonly days: StepDays
}

/** An entity that a walk met, at its least distance, with the best of the shortest chains to it. */
export interface Arrival {
  readonly entityId: string
  readonly distance: number
  /** The chain, from the start; as many as the distance. */
  readonly via: readonly Relationship[]
  /** Whether the dates make certain that no step precedes the one that it follows along lineage. */
  readonly inOrder: boolean
  /** The least of its steps, POSSIBLE where the order is not certain; else null without a day. */
  readonly certainty: Certainty | null
}

/** The next steps of many entities, in order of sort key: one list an id, in the order of the ids. */
export type AskSteps = (entityIds: readonly string[]) => Promise<readonly (readonly Step[])[]>

/** How many entities a walk may meet before it is refused. */
export const MAX_WALKED = 2000

/** How many chains whose dates allow different next steps a walk may follow before it is refused. */
export const MAX_CHAINS = 10_000

/**
 * Walks breadth-first from one entity, asking once a level: each entity once, at its least distance, never the start. A
 * chain is allowed if along lineage no step certainly precedes one before it. Of several shortest chains it keeps the
 * most certain, and of equally certain ones the first by sort keys. LIMIT_EXCEEDED where it meets more than `MAX_WALKED`
 * entities or follows more than `MAX_CHAINS` chains.
 */
export async function walkLineage(walk: LineageWalk, askSteps: AskSteps): Promise<readonly Arrival[]> {
  const { startId, depth } = walk
  const way = WAYS[walk.direction]
  const stepsOf = rememberSteps(askSteps)
  // How far in time the chains of earlier levels left each entity: a later one that left it no nearer leads nowhere new.
  const reached = new Map([[startId, way.beginning]])
  const arrivals: Arrival[] = []
  let followed = 0
  const start: Chain = { steps: [], reached: way.beginning, inOrder: true, isSure: true }
  let level: ReadonlyMap<string, readonly Chain[]> = new Map([[startId, [start]]])
  for (let distance = 1; distance <= depth && level.size > 0; distance += 1) {
    const ids = [...level.keys()]
    const next = new Map<string, readonly Chain[]>()
    for (const [index, steps] of (await stepsOf(ids)).entries()) {
      for (const chain of knownIn(level, at(ids, index))) {
        for (const step of steps) {
          const found = extend(chain, step, way, walk.surelyInOrder)
          const before = reached.get(step.otherId)
          if (found === null || (before !== undefined && !way.isBefore(found.reached, before))) continue
          next.set(step.otherId, withChain(next.get(step.otherId) ?? [], found, way))
        }
      }
      const added = [...next.keys()].filter((id) => !reached.has(id)).length
      if (reached.size + added > MAX_WALKED + 1) throw tooWide()
    }
    for (const [entityId, chains] of next) {
      followed += chains.length
      if (!reached.has(entityId)) arrivals.push(arrival(entityId, distance, best(chains)))
      reached.set(
        entityId,
        chains.map((chain) => chain.reached).reduce((a, b) => (way.isBefore(b, a) ? b : a)),
      )
    }
    if (followed > MAX_CHAINS) throw tooMany()
    level = next
  }
  return arrivals
}

/** What is said where a walk is too wide to finish. */
export function tooWide(): Failure {
  return new Failure(
    'LIMIT_EXCEEDED',
    `This walk meets more than ${MAX_WALKED} entities: ask with a smaller depth or a narrower view.`,
  )
}

function tooMany(): Failure {
  return new Failure(
    'LIMIT_EXCEEDED',
    `This walk follows more than ${MAX_CHAINS} chains of different dates: ask with a smaller depth or a narrower view.`,
  )
}

/** One way through time: with it for what an entity fed into, against it for what fed into one. */
interface Way {
  readonly beginning: Day
  readonly end: Day
  readonly isBefore: (a: Day, b: Day) => boolean
  readonly near: (days: StepDays['may']) => Day
  readonly far: (days: StepDays['may']) => Day
}

const WAYS: Readonly<Record<LineageWalk['direction'], Way>> = {
  OUT: {
    beginning: FIRST_DAY,
    end: LAST_DAY,
    isBefore: (a, b) => a < b,
    near: ({ earliest }) => earliest,
    far: ({ latest }) => latest,
  },
  IN: {
    beginning: LAST_DAY,
    end: FIRST_DAY,
    isBefore: (a, b) => a > b,
    near: ({ latest }) => latest,
    far: ({ earliest }) => earliest,
  },
}

interface Chain {
  readonly steps: readonly Step[]
  /** The day before which no next step may lie for certain; where only certain order counts, not even perhaps. */
  readonly reached: Day
  readonly inOrder: boolean
  /** Its order is certain, and each of its steps. */
  readonly isSure: boolean
}

/** The chain with one step more; null where its order in time does not allow it. */
function extend(chain: Chain, step: Step, way: Way, surelyInOrder: boolean): Chain | null {
  const { may } = step.days
  const inOrder = chain.inOrder && surelyFollows(chain.steps.at(-1), step, way)
  if (way.isBefore(way.far(may), chain.reached) || (surelyInOrder && !inOrder)) return null
  const near = way.near(may)
  const furthest = way.isBefore(chain.reached, near) ? near : chain.reached
  return {
    steps: [...chain.steps, step],
    reached: surelyInOrder ? surelyPast(step, way) : furthest,
    inOrder,
    isSure: chain.isSure && inOrder && step.certainty !== 'POSSIBLE',
  }
}

function surelyFollows(before: Step | undefined, step: Step, way: Way): boolean {
  if (before === undefined) return true
  const { sure } = step.days
  return sure !== null && before.days.sure !== null && !way.isBefore(way.near(sure), surelyPast(before, way))
}

/** The day from which on a step has certainly happened; the last of all where none is certain. */
function surelyPast({ days: { sure } }: Step, way: Way): Day {
  return sure === null ? way.end : way.far(sure)
}

/**
 * Chains to one entity, of one length, with one more: each that may be the best of those that go on from it. One that
 * another allows to go on as far, as surely, and precedes by sort keys, is left out.
 */
function withChain(chains: readonly Chain[], found: Chain, way: Way): readonly Chain[] {
  if (chains.some((other) => isWorthAsMuch(other, found, way))) return chains
  return [...chains.filter((other) => !isWorthAsMuch(found, other, way)), found]
}

function isWorthAsMuch(chain: Chain, other: Chain, way: Way): boolean {
  if (way.isBefore(other.reached, chain.reached) || comesBefore(other, chain)) return false
  if (!other.isSure) return true
  return chain.isSure && !way.isBefore(lastPast(other, way), lastPast(chain, way))
}

function lastPast({ steps }: Chain, way: Way): Day {
  const last = steps.at(-1)
  return last === undefined ? way.beginning : surelyPast(last, way)
}

function best(chains: readonly Chain[]): Chain {
  const sure = chains.filter(({ isSure }) => isSure)
  return (sure.length > 0 ? sure : chains).reduce((a, b) => (comesBefore(b, a) ? b : a))
}

function comesBefore(a: Chain, b: Chain): boolean {
  for (const [index, step] of a.steps.entries()) {
    const order = compareText(step.sortKey, at(b.steps, index).sortKey)
    if (order !== 0) return order < 0
  }
  return false
}

/** Asks for the steps of each entity once, however often it is met. */
function rememberSteps(askSteps: AskSteps): AskSteps {
  const known = new Map<string, readonly Step[]>()
  return async (ids) => {
    const unknown = ids.filter((id) => !known.has(id))
    const asked = unknown.length === 0 ? [] : await askSteps(unknown)
    for (const [index, steps] of asked.entries()) known.set(at(unknown, index), steps)
    return ids.map((id) => knownIn(known, id))
  }
}

function arrival(entityId: string, distance: number, { steps, inOrder }: Chain): Arrival {
  const least = leastCertain(steps.map((step) => step.certainty))
  const via = steps.map((step) => step.relationship)
  return { entityId, distance, via, inOrder, certainty: inOrder ? least : 'POSSIBLE' }
}
