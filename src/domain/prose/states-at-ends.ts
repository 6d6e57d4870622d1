import type { ComparisonQuestion } from '../answers/compare-days.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../dates/day.ts'
import type { DayRange } from '../dates/edtf.ts'
import type { Attestation } from '../evidence/attestation.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { type View, visibleAttestations } from '../evidence/view.ts'
import { tellJoined } from './joined-sentences.ts'
import { type CitedSentence, paragraphOf, sourced, uncited, untoldWords } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { inThemes } from './themes.ts'
import { saidDays, type WrittenOf } from './told-as-of.ts'

/** How many sentences tell of each end. */
const MOST_TOLD = 6

/** Within how many days of what is nearest to an end something is told with it: half a year. */
const ABOUT = 186

/** What is told of an end of a comparison, by the claims nearest to it, and of which years these are. */
export interface StateAtEnd {
  readonly years: string
  readonly relationships: readonly Relationship[]
}

/**
 * What is told at each end of a comparison between whose days nothing is dated: relationships by the claims whose days are
 * nearest to the one end, or to the other, plans too; without those that are told of both. Null unless there is something of
 * each.
 */
export function statesAtEnds(
  relationships: readonly Relationship[],
  { from, to, view }: ComparisonQuestion,
  writtenOf: WrittenOf,
): readonly [before: StateAtEnd, after: StateAtEnd] | null {
  const wide = withPlans(view)
  const placed = relationships.flatMap((relationship) =>
    visibleAttestations(wide, relationship.attestations).flatMap((attestation): readonly Placed[] => {
      const days = knownSide(saidDays(attestation, writtenOf))
      if (days === null) return []
      const [before, after] = [daysApart(days, from), daysApart(days, to)]
      return before === after
        ? []
        : [{ relationship, attestation, days, isBefore: before < after, far: Math.min(before, after) }]
    }),
  )
  const [before, after] = [true, false].map((isBefore) => nearest(placed.filter((one) => one.isBefore === isBefore)))
  if (before === undefined || after === undefined) return null
  const isOf = (ones: readonly Placed[], id: string) => ones.some(({ relationship }) => relationship.id === id)
  const states = [
    stateOf(before.filter(({ relationship }) => !isOf(after, relationship.id))),
    stateOf(after.filter(({ relationship }) => !isOf(before, relationship.id))),
  ] as const
  const [first, last] = states
  return first === null || last === null ? null : [first, last]
}

/** The states at both ends in sentences, each in a paragraph, and that nothing tells whether the one became the other. */
export function tellStatesAtEnds(
  states: readonly StateAtEnd[],
  { aroundId, view }: ComparisonQuestion,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const wide = withPlans(view)
  return [
    ...states.flatMap(({ years, relationships }) => {
      const inOrder = inThemes(relationships, { fromId: aroundId, view: wide }, nameOf).flat()
      const told = tellJoined(inOrder, aroundId, wide, nameOf)
      return paragraphOf([
        uncited(`${years}:`),
        ...sourced(told.slice(0, MOST_TOLD)),
        ...untoldWords(told.length - MOST_TOLD, 'more statement', 'Of that time'),
      ])
    }),
    ...paragraphOf([uncited('Whether the one took the place of the other, and when, no document that was read says')]),
  ]
}

interface Placed {
  readonly relationship: Relationship
  readonly attestation: Attestation
  readonly days: DayRange
  readonly isBefore: boolean
  /** How many days it is from the end that it is nearer to. */
  readonly far: number
}

/** A View that has plans too: what was to be at the one end stands beside what is at the other. */
export function withPlans(view: View): View {
  return { ...view, asOf: null, modalities: [...new Set([...view.modalities, 'PLANNED' as const])] }
}

function nearest(placed: readonly Placed[]): readonly Placed[] {
  const least = Math.min(...placed.map(({ far }) => far))
  return placed.filter(({ far }) => far <= least + ABOUT)
}

function stateOf(placed: readonly Placed[]): StateAtEnd | null {
  if (placed.length === 0) return null
  const years = placed.flatMap(({ days }) => [days.earliest.slice(0, 4), days.latest.slice(0, 4)]).sort()
  const [first = '', last = ''] = [years[0], years.at(-1)]
  const byId = new Map<string, Relationship>()
  for (const { relationship, attestation } of placed) {
    const known = byId.get(relationship.id)?.attestations ?? []
    byId.set(relationship.id, { ...relationship, attestations: [...known, withoutYear(attestation, first, last)] })
  }
  return { years: first === last ? `In ${first}` : `From ${first} to ${last}`, relationships: [...byId.values()] }
}

/** What has no closer date than the year of all that is told with it is told without: the year stands before it. */
function withoutYear(attestation: Attestation, first: string, last: string): Attestation {
  const { when } = attestation
  const isSaid = first === last && when !== null && (when.edtf === first || (when.atWriting && when.edtf.includes('/')))
  return isSaid ? { ...attestation, when: null } : attestation
}

/** Days of which one side is not known by the other alone; null where neither is. */
function knownSide(days: DayRange | null): DayRange | null {
  if (days === null) return null
  const { earliest, latest } = days
  if (earliest === FIRST_DAY) return latest === LAST_DAY ? null : { earliest: latest, latest }
  return latest === LAST_DAY ? { earliest, latest: earliest } : days
}

/** About how many days lie between a day and the nearest of some others. */
function daysApart({ earliest, latest }: DayRange, day: Day): number {
  if (day < earliest) return numberOf(earliest) - numberOf(day)
  return day > latest ? numberOf(day) - numberOf(latest) : 0
}

function numberOf(day: Day): number {
  return Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8))
}
