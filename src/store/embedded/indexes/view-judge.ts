import type { Attestation } from '../../../domain/evidence/attestation.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { admitsDocument, existsIn, seesAttestation, type View } from '../../../domain/evidence/view.ts'
import { at, invariant } from '../../../errors.ts'
import { attestationFrom, attestationRowOf } from '../kept/attestation-row.ts'
import type { Keep } from '../kept/keep.ts'
import type { Rows } from '../kept/packed-texts.ts'
import { numberAt } from './ascending.ts'

/** Whether relationships, by their numbers, exist in a View, and which of their claims it sees. */
export interface Judge {
  readonly exists: (number: number) => boolean
  /** Whether it sees the claim of a slot, which nothing supersedes, whatever day it asks about. */
  readonly sees: (slot: number) => boolean
}

/** What a View judges relationships by, a slot a claim: those of a relationship follow each other. */
export interface JudgedColumns {
  readonly judge: (view: View) => Judge
  /** The first slot of each relationship, and the end of the last. */
  readonly firstSlots: Uint32Array
  /** Whether later claims supersede one of a relationship, so that only the rule tells which of its claims a View sees. */
  readonly isSuperseded: (number: number) => boolean
}

/**
 * Puts what a View reads of relationships into columns: for each claim its source (its document and the day by which it was
 * known) and its voice (all else that a View looks at). There are far fewer sources and voices than claims, so a View is
 * asked once of each, by the rule itself, and then of nothing but numbers. What later claims supersede, what other things
 * limit, and on a day what several claims tell together, the rule judges whole.
 */
export function putInJudgedColumns(
  relationships: () => readonly Relationship[],
  items: Rows<Relationship>,
  keep: Keep,
): JudgedColumns {
  const kept = keep('judged', () => columnsOf(relationships()))
  const { firstSlots, sourceOf, voiceOf, involved } = kept
  const sources = kept.sources.map(attestationFrom)
  const voices = kept.voices.map(attestationFrom)
  const judges = new WeakMap<View, Judge>()
  return {
    firstSlots,
    isSuperseded: (number) => involved[number] === SUPERSEDED,
    judge(view) {
      const known = judges.get(view)
      if (known !== undefined) return known
      const documents = view.documents === null ? null : new Set(view.documents)
      const anyDocument = { ...view, documents: null }
      const anySource = { ...anyDocument, knownBy: null }
      const admits = rememberEach(sources, ({ documentId, knownDay }) => {
        return (documents === null || documents.has(documentId)) && admitsDocument(anyDocument, documentId, knownDay)
      })
      const counts = rememberEach(voices, (attestation) => seesAttestation(anySource, attestation))
      const suffices =
        view.asOf === null
          ? counts
          : rememberEach(voices, (attestation) => existsIn(anySource, { attestations: [attestation] }))
      const sees = (slot: number) => admits(numberAt(sourceOf, slot)) && counts(numberAt(voiceOf, slot))
      const judge: Judge = {
        sees,
        exists(number) {
          const slot = numberAt(firstSlots, number)
          const end = numberAt(firstSlots, number + 1)
          // What limits a relationship decides on which days it holds, and nothing else.
          const involvement = numberAt(involved, number)
          if (involvement === SUPERSEDED || (involvement === LIMITED && view.asOf !== null)) {
            return existsIn(view, items.at(number))
          }
          if (end - slot === 1) return admits(numberAt(sourceOf, slot)) && suffices(numberAt(voiceOf, slot))
          if (view.asOf !== null) return existsIn(view, items.at(number))
          for (let next = slot; next < end; next += 1) if (sees(next)) return true
          return false
        },
      }
      judges.set(view, judge)
      return judge
    },
  }
}

function columnsOf(relationships: readonly Relationship[]) {
  const firstSlots = new Uint32Array(relationships.length + 1)
  let slots = 0
  for (const [number, { attestations }] of relationships.entries()) {
    firstSlots[number] = slots
    slots += attestations.length
  }
  firstSlots[relationships.length] = slots
  const [sources, voices] = [createExamples(sourceKey), createExamples(voiceKey)]
  const [sourceOf, voiceOf] = [new Uint32Array(slots), new Uint32Array(slots)]
  const involved = new Uint8Array(relationships.length)
  let slot = 0
  for (const [number, { attestations, limits }] of relationships.entries()) {
    if (limits.length > 0) involved[number] = LIMITED
    for (const attestation of attestations) {
      if (attestation.succession !== null) involved[number] = SUPERSEDED
      sourceOf[slot] = sources.add(attestation)
      voiceOf[slot] = voices.add(attestation)
      slot += 1
    }
  }
  const rows = {
    sources: sources.examples.map(attestationRowOf),
    voices: voices.examples.map(attestationRowOf),
  }
  return { ...rows, firstSlots, sourceOf, voiceOf, involved }
}

/** Claims of which each stands for all that a View judges alike, numbered. */
interface Examples {
  readonly examples: readonly Attestation[]
  readonly add: (attestation: Attestation) => number
}

function createExamples(keyOf: (attestation: Attestation) => string): Examples {
  const numbers = new Map<string, number>()
  const examples: Attestation[] = []
  return {
    examples,
    add(attestation) {
      const key = keyOf(attestation)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, examples.length)
      // As its claim was made: what supersedes it is judged apart.
      return examples.push({ ...attestation, succession: null }) - 1
    },
  }
}

function sourceKey({ documentId, knownDay }: Attestation): string {
  return `${documentId} ${knownDay}`
}

function voiceKey({ modality, accordingToId, inferred, capped, givesStart, givesEnd, bounds }: Attestation): string {
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = bounds
  const marks = `${accordingToId === null}${inferred}${capped}${givesStart}${givesEnd}`
  return `${modality}${marks}${fromEarliest}${fromLatest}${untilEarliest}${untilLatest}`
}

/** The answer for each of some, by its place, once it was asked for. */
function rememberEach<Value>(values: readonly Value[], answer: (value: Value) => boolean): (place: number) => boolean {
  const known = new Uint8Array(values.length)
  return (place) => {
    const remembered = known[place]
    invariant(remembered !== undefined, 'a place of the values is asked about')
    if (remembered !== 0) return remembered === YES
    const isSo = answer(at(values, place))
    known[place] = isSo ? YES : NO
    return isSo
  }
}

const [NO, YES] = [1, 2]

/** What is judged by more than its claims' sources and voices. */
const [LIMITED, SUPERSEDED] = [1, 2]
