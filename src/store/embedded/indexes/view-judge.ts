import { FIRST_DAY, LAST_DAY } from '../../../domain/dates/day.ts'
import type { Attestation } from '../../../domain/evidence/attestation.ts'
import type { Bounds } from '../../../domain/evidence/bounds.ts'
import { type Limit, mayLimitOn } from '../../../domain/evidence/limit.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { admitsDocument, type Evidenced, existsIn, seesAttestation, type View } from '../../../domain/evidence/view.ts'
import { at, invariant } from '../../../errors.ts'
import type { Keep } from '../kept/keep.ts'
import { narrowed } from '../kept/narrowed.ts'
import type { Rows } from '../kept/packed-texts.ts'
import { type Places, packPlaces, placeAt } from '../kept/places.ts'
import { countUp, numberAt, numbersBelow, partitionPoint } from './ascending.ts'
import { createColumn } from './column.ts'
import { openSources, putSourcesInOrder, type SourceRow } from './source-slots.ts'
import { CLASSES, classesOn, openVoices, putVoicesInColumns, SAYINGS, saidSo, sayingOf } from './voices.ts'

/** Whether relationships, by their numbers, exist in a View, and which of their claims it sees. */
export interface Judge {
  readonly exists: (number: number) => boolean
  /** Whether it sees the claim of a slot, which nothing supersedes, whatever day it asks about. */
  readonly sees: (slot: number) => boolean
  /**
   * The numbers, ascending, of all relationships that have a claim of a source which the View reads: no other exists in it.
   * Null where the View reads all sources, and where these have more than so many claims.
   */
  readonly readIn: (mostClaims: number) => Uint32Array | null
}

/** What a View judges relationships by, a slot a claim: those of a relationship follow each other. */
export interface JudgedColumns {
  readonly judge: (view: View) => Judge
  /** The first slot of each relationship, and the end of the last. */
  readonly firstSlots: Places
  /** Whether later claims supersede one of a relationship, so that only the rule tells which of its claims a View sees. */
  readonly isSuperseded: (number: number) => boolean
}

/**
 * Puts what a View reads of relationships into columns: for each claim its source (its document and the day by which it was
 * known) and its voice (all else that a View looks at), and for what limits a relationship alike. There are far fewer sources
 * and voices than claims, so a View is asked once of each, by the rule itself, and then of nothing but numbers. On a day the
 * rule judges examples of those voices together which the View reads; what later claims supersede it judges whole.
 */
