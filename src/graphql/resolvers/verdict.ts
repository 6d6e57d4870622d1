import { type FoundAnswer, toldIn } from '../../domain/answers/find-verdict.ts'
import { agreedScope } from '../../domain/evidence/agreement.ts'
import { periodOn } from '../../domain/evidence/period.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { toldDate } from '../../domain/evidence/told-date.ts'
import type { Unnamed } from '../../domain/evidence/unnamed.ts'
import type { View } from '../../domain/evidence/view.ts'
import { unmentionedWords } from '../../domain/prose/kind-words.ts'
import { chainSentence, OPEN_ORDER } from '../../domain/prose/lineage-prose.ts'
import { uncited } from '../../domain/prose/prose.ts'
import { entitiesNamed, entitiesNamedBy, tellRelationships } from '../../domain/prose/relationship-prose.ts'
import { plainWords } from '../../domain/prose/sentence-parts.ts'
import { tellAnswer, tellVerdict } from '../../domain/prose/verdict-prose.ts'
import { capitalise, stopped } from '../../domain/prose/words.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { noteOf, otherwiseSentences, speakingToo, unmentionedOf } from '../answers/basis.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import { loadOutcomesOf } from '../answers/outcome.ts'
import { NO_MOVES, tellPlannedMoves } from '../answers/planned-moves.ts'
import { loadDisagreementsOf } from '../answers/receipts.ts'
import { affirmedIn, answeredIn } from '../answers/relationships-in-view.ts'
import { sharedSubjectsOn } from '../answers/shared-subjects.ts'
import { checkedFirst, checkedNumber } from '../arguments/arguments.ts'
import type { PathResolvers, PathStepResolvers, VerdictAnswerResolvers, VerdictResolvers } from '../generated.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'

export const Verdict: VerdictResolvers = {
  path({ chain, view, isTold, certainty, inOrder }) {
    return chain === null ? null : { steps: chain, view, isTold, certainty, inOrder }
  },
  relationships: ({ chain, allDenied }) => deciding(chain, allDenied),
  unnamed: ({ allNobody }, _, { loaders }) => loadAllKnown(loaders.claim, claimIdsOf(allNobody)),
  told: ({ question, allDenied, ...found }) => answeredIn({ ...found, denied: allDenied }, question.view),
  inferred: ({ question, ...found }) => isInferred(found, question.view),

  outcome({ also, question, chain }, args, context) {
    const planned = [chain, ...also.map((one) => one.chain)].flatMap((one) => deciding(one, []))
    return loadOutcomesOf(planned, question.view, checkedFirst(args, context.limits), context)
  },

  also: ({ also, question }) => also.map((one) => ({ ...one, question })),

  async disagreements({ also, question, ...found }, args, context) {
    const first = checkedNumber('first', args.first, 5, context.limits.first)
    const ids = [found, ...also].flatMap(({ chain, denied }) => deciding(chain, denied).map(({ id }) => id))
    const lists = await Promise.all(ids.map((id) => loadDisagreementsOf(id, question.view, context)))
    const byId = new Map(lists.flat().map((one) => [one.id, one]))
    return [...byId.values()].sort((a, b) => compareText(a.id, b.id)).slice(0, first)
  },

  async prose(verdict, _, context) {
    const { question, basis, askedTypes, also, allDenied, allNobody } = verdict
    const told = [verdict, ...also].flatMap(({ chain }) => deciding(chain, allDenied))
    const isNone = verdict.answer === 'NOT_STATED'
    const types = askedTypes ?? context.vocabulary.lineage
    const moves = isNone ? await tellPlannedMoves({ ...question, types }, basis.view, context) : NO_MOVES
    const [nameOf, otherwise, note, unmentioned] = await Promise.all([
      loadNames(context, [
        question.subjectId,
        question.objectId,
        ...entitiesNamed(told),
        ...entitiesNamedBy(allNobody),
      ]),
      otherwiseSentences(context, basis),
      noteOf(context, speakingToo(basis, moves.documentIds)),
      isNone ? unmentionedOf(context, { ...basis, aboutIds: [question.subjectId, question.objectId] }) : [],
    ])
    const none = unmentioned.length === 0 ? [] : [uncited(unmentionedWords(question.view, unmentioned.map(nameOf)))]
    const answer = tellVerdict(question, verdict, askedTypes, { ...otherwise, planned: moves.told }, nameOf, note)
    return proseOf(context, question.view, [...none, ...answer])
  },
}

