import { type Certainty, leastCertain, mostCertain } from '../evidence/certainty.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { certaintyIn, existsIn, type View } from '../evidence/view.ts'
import { type AskSteps, walkLineage } from './lineage-walk.ts'
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
    const steps = directStep(question, way.view, between) ?? (await findChain(question, way.view, sources))
    if (steps === null) continue
    const onChain = steps.flatMap(({ relationships }) => relationships)
    return {
      answer: onChain.some((one) => isDisputed(one, view)) ? 'DISPUTED' : way.answer,
      certainty: chainCertainty(steps, way.view),
      chain: steps,
      denied: [...new Set([...denied, ...onChain.filter((one) => isDenied(one, view))])],
      view: way.view,
    }
  }
  return { answer: denied.length > 0 ? 'DENIED' : 'NOT_STATED', certainty: null, chain: null, denied, view }
}

function directStep(
  { subjectId, objectId }: VerdictQuestion,
  view: View,
  between: readonly Relationship[],
): readonly ChainStep[] | null {
  const relationships = seenIn(view, between)
  return relationships.length === 0 ? null : [{ fromId: subjectId, toId: objectId, relationships }]
}

/** The shortest chain in a View, each step with its parallel relationships; null where there is none. */
async function findChain(
  { subjectId, objectId, depth }: VerdictQuestion,
  view: View,
  sources: VerdictSources,
): Promise<readonly ChainStep[] | null> {
  if (depth === 1) return null
  const arrivals = await walkLineage(subjectId, depth, sources.stepsIn(view))
  const via = arrivals.find(({ entityId }) => entityId === objectId)?.via
  if (via === undefined) return null
  return Promise.all(
    via.map(async ({ subjectId: fromId, objectId: toId }) => ({
      fromId,
      toId,
      relationships: seenIn(view, await sources.between(fromId, toId)),
    })),
  )
}

function isDenied(relationship: Relationship, view: View): boolean {
  return denials(relationship, view).length > 0
}

function chainCertainty(chain: readonly ChainStep[], view: View): Certainty | null {
  return leastCertain(
    chain.map(({ relationships }) => mostCertain(relationships.map((one) => certaintyIn(view, one.attestations)))),
  )
}

function seenIn(view: View, relationships: readonly Relationship[]): readonly Relationship[] {
  return relationships.filter((one) => existsIn(view, one.attestations))
}
