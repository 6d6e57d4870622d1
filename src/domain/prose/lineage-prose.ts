import type { Arrival } from '../answers/lineage-walk.ts'
import type { Direction } from '../evidence/relationship.ts'
import type { View } from '../evidence/view.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { CitedSentence } from './prose.ts'
import { tellRelationships } from './relationship-prose.ts'
import { type NameOf, relationshipSentence } from './sentence.ts'
import { listWords } from './words.ts'

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
}

/** The chain to an entity in one sentence, without a full stop. */
export function chainSentence(via: Arrival['via'], view: View, nameOf: NameOf): string {
  return via.map((relationship) => relationshipSentence(relationship, view, nameOf)).join('; ')
}

/** The page in sentences, then what no document says; `basisNote` closes it. */
export function tellLineage(answer: LineageAnswer, nameOf: NameOf, basisNote: string): readonly CitedSentence[] {
  const told = tellRelationships(
    answer.arrivals.flatMap(({ via }) => via),
    answer.view,
    nameOf,
  )
  return [...told, ...closing(answer, nameOf), { sentence: basisNote, claimIds: [] }]
}

function closing(
  { arrivals, complete, kinds, direction, startId, depth }: LineageAnswer,
  nameOf: NameOf,
): CitedSentence[] {
  if (!complete) return [{ sentence: 'More follow on the next page', claimIds: [] }]
  const start = nameOf(startId)
  const steps = depth === 1 ? '' : ` within ${depth} steps`
  const nothing = kinds === null ? 'anything' : `any ${kindWords(kinds)}`
  const other = kinds === null ? 'anything else' : `any other ${kindWords(kinds)}`
  const fed = direction === 'IN' ? `fed into ${start}${steps}` : `was fed by ${start}${steps}`
  const sentence =
    arrivals.length === 0
      ? `No document that was read says that ${nothing} ${fed}`
      : `No document that was read says so of ${other}`
  return [{ sentence, claimIds: [] }]
}

function kindWords(kinds: readonly EntityKind[]): string {
  return kinds.length === 0
    ? 'entity'
    : listWords(
        kinds.map((kind) => kind.toLowerCase()),
        'or',
      )
}
