import { knownIn } from '../../errors.ts'
import type { ClaimSource, Disagreement } from '../evidence/disagreement.ts'
import { isGrouped } from '../evidence/groups.ts'
import { knownDay } from '../model/document.ts'
import type { Sha256 } from '../model/identity.ts'
import type { DocumentaryRecord } from '../model/record.ts'
import { compareText } from '../text/compare-text.ts'
import { groupIdOf } from './group-claims.ts'

/** The record's editorial disagreements with what a View needs of their claims, in the record's order. */
export function editorialDisagreements(record: DocumentaryRecord, sha256: Sha256): readonly Disagreement[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]))
  const documents = new Map(record.documents.map((document) => [document.id, document]))
  const sourceOf = (claimId: string): ClaimSource => {
    const { documentId, accordingToId } = knownIn(claims, claimId)
    return { claimId, documentId, knownDay: knownDay(knownIn(documents, documentId)), accordingToId }
  }
  return record.disagreements.map(({ id, kind, aboutIds, question, positions }) => {
    const cited = positions.flatMap(({ claimIds }) => claimIds).map((claimId) => knownIn(claims, claimId))
    return {
      id,
      kind,
      origin: 'EDITORIAL',
      aboutIds: [...aboutIds].sort(compareText),
      question,
      positions: positions.map(({ sentence, claimIds }) => ({ sentence, claims: claimIds.map(sourceOf) })),
      groupIds: [...new Set(cited.filter(isGrouped).map((claim) => groupIdOf(claim, sha256)))].sort(compareText),
    }
  })
}
