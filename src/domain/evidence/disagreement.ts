import { EDITORIAL_KINDS } from '../model/record.ts'
import type { Attestation } from './attestation.ts'
import { admitsAttestation, type View } from './view.ts'

/** What documents disagree about; the first four are found by rule, VALUE and those after it entered by an editor. */
export const DISAGREEMENT_KINDS = ['DATE', 'DENIAL', 'CONTRARY', ...EDITORIAL_KINDS] as const
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number]

/** The kinds in which documents differ. A COURSE is positions that follow in time: it is shown only where it is asked for. */
export const DIFFERENCE_KINDS: readonly DisagreementKind[] = DISAGREEMENT_KINDS.filter((kind) => kind !== 'COURSE')

/** Found by a rule over the claims, or entered by an editor. */
export const DISAGREEMENT_ORIGINS = ['COMPUTED', 'EDITORIAL'] as const
export type DisagreementOrigin = (typeof DISAGREEMENT_ORIGINS)[number]

/** Two or more positions that documents take on one question; none of them is picked. */
export interface Disagreement {
  readonly id: string
  readonly kind: DisagreementKind
  readonly origin: DisagreementOrigin
  /** The entities it is about, in order of id. */
  readonly aboutIds: readonly string[]
  readonly question: string
  readonly positions: readonly Position[]
  /** The relationships, figures and existences that its claims belong to, in order of id. */
  readonly groupIds: readonly string[]
}

export interface Position {
  readonly sentence: string
  readonly claims: readonly ClaimSource[]
}

/** What tells whether a View reads a claim. */
export type ClaimSource = Pick<Attestation, 'claimId' | 'documentId' | 'knownDay' | 'accordingToId'>

/** The disagreement as a View shows it: the claims it reads, of at least two positions; null where fewer are left. */
export function disagreementIn(view: View, disagreement: Disagreement): Disagreement | null {
  const positions = disagreement.positions
    .map((position) => ({ ...position, claims: position.claims.filter((claim) => admitsAttestation(view, claim)) }))
    .filter((position) => position.claims.length > 0)
  return positions.length < 2 ? null : { ...disagreement, positions }
}
