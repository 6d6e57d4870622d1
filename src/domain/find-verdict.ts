import { type Certainty, leastCertain, mostCertain } from './certainty.ts'
import { type AskSteps, walkLineage } from './lineage-walk.ts'
import type { Relationship } from './relationship.ts'
import { type Answer, affirmingViews, answerOf, chainAnswer, denials } from './verdict.ts'
import { certaintyIn, existsIn, type View } from './view.ts'

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
 * Looks for the strongest affirmation, direct first, then through the shortest chain: what documents state, then what
 * they report, then what they tell of plans; and for denials of a direct relationship or of a step of the chain.
 */
export async function findVerdict(question: VerdictQuestion, sources: VerdictSources): Promise<FoundVerdict> {
  const { subjectId, objectId, depth, view } = question
  const between = await sources.between(subjectId, objectId)
  const denied = between.filter((relationship) => denials(relationship, view).length > 0)
  const direct = affirmingViews(view).find((way) => between.some((one) => existsIn(way.view, one.attestations)))
  if (direct !== undefined) {
    const step = { fromId: subjectId, toId: objectId, relationships: seenIn(direct.view, between) }
    return { answer: answerOf(between, view), ...chainFacts([step], direct.view), denied, view: direct.view }
  }
  const chained = depth > 1 ? await findChain(question, sources) : null
  if (chained === null) return { answer: answerOf(between, view), certainty: null, chain: null, denied, view }
  const alsoDenied = chained.steps.flatMap(({ relationships }) =>
    relationships.filter((one) => denials(one, view).length > 0),
  )
  const allDenied = [...denied, ...alsoDenied]
  return {
    answer: chainAnswer(chained.answer, allDenied.length > 0),
    ...chainFacts(chained.steps, chained.view),
    denied: allDenied,
    view: chained.view,
  }
}

async function findChain({ subjectId, objectId, depth, view }: VerdictQuestion, sources: VerdictSources) {
  for (const way of affirmingViews(view)) {
    const arrivals = await walkLineage(subjectId, depth, sources.stepsIn(way.view))
    const arrival = arrivals.find(({ entityId }) => entityId === objectId)
    if (arrival === undefined) continue
    const steps = await Promise.all(
      arrival.via.map(async (one) => ({
        fromId: one.subjectId,
        toId: one.objectId,
        relationships: seenIn(way.view, await sources.between(one.subjectId, one.objectId)),
      })),
    )
    return { ...way, steps }
  }
  return null
}

function chainFacts(chain: readonly ChainStep[], view: View) {
  const certainty = leastCertain(
    chain.map(({ relationships }) => mostCertain(relationships.map((one) => certaintyIn(view, one.attestations)))),
  )
  return { chain, certainty }
}

function seenIn(view: View, relationships: readonly Relationship[]): readonly Relationship[] {
  return relationships.filter((one) => existsIn(view, one.attestations))
}