export function putInJudgedColumns(
  relationships: () => readonly Relationship[],
  items: Rows<Relationship>,
  keep: Keep,
): JudgedColumns {
  const kept = keep('judged', () => columnsOf(relationships()))
  const { firstSlots, sourceOf, voiceOf, involved, limited, firstLimits, limitSources, limitVoices, sources } = kept
  const { sayings } = kept.voices
  const voices = { at: openVoices(kept.voices) }
  const limitExamples = kept.limits.map((limit): Limit => ({ ...limit, ...NO_SOURCE }))
  const findSources = openSources(kept)
  /** What limits a relationship, told by places among all limits. */
  const limitsOf = (number: number): readonly number[] => {
    if (involved[number] !== LIMITED) return []
    const place = numbersBelow(limited, number)
    return Array.from(countUp(numberAt(firstLimits, place), numberAt(firstLimits, place + 1)))
  }
  const relationshipOf = (slot: number) =>
    partitionPoint(firstSlots.length, (place) => placeAt(firstSlots, place) <= slot) - 1
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
      const admits = rememberEach(rowsOf(sources), ([documentId, knownDay]) => {
        return (documents === null || documents.has(documentId)) && admitsDocument(anyDocument, documentId, knownDay)
      })
      const countsSaid = rememberEach(EACH_SAYING, (saidSo) => seesAttestation(anySource, saidSo))
      const counts = (voice: number) => countsSaid(numberAt(sayings, voice))
      const suffices =
        view.asOf === null
          ? counts
          : rememberClasses(classesOn(view.asOf, kept.voices), (voice) =>
              existsIn(anySource, { attestations: [voices.at(voice)] }),
            )
      const sees = (slot: number) => admits(numberAt(sourceOf, slot)) && counts(numberAt(voiceOf, slot))
      const mayLimitHere = rememberEach(
        rowsOf(limitExamples),
        (limit) => view.asOf !== null && mayLimitOn(view.asOf, limit),
      )
      const mayLimit = (limit: number) => mayLimitHere(numberAt(limitVoices, limit))
      /** What a View reads of a relationship, of which nothing is superseded, and of what limits it. */
      const readOf = (number: number): Evidenced => {
        const attestations: Attestation[] = []
        const end = placeAt(firstSlots, number + 1)
        for (let slot = placeAt(firstSlots, number); slot < end; slot += 1) {
          if (admits(numberAt(sourceOf, slot))) attestations.push(voices.at(numberAt(voiceOf, slot)))
        }
        const limits = limitsOf(number).flatMap((limit) =>
          admits(numberAt(limitSources, limit)) ? at(limitExamples, numberAt(limitVoices, limit)) : [],
        )
        return { attestations, limits }
      }
      const judge: Judge = {
        sees,
        exists(number) {
          const slot = placeAt(firstSlots, number)
          const end = placeAt(firstSlots, number + 1)
          const involvement = numberAt(involved, number)
          if (involvement === SUPERSEDED) return existsIn(view, items.at(number))
          // What limits a relationship decides on which days it holds, and nothing else.
          const isLimited = involvement === LIMITED && view.asOf !== null
          if (end - slot === 1) {
            if (!admits(numberAt(sourceOf, slot)) || !suffices(numberAt(voiceOf, slot))) return false
            return !isLimited || !limitsOf(number).some(mayLimit) || existsIn(anySource, readOf(number))
          }
          if (view.asOf !== null) return existsIn(anySource, readOf(number))
          for (let next = slot; next < end; next += 1) if (sees(next)) return true
          return false
        },
        readIn(mostClaims) {
          const found = findSources(documents, view.knownBy, admits, mostClaims)
          if (found === null) return null
          const numbers = findSources.slotsOf(found).map((slot) => relationshipOf(slot))
          return numbers.sort().filter((number, place) => number !== numbers[place - 1])
        },
      }
      judges.set(view, judge)
      return judge
    },
  }
}

/** Examples stand for claims of any source that a View reads. */
const NO_SOURCE = { documentId: '', knownDay: null, succession: null } as const

/** What a limit is beside its source. */
type LimitRow = Pick<Limit, 'kind' | 'accordingToId' | 'inferred' | 'bounds' | 'capped'>

function columnsOf(relationships: readonly Relationship[]) {
  const firstSlots = new Uint32Array(relationships.length + 1)
  let slots = 0
  for (const [number, { attestations }] of relationships.entries()) {
    firstSlots[number] = slots
    slots += attestations.length
  }
  firstSlots[relationships.length] = slots
  const tellOf = tellBounds()
  const sources = createExamples<Pick<Attestation, 'documentId' | 'knownDay'>, string, string | null>(
    ({ documentId }) => documentId,
    ({ knownDay }) => knownDay,
  )
  const voices = createExamples<Attestation, string, number>(tellOf, sayingOf)
  const limits = createExamples<Limit, string, string>(tellOf, ({ kind, accordingToId, inferred, capped }) =>
    JSON.stringify([kind, accordingToId === null, inferred, capped]),
  )
  const [sourceOf, voiceOf] = [new Uint32Array(slots), new Uint32Array(slots)]
  const involved = new Uint8Array(relationships.length)
  const [limited, firstLimits] = [createColumn(0), createColumn(0)]
  const [limitSources, limitVoices] = [createColumn(0), createColumn(0)]
  let slot = 0
  for (const [number, { attestations, limits: own }] of relationships.entries()) {
    for (const attestation of attestations) {
      if (attestation.succession !== null) involved[number] = SUPERSEDED
      sourceOf[slot] = sources.add(attestation)
      voiceOf[slot] = voices.add(attestation)
      slot += 1
    }
    if (own.some(({ succession }) => succession !== null)) involved[number] = SUPERSEDED
    if (own.length === 0 || involved[number] === SUPERSEDED) continue
    involved[number] = LIMITED
    limited.push(number)
    firstLimits.push(limitSources.length())
    for (const limit of own) {
      limitSources.push(sources.add(limit))
      limitVoices.push(limits.add(limit))
    }
  }
  firstLimits.push(limitSources.length())
  return {
    ...putSourcesInOrder(
      sources.examples.map(({ documentId, knownDay }): SourceRow => [documentId, knownDay]),
      sourceOf,
    ),
    voices: putVoicesInColumns(voices.examples),
    limits: limits.examples.map(
      ({ kind, accordingToId, inferred, bounds, capped }): LimitRow => ({
        kind,
        accordingToId,
        inferred,
        bounds,
        capped,
      }),
    ),
    ...{ firstSlots: packPlaces(firstSlots), sourceOf: narrowed(sourceOf), voiceOf: narrowed(voiceOf), involved },
    ...{ limited: limited.numbers(), firstLimits: firstLimits.numbers() },
    ...{ limitSources: limitSources.numbers(), limitVoices: limitVoices.numbers() },
  }
}

