import type { FoundVerdict, VerdictQuestion } from '../answers/find-verdict.ts'
import { tellChain } from './lineage-prose.ts'
import type { CitedSentence } from './prose.ts'
import { tellDenials, tellRelationships } from './relationship-prose.ts'
import type { NameOf } from './sentence.ts'

/** A verdict in sentences; `basisNote` closes it. `ofLineage`: whether it was asked whether the one fed into the other. */
export function tellVerdict(
  question: VerdictQuestion,
  found: FoundVerdict,
  ofLineage: boolean,
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const affirmed = affirmation(question, found, nameOf)
  const denied = tellDenials(found.denied, question.view, nameOf)
  const head = found.answer === 'NOT_STATED' ? [notStated(question, ofLineage, nameOf)] : []
  return [...head, ...affirmed, ...denied, { sentence: basisNote, claimIds: [] }]
}

function affirmation(
  { subjectId, objectId }: VerdictQuestion,
  { chain, inOrder, view }: FoundVerdict,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const steps = chain ?? []
  const relationships = steps.flatMap((step) => step.relationships)
  if (steps.length < 2) return tellRelationships(relationships, view, nameOf)
  const between = steps.slice(0, -1).map(({ toId }) => toId)
  return tellChain(relationships, between, { fromId: subjectId, toId: objectId }, { inOrder, view }, nameOf)
}

function notStated({ subjectId, objectId, depth }: VerdictQuestion, ofLineage: boolean, nameOf: NameOf): CitedSentence {
  const link = ofLineage
    ? `that ${nameOf(subjectId)} fed into ${nameOf(objectId)}`
    : `anything of this kind from ${nameOf(subjectId)} to ${nameOf(objectId)}`
  const steps = depth === 1 ? '' : `, within ${depth} steps`
  return { sentence: `No document that was read says ${link}${steps}, and none denies it`, claimIds: [] }
}
