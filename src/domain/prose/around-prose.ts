import type { Relationship } from '../evidence/relationship.ts'
import type { View } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import { type ToldDisagreement, tellDisputes } from './disagreement-prose.ts'
import { tellJoined } from './joined-sentences.ts'
import { readBy } from './kind-words.ts'
import { nothingOfDay, tellWordsOn } from './list-prose.ts'
import { tellOtherTimes } from './other-times.ts'
import { tellOverlaps } from './overlaps-prose.ts'
import { type PlansFate, tellFate } from './plans-fate.ts'
import { type CitedSentence, paragraphOf, sourced, uncited, untoldWords } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { factsFirst } from './themes.ts'
import { toldAsOf, type WrittenOf } from './told-as-of.ts'
import { givingWay } from './with-quotations.ts'
import { listWords } from './words.ts'

/** What is around some entities. */
export interface ToldAround {
  readonly view: View
  /** Each of those asked about, with its relationships, each told once, and what is said of it beside them. */
  readonly starts: readonly {
    readonly id: string
    readonly relationships: readonly Relationship[]
    readonly denied: readonly CitedSentence[]
    readonly others: readonly CitedSentence[]
    readonly spoken: readonly CitedSentence[]
    readonly untold: readonly Claim[]
  }[]
  /** The relationships among those around. */
  readonly among: readonly Relationship[]
  /** How many relationships more there are, and whether the walk itself left anything out. */
  readonly untold: number
  readonly truncated: boolean
  readonly disagreements: readonly ToldDisagreement[]
  readonly fate: PlansFate | null
  /** When the documents were written that tell all these, where the View has a day. */
  readonly writtenOf: WrittenOf
}

/** What is around some entities in sentences: of each what it is in, what is denied and what is said of it; then what is among the others. */
export function tellAround(around: ToldAround, nameOf: NameOf): readonly CitedSentence[] {
  const { starts, among, view, untold, truncated, disagreements, fate, writtenOf } = around
  const names = listWords(starts.map(({ id }) => nameOf(id)))
  const own = starts.flatMap(({ id, relationships, denied, ...words }) => {
    const { ofDay, earlier, later } = toldAsOf(relationships, view, writtenOf)
    const told = [...givingWay(sourced(tellJoined(factsFirst(ofDay, view), id, view, nameOf))), ...denied]
    const isNothingOfDay = told.length === 0 && relationships.length > 0
    return [
      ...(isNothingOfDay ? paragraphOf([uncited(nothingOfDay(id, view, nameOf))]) : paragraphOf(told)),
      ...tellOverlaps(ofDay, view, nameOf),
      ...tellWordsOn({ fromId: id, ...words }, nameOf),
      ...tellOtherTimes({ earlier, later }, { fromId: id, view, writtenOf, isNothingOfDay }, nameOf),
    ]
  })
  const others = sourced(tellJoined(factsFirst(toldAsOf(among, view, writtenOf).ofDay, view), null, view, nameOf))
  if (own.length === 0 && others.length === 0)
    return [uncited(`No document ${readBy(view)} tells anything of ${names}`)]
  const rest = [
    ...untoldWords(untold, 'more relationship', 'Of what is around'),
    ...(truncated ? [uncited(`There is more around ${names} than was looked at`)] : []),
  ]
  return [
    ...own,
    ...(others.length === 0 ? [] : paragraphOf([uncited('Among those around:'), ...others])),
    ...tellFate(fate, own),
    ...tellDisputes(
      disagreements,
      own,
      starts.map(({ id }) => id),
    ),
    ...paragraphOf(rest),
  ]
}
