import { type Day, earlierOf, endOfMonth, laterOf, monthsAway } from '../dates/day.ts'
import type { DayRange } from '../dates/edtf.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { literalBounds } from '../evidence/bounds.ts'
import { parseClaimDate } from '../evidence/claim-date.ts'
import { shareADay } from '../evidence/spoken-days.ts'
import { readAttestations, type View } from '../evidence/view.ts'

/** On which days a document may have been written, by its id; null where that is not known. */
export type WrittenOf = (documentId: string) => DayRange | null

/** Things by when the claims speak that tell them: about a View's day, of earlier years alone, of later days alone. */
export interface ToldAsOf<Said> {
  readonly ofDay: readonly Said[]
  readonly earlier: readonly Said[]
  readonly later: readonly Said[]
}

type Told = { readonly attestations: readonly Attestation[] }

/**
 * Things by those of their claims that speak of a View's day or of about that time; those of which none does by what is told
 * of earlier years, else of later days. What surely held on the day is of it whenever it began. What has no day is of the
 * time at which its document was written. Without a day all of them are of it.
 */
export function toldAsOf<Said extends Told>(things: readonly Said[], view: View, writtenOf: WrittenOf): ToldAsOf<Said> {
  const { asOf } = view
  if (asOf === null) return { ofDay: things, earlier: [], later: [] }
  const apart = things.map((thing) => {
    const ofTime = (wanted: Time) => {
      const attestations = thing.attestations.filter((one) => timeOf(one, asOf, writtenOf) === wanted)
      return readAttestations(view, attestations).length === 0 ? [] : [{ ...thing, attestations }]
    }
    const [ofDay, earlier, later] = [ofTime('ABOUT'), ofTime('EARLIER'), ofTime('LATER')]
    if (ofDay.length > 0) return { ofDay, earlier: [], later: [] }
    return earlier.length > 0 ? { ofDay, earlier, later: [] } : { ofDay, earlier, later }
  })
  return {
    ofDay: apart.flatMap(({ ofDay }) => ofDay),
    earlier: apart.flatMap(({ earlier }) => earlier),
    later: apart.flatMap(({ later }) => later),
  }
}

/** Of things as they are told as of a day, those that were certainly over before it. */
export function overBefore<Said extends Told>(things: readonly Said[], view: View, day: Day): readonly Said[] {
  return things.filter(({ attestations }) =>
    readAttestations(view, attestations).every(({ when }) => {
      const parsed = when === null ? null : parseClaimDate(when)
      return parsed !== null && literalBounds(parsed).untilLatest < day
    }),
  )
}

/** Whether things are told of no day in the year of a View's day. */
export function areOfOtherYears(things: readonly Told[], asOf: Day, writtenOf: WrittenOf): boolean {
  const year = yearOf(asOf)
  return things.every(({ attestations }) =>
    attestations.every((one) => {
      const days = saidDays(one, writtenOf)
      return days !== null && !shareADay(days, year)
    }),
  )
}

type Time = 'ABOUT' | 'EARLIER' | 'LATER'

function timeOf(attestation: Attestation, day: Day, writtenOf: WrittenOf): Time {
  const { bounds } = attestation
  const days = saidDays(attestation, writtenOf)
  if (days === null || days.earliest > day) return 'LATER'
  const isSureThen = bounds.fromLatest <= day && day <= bounds.untilEarliest
  return isSureThen || shareADay(days, aboutTime(day)) ? 'ABOUT' : 'EARLIER'
}

/** The days that a claim speaks of; without a date, those on which it may have been said, or else by which it was known. */
export function saidDays({ when, documentId, knownDay }: Attestation, writtenOf: WrittenOf): DayRange | null {
  const parsed = when === null ? null : parseClaimDate(when)
  if (parsed !== null) {
    const { fromEarliest, untilLatest } = literalBounds(parsed)
    return { earliest: fromEarliest, latest: untilLatest }
  }
  const written = writtenOf(documentId)
  const known = knownDay === null ? null : { earliest: knownDay, latest: knownDay }
  // A register's statement may have been recorded before the extract that has it was made.
  return written === null || (knownDay !== null && knownDay < written.earliest) ? known : written
}

/** The year of a day, and half a year on either side of it. */
function aboutTime(day: Day): DayRange {
  const { earliest, latest } = yearOf(day)
  return {
    earliest: earlierOf(earliest, monthsAway(day, -6)),
    latest: laterOf(latest, endOfMonth(monthsAway(day, 6))),
  }
}

function yearOf(day: Day): DayRange {
  return { earliest: `${day.slice(0, 4)}-01-01`, latest: `${day.slice(0, 4)}-12-31` }
}
