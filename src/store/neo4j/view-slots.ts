import type { Attestation } from '../../domain/attestation.ts'
import { NO_DAY } from './view-parameters.ts'

/** What a View needs of the claims of a relationship, as parallel lists: one slot a claim. */
export interface ViewSlots {
  readonly documents: readonly string[]
  /** The day by which its document was public; `NO_DAY` for an undated one. */
  readonly known: readonly string[]
  readonly modalities: readonly string[]
  readonly reported: readonly boolean[]
  readonly fromEarliest: readonly string[]
  readonly fromLatest: readonly string[]
  readonly untilEarliest: readonly string[]
  readonly untilLatest: readonly string[]
  readonly capped: readonly boolean[]
}

/** The slots of attestations, in their order. */
export function viewSlots(attestations: readonly Attestation[]): ViewSlots {
  return {
    documents: attestations.map(({ documentId }) => documentId),
    known: attestations.map(({ knownDay }) => knownDay ?? NO_DAY),
    modalities: attestations.map(({ modality }) => modality),
    reported: attestations.map(({ accordingToId }) => accordingToId !== null),
    fromEarliest: attestations.map(({ bounds }) => bounds.fromEarliest),
    fromLatest: attestations.map(({ bounds }) => bounds.fromLatest),
    untilEarliest: attestations.map(({ bounds }) => bounds.untilEarliest),
    untilLatest: attestations.map(({ bounds }) => bounds.untilLatest),
    capped: attestations.map(({ capped }) => capped),
  }
}
