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
      (direction === 'BOTH' || side === (direction === 'OUT' ? 'SUBJECT' : 'OBJECT')) &&
      (types === null || types.includes(type)) &&
      (otherKinds === null || otherKinds.includes(otherKind)),
  )
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
