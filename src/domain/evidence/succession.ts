import type { Day } from '../dates/day.ts'

/** A claim that came later, with what tells whether a View reads its source: whatever it says and whoever says it. */
export interface LaterClaim {
  readonly claimId: string
  readonly documentId: string
  /** The day by which it was certainly known; null for none. */
  readonly knownDay: Day | null
}

/** A later claim in whose place an earlier one is told otherwise or not at all, unless that one is corrected itself. */
export interface Replacing extends LaterClaim {
  /** Whether it says that the earlier one never was so, rather than until when it was. */
  readonly corrects: boolean
  /** Those that correct it: where one of these is read, it counts for nothing itself. */
  readonly correctedBy: readonly LaterClaim[]
}

/**
 * What later claims of its source make of an attestation: it counts where a View reads the source of the one by which it is
 * so, and of none in whose place it stands. A claim that others continue has one attestation in its own words, and one for
 * each of these, ending there: a View reads one of them at most.
 */
export interface Succession {
  /** The claim that continues it: it ends where that begins. Null for the claim as it was made. */
  readonly by: LaterClaim | null
  readonly unless: readonly Replacing[]
  /** The claims that supersede it or are superseded by it, straight or round about: they never disagree. */
  readonly relatedIds: readonly string[]
}

/** Whether an attestation counts, by which later claims are read. */
export function stands(succession: Succession | null, isRead: (later: LaterClaim) => boolean): boolean {
  if (succession === null) return true
  const { by, unless } = succession
  return (by === null || isRead(by)) && !unless.some((one) => isRead(one) && !one.correctedBy.some(isRead))
}

/** An attestation as its claim was made, whatever later ones make of it. */
export function asMade<Made extends { readonly succession: Succession | null }>(attestation: Made): Made {
  return { ...attestation, succession: null }
}

/** Whether of two claims one supersedes the other. */
export function areOfOneCourse(
  one: { readonly claimId: string; readonly succession: Succession | null },
  other: { readonly claimId: string },
): boolean {
  return one.claimId === other.claimId || one.succession?.relatedIds.includes(other.claimId) === true
}
