import { type Day, FIRST_DAY, LAST_DAY, laterOf } from '../../../domain/dates/day.ts'
import type { Attestation } from '../../../domain/evidence/attestation.ts'
import type { Limit } from '../../../domain/evidence/limit.ts'
import { datedDays } from '../../../domain/evidence/spoken-days.ts'
import { startMark } from '../../../domain/evidence/start-mark.ts'
import type { LaterClaim } from '../../../domain/evidence/succession.ts'
import { NO_DAY, PUBLISHED } from '../questions/view-parameters.ts'

/** What a View needs of the claims of a relationship, and of those that limit it, as parallel lists: one slot a claim. */
export interface ViewSlots extends SuccessionSlots {
  readonly documents: readonly string[]
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
    ...successionSlots(all),
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

/** What tells by which later claims each slot counts. */
export interface SuccessionSlots {
  /** The day by which it was certainly known, and the later claim by which it is so; `NO_DAY` where that has no last day. */
  readonly known: readonly string[]
  /** The document of the later claim by which it is so, empty for a claim as it was made; null where no slot has a later one. */
  readonly byDocuments: readonly string[] | null
  /**
   * Later claims in whose place slots do not count: for each the place of the slot, or, of one by which such a claim is
   * corrected, -1 less the place of that claim in this list. Null where there are none.
   */
  readonly replaced: readonly number[] | null
  readonly replacingDocuments: readonly string[] | null
  readonly replacingKnown: readonly string[] | null
}

/** The slots of what later claims make of claims, in their order. */
export function successionSlots(all: readonly Pick<Attestation, 'knownDay' | 'succession'>[]): SuccessionSlots {
  const known = all.map(({ knownDay, succession }) => {
    const days = [knownDay, ...(succession?.by == null ? [] : [succession.by.knownDay])].map((day) => day ?? NO_DAY)
    return days.reduce(laterOf)
  })
  const found: { readonly replaced: number; readonly by: LaterClaim }[] = []
  for (const [slot, { succession }] of all.entries()) {
    for (const { correctedBy, ...by } of succession?.unless ?? []) {
      const place = found.push({ replaced: slot, by }) - 1
      found.push(...correctedBy.map((one) => ({ replaced: -1 - place, by: one })))
    }
  }
  if (found.length === 0)
    return { known, byDocuments: null, replaced: null, replacingDocuments: null, replacingKnown: null }
  return {
    known,
    byDocuments: all.map(({ succession }) => succession?.by?.documentId ?? ''),
    replaced: found.map(({ replaced }) => replaced),
    replacingDocuments: found.map(({ by }) => by.documentId),
    replacingKnown: found.map(({ by }) => by.knownDay ?? NO_DAY),
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
    ...successionSlots([{ knownDay: known, succession: null }]),
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
