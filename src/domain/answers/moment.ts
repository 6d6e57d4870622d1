import { at, knownIn } from '../../errors.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../dates/day.ts'
import { type DayRange, parseEdtf } from '../dates/edtf.ts'
import { type DayWindow, type Span, spanOf } from '../dates/span.ts'
import { type Attestation, attest } from '../evidence/attestation.ts'
import { byValue } from '../evidence/attribute-in-view.ts'
import { parseClaimDate } from '../evidence/claim-date.ts'
import { aspectOf, type Group, type Groups, isGroup, isGrouped } from '../evidence/groups.ts'
import type { Limit } from '../evidence/limit.ts'
import { isJudgedBy, isSided, qualifierIdsOf } from '../evidence/seen-from.ts'
import { admitsDocument, type Evidenced, existsIn, seesAttestation, type View } from '../evidence/view.ts'
import type { Claim, ClaimDate } from '../model/claim.ts'
import { type Document, publishedDay, wholesOf } from '../model/document.ts'
import { qualifiersOf } from '../model/entities-named-in.ts'
import type { Aspect } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { compareText } from '../text/compare-text.ts'

/** Which part of something a moment is: the whole of it, or the beginning or end of a STATE from one day to another. */
export const MOMENT_PHASES = ['WHOLE', 'START', 'END'] as const
export type MomentPhase = (typeof MOMENT_PHASES)[number]

/** What a timeline shows: that something dated was, began or ended, that a claim which makes nothing says so, or that a document was published. */
export interface Moment {
  readonly id: string
  /** The relationship, figure, existence, attribute or document; the claim where that makes nothing. */
  readonly ofId: string
  readonly phase: MomentPhase
  /** Of a START or END only that side of the interval; null for what is undated. */
  readonly when: ClaimDate | null
}

/** A moment as a record holds it, with all that tells whether a View shows it. */
export interface MomentCandidate {
  readonly moment: Moment
  /** The entities that it is of, each once. */
  readonly aboutIds: readonly string[]
  /** The entities that are none of these and qualify what it is of, each once: it stands in their timelines too. */
  readonly qualifierIds: readonly string[]
  /** Earliest day, latest day, id; `~` for both days of the undated. */
  readonly sortKey: string
  readonly span: Span
  /** The days that it may mean; FIRST_DAY and LAST_DAY on a side that is unknown or open. Null for the undated. */
  readonly range: DayRange | null
  /** Of a relationship, figure, existence, attribute or claim: its claims; which have this date, and which one that is worth more. */
  readonly claims: MomentClaims | null
  /** Of a document: what tells whether a View reads it. */
  readonly document: { readonly documentId: string; readonly knownDay: Day | null } | null
}

/** The claims, with which of them have this date, and which one that is worth more: lists parallel to `attestations`. */
export interface MomentClaims extends Required<Evidenced> {
  readonly own: readonly boolean[]
  readonly finer: readonly boolean[]
}

/**
 * Whether a View shows a moment. Of a document: if it reads it. Of anything else: if that exists in the View, a visible
 * claim has this date, and none of its modality has a finer one: a date within this one, a surer one of the same days, one
 * of its own where this is that of writing, or any where there is none. Dates that differ are all shown.
 */
export function isMomentShown(view: View, { claims, document }: MomentCandidate): boolean {
  if (document !== null) return admitsDocument(view, document.documentId, document.knownDay)
  if (claims === null || !existsIn(view, claims)) return false
  const { attestations, own, finer } = claims
  const seen = (marks: readonly boolean[]) =>
    attestations.filter((one, index) => marks[index] === true && seesAttestation(view, one))
  const hiding = seen(finer)
  return seen(own).some((one) => !hiding.some(({ modality }) => modality === one.modality))
}

/** A moment as an entity has it: of what the entity qualifies, by the claims that name it; null has the whole. */
export function momentFrom(candidate: MomentCandidate, entityId: string | null): MomentCandidate {
  const { claims, qualifierIds } = candidate
  if (entityId === null || claims === null || !qualifierIds.includes(entityId)) return candidate
  const kept = claims.attestations.map(isJudgedBy(entityId))
  const isKept = (_: unknown, index: number) => kept[index] === true
  return {
    ...candidate,
    claims: {
      attestations: claims.attestations.filter(isKept),
      limits: claims.limits,
      own: claims.own.filter(isKept),
      finer: claims.finer.filter(isKept),
    },
  }
}

