import type { RelationshipSide } from '../../../domain/evidence/relationship.ts'
import type { SidedFilter } from '../../store.ts'
import { placeAt } from '../kept/places.ts'
import type { Run } from './ascending.ts'
import type { Adjacency, ListingRun } from './list-by-sides.ts'
import type { Tick } from './tick.ts'

/** The runs of an entity that a filter wants, in order of type, side, kind; none of an unknown one. */
export function runsOf(
  { runsAt, isSymmetric, entities }: Adjacency,
  entityId: string,
  { types, otherKinds, sides }: SidedFilter,
): readonly ListingRun[] {
  const place = entities.placeOf(entityId)
  if (place === undefined) return []
  return runsAt(place).filter(
    ({ type, side, otherKind }) =>
      isListedOn(isSymmetric(type), side, sides) &&
      (types === null || types.includes(type)) &&
      (otherKinds === null || otherKinds.includes(otherKind)),
  )
}

/** Whether what an entity is on this side of is wanted: of a symmetric type, at an end where either end is wanted. */
export function isListedOn(isSymmetric: boolean, side: RelationshipSide, sides: readonly RelationshipSide[]): boolean {
  if (sides.includes(side)) return true
  return side !== 'QUALIFIER' && isSymmetric && sides.some((wanted) => wanted !== 'QUALIFIER')
}

/** Calls for each listing of some runs, run by run. */
export function eachListing(
  { places, listings }: Adjacency,
  runs: readonly Run[],
  tick: Tick,
  take: (listing: number) => void,
): void {
  for (const { start, end } of runs) {
    for (let index = start; index < end; index += 1) {
      tick()
      take(placeAt(listings, placeAt(places, index)))
    }
  }
}

/** How many listings some runs have. */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0)
}
