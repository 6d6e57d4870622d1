import { type Day, earlierOf, laterOf } from '../dates/day.ts'
import type { Claim } from '../model/claim.ts'
import { periodOn } from './period.ts'

/** The earliest and latest day of the dates of claims, each side of an interval that names one by itself; null for none. */
export function reachOf(claims: readonly Pick<Claim, 'when'>[]): {
  readonly earliest: Day | null
  readonly latest: Day | null
} {
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