/** Every moment of a record, in order of sort key; a document that others are parts of has none. */
export function findMoments(
  groups: Groups,
  claims: readonly Claim[],
  documents: readonly Document[],
  vocabulary: Vocabulary,
): readonly MomentCandidate[] {
  const momentsOfThing = momentsWithin(documents, vocabulary)
  const things: readonly (readonly MomentSubject[])[] = [
    ...[groups.relationships, groups.figures, groups.existences, groups.attributes],
    ...[claims, documents],
  ]
  const found = things.flatMap((ones) => ones.flatMap(momentsOfThing))
  return found.sort((a, b) => compareText(a.sortKey, b.sortKey))
}

/**
 * What gives the moments of one thing, in an order of its own that stays as it is: none of a document that others of these
 * are parts of, and none of a claim that makes something.
 */
export function momentsWithin(
  documents: readonly Document[],
  vocabulary: Vocabulary,
): (thing: MomentSubject) => readonly MomentCandidate[] {
  const wholes = wholesOf(documents)
  const documentById = new Map(documents.map((document) => [document.id, document]))
  return (thing) => {
    if (isGroup(thing)) return groupMoments(thing, vocabulary)
    if (!isOfClaim(thing)) return wholes.has(thing.id) ? [] : [documentMoment(thing)]
    return isGrouped(thing) ? [] : claimMoments(thing, knownIn(documentById, thing.documentId), vocabulary)
  }
}

/** What places a moment among others, and no more. */
export interface MomentPlace {
  readonly id: string
  /** The days that its sort key begins with. */
  readonly days: string
  readonly span: Span
}

/**
 * The places of what `momentsWithin` gives, in the same order. Most things are told by one claim, and most dates by many:
 * what a date places is then made once.
 */
export function momentPlacesWithin(
  momentsOf: (thing: MomentSubject) => readonly MomentCandidate[],
  vocabulary: Vocabulary,
): (thing: MomentSubject) => readonly MomentPlace[] {
  const ofStates = new Map<ClaimDate, readonly MomentPlace[]>()
  const ofOthers = new Map<ClaimDate, readonly MomentPlace[]>()
  return (thing) => {
    const one = isGroup(thing) && thing.attestations.length === 1 ? thing.attestations[0] : undefined
    if (!isGroup(thing) || one === undefined) {
      return momentsOf(thing).map(({ moment: { id }, sortKey, span }) => {
        return { id, days: sortKey.slice(0, sortKey.length - id.length), span }
      })
    }
    const { when } = one
    if (when === null) return [{ ...UNDATED_PLACE, id: `${thing.id}@` }]
    const aspect = aspectOf(thing, vocabulary)
    const known = aspect === 'STATE' ? ofStates : ofOthers
    let places = known.get(when)
    if (places === undefined) {
      places = marksIn(when, aspect).map(placeOfMark)
      known.set(when, places)
    }
    if (places.length === 0) return [{ ...UNDATED_PLACE, id: `${thing.id}@` }]
    return places.map(({ id, days, span }) => ({ id: thing.id + id, days, span }))
  }
}

const UNDATED_PLACE = { days: '~\t~\t', span: 'U' } as const

/** The place of a moment, but for whose it is, of which its id says nothing. */
function placeOfMark(mark: Mark): MomentPlace {
  const { earliest, latest } = mark.range
  return { id: `@${markKey(mark)}`, days: `${earliest}\t${latest}\t`, span: momentSpan(mark.range) }
}

/** The claims of a relationship, figure, existence or attribute that give the date of one of its moments. */
export function attestationsAt(
  { id, phase, when }: Moment,
  group: Group,
  vocabulary: Vocabulary,
): readonly Attestation[] {
  const attestations = at(apart(group), valueNumberIn(id))
  if (when === null) return attestations.filter((one) => one.when === null)
  const key = markKey({ phase, when })
  const aspect = aspectOf(group, vocabulary)
  return attestations.filter((one) => marksOf(one, aspect).some((mark) => markKey(mark) === key))
}

/** What a moment is of, apart from all else that is told by its own days: of an attribute each of its values. */
export function thingAt({ id, ofId }: Pick<Moment, 'id' | 'ofId'>): string {
  return `${ofId}${valueMark(valueNumberIn(id))}`
}

/** The claims that have days of their own: of an attribute those of each value, for each was so at its time. */
function apart(group: Group): readonly (readonly Attestation[])[] {
  return group.form === 'ATTRIBUTE' ? byValue(group) : [group.attestations]
}

/** Ends the id of a moment of any value of an attribute but the first, by which one date of two values is told apart. */
function valueMark(number: number): string {
  return number === 0 ? '' : `=${number}`
}

function valueNumberIn(id: string): number {
  return Number(/=(\d+)$/.exec(id)?.[1] ?? 0)
}

