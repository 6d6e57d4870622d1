import type { Attestation } from '../evidence/attestation.ts'
import { type Certainty, mostCertain } from '../evidence/certainty.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { deniesAll, type Unnamed } from '../evidence/unnamed.ts'
import { certaintyIn, existsIn, type View, visibleAttestations } from '../evidence/view.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type AskSteps, type LineageWalk, walkLineage } from './lineage-walk.ts'
import { mayFollow, stepDays, wantsSureOrder } from './step-days.ts'
import { type AffirmingWay, ANSWERS, type Answer, affirmingWays, denials, isDenialIn, isDisputed } from './verdict.ts'

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
  /** What is said with nobody of the wanted types of each of some entities; in order of document id, number. */
  readonly nobodyOf: (entityIds: readonly string[]) => Promise<readonly Unnamed[]>
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
  /** What denies them with all others of their subject and type. */
  readonly nobody: readonly Unnamed[]
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
  /** Every claim that denies whatever is of their subject and type. */
  readonly allNobody: readonly Unnamed[]
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
  const allNobody = await nobodyOn(question, onChain, sources)
  const isDisputedFirst = onChain.some((one) => isDisputed(one, view, allNobody, sources.vocabulary))
  const none = { certainty: null, chain: null, inOrder: true, denied: [], nobody: [], view, isTold: () => true }
  const allOf = { denied: allDenied, nobody: allNobody }
  const isDenied = allDenied.length > 0 || allNobody.length > 0
  const answers = [
    ...affirmed.map((one) =>
      one === first && isDisputedFirst ? { ...one, answer: 'DISPUTED' as const, ...allOf } : one,
    ),
    ...(isDenied && !isDisputedFirst ? [{ ...none, answer: 'DENIED' as const, ...allOf }] : []),
  ].sort((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer))
  const [main = { ...none, answer: 'NOT_STATED' as const }, ...also] = answers
  return { ...main, also, allDenied, allNobody }
}

/** What denies, with all others, a relationship between the two or on a chain, as the View reads it. */
async function nobodyOn(
  { subjectId, objectId, view }: VerdictQuestion,
  onChain: readonly Relationship[],
  { nobodyOf, vocabulary }: VerdictSources,
): Promise<readonly Unnamed[]> {
  const ends = onChain.flatMap((one) => [one.subjectId, one.objectId])
  const said = await nobodyOf([...new Set([subjectId, objectId, ...ends])])
  return said.filter(
    (one) =>
      isDenialIn(one.attestation, view) &&
      [{ subjectId, objectId, type: one.type }, ...onChain].some((link) => deniesAll(one, link, vocabulary)),
  )
}

/** What of an answer's relationships its claims tell, each as if it had no others; those of a denial last. */
export function toldIn(found: FoundAnswer, view: View): readonly Attestation[] {
  const affirming = (found.chain ?? []).flatMap(({ relationships }) =>
    relationships.flatMap(({ attestations }) => visibleAttestations(found.view, attestations).filter(found.isTold)),
  )
  const denying = [...found.denied.flatMap((one) => denials(one, view)), ...found.nobody.map((one) => one.attestation)]
  return [...affirming, ...denying]
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
  return { answer, certainty, chain: steps, inOrder: true, denied: [], nobody: [], view, isTold }
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
  return { answer, certainty, chain: steps, inOrder, denied: [], nobody: [], view, isTold: () => true }
}
