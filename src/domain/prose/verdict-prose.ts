import type { FoundVerdict, VerdictQuestion } from '../answers/find-verdict.ts'
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
  const affirmed = tellRelationships(
    (found.chain ?? []).flatMap(({ relationships }) => relationships),
    found.view,
    nameOf,
  )
  const denied = tellDenials(found.denied, question.view, nameOf)
  const head = found.answer === 'NOT_STATED' ? [notStated(question, ofLineage, nameOf)] : []
  return [...head, ...affirmed, ...denied, { sentence: basisNote, claimIds: [] }]
}

function notStated({ subjectId, objectId, depth }: VerdictQuestion, ofLineage: boolean, nameOf: NameOf): CitedSentence {
  const link = ofLineage
    ? `that ${nameOf(subjectId)} fed into ${nameOf(objectId)}`
    : `anything of this kind from ${nameOf(subjectId)} to ${nameOf(objectId)}`
  const steps = depth === 1 ? '' : `, within ${depth} steps`
  return { sentence: `No document that was read says ${link}${steps}, and none denies it`, claimIds: [] }
}