/** What a moment can be of: a claim only where it makes nothing, as a remark. */
export type MomentSubject = Group | Document | Claim

/** Whether what a moment is of is a claim. */
export function isOfClaim(subject: MomentSubject): subject is Claim {
  return 'content' in subject
}

/** The entities that something is of, each once: those that qualify it aside. */
export function aboutIdsOf(subject: MomentSubject): readonly string[] {
  if (isGroup(subject)) {
    if (subject.form !== 'RELATIONSHIP') return [subject.aboutId]
    const { subjectId, objectId } = subject
    return subjectId === objectId ? [subjectId] : [subjectId, objectId]
  }
  if (isOfClaim(subject)) {
    const { content, subjectId } = subject
    return content.form === 'REMARK' ? content.aboutIds : subjectId === null ? [] : [subjectId]
  }
  const { publisherId, authorIds, addresseeIds } = subject
  return [...new Set([...(publisherId === null ? [] : [publisherId]), ...authorIds, ...addresseeIds])]
}

/** The entities in whose timelines the moments of something stand: whom it is of, and what qualifies it. */
export function momentOwners(subject: MomentSubject): Owners {
  const aboutIds = aboutIdsOf(subject)
  if (isGroup(subject)) return { aboutIds, qualifierIds: isSided(subject) ? qualifierIdsOf(subject) : [] }
  if (!isOfClaim(subject)) return { aboutIds, qualifierIds: [] }
  return { aboutIds, qualifierIds: [...new Set(qualifiersOf(subject))].filter((one) => !aboutIds.includes(one)) }
}

/**
 * Whether a moment certainly lies within days: of a beginning that day alone; of anything else all days that its claims may
 * mean, for what had ended by some day may have done so before. One without a date, or with an unknown side, does not.
 */
export function liesWithin(moment: Moment, subject: MomentSubject, days: DayWindow, vocabulary: Vocabulary): boolean {
  const { phase, when } = moment
  if (when === null) return false
  const own = isGroup(subject) && phase !== 'START' ? attestationsAt(moment, subject, vocabulary) : []
  const dates = own.length === 0 ? [when.edtf] : own.flatMap((one) => one.when?.edtf ?? [])
  return dates.every((edtf) => isWithin(wholeRange(edtf), days))
}

function isWithin(range: DayRange | null, { from, until }: DayWindow): boolean {
  if (range === null) return false
  return (
    (from === null || (range.earliest !== FIRST_DAY && range.earliest >= from)) &&
    (until === null || (range.latest !== LAST_DAY && range.latest <= until))
  )
}

function marksOf({ when }: Attestation, aspect: Aspect): readonly Mark[] {
  return when === null ? [] : marksIn(when, aspect)
}

/** A date of a claim, or one side of it. */
interface Mark {
  readonly phase: MomentPhase
  readonly when: ClaimDate
  readonly range: DayRange
  /** An inferred date is worth less than one that the text marks as uncertain, and that less than a plain one. */
  readonly doubt: number
}

interface KeyedMark extends Mark {
  readonly key: string
}

/** What a claim is told by that makes nothing: of a remark, which says what was, as of an act. */
function claimMoments(claim: Claim, document: Document, { rowOf }: Vocabulary): readonly MomentCandidate[] {
  const { id, content } = claim
  const aspect = content.form === 'UNNAMED' ? rowOf(content.type).aspect : 'ACT'
  return momentsOf(id, [attest(claim, document, aspect)], aspect, momentOwners(claim))
}

function groupMoments(group: Group, vocabulary: Vocabulary): readonly MomentCandidate[] {
  const limits = group.form === 'RELATIONSHIP' ? group.limits : []
  const [aspect, of] = [aspectOf(group, vocabulary), momentOwners(group)]
  return apart(group).flatMap((attestations, number) =>
    momentsOf(group.id, attestations, aspect, of, limits, valueMark(number)),
  )
}

function momentsOf(
  ofId: string,
  attestations: readonly Attestation[],
  aspect: Aspect,
  of: Owners,
  limits: readonly Limit[] = [],
  valueMark = '',
): readonly MomentCandidate[] {
  const marked = attestations.map((one) =>
    marksOf(one, aspect).map((mark): KeyedMark => ({ ...mark, key: markKey(mark) })),
  )
  const distinct = [...new Map(marked.flat().map((mark) => [mark.key, mark])).values()]
  const dated = distinct.map((mark) => {
    const { key, phase, when, range } = mark
    const finer = new Set(distinct.filter((other) => isFiner(other, mark)).map((other) => other.key))
    const claims: MomentClaims = {
      attestations,
      limits,
      own: marked.map((marks) => marks.some((other) => other.key === key)),
      finer: marked.map((marks) => marks.some((other) => finer.has(other.key))),
    }
    return candidate({ id: `${ofId}@${key}${valueMark}`, ofId, phase, when }, of, range, { claims, document: null })
  })
  const own = marked.map((marks) => marks.length === 0)
  if (!own.includes(true)) return dated
  const claims = { attestations, limits, own, finer: own.map((isUndated) => !isUndated) }
  return [...dated, undated(ofId, of, { claims, document: null }, valueMark)]
}

