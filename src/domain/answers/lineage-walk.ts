import { at, Failure, knownIn } from '../../errors.ts'
import { type Certainty, leastCertain } from '../evidence/certainty.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { compareText } from '../text/compare-text.ts'

/** One relationship from an entity to the next, as a store gives it. */
export interface Step {
  readonly relationship: Relationship
  readonly otherId: string
  /** The place of the relationship among those of the entity stepped from. */
  readonly sortKey: string
  /** How certain the relationship is on the View's day; null without one. */
  readonly certainty: Certainty | null
}

/** An entity that a walk met, at its least distance, with the best of the shortest chains to it. */
export interface Arrival {
  readonly entityId: string
  readonly distance: number
  /** The chain, from the start; as many as the distance. */
  readonly via: readonly Relationship[]
  /** The least of its steps; null without a day. */
  readonly certainty: Certainty | null
}

/** The next steps of many entities, in order of sort key: one list an id, in the order of the ids. */
export type AskSteps = (entityIds: readonly string[]) => Promise<readonly (readonly Step[])[]>

/** How many entities a walk may meet before it is refused. */
export const MAX_WALKED = 2000

/**
 * Walks breadth-first from one entity, asking once a level: each entity once, at its least distance, never the start.
 * Of several shortest chains it keeps the most certain, and of equally certain ones the first by sort keys.
 * LIMIT_EXCEEDED where it meets more than `MAX_WALKED` entities.
 */
export async function walkLineage(startId: string, depth: number, askSteps: AskSteps): Promise<readonly Arrival[]> {
  const met = new Set([startId])
  const arrivals: Arrival[] = []
  let level: ReadonlyMap<string, Chains> = new Map([[startId, { sure: START, first: START }]])
  for (let distance = 1; distance <= depth && level.size > 0; distance += 1) {
    const ids = [...level.keys()]
    const next = new Map<string, Chains>()
    for (const [index, steps] of (await askSteps(ids)).entries()) {
      const chains = knownIn(level, at(ids, index))
      for (const step of steps) {
        if (!met.has(step.otherId)) next.set(step.otherId, better(next.get(step.otherId), extend(chains, step)))
      }
      if (met.size + next.size > MAX_WALKED + 1) throw tooWide()
    }
    for (const [entityId, chains] of next) {
      met.add(entityId)
      arrivals.push(arrival(entityId, distance, chains.sure ?? chains.first))
    }
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

interface Chain {
  readonly steps: readonly Step[]
}

/**
 * The best chains to an entity: the first by sort keys of those whose every step is DEFINITE, and the first of all.
 * Both are kept, because a later step that is only POSSIBLE makes the certain prefix worth no more than the other.
 */
interface Chains {
  readonly sure: Chain | null
  readonly first: Chain
}

const START: Chain = { steps: [] }

function extend({ sure, first }: Chains, step: Step): Chains {
  return {
    sure: sure !== null && step.certainty === 'DEFINITE' ? { steps: [...sure.steps, step] } : null,
    first: { steps: [...first.steps, step] },
  }
}

function better(known: Chains | undefined, found: Chains): Chains {
  if (known === undefined) return found
  const sure = known.sure === null ? found.sure : found.sure === null ? known.sure : earlier(known.sure, found.sure)
  return { sure, first: earlier(known.first, found.first) }
}

function earlier(a: Chain, b: Chain): Chain {
  for (const [index, step] of a.steps.entries()) {
    const order = compareText(step.sortKey, at(b.steps, index).sortKey)
    if (order !== 0) return order < 0 ? a : b
  }
  return a
}

function arrival(entityId: string, distance: number, { steps }: Chain): Arrival {
  const certainty = leastCertain(steps.map((step) => step.certainty))
  return { entityId, distance, via: steps.map((step) => step.relationship), certainty }
}
