import { type Certainty, mostCertain } from '../evidence/certainty.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { certaintyIn, existsIn, type View } from '../evidence/view.ts'
import { type AskSteps, type LineageWalk, walkLineage } from './lineage-walk.ts'
import { mayFollow, stepDays, wantsSureOrder } from './step-days.ts'
import { type Answer, affirmingViews, denials, isDisputed } from './verdict.ts'

/** What is asked: does this lead to that, in so many steps at most? */
export interface VerdictQuestion {
  readonly subjectId: string
  readonly objectId: string
  readonly depth: number
  readonly view: View
}

/** How a verdict asks the store. */
export interface VerdictSources {
  /** The relationships of the wanted types from one entity to another, whatever a View sees of them; by type, id. */
  readonly between: (subjectId: string, objectId: string) => Promise<readonly Relationship[]>
  /** The next steps out of many entities, of the wanted types, in a View. */
  readonly stepsIn: (view: View) => AskSteps
}

/** One step of a chain, with every relationship that makes it. */
export interface ChainStep {
  readonly fromId: string
  readonly toId: string
  readonly relationships: readonly Relationship[]
}

/** The answer, the chain that it follows, and the relationships that deny it. */
export interface FoundVerdict {
  readonly answer: Answer
  readonly certainty: Certainty | null
  /** Null where nothing affirms. */
  readonly chain: readonly ChainStep[] | null
  /** Whether the dates make certain that the steps of the chain follow each other. */
  readonly inOrder: boolean
  readonly denied: readonly Relationship[]
  /** The View in which the chain is to be told. */
  readonly view: View
}

/**
 * Looks for the strongest affirmation: what documents state, then what they report, then what they tell of plans; each
 * direct first, then through the shortest chain. A denial of a direct relationship or of a step is given beside it, and
 * makes the answer DISPUTED where it denies what is stated, at a time not certainly different.
 */
export async function findVerdict(question: VerdictQuestion, sources: VerdictSources): Promise<FoundVerdict> {
  const { subjectId, objectId, view } = question
  const between = await sources.between(subjectId, objectId)
  const denied = between.filter((one) => isDenied(one, view))
  for (const way of affirmingViews(view)) {
    const found = directStep(question, way.view, between) ?? (await findChain(question, way.view, sources))
    if (found === null) continue
    const { steps, inOrder, certainty } = found
    const onChain = steps.flatMap(({ relationships }) => relationships)
    return {
      answer: onChain.some((one) => isDisputed(one, view)) ? 'DISPUTED' : way.answer,
      certainty,
      chain: steps,
      inOrder,
      denied: [...new Set([...denied, ...onChain.filter((one) => isDenied(one, view))])],
      view: way.view,
    }
  }
  return {
    answer: denied.length > 0 ? 'DENIED' : 'NOT_STATED',
    certainty: null,
    chain: null,
    inOrder: true,
    denied,
    view,
  }
}

interface FoundChain {
  readonly steps: readonly ChainStep[]
  readonly inOrder: boolean
  readonly certainty: Certainty | null
}

function directStep(
  { subjectId, objectId }: VerdictQuestion,
  view: View,
  between: readonly Relationship[],
): FoundChain | null {
  const relationships = seenIn(view, between)
  if (relationships.length === 0) return null
  const certainty = mostCertain(relationships.map((one) => certaintyIn(view, one)))
  return { steps: [{ fromId: subjectId, toId: objectId, relationships }], inOrder: true, certainty }
}

/**
 * The shortest chain in a View, each step with those of its parallel relationships that the order in time allows there;
 * null where there is no chain.
 */
async function findChain(
  { subjectId, objectId, depth }: VerdictQuestion,
  view: View,
  sources: VerdictSources,
): Promise<FoundChain | null> {
  if (depth === 1) return null
  const walk: LineageWalk = { startId: subjectId, depth, direction: 'OUT', surelyInOrder: wantsSureOrder(view) }
  const arrivals = await walkLineage(walk, sources.stepsIn(view))
  const found = arrivals.find(({ entityId }) => entityId === objectId)
  if (found === undefined) return null
  const days = found.via.map(({ attestations }) => stepDays(view, attestations).may)
  const steps = await Promise.all(
    found.via.map(async ({ subjectId: fromId, objectId: toId }, place) => ({
      fromId,
      toId,
      relationships: seenIn(view, await sources.between(fromId, toId)).filter(({ attestations }) =>
        mayFollow(days.with(place, stepDays(view, attestations).may)),
      ),
    })),
  )
  return { steps, inOrder: found.inOrder, certainty: found.certainty }
}

function isDenied(relationship: Relationship, view: View): boolean {
  return denials(relationship, view).length > 0
}

function seenIn(view: View, relationships: readonly Relationship[]): readonly Relationship[] {
  return relationships.filter((one) => existsIn(view, one))
}
