import { compareText } from './compare-text.ts'
import type { ClaimSource, Disagreement } from './disagreement.ts'
import { knownDay } from './document.ts'
import { groupIdOf } from './group-claims.ts'
import type { DocumentaryRecord } from './record.ts'

/** The record's editorial disagreements with what a View needs of their claims, in the record's order. */
export function editorialDisagreements(record: DocumentaryRecord): readonly Disagreement[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]))
  const documents = new Map(record.documents.map((document) => [document.id, document]))
  const sourceOf = (claimId: string): readonly ClaimSource[] => {
    const claim = claims.get(claimId)
    const document = claim === undefined ? undefined : documents.get(claim.documentId)
    if (claim === undefined || document === undefined) return []
    const { documentId, accordingToId } = claim
    return [{ claimId, documentId, knownDay: knownDay(document), accordingToId }]
  }
  return record.disagreements.map(({ id, kind, aboutIds, question, positions }) => {
    const cited = positions.flatMap(({ claimIds }) => claimIds).flatMap((claimId) => claims.get(claimId) ?? [])
    return {
      id,
      kind,
      origin: 'EDITORIAL',
      aboutIds: [...aboutIds].sort(compareText),
      question,
      positions: positions.map(({ sentence, claimIds }) => ({ sentence, claims: claimIds.flatMap(sourceOf) })),
      groupIds: [...new Set(cited.map(groupIdOf))].sort(compareText),
    }
  })
}
