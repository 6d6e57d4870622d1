import {
  type Disagreement,
  type DisagreementInView,
  type DisagreementKind,
  disagreementIn,
  type PositionInView,
} from '../../domain/evidence/disagreement.ts'
import type { View } from '../../domain/evidence/view.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import type { ToldDisagreement } from '../../domain/prose/disagreement-prose.ts'
import { questionFor } from '../../domain/prose/disagreement-question.ts'
import { statementsOf } from '../../domain/prose/statement.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'

/** The disagreement as a View shows it, in words; null where the View reads fewer than two positions. */
export async function tellIn(
  view: View,
  disagreement: Disagreement,
  context: RequestContext,
): Promise<ToldDisagreement | null> {
  const shown = disagreementIn(view, disagreement)
  if (shown === null) return null
  const [question, positions] = await Promise.all([
    tellQuestion(shown, context),
    Promise.all(
      shown.positions.map(async (position) => ({
        sentence: position.sentence ?? (await tellPosition(position, context)),
        isAsEntered: position.sentence !== null,
        claims: position.claims,
      })),
    ),
  ])
  const { kind, origin, aboutIds } = shown
  const isOnlyRead = view.documents?.length === 1
  return { kind, origin, aboutIds, question, isOwnQuestion: shown.question !== null, positions, isOnlyRead }
}

/** Those of several disagreements that a View shows, in words, in their order. */
export async function tellAllIn(
  view: View,
  disagreements: readonly Disagreement[],
  context: RequestContext,
): Promise<readonly ToldDisagreement[]> {
  return (await Promise.all(disagreements.map((one) => tellIn(view, one, context)))).filter((told) => told !== null)
}

/** The first disagreements about some entities, each once, in words; of each entity at most so many. */
export async function tellDisagreementsAbout(
  aboutIds: readonly string[],
  kinds: readonly DisagreementKind[],
  view: View,
  first: number,
  context: RequestContext,
): Promise<readonly ToldDisagreement[]> {
  const page = { first, after: null, keysOnly: false }
  const lists = await Promise.all(
    aboutIds.map((id) => context.loaders.of('disagreementsAbout', kinds, view, page).load(id)),
  )
  const found = new Map(lists.flatMap(({ items }) => items).map((one) => [one.id, one]))
  return tellAllIn(view, [...found.values()], context)
}

/** The disagreement's own question, else what a reader would ask to get what the View reads of it; without any, of nothing. */
export async function tellQuestion(
  shown: Pick<DisagreementInView, 'question' | 'aboutIds' | 'positions'> | null,
  context: RequestContext,
): Promise<string> {
  const { question, aboutIds, positions } = shown ?? { question: null, aboutIds: [], positions: [] }
  if (question !== null) return question
  const claimIds = positions.flatMap((one) => one.claims.map(({ claimId }) => claimId))
  const claims = await loadAllKnown(context.loaders.claim, claimIds)
  return questionFor(claims, aboutIds, await loadNames(context, [...aboutIds, ...claims.flatMap(entitiesNamedIn)]))
}

/** What those claims of a position say that the View reads. */
async function tellPosition({ claims: sources }: PositionInView, context: RequestContext): Promise<string> {
  const { loaders } = context
  const claims = await loadAllKnown(
    loaders.claim,
    sources.map(({ claimId }) => claimId),
  )
  const placed = await Promise.all(
    claims.map(async (claim) => ({ claim, document: await loadKnown(loaders.document, claim.documentId) })),
  )
  const authorIds = placed.flatMap(({ document }) => document.authorIds)
  const [nameOf, measureOf] = await Promise.all([
    loadNames(context, [...claims.flatMap(entitiesNamedIn), ...authorIds]),
    loadMeasures(context),
  ])
  return statementsOf(placed, measureOf, nameOf)
}
