import type { Day } from '../dates/day.ts'
import { sharesDay } from '../dates/span.ts'
import { type Certainty, isAtLeast } from '../evidence/certainty.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { datedDays } from '../evidence/spoken-days.ts'
import { certaintyIn, type View, visibleAttestations } from '../evidence/view.ts'

/** What is compared: the relationships around an entity, on one day and on a later one. */
export interface ComparisonQuestion {
  readonly aroundId: string
  readonly from: Day
  readonly to: Day
  /** Without a day. */
  readonly view: View
}

/** What can become of a relationship between two days; the order in which a comparison tells of it. */
export const CHANGES = ['began', 'ended', 'between', 'stayed', 'becameUncertain', 'becameCertain'] as const
export type Change = (typeof CHANGES)[number]

/** A relationship that held, or may have held, on one of two days or between them. */
export interface ChangedRelationship {
  readonly relationship: Relationship
  /** On the second day; of what ended, on the first; null for what held only between the two. */
  readonly certainty: Certainty | null
}

/** What became of relationships between two days: each that held or may have held then, once, in their order. */
export type Changes = Readonly<Record<Change, readonly ChangedRelationship[]>>

/**
 * Sorts relationships by their certainty on two days, of those that are on one of them as certain as the View wants. Held
 * only between the two has what surely held on neither, and has a visible date that may share a day with those between;
 * that is never certain.
 */
export function compareDays(relationships: readonly Relationship[], question: ComparisonQuestion): Changes {
  const { from, to, view } = question
  const judged = relationships.map((relationship) => {
    const [before = null, after = null] = [from, to].map((day) => certaintyIn({ ...view, asOf: day }, relationship))
    const isWanted = [before, after].some((certainty) => isAtLeast(certainty, view.atLeast))
    const change = isWanted ? changeOf(before, after) : isBetween(relationship, question) ? 'between' : null
    return { relationship, certainty: after ?? before, change }
  })
  const ofChange = (wanted: Change) =>
    judged.filter(({ change }) => change === wanted).map(({ relationship, certainty }) => ({ relationship, certainty }))
  return {
    began: ofChange('began'),
    ended: ofChange('ended'),
    between: ofChange('between'),
    stayed: ofChange('stayed'),
    becameUncertain: ofChange('becameUncertain'),
    becameCertain: ofChange('becameCertain'),
  }
}

/**
 * Of what held, or may have held, on both days what a visible claim gives a beginning or an end that certainly lies between
 * them: another share of the same thing, somebody who left and came back.
 */
export function renewedBetween(changes: Changes, { from, to, view }: ComparisonQuestion): Changes[Change] {
  return (['stayed', 'becameUncertain', 'becameCertain'] as const)
    .flatMap((change) => changes[change])
    .filter(({ relationship }) =>
      visibleAttestations(view, relationship.attestations).some(
        ({ givesStart, givesEnd, bounds: { fromEarliest, fromLatest, untilEarliest, untilLatest } }) =>
          (givesStart && from < fromEarliest && fromLatest <= to) ||
          (givesEnd && from <= untilEarliest && untilLatest < to),
      ),
    )
}

function isBetween(relationship: Relationship, { from, to, view }: ComparisonQuestion): boolean {
  const mayHaveHeld = [from, to].some((day) => certaintyIn({ ...view, asOf: day }, relationship) !== null)
  const dated = visibleAttestations(view, relationship.attestations).map(datedDays)
  return (
    view.atLeast === 'POSSIBLE' &&
    !mayHaveHeld &&
    dated.some((days) => days !== null && sharesDay(days, { from, until: to }))
  )
}

function changeOf(before: Certainty | null, after: Certainty | null): Change {
  if (before === after) return 'stayed'
  if (before === null) return 'began'
  if (after === null) return 'ended'
  return after === 'POSSIBLE' ? 'becameUncertain' : 'becameCertain'
}
