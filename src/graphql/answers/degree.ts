import type { View } from '../../domain/evidence/view.ts'
import type { RelationshipCount, SidedFilter } from '../../store/store.ts'
import { shownCount } from '../lists/connection.ts'
import type { Loaders } from '../loaders.ts'

/** How many relationships an entity has in a View, from their counts by type, side and kind, which of a hub are far cheaper; null beyond what is counted. */
export async function degreeOf(id: string, filter: SidedFilter, view: View, loaders: Loaders): Promise<number | null> {
  return shownCount(sumOf(await loaders.of('relationshipCountsOf', filter, view).load(id)))
}

/** How many relationships these counts tell of in all. */
export function sumOf(counts: readonly RelationshipCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
