import type { Day } from '../dates/day.ts'
import { type Claim, isInferred, MODALITIES, type Modality } from '../model/claim.ts'
import type { Attestation } from './attestation.ts'
import { type Certainty, certaintyAt, isAtLeast } from './certainty.ts'
import { type Limit, limitedCertainty } from './limit.ts'
import { type LaterClaim, stands } from './succession.ts'

/** Which claims count, and as of which day: every part given, as the resolvers fill it in. */
export interface View {
  /** The day asked about; null asks of all time. */
  readonly asOf: Day | null
  /** How certain a relationship must be on that day. */
  readonly atLeast: Certainty
  /** Only documents certainly public by this day; undated ones are left out. Null admits all. */
  readonly knownBy: Day | null
  /** Only these documents; null admits all, an empty list none. */
  readonly documents: readonly string[] | null
  /** DENIED among them finds nothing: a denial makes no relationship. */
  readonly modalities: readonly Modality[]
  /** Whether claims that report somebody's words count. */
  readonly reported: boolean
  /** Whether claims count of which some part is the editor's reading; a date that the editor worked out is no such part. */
  readonly inferred: boolean
}

/** What is asked where nothing is said: all time, all documents, what is stated, reported words and readings too. */
export const PLAIN_VIEW: View = {
  asOf: null,
  atLeast: 'POSSIBLE',
  knownBy: null,
  documents: null,
  modalities: ['STATED'],
  reported: true,
  inferred: true,
}

/** Reads every claim, however it is said: what a thing tells of itself where no View is given. */
export const WHOLE_VIEW: View = { ...PLAIN_VIEW, modalities: MODALITIES }

/** Whether a View reads a document. */
export function admitsDocument(
  view: Pick<View, 'documents' | 'knownBy'>,
  documentId: string,
  known: Day | null,
): boolean {
  if (view.documents !== null && !view.documents.includes(documentId)) return false
  return view.knownBy === null || (known !== null && known <= view.knownBy)
}

/**
 * Whether a claim counts in a View, whatever its modality: it reads it, and no later claim of its source that it reads
 * supersedes it. That is judged by the documents that it reads alone, whoever speaks.
 */
export function admitsAttestation(
  view: View,
  attestation: Parameters<typeof readsClaim>[1] & Pick<Attestation, 'succession'>,
): boolean {
  const isRead = (later: LaterClaim) => admitsDocument(view, later.documentId, later.knownDay)
  return readsClaim(view, attestation) && stands(attestation.succession, isRead)
}

/** Whether a View reads a claim at all, whatever its modality, and whatever later claims make of it. */
export function readsClaim(
  view: View,
  attestation: Pick<Attestation, 'accordingToId' | 'documentId' | 'inferred' | 'knownDay'>,
): boolean {
  return (
    (view.reported || attestation.accordingToId === null) &&
    (view.inferred || !attestation.inferred) &&
    admitsDocument(view, attestation.documentId, attestation.knownDay)
  )
}

/** Whether a View takes a claim of a document that it reads: by who says so, and by what of it is the editor's. */
export function takesClaim(
  view: Pick<View, 'reported' | 'inferred'>,
  claim: Pick<Claim, 'accordingToId' | 'inferred'>,
): boolean {
  return (view.reported || claim.accordingToId === null) && (view.inferred || !isInferred(claim))
}

/** Whether a claim counts for a relationship in a View: it is read, wanted and no denial. */
export function seesAttestation(view: View, attestation: Attestation): boolean {
  return (
    attestation.modality !== 'DENIED' &&
    view.modalities.includes(attestation.modality) &&
    admitsAttestation(view, attestation)
  )
}

/** Whether a claim denies that something was so on a day, it or whatever is like it. */
function denies(one: Attestation | Limit, day: Day): boolean {
  const isDenial = 'kind' in one ? one.kind === 'NOBODY' : one.modality === 'DENIED'
  return isDenial && one.bounds.fromLatest <= day && day <= one.bounds.untilEarliest
}

/** The attestations that count in a View, in their order. */
export function visibleAttestations(view: View, attestations: readonly Attestation[]): readonly Attestation[] {
  return attestations.filter((attestation) => seesAttestation(view, attestation))
}

/**
 * The attestations that a View reads and wants, in their order: a denial too, where it asks for denials. Of a state that one
 * claim continues from another, on a day only what is told of that day.
 */
