import type { Attestation } from '../evidence/attestation.ts'
import { type Certainty, mostCertain } from '../evidence/certainty.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { certaintyIn, existsIn, type View, visibleAttestations } from '../evidence/view.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type AskSteps, type LineageWalk, walkLineage } from './lineage-walk.ts'
import { mayFollow, stepDays, wantsSureOrder } from './step-days.ts'
import { type AffirmingWay, ANSWERS, type Answer, affirmingWays, denials, isDisputed } from './verdict.ts'

/** What is asked: does this lead to that, in so many steps at most? */
export interface VerdictQuestion {
  readonly subjectId: string
  readonly objectId: string
  readonly depth: number
  readonly view: View
}

/** How a verdict asks the store. */
export interface VerdictSources {
  readonly vocabulary: Vocabulary
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

/** One of the answers that documents give. */
export interface FoundAnswer {
  readonly answer: Answer
  readonly certainty: Certainty | null
  /** The chain that it follows; null where nothing affirms. */
  readonly chain: readonly ChainStep[] | null
  /** Whether the dates make certain that the steps of the chain follow each other. */
  readonly inOrder: boolean
  /** The relationships of which a denial is told. */
  readonly denied: readonly Relationship[]
  /** The View in which the chain is to be told, and which of the claims that it shows tell it. */
  readonly view: View
  readonly isTold: (attestation: Attestation) => boolean
}

/** The first answer in order of precedence, and every other. */
export interface FoundVerdict extends FoundAnswer {
  /** In order of precedence; never NOT_STATED. */
  readonly also: readonly FoundAnswer[]
  /** Every relationship with a claim that denies it, of those between the two and those on the chain of the first affirmation. */
  readonly allDenied: readonly Relationship[]
}

/**
 * Looks for what documents state, report, deny and tell of plans. Each is looked for between the two; where nothing of a
 * kind is, and nothing stronger affirms, through the shortest chain. Denials make the first affirmation DISPUTED where they
 * deny what is stated, at a time not certainly different; else they are an answer of their own.
 */
export async function findVerdict(question: VerdictQuestion, sources: VerdictSources): Promise<FoundVerdict> {
  const { subjectId, objectId, view } = question
  const between = await sources.between(subjectId, objectId)
  const affirmed: FoundAnswer[] = []
  for (const way of affirmingWays(view)) {
    const found = directStep(question, way, between)
    const chain = found ?? (affirmed.length === 0 ? await findChain(question, way, sources) : null)
    if (chain !== null) affirmed.push(chain)
  }
  const [first] = affirmed
  const onChain = (first?.chain ?? []).flatMap(({ relationships }) => relationships)
  const allDenied = [...new Set([...between, ...onChain].filter((one) => denials(one, view).length > 0))]
  const isDisputedFirst = onChain.some((one) => isDisputed(one, view, sources.vocabulary))
  const none = { certainty: null, chain: null, inOrder: true, denied: [], view, isTold: () => true }
  const answers = [
    ...affirmed.map((one) =>
      one === first && isDisputedFirst ? { ...one, answer: 'DISPUTED' as const, denied: allDenied } : one,
    ),
    ...(allDenied.length > 0 && !isDisputedFirst ? [{ ...none, answer: 'DENIED' as const, denied: allDenied }] : []),
  ].sort((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer))
  const [main = { ...none, answer: 'NOT_STATED' as const }, ...also] = answers
  return { ...main, also, allDenied }
}

/** What of an answer's relationships its claims tell, each as if it had no others; those of a denial last. */
export function toldIn(found: FoundAnswer, view: View): readonly Attestation[] {
  const affirming = (found.chain ?? []).flatMap(({ relationships }) =>
    relationships.flatMap(({ attestations }) => visibleAttestations(found.view, attestations).filter(found.isTold)),
  )
  return [...affirming, ...found.denied.flatMap((one) => denials(one, view))]
}

function directStep(
  { subjectId, objectId }: VerdictQuestion,
  { answer, view, isTold }: AffirmingWay,
  between: readonly Relationship[],
): FoundAnswer | null {
  const seen = between.flatMap((relationship) => {
    // A denial makes nothing, and keeps what it denies from being certain.
    const attestations = relationship.attestations.filter((one) => isTold(one) || one.modality === 'DENIED')
    const told = { ...relationship, attestations }
    return existsIn(view, told) ? [{ relationship, certainty: certaintyIn(view, told) }] : []
  })
  if (seen.length === 0) return null
  const steps = [{ fromId: subjectId, toId: objectId, relationships: seen.map(({ relationship }) => relationship) }]
  const certainty = mostCertain(seen.map((one) => one.certainty))
  return { answer, certainty, chain: steps, inOrder: true, denied: [], view, isTold }
}

/**
 * The shortest chain in a View, each step with those of its parallel relationships that the order in time allows there;
 * null where there is no chain.
 */
async function findChain(
  { subjectId, objectId, depth }: VerdictQuestion,
  { answer, view }: AffirmingWay,
  sources: VerdictSources,
): Promise<FoundAnswer | null> {
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
      relationships: (await sources.between(fromId, toId)).filter(
        (one) => existsIn(view, one) && mayFollow(days.with(place, stepDays(view, one.attestations).may)),
      ),
    })),
  )
  const { inOrder, certainty } = found
  return { answer, certainty, chain: steps, inOrder, denied: [], view, isTold: () => true }
}
