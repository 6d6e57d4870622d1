import type { Direction, RelationshipSide } from '../../../domain/evidence/relationship.ts'
import { type RelationshipType, typeRow } from '../../../domain/model/relationship-types.ts'
import type { RelationshipFilter } from '../../store.ts'
import { numberAt, type Run } from './ascending.ts'
import type { Adjacency, EndListing, ListingRun } from './list-by-ends.ts'
import type { Tick } from './tick.ts'

/** The runs of an entity that a filter wants, in order of type, side, kind. */
export function runsOf(
  { runs }: Adjacency,
  entityId: string,
  { types, otherKinds, direction }: RelationshipFilter,
): readonly ListingRun[] {
  return (runs.get(entityId) ?? []).filter(
    ({ type, side, otherKind }) =>
      isListedOn(type, side, direction) &&
      (types === null || types.includes(type)) &&
      (otherKinds === null || otherKinds.includes(otherKind)),
  )
}

/** Whether a direction wants what an entity is on this side of: of a symmetric type, whichever it is. */
export function isListedOn(type: RelationshipType, side: RelationshipSide, direction: Direction): boolean {
  return direction === 'BOTH' || typeRow(type).symmetric || (direction === 'OUT') === (side === 'SUBJECT')
}

/** The listings of some runs, run by run. */
export function* listingsIn(
  { places, listingAt }: Adjacency,
  runs: readonly Run[],
  tick: Tick,
): Generator<EndListing, void> {
  for (const { start, end } of runs) {
    for (let index = start; index < end; index += 1) {
      tick()
      yield listingAt(numberAt(places, index))
    }
  }
}

/** How many listings some runs have. */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0)
}
