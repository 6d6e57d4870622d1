import {
  type Disagreement,
  type DisagreementInView,
  type DisagreementKind,
  disagreementIn,
  type PositionInView,
} from '../../domain/evidence/disagreement.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import type { ToldDisagreement } from '../../domain/prose/disagreement-prose.ts'
import { questionFor } from '../../domain/prose/disagreement-question.ts'
import { statementsOf } from '../../domain/prose/statement.ts'
import { compareText } from '../../domain/text/compare-text.ts'
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
  const [question, areOfSeveral, positions] = await Promise.all([
    questionOf(shown, context),
    haveOtherSpeakers(shown, context),
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
  const isOwnQuestion = shown.question !== null
  const whole = { kind, origin, aboutIds, isOwnQuestion, positions, isOnlyRead, areOfSeveral }
  return { ...whole, question: question ?? NO_QUESTION }
}

/** What stands for a question that every position answers, where there is none. */
const NO_QUESTION = 'What do the documents say?'

/** Those of several disagreements that a View shows, in words, in their order; none without a question that every position answers. */
export async function tellAllIn(
  view: View,
  disagreements: readonly Disagreement[],
  context: RequestContext,
): Promise<readonly ToldDisagreement[]> {
  const told = await Promise.all(disagreements.map((one) => tellIn(view, one, context)))
  return told.flatMap((one) => (one === null || one.question === NO_QUESTION ? [] : one))
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
  const question = shown === null ? null : await questionOf(shown, context)
  return question ?? NO_QUESTION
}

async function questionOf(
  { question, aboutIds, positions }: Pick<DisagreementInView, 'question' | 'aboutIds' | 'positions'>,
  context: RequestContext,
): Promise<string | null> {
  if (question !== null) return question
  const sides = await Promise.all(positions.map((one) => claimsOf(one, context)))
  const named = sides.flat().flatMap(entitiesNamedIn)
  return questionFor(sides, aboutIds, await loadNames(context, [...aboutIds, ...named]))
}

async function claimsOf({ claims }: PositionInView, { loaders }: RequestContext): Promise<readonly Claim[]> {
  return loadAllKnown(
    loaders.claim,
    claims.map(({ claimId }) => claimId),
  )
}

/**
 * Whether the positions of one document are not all of one speaker: its own word, that of somebody it reports, or the
 * stance that it reports of somebody who did not write it.
 */
async function haveOtherSpeakers({ positions }: DisagreementInView, context: RequestContext): Promise<boolean> {
  const [documentId, ...others] = new Set(positions.flatMap(({ claims }) => claims.map((one) => one.documentId)))
  if (documentId === undefined || others.length > 0) return false
  const [{ authorIds }, sides] = await Promise.all([
    loadKnown(context.loaders.document, documentId),
    Promise.all(positions.map((one) => claimsOf(one, context))),
  ])
  const speakerOf = ({ accordingToId, subjectId, content }: Claim) => {
    const isStance = content.form === 'RELATIONSHIP' && context.vocabulary.rowOf(content.type).family === 'POSITION'
    const speakerId = accordingToId ?? (isStance ? subjectId : null)
    return speakerId === null || authorIds.includes(speakerId) ? '' : speakerId
  }
  const bySide = sides.map((side) => [...new Set(side.map(speakerOf))].sort(compareText).join(' '))
  return new Set(bySide).size > 1
}

/** What those claims of a position say that the View reads. */
async function tellPosition(position: PositionInView, context: RequestContext): Promise<string> {
  const { loaders } = context
  const claims = await claimsOf(position, context)
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
