import type { Day } from '../dates/day.ts'
import { MODALITIES, type Modality } from '../model/claim.ts'
import type { Attestation } from './attestation.ts'
import { type Certainty, certaintyAt, isAtLeast } from './certainty.ts'

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
}

/** What is asked where nothing is said: all time, all documents, what is stated, reported words too. */
export const PLAIN_VIEW: View = {
  asOf: null,
  atLeast: 'POSSIBLE',
  knownBy: null,
  documents: null,
  modalities: ['STATED'],
  reported: true,
}

/** Reads every claim, however it is said. */
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

/** Whether a View reads a claim at all, whatever its modality. */
export function admitsAttestation(
  view: View,
  attestation: Pick<Attestation, 'accordingToId' | 'documentId' | 'knownDay'>,
): boolean {
  return (
    (view.reported || attestation.accordingToId === null) &&
    admitsDocument(view, attestation.documentId, attestation.knownDay)
  )
}

/** Whether a claim counts for a relationship in a View: it is read, wanted and no denial. */
export function seesAttestation(view: View, attestation: Attestation): boolean {
  return (
    attestation.modality !== 'DENIED' &&
    view.modalities.includes(attestation.modality) &&
    admitsAttestation(view, attestation)
  )
}

/** Whether a claim denies that something was so on a day. */
export function denies({ modality, bounds }: Attestation, day: Day): boolean {
  return modality === 'DENIED' && bounds.fromLatest <= day && day <= bounds.untilEarliest
}

/** The attestations that count in a View, in their order. */
export function visibleAttestations(view: View, attestations: readonly Attestation[]): readonly Attestation[] {
  return attestations.filter((attestation) => seesAttestation(view, attestation))
}

/** How certain the View's day makes it; null where the View has no day or sees nothing, or it did not hold. */
export function certaintyIn(view: View, attestations: readonly Attestation[]): Certainty | null {
  return view.asOf === null ? null : certaintyOn(view.asOf, view, attestations)
}

/** Whether what these attestations make exists in a View. */
export function existsIn(view: View, attestations: readonly Attestation[]): boolean {
  if (view.asOf !== null) return isAtLeast(certaintyOn(view.asOf, view, attestations), view.atLeast)
  return attestations.some((attestation) => seesAttestation(view, attestation))
}

/** A day that a claim denies is POSSIBLE at most, whatever modalities the View wants. */
function certaintyOn(day: Day, view: View, attestations: readonly Attestation[]): Certainty | null {
  const certainty = certaintyAt(visibleAttestations(view, attestations), day)
  const isDenied = () => attestations.some((one) => denies(one, day) && admitsAttestation(view, one))
  return certainty === 'DEFINITE' && isDenied() ? 'POSSIBLE' : certainty
}
