import type { FoundAnswer, FoundVerdict, VerdictQuestion } from '../answers/find-verdict.ts'
import { visibleAttestations } from '../evidence/view.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import { tellChain } from './lineage-prose.ts'
import type { CitedSentence } from './prose.ts'
import { tellDenials, tellRelationships } from './relationship-prose.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'
import { verbPhrase } from './verb-forms.ts'
import { listWords } from './words.ts'

/**
 * A verdict in sentences: the first answer, every other, and what is said otherwise on the matter; `basisNote` closes it.
 * `types`: what was asked, null for whether the one fed into the other.
 */
export function tellVerdict(
  question: VerdictQuestion,
  found: FoundVerdict,
  types: readonly RelationshipType[] | null,
  otherwise: readonly CitedSentence[],
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const answers = [found, ...found.also].flatMap((one) => tellAnswer(question, one, nameOf))
  const hasOthers = otherwise.length > 0
  const head =
    found.answer === 'NOT_STATED'
      ? [`${notStated(question, types, nameOf)}${hasOthers ? ', but this is said on the matter:' : ''}`]
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

/** Of more types than this only the number is told. */
const MOST_VERBS = 8

function notStated(
  { subjectId, objectId, depth }: VerdictQuestion,
  types: readonly RelationshipType[] | null,
  nameOf: NameOf,
): string {
  const [subject, object] = [nameOf(subjectId), nameOf(objectId)]
  const way = depth === 1 ? '' : ', straight or by way of others'
  const link =
    types === null
      ? `that ${subject} fed into ${object}`
      : types.length > MOST_VERBS
        ? `what linked ${subject} to ${object} in any of the ${types.length} ways asked about`
        : `that ${askedWords(types, subjectId, objectId, nameOf)}`
  return `No document that was read says ${link}${way}, and none denies it`
}

/** "the Mayor supported, opposed or praised the petition". */
function askedWords(types: readonly RelationshipType[], subjectId: string, objectId: string, nameOf: NameOf): string {
  const isPlural = nameOf.isPlural?.(subjectId) ?? false
  const verbs = types.map((type) =>
    verbPhrase(vocabularyIn(nameOf).rowOf(type), { modality: 'STATED', ahead: false }, isPlural),
  )
  return `${nameOf(subjectId)} ${verbs.length === 0 ? 'had to do with' : listWords(verbs, 'or')} ${nameOf(objectId)}`
}
