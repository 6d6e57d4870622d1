import { knownIn } from '../../errors.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { claimsInOrder } from '../evidence/claims-in-order.ts'
import {
  attestationBy,
  attestInGroup,
  type Group,
  type GroupedClaim,
  type Groups,
  groupFrom,
  isGrouped,
} from '../evidence/groups.ts'
import { unnamedIn } from '../evidence/unnamed.ts'
import type { Claim } from '../model/claim.ts'
import type { Sha256 } from '../model/digest.ts'
import type { Document } from '../model/document.ts'
import { attributeId, existenceId, figureId, relationshipId } from '../model/identity.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { withLimits } from './find-limits.ts'
import { withOutcomes } from './find-outcomes.ts'
import { findSuccessions } from './find-successions.ts'

/** The id of the relationship, figure, existence or attribute that a claim belongs to. */
export function groupIdOf(claim: GroupedClaim, vocabulary: Vocabulary, sha256: Sha256): string {
  const { content, subjectId, occasion } = claim
  switch (content.form) {
    case 'RELATIONSHIP':
      return relationshipId(sha256, vocabulary, subjectId, content.type, content.objectId, occasion)
    case 'FIGURE':
      return figureId(sha256, subjectId, content.measure, claim.scopeIds, claim.when?.edtf ?? null, occasion)
    case 'EXISTENCE':
      return existenceId(sha256, subjectId, content.change)
    case 'ATTRIBUTE':
      return attributeId(sha256, subjectId, vocabulary.attributeOf(content.attribute), content.value, occasion)
  }
}

/** Groups claims into relationships, figures, existences and attributes, remarks aside, and finds those of nobody and somebody; the order of the claims does not matter. */
export function groupClaims(
  claims: readonly Claim[],
  documents: readonly Document[],
  vocabulary: Vocabulary,
  sha256: Sha256,
): Groups {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const growing = new Map<string, { readonly first: GroupedClaim; readonly attestations: Attestation[] }>()
  const inOrder = claimsInOrder(claims)
  const { readingsOf } = findSuccessions(claims, documents)
  // Asked for only where claims supersede others, which few do.
  let claimById: ReadonlyMap<string, Claim> | null = null
  const documentOf = ({ documentId }: Claim) => knownIn(documentById, documentId)
  const attestationOf = (claimId: string) => {
    claimById ??= new Map(claims.map((claim) => [claim.id, claim]))
    const claim = knownIn(claimById, claimId)
    return attestationBy(claim, documentOf(claim), vocabulary)
  }
  for (const claim of inOrder) {
    if (!isGrouped(claim)) continue
    const id = groupIdOf(claim, vocabulary, sha256)
    const readings = readingsOf(attestInGroup(claim, documentOf(claim), vocabulary), attestationOf)
    const known = growing.get(id)
    if (known === undefined) growing.set(id, { first: claim, attestations: [...readings] })
    else known.attestations.push(...readings)
  }
  // Ids by themselves stand in order sooner than what they are of.
  const groups = [...growing.keys()].sort().map((id): Group => {
    const { first, attestations } = knownIn(growing, id)
    return groupFrom(first, id, attestations, vocabulary)
  })
  const ofExistence = groups.filter((group) => group.form === 'EXISTENCE')
  const attributes = groups.filter((group) => group.form === 'ATTRIBUTE')
  const figures = groups.filter((group) => group.form === 'FIGURE')
  const bare = groups.filter((group) => group.form === 'RELATIONSHIP')
  const unnamed = inOrder.flatMap((claim) => {
    const said = claim.content.form === 'UNNAMED' ? unnamedIn(claim, documentOf(claim), vocabulary) : null
    if (said === null) return []
    return readingsOf(said.attestation, attestationOf).map((attestation) => ({ ...said, attestation }))
  })
  const limited = withLimits(bare, ofExistence, unnamed, vocabulary)
  const planned = { relationships: limited, figures, existences: ofExistence }
  return { ...withOutcomes(planned, documents, vocabulary), figures, attributes, unnamed }
}
