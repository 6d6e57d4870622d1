import type { Attestation } from './attestation.ts'
import { admitsAttestation, type View } from './view.ts'

/** A claim that may tell what came of a plan, with what tells whether a View reads it. */
export interface Outcome
  extends Pick<Attestation, 'claimId' | 'documentId' | 'knownDay' | 'accordingToId' | 'inferred' | 'succession'> {
  /** The claims of plans than whose documents its own was certainly written later: what came of these it tells. */
  readonly laterThan: readonly string[]
  /** Those of which it is not known whether they were written before it. */
  readonly perhapsLaterThan: readonly string[]
}

/** What a View reads of what came of the plans that it reads. */
export interface OutcomeInView {
  /** The claims of documents written later that tell it, in order of writing. */
  readonly claimIds: readonly string[]
  /** Whether some claim may tell it, of which it is not known whether it was written later. */
  readonly isOpen: boolean
}

/** What came of what is planned of a thing, as a View reads it; null where it reads no plan. */
export function outcomeIn(
  view: View,
  { attestations, outcomes }: { readonly attestations: readonly Attestation[]; readonly outcomes: readonly Outcome[] },
): OutcomeInView | null {
  const plans = attestations.filter((one) => one.modality === 'PLANNED' && admitsAttestation(view, one))
  if (plans.length === 0) return null
  const planIds = new Set(plans.map(({ claimId }) => claimId))
  const read = outcomes.filter((outcome) => admitsAttestation(view, outcome))
  const isOfPlan = (ids: readonly string[]) => ids.some((id) => planIds.has(id))
  return {
    claimIds: read.filter(({ laterThan }) => isOfPlan(laterThan)).map(({ claimId }) => claimId),
    isOpen: read.some(({ perhapsLaterThan }) => isOfPlan(perhapsLaterThan)),
  }
}