export const VerdictAnswer: VerdictAnswerResolvers = {
  async sentence({ question, ...found }, _, context) {
    const { chain, denied, nobody } = found
    const named = [...entitiesNamed(deciding(chain, denied)), ...entitiesNamedBy(nobody)]
    const ids = [question.subjectId, question.objectId, ...named]
    const nameOf = await loadNames(context, ids)
    return tellAnswer(question, found, nameOf)
      .map((one) => stopped(plainWords(one)))
      .join(' ')
  },

  period({ question, ...found }) {
    if ((found.chain ?? []).length > 1) return null
    return periodOn(toldDate(toldIn(found, question.view)))
  },

  scope({ question, ...found }, _, { loaders }) {
    return loadAllKnown(loaders.entity, agreedScope(toldIn(found, question.view)) ?? [])
  },

  relationships: ({ chain, denied }) => deciding(chain, denied),
  unnamed: ({ nobody }, _, { loaders }) => loadAllKnown(loaders.claim, claimIdsOf(nobody)),
  told: ({ question, ...found }) => answeredIn(found, question.view),
  inferred: ({ question, ...found }) => isInferred(found, question.view),
}

export const Path: PathResolvers = {
  length: ({ steps }) => steps.length,
  steps: ({ steps, ...told }) => steps.map((step) => ({ ...step, told: affirmedIn(told, step.relationships) })),
  sharedSubject: ({ steps }, _, context) => sharedSubjectsOn(steps, context),
  entities({ steps }, _, { loaders }) {
    const [first] = steps
    const ids = first === undefined ? [] : [first.fromId, ...steps.map(({ toId }) => toId)]
    return loadAllKnown(loaders.entity, ids)
  },
  async sentence({ steps, view, inOrder }, _, context) {
    const via = steps.flatMap((step) => step.relationships)
    const nameOf = await loadNames(context, entitiesNamed(via))
    return `${chainSentence({ via, inOrder }, view, nameOf)}.`
  },
  async prose({ steps, view, inOrder }, _, context) {
    const relationships = steps.flatMap((step) => step.relationships)
    const nameOf = await loadNames(context, entitiesNamed(relationships))
    const order = inOrder ? [] : [uncited(capitalise(OPEN_ORDER))]
    return proseOf(context, view, [...tellRelationships(relationships, view, nameOf), ...order])
  },
}

export const PathStep: PathStepResolvers = {
  from: ({ fromId }, _, { loaders }) => loadKnown(loaders.entity, fromId),
  to: ({ toId }, _, { loaders }) => loadKnown(loaders.entity, toId),
}

function claimIdsOf(unnamed: readonly Unnamed[]): readonly string[] {
  return unnamed.map(({ attestation }) => attestation.claimId)
}

/** What decided: the chain's relationships, then those denied, each once. */
function deciding(chain: FoundAnswer['chain'], denied: readonly Relationship[]): readonly Relationship[] {
  const affirmed = (chain ?? []).flatMap(({ relationships }) => relationships)
  return [...new Map([...affirmed, ...denied].map((one) => [one.id, one])).values()]
}

/** Whether an answer rests on what is the editor's part alone. */
function isInferred(found: FoundAnswer, view: View): boolean {
  const told = toldIn(found, view)
  return told.length > 0 && told.every(({ inferred }) => inferred)
}
