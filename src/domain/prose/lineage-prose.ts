import type { Arrival } from '../answers/lineage-walk.ts'
import type { Direction, Relationship } from '../evidence/relationship.ts'
import type { View } from '../evidence/view.ts'
import { KIND_HINTS } from '../model/kind-hints.ts'
import type { EntityKind } from '../model/kinds.ts'
import { tellJoined } from './joined-sentences.ts'
import { unmentionedWords } from './kind-words.ts'
import { tellOtherTimes } from './other-times.ts'
import { type ToldOtherwise, tellBesides, tellNone } from './otherwise-prose.ts'
import { type CitedSentence, moreWords, paragraphOf, sourced, uncited } from './prose.ts'
import { tellRelationships } from './relationship-prose.ts'
import { type NameOf, relationshipClause } from './sentence.ts'
import { toldAsOf, type WrittenOf } from './told-as-of.ts'
import { quotedBehind } from './with-quotations.ts'
import { capitalise, listWords } from './words.ts'

/** What fed into an entity (IN), or what it fed into (OUT). */
export interface LineageQuestion {
  readonly startId: string
  readonly direction: Exclude<Direction, 'BOTH'>
  readonly kinds: readonly EntityKind[] | null
  readonly depth: number
  readonly view: View
}

/** A page of a lineage, and what was asked. */
interface LineageAnswer extends LineageQuestion {
  readonly arrivals: readonly Arrival[]
  /** Whether these are all there are. */
  readonly complete: boolean
  /** When the documents were written that tell them, where the View has a day. */
  readonly writtenOf: WrittenOf
  /** Whether no document that was read names the one asked about. */
  readonly isUnmentioned: boolean
}

/** What is said of a chain whose dates do not tell that its steps follow each other. */
export const OPEN_ORDER = 'the dates leave open in which order this happened'

/** The chain to an entity in one sentence, without a full stop. */
export function chainSentence({ via, inOrder }: Pick<Arrival, 'via' | 'inOrder'>, view: View, nameOf: NameOf): string {
  const steps = via.map((relationship) => relationshipClause(relationship, view, nameOf))
  return capitalise([...steps, ...(inOrder ? [] : [OPEN_ORDER])].join('; '))
}

/** The page in sentences, then what no document says, and what is said otherwise on the matter; `basisNote` closes it. */
export function tellLineage(
  answer: LineageAnswer,
  otherwise: ToldOtherwise,
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const { arrivals, startId, view, writtenOf } = answer
  const direct = arrivals.filter(({ distance }) => distance === 1).flatMap(({ via }) => via)
  const further = arrivals.filter(({ distance }) => distance > 1)
  const { ofDay, ...otherTimes } = toldAsOf(direct, view, writtenOf)
  const isNothingOfDay = ofDay.length === 0 && further.length === 0
  return [
    ...(isNothingOfDay && direct.length > 0
      ? [uncited(`No document that was read says, of that day, that ${fedWords(answer, nameOf)}`)]
      : []),
    ...quotedBehind([
      ...sourced(tellJoined(ofDay, startId, view, nameOf)),
      ...further.flatMap((arrival) => tellArrival(answer, arrival, nameOf)),
    ]),
    ...tellOtherTimes(otherTimes, { fromId: startId, view, writtenOf, isNothingOfDay }, nameOf),
    ...closing(answer, otherwise, nameOf),
    ...paragraphOf([uncited(basisNote)]),
  ]
}

/** A chain told step by step along lineage: no claim says the whole of it, so no sentence does. */
export function tellChain(
  relationships: readonly Relationship[],
  between: readonly string[],
  ends: { readonly fromId: string; readonly toId: string },
  { inOrder, view }: { readonly inOrder: boolean; readonly view: View },
  nameOf: NameOf,
): readonly CitedSentence[] {
  const by = listWords(between.map(nameOf))
  const head = `From ${nameOf(ends.fromId)} to ${nameOf(ends.toId)} by way of ${by}, told step by step and not as a whole:`
  return [
    uncited(head),
    ...tellRelationships(relationships, view, nameOf),
    ...(inOrder ? [] : [uncited(capitalise(OPEN_ORDER))]),
  ]
}

function tellArrival(
  { startId, direction, view }: LineageQuestion,
  { via, entityId, inOrder }: Arrival,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const along = direction === 'OUT' ? via : via.toReversed()
  const ends = direction === 'OUT' ? { fromId: startId, toId: entityId } : { fromId: entityId, toId: startId }
  const between = along.slice(0, -1).map(({ objectId }) => objectId)
  return tellChain(along, between, ends, { inOrder, view }, nameOf)
}

function closing(answer: LineageAnswer, otherwise: ToldOtherwise, nameOf: NameOf): readonly CitedSentence[] {
  const { arrivals, complete, depth } = answer
  if (!complete) return moreWords(true)
  const way = depth === 1 ? '' : ', directly or through others'
  if (answer.isUnmentioned) return [uncited(unmentionedWords(answer.view, [nameOf(answer.startId)]))]
  if (arrivals.length === 0)
    return tellNone(`No document that was read says that ${fedWords(answer, nameOf)}${way}`, otherwise)
  return [uncited(`No document that was read names ${furtherWords(answer, nameOf)}`), ...tellBesides(otherwise)]
}

/** What else could have been told: "anything else that Maxim was absorbed into, …", "any other operation that was absorbed into …". */
function furtherWords({ kinds, direction, startId }: LineageQuestion, nameOf: NameOf): string {
  const start = nameOf(startId)
  const isOut = direction === 'OUT'
  const other = kinds === null ? null : `any other ${kindWords(kinds, 'other')}`
  if (!isOut) return fedInto(`${other ?? 'any other body or field of work'} that`, false, start)
  return `${other ?? 'anything else'} that ${fedInto(start, nameOf.isPlural?.(startId) ?? false, '').trimEnd()}`
}

/** What was asked about, in words: "an operation was absorbed into, merged with or folded into SCD9". */
function fedWords({ kinds, direction, startId }: LineageQuestion, nameOf: NameOf): string {
  const start = nameOf(startId)
  const one = kinds === null ? 'another body or field of work' : kindWords(kinds, 'one')
  return direction === 'IN' ? fedInto(one, false, start) : fedInto(start, nameOf.isPlural?.(startId) ?? false, one)
}

/** That the one fed into the other, in words: "Maxim was absorbed into, merged with or folded into SCD9". */
export function fedInto(one: string, isPlural: boolean, other: string): string {
  return `${one} ${isPlural ? 'were' : 'was'} absorbed into, merged with or folded into ${other}`
}

/** "an operation or a topic" of one of them, "operation or topic" behind "any other". */
function kindWords(kinds: readonly EntityKind[], as: 'one' | 'other'): string {
  if (kinds.length === 0) return as === 'one' ? 'an entity of no kind' : 'kind'
  return listWords(
    kinds.map((kind) => {
      const { article, one } = KIND_HINTS[kind].said
      return as === 'one' ? `${article} ${one}` : one
    }),
    'or',
  )
}