export function readAttestations(view: View, attestations: readonly Attestation[]): readonly Attestation[] {
  return ofDay(
    view.asOf,
    attestations.filter((one) => view.modalities.includes(one.modality) && admitsAttestation(view, one)),
  )
}

/** The claims that a View reads and wants, by id, in order: those that later ones supersede too. */
export function claimsRead(view: View, attestations: readonly Attestation[]): readonly string[] {
  const read = attestations.filter((one) => view.modalities.includes(one.modality) && readsClaim(view, one))
  return [...new Set(read.map(({ claimId }) => claimId))]
}

function ofDay(day: Day | null, read: readonly Attestation[]): readonly Attestation[] {
  if (day === null || read.every(({ succession }) => succession === null)) return read
  const hasEnded = ({ succession, bounds }: Attestation) =>
    (succession?.by ?? null) !== null && bounds.untilLatest < day
  const isToCome = ({ claimId, bounds }: Attestation) =>
    bounds.fromEarliest > day && read.some((one) => one.succession?.by?.claimId === claimId && !hasEnded(one))
  const told = read.filter((one) => !hasEnded(one) && !isToCome(one))
  return told.length > 0 ? told : read
}

/** Facts come before plans, an affirmation before a denial; what denies no more than a plan comes last. */
export const TELLING_ORDER = ['STATED', 'DENIED', 'PLANNED'] as const satisfies readonly Modality[]

/**
 * The attestations that tell a thing in a View, as a sentence does, never of two modalities: of those that it reads and
 * wants what is stated, else denied, else planned, and of these own words before reported ones. Date, sum, share and
 * scope are theirs.
 */
export function toldAttestations(view: View, attestations: readonly Attestation[]): readonly Attestation[] {
  const read = readAttestations(view, attestations)
  const facts = read.filter(({ deniesPlan }) => !deniesPlan)
  const apart = TELLING_ORDER.map((modality) => facts.filter((one) => one.modality === modality))
  return inOwnWords(apart.find(({ length }) => length > 0) ?? read)
}

/** Those in the document's own words; where there are none, all. */
function inOwnWords(attestations: readonly Attestation[]): readonly Attestation[] {
  const own = attestations.filter(({ accordingToId }) => accordingToId === null)
  return own.length > 0 ? own : attestations
}

/** Visible attestations apart: what is stated, and what is planned. */
export function byModality<Said extends Pick<Attestation, 'modality'>>(
  visible: readonly Said[],
): { readonly stated: readonly Said[]; readonly planned: readonly Said[] } {
  const isPlanned = ({ modality }: Said) => modality === 'PLANNED'
  return { stated: visible.filter((one) => !isPlanned(one)), planned: visible.filter(isPlanned) }
}

/** What claims make, as a View judges it: the claims that make it, and those of other things that limit when it held. */
export interface Evidenced {
  readonly attestations: readonly Attestation[]
  readonly limits?: readonly Limit[]
}

/** How certain the View's day makes it; null where the View has no day or sees nothing, or it did not hold. */
export function certaintyIn(view: View, thing: Evidenced): Certainty | null {
  return view.asOf === null ? null : certaintyOn(view.asOf, view, thing)
}

/** Whether what claims make exists in a View. */
export function existsIn(view: View, thing: Evidenced): boolean {
  if (view.asOf !== null) return isAtLeast(certaintyOn(view.asOf, view, thing), view.atLeast)
  return thing.attestations.some((attestation) => seesAttestation(view, attestation))
}

/**
 * What is stated decides where it makes it so, else what is planned: the two are never weighed together. A day that a
 * claim denies is POSSIBLE at most, whatever modalities the View wants.
 */
function certaintyOn(day: Day, view: View, { attestations, limits = [] }: Evidenced): Certainty | null {
  const { stated, planned } = byModality(visibleAttestations(view, attestations))
  const read = limits.filter((limit) => admitsAttestation(view, limit))
  const certainty = limitedCertainty(stated, read, day)
  if (certainty === null) return certaintyAt(planned, day)
  const isDenied = () => [...attestations, ...read].some((one) => denies(one, day) && admitsAttestation(view, one))
  return certainty === 'DEFINITE' && isDenied() ? 'POSSIBLE' : certainty
}
