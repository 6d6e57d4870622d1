import type { Day } from '../dates/day.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { literalBounds } from '../evidence/bounds.ts'
import { parseClaimDate } from '../evidence/claim-date.ts'
import { readAttestations, type View } from '../evidence/view.ts'

/** What of some things is told as of a day, and how many are of later days alone. */
export interface ToldAsOf<Said> {
  readonly ofDay: readonly Said[]
  readonly later: number
}

/**
 * Things by those of their claims alone that speak of a View's day or of a time before it: a date that begins later tells
 * nothing of that day, nor does what is undated in a document that was not yet public. Without a day all of them.
 */
export function toldAsOf<Said extends { readonly attestations: readonly Attestation[] }>(
  things: readonly Said[],
  view: View,
): ToldAsOf<Said> {
  const { asOf } = view
  if (asOf === null) return { ofDay: things, later: 0 }
  const ofDay = things.flatMap((thing) => {
    const attestations = thing.attestations.filter((one) => speaksBy(one, asOf))
    return readAttestations(view, attestations).length === 0 ? [] : [{ ...thing, attestations }]
  })
  return { ofDay, later: things.length - ofDay.length }
}

/** Of things as they are told as of a day, those that were certainly over before it. */
export function overBefore<Said extends { readonly attestations: readonly Attestation[] }>(
  things: readonly Said[],
  view: View,
  day: Day,
): readonly Said[] {
  return things.filter(({ attestations }) =>
    readAttestations(view, attestations).every(({ when }) => {
      const parsed = when === null ? null : parseClaimDate(when)
      return parsed !== null && literalBounds(parsed).untilLatest < day
    }),
  )
}

function speaksBy({ when, knownDay }: Attestation, day: Day): boolean {
  const parsed = when === null ? null : parseClaimDate(when)
  return parsed === null ? knownDay !== null && knownDay <= day : literalBounds(parsed).fromEarliest <= day
}
