import { reachOf } from '../../../domain/evidence/reach.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import type { Count, OverviewCounts } from '../../store.ts'

/** Counts a record and finds its reach. */
export function countOverview(
  entities: readonly Entity[],
  relationships: readonly Relationship[],
  claims: readonly Claim[],
): OverviewCounts {
  return {
    countsByKind: countEach(entities.map(({ kind }) => kind)),
    countsByType: countEach(relationships.map(({ type }) => type)),
    countsByDocument: countEach(claims.map(({ documentId }) => documentId)),
    ...reachOf(claims),
  }
}

function countEach(keys: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => compareText(a.key, b.key))
}
