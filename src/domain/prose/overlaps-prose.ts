import { areOnePayment, doOverlap, type MoneyTold, moneyIn } from '../answers/money-told.ts'
import { gather } from '../evidence/gather.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { spokenDays } from '../evidence/spoken-days.ts'
import type { View } from '../evidence/view.ts'
import { compareText } from '../text/compare-text.ts'
import type { CitedSentence } from './prose.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'
import { actDateWords, listWords, moneyWords } from './words.ts'

/** The most payments of which it is looked whether they overlap. */
const MOST_COMPARED = 100

/**
 * Of the sums that an answer tells, which count money for a time for which other documents count some too: a reader would add
 * them. Each stands with what begins no earlier and ends no later, as far as there is such.
 */
export function tellOverlaps(
  relationships: readonly Relationship[],
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const money = moneyIn([...new Set(relationships)], view, vocabularyIn(nameOf)).slice(0, MOST_COMPARED)
  const widestFirst = [...money].sort((a, b) => compareText(daysKey(a), daysKey(b)))
  const pairs = widestFirst.flatMap((one, place) =>
    widestFirst
      .slice(place + 1)
      .filter((other) => doOverlap(one, other) && !areOnePayment(one, other, view))
      .map((other) => ({ one, other })),
  )
  return [...gather(pairs, ({ one }) => one.relationship.id).values()].map((ones) => {
    const [first] = ones
    const others = ones.map(({ other }) => other)
    const all = [...(first === undefined ? [] : [first.one]), ...others]
    return {
      sentence: `${first === undefined ? '' : sumWords(first.one)} overlaps with ${listWords(others.map(sumWords))}, which other documents count: it is not to be added to ${others.length === 1 ? 'this' : 'these'}`,
      claimIds: all.flatMap(({ told }) => told.map(({ claimId }) => claimId)),
    }
  })
}

/** The earliest first, of such the longest. */
function daysKey({ told }: MoneyTold): string {
  const days = told.map(spokenDays)
  const earliest = days.map((one) => one.earliest).sort(compareText)[0] ?? ''
  const latest =
    days
      .map((one) => one.latest)
      .sort(compareText)
      .at(-1) ?? ''
  // Later days come first among those of one beginning.
  return `${earliest} ${latest.replace(/\d/g, (digit) => String(9 - Number(digit)))}`
}

/** "£2.3 million (from 2007 to March 2009)". */
function sumWords({ told, sum, currency }: MoneyTold): string {
  const when = told.find((one) => one.when !== null)?.when ?? null
  const dated = when === null ? '' : ` (${actDateWords(when)})`
  return `${moneyWords({ ...sum, currency })}${dated}`
}
