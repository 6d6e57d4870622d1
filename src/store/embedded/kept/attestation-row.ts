import type { Attestation } from '../../../domain/evidence/attestation.ts'
import { otherThan } from './other-fields.ts'

/** What most attestations have alike: of the fields before their bounds, */
const FIRST = {
  modality: 'STATED',
  deniesPlan: false,
  hedge: null,
  verb: null,
  inferred: false,
  accordingToId: null,
  when: null,
} as const

/** and of those behind. */
const LATER = {
  givesStart: true,
  givesEnd: true,
  capped: false,
  deniesSurely: null,
  ahead: false,
  amount: null,
  share: null,
  value: null,
  text: null,
  bound: 'EXACT',
  scopeIds: [],
  roles: [],
  role: null,
  eventId: null,
  succession: null,
} as const

/** What most attestations have alike. */
export const PLAIN_ATTESTATION = { ...FIRST, ...LATER } satisfies Omit<
  Attestation,
  'claimId' | 'documentId' | 'knownDay' | 'bounds'
>

const othersOf = otherThan(PLAIN_ATTESTATION)

/** An attestation as it is packed: what few have stands last, by name, where there is any. */
export type AttestationRow = readonly [
  claimId: string,
  documentId: string,
  knownDay: Attestation['knownDay'],
  fromEarliest: string,
  fromLatest: string,
  untilEarliest: string,
  untilLatest: string,
  others: object | null,
]

/** The row of an attestation. */
export function attestationRowOf(attestation: Attestation): AttestationRow {
  const { claimId, documentId, knownDay, bounds } = attestation
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = bounds
  const days = [fromEarliest, fromLatest, untilEarliest, untilLatest] as const
  return [claimId, documentId, knownDay, ...days, othersOf(attestation)]
}

/** The attestation that a row is of, its fields in the order in which they were. */
export function attestationFrom([claimId, documentId, knownDay, ...rest]: AttestationRow): Attestation {
  const [fromEarliest, fromLatest, untilEarliest, untilLatest, others] = rest
  const bounds = { fromEarliest, fromLatest, untilEarliest, untilLatest }
  const attestation: Attestation = { claimId, documentId, knownDay, ...FIRST, bounds, ...LATER }
  return others === null ? attestation : { ...attestation, ...others }
}
