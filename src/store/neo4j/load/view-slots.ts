import { type Day, FIRST_DAY, LAST_DAY, laterOf } from '../../../domain/dates/day.ts'
import type { Attestation } from '../../../domain/evidence/attestation.ts'
import type { Limit } from '../../../domain/evidence/limit.ts'
import { datedDays } from '../../../domain/evidence/spoken-days.ts'
import { startMark } from '../../../domain/evidence/start-mark.ts'
import type { LaterClaim } from '../../../domain/evidence/succession.ts'
import { at } from '../../../errors.ts'
import { NO_DAY, PUBLISHED } from '../questions/view-parameters.ts'

/** What a View needs of the claims of a relationship, and of those that limit it. */
export interface ViewSlots extends Omit<SuccessionSlots, 'known'> {
  /**
   * One list for all, eight texts a claim, read by `cypher/fragments/view.cypher`: its document, its modality, the day by
   * which it was known, its flags, and from when at the earliest and at the latest, until when at the earliest and at the
   * latest it holds. For a list of texts takes 128 bytes of Neo4j's store, of one text as of eight.
   */
  readonly slots: readonly string[]
}

/** Texts that a claim has among the slots. */
const SLOT_TEXTS = 8

/** What a moment's slots tell beside: which of its claims are the moment's own, and which have a finer one. */
interface MomentMarks {
  readonly own: readonly boolean[]
  readonly finer: readonly boolean[]
}

/**
 * The slots of attestations, in their order, then those of what limits when they can hold, each under its kind, which no
 * View wants as a modality.
 */
export function viewSlots(
  attestations: readonly Attestation[],
  limits: readonly Limit[] = [],
  { own, finer }: MomentMarks = { own: [], finer: [] },
): ViewSlots {
  const all = [...attestations, ...limits]
  const { known, ...later } = successionSlots(all, SLOT_TEXTS)
  const slots = all.flatMap((one, place) => {
    const { documentId, accordingToId, inferred, capped, bounds } = one
    const gives = 'kind' in one ? { givesStart: false, givesEnd: false } : one
    const flags = flagsOf({
      ...{ reported: accordingToId !== null, inferred, capped },
      ...{ givesStart: gives.givesStart, givesEnd: gives.givesEnd },
      ...{ own: own[place] === true, finer: finer[place] === true },
    })
    const said = [documentId, 'kind' in one ? one.kind : one.modality, at(known, place), flags]
    return [...said, bounds.fromEarliest, bounds.fromLatest, bounds.untilEarliest, bounds.untilLatest]
  })
  return { slots, ...later }
}

/** Where a place of a slot stands among the slots. */
export function slotStart(place: number): number {
  return place * SLOT_TEXTS
}

/** The letter of each thing that a slot may be, in the order in which they are written. */
const FLAGS = [
  ['reported', 'r'],
  ['inferred', 'i'],
  ['capped', 'c'],
  ['givesStart', 's'],
  ['givesEnd', 'e'],
  ['own', 'o'],
  ['finer', 'f'],
] as const

function flagsOf(is: Readonly<Record<(typeof FLAGS)[number][0], boolean>>): string {
  return FLAGS.map(([flag, letter]) => (is[flag] ? letter : '')).join('')
}

/** What tells by which later claims each slot counts. */
export interface SuccessionSlots {
  /** The day by which it was certainly known, and the later claim by which it is so; `NO_DAY` where that has no last day. */
  readonly known: readonly string[]
  /** The document of the later claim by which it is so, empty for a claim as it was made; null where no slot has a later one. */
  readonly byDocuments: readonly string[] | null
  /**
   * Later claims in whose place slots do not count: for each where the slot begins, or, of one by which such a claim is
   * corrected, -1 less the place of that claim in this list. Null where there are none.
   */
  readonly replaced: readonly number[] | null
  readonly replacingDocuments: readonly string[] | null
  readonly replacingKnown: readonly string[] | null
}

/** The slots of what later claims make of claims, in their order, where each takes so many places. */
export function successionSlots(
  all: readonly Pick<Attestation, 'knownDay' | 'succession'>[],
  slotTexts = 1,
): SuccessionSlots {
  const known = all.map(({ knownDay, succession }) => {
    const days = [knownDay, ...(succession?.by == null ? [] : [succession.by.knownDay])].map((day) => day ?? NO_DAY)
    return days.reduce(laterOf)
  })
  const found: { readonly replaced: number; readonly by: LaterClaim }[] = []
  for (const [slot, { succession }] of all.entries()) {
    for (const { correctedBy, ...by } of succession?.unless ?? []) {
      const place = found.push({ replaced: slot * slotTexts, by }) - 1
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
  /**
   * Three texts an attestation: the days that its date may mean, of an undated one after every day, until before every
   * day; and when its date begins, as `startMark` writes it. Each stands at three eighths of where its slot does.
   */
  readonly dates: readonly string[]
}

/** The slots of the dates of attestations, in their order. */
export function dateSlots(attestations: readonly Attestation[]): DateSlots {
  const dates = attestations.flatMap((attestation) => {
    const days = datedDays(attestation)
    return [days?.earliest ?? NO_DAY, days?.latest ?? '', startMark(attestation.when)]
  })
  return { dates }
}

/**
 * The slots of what no claim says but that a document was published: one slot, which every View has that reads the
 * document, whatever day it asks about.
 */
export function publicationSlots(documentId: string, knownDay: Day | null): ViewSlots {
  const { known, ...later } = successionSlots([{ knownDay, succession: null }])
  const flags = flagsOf({
    ...{ reported: false, inferred: false, capped: false, givesStart: true, givesEnd: true, own: true, finer: false },
  })
  const days = [FIRST_DAY, FIRST_DAY, LAST_DAY, LAST_DAY]
  return { slots: [documentId, PUBLISHED, at(known, 0), flags, ...days], ...later }
}
