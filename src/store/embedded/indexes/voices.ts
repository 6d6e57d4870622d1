import type { Day } from '../../../domain/dates/day.ts'
import type { Attestation } from '../../../domain/evidence/attestation.ts'
import type { Bounds } from '../../../domain/evidence/bounds.ts'
import { MODALITIES } from '../../../domain/model/claim.ts'
import { at } from '../../../errors.ts'
import { PLAIN_ATTESTATION } from '../kept/attestation-row.ts'
import type { Narrowed } from '../kept/narrowed.ts'
import { countBelow, numberAt } from './ascending.ts'
import { numberTexts } from './number-texts.ts'

/** What a View judges a claim by beside its source: how it is said, as a number below `SAYINGS`, and its bounds. */
export interface VoiceColumns {
  readonly sayings: Uint8Array
  /** The days that bounds have, ascending, and the places of the four of each voice. */
  readonly days: readonly string[]
  readonly bounds: Narrowed
}

/** So many ways there are to say something. */
export const SAYINGS = MODALITIES.length * 32

/** How a claim is said: all that a View looks at which is no day and no source. */
export function sayingOf({ modality, accordingToId, inferred, capped, givesStart, givesEnd }: Attestation): number {
  const said = MODALITIES.indexOf(modality) * 4 + Number(accordingToId === null) * 2 + Number(inferred)
  return said * 8 + Number(capped) * 4 + Number(givesStart) * 2 + Number(givesEnd)
}

/** Puts voices, of each of which one claim is given, into columns. */
export function putVoicesInColumns(claims: readonly Attestation[]): VoiceColumns {
  const dayOf = (place: number) => {
    const { fromEarliest, fromLatest, untilEarliest, untilLatest } = at(claims, Math.floor(place / 4)).bounds
    return at([fromEarliest, fromLatest, untilEarliest, untilLatest], place % 4)
  }
  const { texts, numbers } = numberTexts(claims.length * 4, dayOf)
  return { sayings: Uint8Array.from(claims, sayingOf), days: texts, bounds: numbers }
}

/** Gives a claim of a voice that nothing supersedes, of no source that matters. */
export function openVoices({ sayings, days, bounds }: VoiceColumns): (voice: number) => Attestation {
  return (voice) => {
    const dayAt = (place: number) => at(days, numberAt(bounds, voice * 4 + place))
    return saidSo(numberAt(sayings, voice), {
      fromEarliest: dayAt(0),
      fromLatest: dayAt(1),
      untilEarliest: dayAt(2),
      untilLatest: dayAt(3),
    })
  }
}

/** So many classes `classesOn` tells apart. */
export const CLASSES = SAYINGS * 16

/**
 * Tells the voices apart by how they are said and which of their four bounds lie on which side of a day: of no more does it
 * depend what one of them makes of that day.
 */
export function classesOn(day: Day, { sayings, days, bounds }: VoiceColumns): (voice: number) => number {
  const before = countBelow(days, day)
  const until = days[before] === day ? before + 1 : before
  return (voice) => {
    const begins = Number(numberAt(bounds, voice * 4) < until) * 2 + Number(numberAt(bounds, voice * 4 + 1) < until)
    const lasts =
      Number(numberAt(bounds, voice * 4 + 2) >= before) * 2 + Number(numberAt(bounds, voice * 4 + 3) >= before)
    return numberAt(sayings, voice) * 16 + begins * 4 + lasts
  }
}

/** A claim that is said so, with these bounds. */
export function saidSo(saying: number, bounds: Bounds): Attestation {
  const isMarked = (bit: number) => (saying & bit) !== 0
  return {
    ...OF_NO_SOURCE,
    modality: at(MODALITIES, saying >>> 5),
    accordingToId: isMarked(16) ? null : SOMEBODY,
    inferred: isMarked(8),
    capped: isMarked(4),
    givesStart: isMarked(2),
    givesEnd: isMarked(1),
    bounds,
  }
}

/** Whoever it is: a View asks whether somebody says so. */
const SOMEBODY = 'somebody'

const OF_NO_SOURCE = { ...PLAIN_ATTESTATION, claimId: '', documentId: '', knownDay: null } as const