/** Things of which each stands for all that a View judges alike, numbered. */
interface Examples<Thing> {
  readonly examples: readonly Thing[]
  readonly add: (thing: Thing) => number
}

/** Things are alike whose wholes are one, and whose parts are. Wholes are few, so that no text is made for each thing. */
function createExamples<Thing, Whole, Part>(
  wholeOf: (thing: Thing) => Whole,
  partOf: (thing: Thing) => Part,
): Examples<Thing> {
  const numbers = new Map<Whole, Map<Part, number>>()
  const examples: Thing[] = []
  return {
    examples,
    add(thing) {
      const whole = wholeOf(thing)
      let parts = numbers.get(whole)
      if (parts === undefined) {
        parts = new Map()
        numbers.set(whole, parts)
      }
      const part = partOf(thing)
      const known = parts.get(part)
      if (known !== undefined) return known
      parts.set(part, examples.length)
      return examples.push(thing) - 1
    },
  }
}

/** The text of bounds; of those that many claims share it is made once. */
function tellBounds(): (thing: { readonly bounds: Bounds }) => string {
  const told = new WeakMap<Bounds, string>()
  return ({ bounds }) => {
    const known = told.get(bounds)
    if (known !== undefined) return known
    const { fromEarliest, fromLatest, untilEarliest, untilLatest } = bounds
    const text = `${fromEarliest}${fromLatest}${untilEarliest}${untilLatest}`
    told.set(bounds, text)
    return text
  }
}

/** A claim of each saying, whatever its days: whether a View sees one does not depend on them. */
const EACH_SAYING: Rows<Attestation> = {
  length: SAYINGS,
  at: (saying) =>
    saidSo(saying, { fromEarliest: FIRST_DAY, fromLatest: LAST_DAY, untilEarliest: FIRST_DAY, untilLatest: LAST_DAY }),
}

function rowsOf<Item>(list: readonly Item[]): Rows<Item> {
  return { length: list.length, at: (place) => at(list, place) }
}

/** The answer for each voice, which is asked of one of each class. */
function rememberClasses(classOf: (voice: number) => number, answer: (voice: number) => boolean) {
  const known = new Uint8Array(CLASSES)
  return (voice: number): boolean => {
    const place = classOf(voice)
    if (known[place] === 0) known[place] = answer(voice) ? YES : NO
    return known[place] === YES
  }
}

/** The answer for each of some, by its place, once it was asked for. */
function rememberEach<Value>(
  { length, at }: Rows<Value>,
  answer: (value: Value) => boolean,
): (place: number) => boolean {
  const known = new Uint8Array(length)
  return (place) => {
    const remembered = known[place]
    invariant(remembered !== undefined, 'a place of the values is asked about')
    if (remembered !== 0) return remembered === YES
    const isSo = answer(at(place))
    known[place] = isSo ? YES : NO
    return isSo
  }
}

const [NO, YES] = [1, 2]

/** What is judged by more than its claims' sources and voices. */
const [LIMITED, SUPERSEDED] = [1, 2]