function documentMoment(document: Document): MomentCandidate {
  const { id, published } = document
  const of = momentOwners(document)
  const rest = { claims: null, document: { documentId: id, knownDay: publishedDay(document) } }
  const range = published === null ? null : wholeRange(published.edtf)
  if (published === null || range === null) return undated(id, of, rest)
  const when: ClaimDate = { ...published, atWriting: false }
  return candidate({ id: `${id}@${published.edtf}`, ofId: id, phase: 'WHOLE', when }, of, range, rest)
}

type Owners = Pick<MomentCandidate, 'aboutIds' | 'qualifierIds'>
type Judged = Pick<MomentCandidate, 'claims' | 'document'>

function candidate(moment: Moment, of: Owners, range: DayRange, judged: Judged): MomentCandidate {
  const sortKey = `${range.earliest}\t${range.latest}\t${moment.id}`
  return { moment, ...of, sortKey, span: momentSpan(range), range, ...judged }
}

function undated(ofId: string, of: Owners, judged: Judged, valueMark = ''): MomentCandidate {
  const id = `${ofId}@${valueMark}`
  const moment: Moment = { id, ofId, phase: 'WHOLE', when: null }
  return { moment, ...of, sortKey: `~\t~\t${id}`, span: 'U', range: null, ...judged }
}

/** Its sort key begins with its earliest day even where that is not known: then it stands before all others. */
function momentSpan(range: DayRange): Span {
  return range.earliest === FIRST_DAY ? '5' : spanOf([range])
}

/** The whole of a date; of a STATE from one day to another its sides, as far as they are known. */
function marksIn(when: ClaimDate, aspect: Aspect): readonly Mark[] {
  const parsed = parseClaimDate(when)
  if (parsed === null) return []
  if (parsed.form === 'DATE' || aspect !== 'STATE') {
    const range = wholeRange(when.edtf)
    return range === null ? [] : [{ phase: 'WHOLE', when, range, doubt: doubtIn(when) }]
  }
  const sides = when.edtf.split('/')
  return [
    ...sideMark('START', { ...when, edtf: at(sides, 0) }, parsed.start),
    ...sideMark('END', { ...when, edtf: at(sides, 1) }, parsed.end),
  ]
}

function sideMark(phase: MomentPhase, when: ClaimDate, side: DayRange | 'OPEN' | 'UNKNOWN'): readonly Mark[] {
  return typeof side === 'string' ? [] : [{ phase, when, range: side, doubt: doubtIn(when) }]
}

/** Of one side of an interval only what is said of that side: `2008` is as plain in `2005?/2008` as in `2006/2008`. */
function doubtIn({ edtf, inferred }: ClaimDate): number {
  return (inferred ? 2 : 0) + (parseEdtf(edtf)?.qualified === true ? 1 : 0)
}

function wholeRange(edtf: string): DayRange | null {
  const parsed = parseEdtf(edtf)
  if (parsed === null) return null
  if (parsed.form === 'DATE') return { earliest: parsed.earliest, latest: parsed.latest }
  return {
    earliest: typeof parsed.start === 'string' ? FIRST_DAY : parsed.start.earliest,
    latest: typeof parsed.end === 'string' ? LAST_DAY : parsed.end.latest,
  }
}

function isFiner(other: Mark, mark: Mark): boolean {
  if (other.when.atWriting !== mark.when.atWriting) return mark.when.atWriting
  if (other.phase !== mark.phase) return false
  const isWithin = other.range.earliest >= mark.range.earliest && other.range.latest <= mark.range.latest
  const isSame = other.range.earliest === mark.range.earliest && other.range.latest === mark.range.latest
  return isWithin && (!isSame || other.doubt < mark.doubt)
}

/** Tells dates apart by what is shown of them; `!` marks an inferred one, `*` that of writing, `<` a start, `>` an end. */
function markKey({ phase, when: { edtf, inferred, atWriting } }: Pick<Mark, 'phase' | 'when'>): string {
  const side = { WHOLE: '', START: '<', END: '>' }[phase]
  return `${edtf}${inferred ? '!' : ''}${atWriting ? '*' : ''}${side}`
}
