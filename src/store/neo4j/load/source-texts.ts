import { isOfClaim, type MomentSubject } from '../../../domain/answers/moment.ts'
import type { AttestedDocument } from '../../../domain/evidence/attestation.ts'
import { type Group, isGroup } from '../../../domain/evidence/groups.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import type { Document } from '../../../domain/model/document.ts'
import { knownIn } from '../../../errors.ts'
import { textDigest } from './buckets.ts'

/** Texts of what rows are made of: where that is another, so is the text. None has a line feed in it. */
export interface SourceTexts {
  /** Of a claim by itself. */
  readonly ofClaim: (claim: Claim) => string
  /** Of what claims make. */
  readonly ofGroup: (group: Group) => string
  /** Of what moments are of. */
  readonly ofSubject: (subject: MomentSubject) => string
}

/**
 * The texts of what a record holds. What claims make and nothing else bears upon is told by these claims, each of which is
 * written out once for its own row and all others: most of a record is so.
 */
export function sourceTexts(
  claims: readonly Claim[],
  documents: readonly Document[],
  wholes: ReadonlySet<string>,
): SourceTexts {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const days = new Map(documents.map((document) => [document.id, daysText(document)]))
  const digests = new Map<string, string>()
  const ofClaim = (claim: Claim) => {
    const known = digests.get(claim.id)
    if (known !== undefined) return known
    const digest = textDigest(JSON.stringify(claim))
    digests.set(claim.id, digest)
    return digest
  }
  const attested = (claim: Claim) => `\t${ofClaim(claim)}${knownIn(days, claim.documentId)}`
  const ofGroup = (group: Group) =>
    isOfItsClaims(group)
      ? group.attestations.reduce((text, { claimId }) => text + attested(knownIn(claimById, claimId)), group.id)
      : JSON.stringify(group)
  return {
    ofClaim,
    ofGroup,
    ofSubject(subject) {
      if (isGroup(subject)) return ofGroup(subject)
      if (isOfClaim(subject)) return attested(subject)
      return JSON.stringify([subject, wholes.has(subject.id)])
    },
  }
}

/** Whether a thing is what its own claims make of it, and no claim of anything else says more of it. */
function isOfItsClaims(group: Group): boolean {
  if (group.form === 'RELATIONSHIP' && group.limits.length > 0) return false
  if ((group.form === 'RELATIONSHIP' || group.form === 'EXISTENCE') && group.outcomes.length > 0) return false
  return group.attestations.every(({ succession }) => succession === null)
}

/** All that attesting needs of a document. */
function daysText({ id, written, published }: AttestedDocument): string {
  return JSON.stringify([id, written, published])
}
