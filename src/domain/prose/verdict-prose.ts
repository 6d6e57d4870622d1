import type { FoundAnswer, FoundVerdict, VerdictQuestion } from '../answers/find-verdict.ts'
import { visibleAttestations } from '../evidence/view.ts'
import { tellChain } from './lineage-prose.ts'
import type { CitedSentence } from './prose.ts'
import { tellDenials, tellRelationships } from './relationship-prose.ts'
import type { NameOf } from './sentence.ts'

/**
 * A verdict in sentences: the first answer, every other, and what is said otherwise on the matter; `basisNote` closes it.
 * `ofLineage`: whether it was asked whether the one fed into the other.
 */
export function tellVerdict(
  question: VerdictQuestion,
  found: FoundVerdict,
  ofLineage: boolean,
  otherwise: readonly CitedSentence[],
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const answers = [found, ...found.also].flatMap((one) => tellAnswer(question, one, nameOf))
  const hasOthers = otherwise.length > 0
  const head =
    found.answer === 'NOT_STATED'
      ? [`${notStated(question, ofLineage, nameOf)}${hasOthers ? ', but this is said on the matter:' : ''}`]
      : []
  const bridge = hasOthers && head.length === 0 ? ['On the matter this is said too:'] : []
  return [...head.map(withoutClaims), ...answers, ...bridge.map(withoutClaims), ...otherwise, withoutClaims(basisNote)]
}

/** One answer in sentences, each resting on the claims that give just that answer. */
export function tellAnswer(
  { subjectId, objectId, view: asked }: VerdictQuestion,
  { chain, inOrder, view, isTold, denied }: FoundAnswer,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const steps = chain ?? []
  const relationships = steps.flatMap((step) =>
    step.relationships.map((one) => ({
      ...one,
      attestations: visibleAttestations(view, one.attestations).filter(isTold),
    })),
  )
  const between = steps.slice(0, -1).map(({ toId }) => toId)
  const affirmed =
    steps.length < 2
      ? tellRelationships(relationships, view, nameOf)
      : tellChain(relationships, between, { fromId: subjectId, toId: objectId }, { inOrder, view }, nameOf)
  return [...affirmed, ...tellDenials(denied, asked, nameOf)]
}

function withoutClaims(sentence: string): CitedSentence {
  return { sentence, claimIds: [] }
}

function notStated({ subjectId, objectId, depth }: VerdictQuestion, ofLineage: boolean, nameOf: NameOf): string {
  const link = ofLineage
    ? `that ${nameOf(subjectId)} fed into ${nameOf(objectId)}`
    : `anything of this kind from ${nameOf(subjectId)} to ${nameOf(objectId)}`
  const steps = depth === 1 ? '' : `, within ${depth} steps`
  return `No document that was read says ${link}${steps}, and none denies it`
}
