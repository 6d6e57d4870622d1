import { type Day, FIRST_DAY, LAST_DAY } from '../../../domain/dates/day.ts'
import type { Attestation } from '../../../domain/evidence/attestation.ts'
import type { Limit } from '../../../domain/evidence/limit.ts'
import { datedDays } from '../../../domain/evidence/spoken-days.ts'
import { startMark } from '../../../domain/evidence/start-mark.ts'
import { NO_DAY, PUBLISHED } from '../questions/view-parameters.ts'

/** What a View needs of the claims of a relationship, and of those that limit it, as parallel lists: one slot a claim. */
export interface ViewSlots {
  readonly documents: readonly string[]
  /** The day by which its document was public; `NO_DAY` for an undated one. */
  readonly known: readonly string[]
  readonly modalities: readonly string[]
  readonly reported: readonly boolean[]
  readonly inferred: readonly boolean[]
  readonly fromEarliest: readonly string[]
  readonly fromLatest: readonly string[]
  readonly untilEarliest: readonly string[]
  readonly untilLatest: readonly string[]
  readonly givesStart: readonly boolean[]
  readonly givesEnd: readonly boolean[]
  readonly capped: readonly boolean[]
}

/**
 * The slots of attestations, in their order, then those of what limits when they can hold, each under its kind, which no
 * View wants as a modality.
 */
export function viewSlots(attestations: readonly Attestation[], limits: readonly Limit[] = []): ViewSlots {
  const all = [...attestations, ...limits]
  return {
    documents: all.map(({ documentId }) => documentId),
    known: all.map(({ knownDay }) => knownDay ?? NO_DAY),
    modalities: all.map((one) => ('kind' in one ? one.kind : one.modality)),
    reported: all.map(({ accordingToId }) => accordingToId !== null),
    inferred: all.map(({ inferred }) => inferred),
    fromEarliest: all.map(({ bounds }) => bounds.fromEarliest),
    fromLatest: all.map(({ bounds }) => bounds.fromLatest),
    untilEarliest: all.map(({ bounds }) => bounds.untilEarliest),
    untilLatest: all.map(({ bounds }) => bounds.untilLatest),
    givesStart: attestations.map(({ givesStart }) => givesStart),
    givesEnd: attestations.map(({ givesEnd }) => givesEnd),
    capped: all.map(({ capped }) => capped),
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
    inferred: [false],
    fromEarliest: [FIRST_DAY],
    fromLatest: [FIRST_DAY],
    untilEarliest: [LAST_DAY],
    untilLatest: [LAST_DAY],
    givesStart: [true],
    givesEnd: [true],
    capped: [false],
  }
}
