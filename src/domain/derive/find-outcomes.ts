import { knownIn } from '../../errors.ts'
import { FIRST_DAY, LAST_DAY } from '../dates/day.ts'
import { type DayRange, edtfSpan, parseEdtf } from '../dates/edtf.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { gather } from '../evidence/gather.ts'
import type { Groups } from '../evidence/groups.ts'
import type { Outcome } from '../evidence/outcome.ts'
import type { Existence, Relationship } from '../evidence/relationship.ts'
import { claimSortKey } from '../evidence/sort-key.ts'
import { type Document, knownDay } from '../model/document.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { compareText } from '../text/compare-text.ts'

/** The most claims of one event that are kept with one plan, the first that were written later. */
const MOST_OF_EVENT = 100

/** A claim that states or denies, with the days on which its document may have been written. */
interface Placed {
  readonly attestation: Attestation
  readonly written: DayRange
}

/**
 * The relationships, beginnings and ends, those that are planned with what may tell whether this was done: what is stated or
 * denied of the same and of its contrary between the same ends, whenever it was not certainly written before, and what
 * belongs to the plan's event and was certainly written later. In order of the first day of writing, document id, number.
 */
export function withOutcomes(
  { relationships, figures, existences }: Omit<Groups, 'attributes' | 'unnamed'>,
  documents: readonly Document[],
  vocabulary: Vocabulary,
): { readonly relationships: readonly Relationship[]; readonly existences: readonly Existence[] } {
  const { rowOf } = vocabulary
  const writtenIn = new Map(documents.map((document) => [document.id, writtenDays(document)]))
  const placed = (attestations: readonly Attestation[]): readonly Placed[] =>
    attestations
      .filter(({ modality }) => modality !== 'PLANNED')
      .map((attestation) => ({ attestation, written: knownIn(writtenIn, attestation.documentId) }))
  const planned = [...relationships, ...existences].filter(isPlanned)
  const eventIds = new Set(planned.flatMap(({ attestations }) => attestations.flatMap(({ eventId }) => eventId ?? [])))
  const isOfEvent = ({ eventId }: Attestation) => eventId !== null && eventIds.has(eventId)
  const ofEvents =
    eventIds.size === 0
      ? []
      : [...relationships, ...figures, ...existences].flatMap(({ attestations }) =>
          placed(attestations.filter(isOfEvent)),
        )
  const byEvent = gather([...ofEvents].sort(inOrderOfWriting), ({ attestation }) => attestation.eventId)
  const contraryTypes = new Set<RelationshipType>(vocabulary.types.filter((type) => rowOf(type).contrary !== null))
  const contraries = gather(
    relationships.filter(({ type }) => contraryTypes.has(type)),
    ({ type, subjectId, objectId }) => JSON.stringify([type, subjectId, objectId]),
  )
  const outcomesOf = (attestations: readonly Attestation[], contrary: readonly Relationship[]): readonly Outcome[] => {
    const ofSame = placed([...attestations, ...contrary.flatMap((one) => one.attestations)])
    const found = new Map<Attestation, { readonly one: Placed; readonly later: string[]; readonly perhaps: string[] }>()
    for (const plan of attestations) {
      if (plan.modality !== 'PLANNED') continue
      const planWritten = knownIn(writtenIn, plan.documentId)
      const isLater = ({ written }: Placed) => written.earliest > planWritten.latest
      const isEarlier = ({ written }: Placed) => written.latest < planWritten.earliest
      const ofEvent = plan.eventId === null ? [] : (byEvent.get(plan.eventId) ?? []).filter(isLater)
      for (const one of [...ofSame.filter((same) => !isEarlier(same)), ...ofEvent.slice(0, MOST_OF_EVENT)]) {
        const known = found.get(one.attestation) ?? { one, later: [], perhaps: [] }
        found.set(one.attestation, known)
        const told = isLater(one) ? known.later : known.perhaps
        if (!told.includes(plan.claimId)) told.push(plan.claimId)
      }
    }
    return [...found.values()]
      .sort((a, b) => inOrderOfWriting(a.one, b.one))
      .map(({ one, later, perhaps }) => outcomeBy(one.attestation, later, perhaps))
  }
  return {
    relationships: relationships.map((relationship) => {
      if (!isPlanned(relationship)) return relationship
      const { attestations, type, subjectId, objectId } = relationship
      const contrary = contraryTypes.has(type)
        ? (contraries.get(JSON.stringify([rowOf(type).contrary, subjectId, objectId])) ?? [])
        : []
      return { ...relationship, outcomes: outcomesOf(attestations, contrary) }
    }),
    existences: existences.map((existence) =>
      isPlanned(existence) ? { ...existence, outcomes: outcomesOf(existence.attestations, []) } : existence,
    ),
  }
}

function outcomeBy(
  { claimId, documentId, knownDay: known, accordingToId, inferred, succession }: Attestation,
  laterThan: readonly string[],
  perhapsLaterThan: readonly string[],
): Outcome {
  return { claimId, documentId, knownDay: known, accordingToId, inferred, succession, laterThan, perhapsLaterThan }
}

function isPlanned({ attestations }: Relationship | Existence): boolean {
  return attestations.some(({ modality }) => modality === 'PLANNED')
}

/** The days on which a document may have been written: by the day on which it was public, where nothing else is known. */
function writtenDays(document: Document): DayRange {
  const parsed = document.written === null ? null : parseEdtf(document.written.edtf)
  const { earliest, latest } = parsed === null ? { earliest: null, latest: null } : edtfSpan(parsed)
  return { earliest: earliest ?? FIRST_DAY, latest: latest ?? knownDay(document) ?? LAST_DAY }
}

function inOrderOfWriting(one: Placed, other: Placed): number {
  return (
    compareText(one.written.earliest, other.written.earliest) ||
    compareText(claimSortKey(one.attestation.claimId), claimSortKey(other.attestation.claimId))
  )
}
