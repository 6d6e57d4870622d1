import type { FoundAnswer, FoundVerdict, VerdictQuestion } from '../answers/find-verdict.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { areUndated } from '../evidence/spoken-days.ts'
import { certaintyIn, type View, visibleAttestations } from '../evidence/view.ts'
import type { RelationshipFamily, RelationshipType } from '../model/relationship-types.ts'
import { fedInto, tellChain } from './lineage-prose.ts'
import { type ToldOtherwise, tellBesides, tellNone } from './otherwise-prose.ts'
import { type CitedSentence, paragraphOf, sourced, uncited } from './prose.ts'
import { tellDenials, tellRelationships, tellUnnamed } from './relationship-prose.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'
import { verbPhrase } from './verb-forms.ts'
import { quotedBehind } from './with-quotations.ts'
import { listWords } from './words.ts'

/**
 * A verdict in sentences: the first answer, every other, and what is said otherwise on the matter; `basisNote` closes it.
 * `types`: what was asked, null for whether the one fed into the other.
 */
export function tellVerdict(
  question: VerdictQuestion,
  found: FoundVerdict,
  types: readonly RelationshipType[] | null,
  otherwise: ToldOtherwise,
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const answers = quotedBehind([found, ...found.also].flatMap((one) => tellAnswer(question, one, nameOf)))
  const isNone = found.answer === 'NOT_STATED'
  return [
    ...(isNone ? tellNone(notStated(question, types, nameOf), otherwise) : []),
    ...answers,
    ...(isNone ? [] : tellBesides(otherwise)),
    ...paragraphOf([uncited(basisNote)]),
  ]
}

/** One answer in sentences, each resting on the claims that give just that answer. */
export function tellAnswer(
  { subjectId, objectId, view: asked }: VerdictQuestion,
  { chain, inOrder, view, isTold, denied, nobody }: FoundAnswer,
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
      ? sourced(tellRelationships(relationships, view, nameOf))
      : tellChain(relationships, between, { fromId: subjectId, toId: objectId }, { inOrder, view }, nameOf)
  // What may not have been so on the day is not told as of it without that.
  const undated =
    asked.asOf !== null && isWithoutDay(relationships, asked)
      ? [uncited(`Perhaps so by then, perhaps not: no document gives this a day`)]
      : []
  return [...undated, ...affirmed, ...tellDenials(denied, asked, nameOf), ...tellUnnamed(nobody, nameOf)]
}

/** Whether what is told as of a day may only have been then, for none of those who tell it gives it any day. */
function isWithoutDay(relationships: readonly Relationship[], view: View): boolean {
  return (
    view.asOf !== null &&
    relationships.length > 0 &&
    relationships.every((one) => certaintyIn(view, one) === 'POSSIBLE' && areUndated(one.attestations))
  )
}

/** Of more types than this no verbs are told, but what they are about, or their number where they are about more. */
const MOST_VERBS = 3

/** What all types of a family are about, between two; those that are few are told by their verbs. */
const FAMILY_WORDS: Readonly<Record<RelationshipFamily, (subject: string, object: string) => string>> = {
  LINEAGE: (subject, object) => `that ${fedInto(subject, false, object)}`,
  STRUCTURE: (subject, object) => `that ${subject} belonged to ${object} or dealt with it`,
  LEADERSHIP: (subject, object) => `that ${subject} had its leader, or an office, in ${object}`,
  PARTNERSHIP: (subject, object) => `that ${subject} worked with ${object}`,
  FUNDING: (subject, object) => `that ${subject} had money from ${object}`,
  ACTION: (subject, object) => `what ${subject} had to do with ${object}`,
  LEGAL: (subject, object) => `how ${subject} stood to ${object} in law`,
  POSITION: (subject, object) => `what ${subject} thought of ${object}`,
  OVERSIGHT: (subject, object) =>
    `that ${subject} was overseen, questioned or scrutinised by ${object}, or the other way round`,
  OTHER: (subject, object) => `what ${subject} had to do with ${object}`,
}

function notStated(
  { subjectId, objectId, depth }: VerdictQuestion,
  types: readonly RelationshipType[] | null,
  nameOf: NameOf,
): string {
  const [subject, object] = [nameOf(subjectId), nameOf(objectId)]
  const way = depth === 1 ? '' : ', directly or through others'
  const isPlural = nameOf.isPlural?.(subjectId) ?? false
  const link =
    types === null
      ? `that ${fedInto(subject, isPlural, object)}`
      : types.length > MOST_VERBS
        ? (familyWords(types, [subject, object], nameOf) ??
          `what linked ${subject} to ${object} in any of the ways asked about`)
        : `that ${askedWords(types, subjectId, objectId, nameOf)}`
  return `No document that was read says ${link}${way}, and none denies it`
}

/** In the words of the family that all these types are of; null where they are of several. */
function familyWords(
  types: readonly RelationshipType[],
  [subject, object]: readonly [string, string],
  nameOf: NameOf,
): string | null {
  const { rowOf } = vocabularyIn(nameOf)
  const [family, ...others] = new Set(types.map((type) => rowOf(type).family))
  return family === undefined || others.length > 0 ? null : FAMILY_WORDS[family](subject, object)
}

/** "the Mayor supported, opposed or praised the petition". */
function askedWords(types: readonly RelationshipType[], subjectId: string, objectId: string, nameOf: NameOf): string {
  const isPlural = nameOf.isPlural?.(subjectId) ?? false
  const verbs = types.map((type) =>
    verbPhrase(vocabularyIn(nameOf).rowOf(type), { modality: 'STATED', ahead: false }, isPlural),
  )
  return `${nameOf(subjectId)} ${verbs.length === 0 ? 'had to do with' : listWords(verbs, 'or')} ${nameOf(objectId)}`
}
