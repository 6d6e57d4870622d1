import type { Attestation } from '../../domain/evidence/attestation.ts'
import { type OutcomeInView, outcomeIn } from '../../domain/evidence/outcome.ts'
import type { Existence, Relationship } from '../../domain/evidence/relationship.ts'
import { toldAttestations, type View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import type { ToldOutcome } from '../../domain/prose/outcome-prose.ts'
import { MOST_PLANS_NAMED, type PlansFate, type UnansweredPlan } from '../../domain/prose/plans-fate.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { bareWords } from '../../domain/prose/sentence.ts'
import { statementOf } from '../../domain/prose/statement.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import type { Soon } from '../soon.ts'
import { tellThese } from './beside-list.ts'
import { tellClaimsTogether } from './claims-together.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'

/** What came of what is planned of a relationship, a beginning or an end, in words; null where the View tells no plan. */
export async function tellOutcomeOf(
  thing: Relationship | Existence,
  view: View,
  context: RequestContext,
): Promise<ToldOutcome | null> {
  const outcome = view.modalities.includes('PLANNED') ? outcomeIn(view, thing) : null
  if (outcome === null) return null
  const { claimIds } = outcome
  const { loaders } = context
  if (claimIds.length === 0) {
    const isSilent = await isUnanswered(thing.id, outcome, view, context)
    const isLink = thing.form === 'RELATIONSHIP'
    return {
      sentences: [],
      isUnanswered: isSilent,
      together: isSilent && isLink ? await tellTogetherOf(thing, view, context) : [],
    }
  }
  const claims = await loadAllKnown(loaders.claim, claimIds)
  const documentIds = claims.map(({ documentId }) => documentId)
  const [documents, nameOf, measureOf] = await Promise.all([
    loadAllKnown(loaders.document, documentIds),
    loadNames(context, claims.flatMap(entitiesNamedIn)),
    loadMeasures(context),
  ])
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const sentences = claims.map((claim) => ({
    sentence: statementOf(claim, knownIn(documentById, claim.documentId), measureOf, nameOf),
    claimIds: [claim.id],
  }))
  return { sentences, isUnanswered: false, together: [] }
}

/** Whether the whole record tells nothing of what came of a plan. */
async function isUnanswered(
  id: string,
  { claimIds, isOpen }: OutcomeInView,
  view: View,
  { loaders }: RequestContext,
): Promise<boolean> {
  if (claimIds.length > 0 || isOpen || !readsWholeRecord(view)) return false
  // Where an editor set claims beside it that no rule finds, these tell what came of it.
  return (await loaders.of('disagreementsOf', view).load(id)).length === 0
}

/** The first claims that tell, in a View, what came of what is planned of some things, each once, thing by thing. */
export function loadOutcomesOf(
  things: readonly Pick<Relationship | Existence, 'attestations' | 'outcomes'>[],
  view: View,
  first: number,
  { loaders }: RequestContext,
): Soon<readonly Claim[]> {
  const claimIds = things.flatMap((thing) => outcomeIn(view, thing)?.claimIds ?? [])
  return loadAllKnown(loaders.claim, [...new Set(claimIds)].slice(0, first))
}

/** What came of the plans among relationships that a View tells as plans alone, and of what was to end. */
export async function fateOf(
  relationships: readonly Relationship[],
  existences: readonly Existence[],
  view: View,
  context: RequestContext,
): Promise<PlansFate | null> {
  const withPlans: View = { ...view, modalities: ['STATED', 'PLANNED'] }
  if (view.asOf !== null || !readsWholeRecord(view)) return null
  const isPlan = ({ attestations }: { readonly attestations: readonly Attestation[] }) =>
    toldAttestations(withPlans, attestations).some(({ modality }) => modality === 'PLANNED')
  // What a text was to be on is no deed that could have been done.
  const plans = relationships.filter((one) => one.type !== 'CONCERNS' && isPlan(one))
  const silent = await Promise.all(
    plans.map(async (one) => {
      const outcome = outcomeIn(withPlans, one)
      return outcome !== null && isUnanswered(one.id, outcome, withPlans, context)
    }),
  )
  const ended = existences.find((one) => one.change === 'ENDED' && isPlan(one))
  const unended = ended === undefined ? null : (await loadNames(context, [ended.aboutId]))(ended.aboutId)
  const untold = plans.filter((_, index) => silent[index] === true)
  if (untold.length === 0 && unended === null) return null
  const nameOf = await loadNames(context, entitiesNamed(untold))
  const unanswered = await Promise.all(
    untold.map(async (plan): Promise<UnansweredPlan> => {
      const attestations = toldAttestations(withPlans, plan.attestations)
      const own = await loadAllKnown(
        context.loaders.claim,
        attestations.map(({ claimId }) => claimId),
      )
      // Of many plans none is named, so nothing has to stand beside it.
      const isNamed = untold.length <= MOST_PLANS_NAMED
      return {
        words: bareWords(plan, nameOf, attestations),
        plan: await tellThese(own, context),
        together: isNamed ? await tellTogetherOf(plan, withPlans, context) : [],
      }
    }),
  )
  // What later documents say is told by each relationship; a list tells nothing beyond its View.
  return { plans: plans.length, unanswered, sentences: [], unended }
}

/** What brings the two ends of a relationship together in a View beside its own claims, in words. */
function tellTogetherOf(
  { subjectId, objectId, attestations }: Relationship,
  view: View,
  context: RequestContext,
): Promise<readonly CitedSentence[]> {
  const own = new Set(attestations.map(({ claimId }) => claimId))
  return tellClaimsTogether([subjectId, objectId], view, context, own)
}

/** Whether no document or claim is left out that could tell more. */
function readsWholeRecord({ documents, knownBy, reported, inferred }: View): boolean {
  return documents === null && knownBy === null && reported && inferred
}
