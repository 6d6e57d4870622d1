import { type Day, earlierOf, laterOf } from '../../../domain/dates/day.ts'
import { periodOn } from '../../../domain/evidence/period.ts'
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

/** The earliest and latest day of all dates, each side of an interval that names one by itself. */
function reachOf(claims: readonly Claim[]): Pick<OverviewCounts, 'earliest' | 'latest'> {
  let [earliest, latest]: readonly [Day | null, Day | null] = [null, null]
  for (const { when } of claims) {
    const period = periodOn(when)
    for (const side of [period?.from ?? null, period?.until ?? null]) {
      if (side === null) continue
      earliest = earliest === null ? side.earliest : earlierOf(earliest, side.earliest)
      latest = latest === null ? side.latest : laterOf(latest, side.latest)
    }
  }
  return { earliest, latest }
}
