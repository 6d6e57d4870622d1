import type { Relationship } from '../evidence/relationship.ts'
import type { View } from '../evidence/view.ts'
import { tellJoined } from './joined-sentences.ts'
import { type CitedSentence, paragraphOf, sourced, uncited } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { areOfOtherYears, type ToldAsOf, type WrittenOf } from './told-as-of.ts'
import { countWords } from './words.ts'

/** How much is told of other times than a View's day. */
const MOST_TOLD = 6

/** What is asked as of a day, and whether anything is told of that day. */
interface AskedOfDay {
  readonly fromId: string | null
  readonly view: View
  readonly writtenOf: WrittenOf
  readonly isNothingOfDay: boolean
}

/**
 * What documents tell of other times than a View's day, apart and said to be of these: of earlier years what may have gone on
 * since; of later days only where nothing is told of the day.
 */
export function tellOtherTimes(
  { earlier, later }: Pick<ToldAsOf<Relationship>, 'earlier' | 'later'>,
  { fromId, view, writtenOf, isNothingOfDay }: AskedOfDay,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const { asOf } = view
  const wanted = isNothingOfDay ? [...earlier, ...later] : earlier
  const told = wanted.slice(0, MOST_TOLD)
  if (asOf === null || told.length === 0) return []
  const times = isNothingOfDay ? 'other' : 'earlier'
  const head = `Of ${times} ${areOfOtherYears(told, asOf, writtenOf) ? 'years' : 'days'}:`
  const left = wanted.length - told.length
  return paragraphOf([
    uncited(head),
    ...sourced(tellJoined(told, fromId, { ...view, asOf: null }, nameOf)),
    ...(left === 0 ? [] : [uncited(`What else is told of ${times} times is left out (${countWords(left, 'thing')})`)]),
  ])
}
