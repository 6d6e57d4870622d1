import { type Day, FIRST_DAY, LAST_DAY } from '../../../domain/dates/day.ts'
import type { Attestation } from '../../../domain/evidence/attestation.ts'
import { datedDays } from '../../../domain/evidence/spoken-days.ts'
import { startMark } from '../../../domain/evidence/start-mark.ts'
import { NO_DAY, PUBLISHED } from '../questions/view-parameters.ts'

/** What a View needs of the claims of a relationship, as parallel lists: one slot a claim. */
export interface ViewSlots {
  readonly documents: readonly string[]
  /** The day by which its document was public; `NO_DAY` for an undated one. */
  readonly known: readonly string[]
  readonly modalities: readonly string[]
  readonly reported: readonly boolean[]
  readonly fromEarliest: readonly string[]
  readonly fromLatest: readonly string[]
  readonly untilEarliest: readonly string[]
  readonly untilLatest: readonly string[]
  readonly givesStart: readonly boolean[]
  readonly givesEnd: readonly boolean[]
  readonly capped: readonly boolean[]
}

/** The slots of attestations, in their order. */
export function viewSlots(attestations: readonly Attestation[]): ViewSlots {
  return {
    documents: attestations.map(({ documentId }) => documentId),
    known: attestations.map(({ knownDay }) => knownDay ?? NO_DAY),
    modalities: attestations.map(({ modality }) => modality),
    reported: attestations.map(({ accordingToId }) => accordingToId !== null),
    fromEarliest: attestations.map(({ bounds }) => bounds.fromEarliest),
    fromLatest: attestations.map(({ bounds }) => bounds.fromLatest),
    untilEarliest: attestations.map(({ bounds }) => bounds.untilEarliest),
    untilLatest: attestations.map(({ bounds }) => bounds.untilLatest),
    givesStart: attestations.map(({ givesStart }) => givesStart),
    givesEnd: attestations.map(({ givesEnd }) => givesEnd),
    capped: attestations.map(({ capped }) => capped),
  }
}

/** What windows and histograms need of the claims of a relationship beside the View's slots. */
export interface DateSlots {
  /** The days that its date may mean: of an undated one after every day, until before every day. */
  readonly saidEarliest: readonly string[]
  readonly saidLatest: readonly string[]
  /** When its date begins, as `startMark` writes it. */
  readonly starts: readonly string[]
}

/** The slots of the dates of attestations, in their order. */
export function dateSlots(attestations: readonly Attestation[]): DateSlots {
  const days = attestations.map((attestation) => datedDays(attestation))
  return {
    saidEarliest: days.map((range) => range?.earliest ?? NO_DAY),
    saidLatest: days.map((range) => range?.latest ?? ''),
    starts: attestations.map(({ when }) => startMark(when)),
  }
}

/**
 * The slots of what no claim says but that a document was published: one slot, which every View has that reads the
 * document, whatever day it asks about.
 */
export function publicationSlots(documentId: string, known: Day | null): ViewSlots {
  return {
    documents: [documentId],
    known: [known ?? NO_DAY],
    modalities: [PUBLISHED],
    reported: [false],
    fromEarliest: [FIRST_DAY],
    fromLatest: [FIRST_DAY],
    untilEarliest: [LAST_DAY],
    untilLatest: [LAST_DAY],
    givesStart: [true],
    givesEnd: [true],
    capped: [false],
  }
}
