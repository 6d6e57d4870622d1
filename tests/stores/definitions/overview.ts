import { periodOn } from '../../../src/domain/evidence/period.ts'
import { compareText } from '../../../src/domain/text/compare-text.ts'
import type { Count, OverviewCounts } from '../../../src/store/store.ts'
import type { World } from './world.ts'

/** How many there are of each, and the days between which all dates lie. */
export function overview({ record, relationships }: World): OverviewCounts {
  const sides = record.claims.flatMap(({ when }) => {
    const period = periodOn(when)
    return [period?.from ?? null, period?.until ?? null].filter((side) => side !== null)
  })
  return {
    countsByKind: countEach(record.entities.map(({ kind }) => kind)),
    countsByType: countEach(relationships.map(({ type }) => type)),
    countsByDocument: countEach(record.claims.map(({ documentId }) => documentId)),
    earliest: sides.map(({ earliest }) => earliest).sort(compareText)[0] ?? null,
    latest:
      sides
        .map(({ latest }) => latest)
        .sort(compareText)
        .at(-1) ?? null,
  }
}

/** How often each key occurs, in order. */
export function countEach(keys: readonly string[]): readonly Count[] {
  const apart = [...new Set(keys)].sort(compareText)
  return apart.map((key) => ({ key, count: keys.filter((one) => one === key).length }))
}
