import { knownIn } from '../../errors.ts'
import type { ClaimSource, Disagreement } from '../evidence/disagreement.ts'
import { isGrouped } from '../evidence/groups.ts'
import { isInferred } from '../model/claim.ts'
import type { Sha256 } from '../model/digest.ts'
import { claimKnownDay } from '../model/document.ts'
import { entitiesNamedIn } from '../model/entities-named-in.ts'
import type { DocumentaryRecord } from '../model/record.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { compareText } from '../text/compare-text.ts'
import { findSuccessions } from './find-successions.ts'
import { groupIdOf } from './group-claims.ts'

/** The record's editorial disagreements with what a View needs of their claims, in the record's order. */
export function editorialDisagreements(
  record: DocumentaryRecord,
  vocabulary: Vocabulary,
  sha256: Sha256,
): readonly Disagreement[] {
  if (record.disagreements.length === 0) return []
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]))
  const documents = new Map(record.documents.map((document) => [document.id, document]))
  const { correctionOf } = findSuccessions(record.claims, record.documents)
  const sourceIn =
    (aboutIds: readonly string[]) =>
    (claimId: string): ClaimSource => {
      const claim = knownIn(claims, claimId)
      const { documentId, accordingToId } = claim
      const named = entitiesNamedIn(claim)
      return {
        ...{ claimId, documentId, knownDay: claimKnownDay(claim, knownIn(documents, documentId)), accordingToId },
        succession: correctionOf(claimId),
        inferred: isInferred(claim),
        groupId: isGrouped(claim) ? groupIdOf(claim, vocabulary, sha256) : null,
        aboutIds: aboutIds.filter((id) => named.includes(id)),
      }
    }
  return record.disagreements.map(({ id, kind, question, ...entered }) => {
    const aboutIds = [...entered.aboutIds].sort(compareText)
    const sourceOf = sourceIn(aboutIds)
    const positions = entered.positions.map(({ sentence, claimIds }, says) => ({
      ...{ says, sentence },
      claims: claimIds.map(sourceOf),
    }))
    const groupIds = positions.flatMap(({ claims: cited }) => cited.flatMap(({ groupId }) => groupId ?? []))
    return {
      ...{ id, kind, origin: 'EDITORIAL', aboutIds, question, positions },
      differing: positions.flatMap((_, later) => positions.slice(0, later).map((_, place) => [place, later] as const)),
      groupIds: [...new Set(groupIds)].sort(compareText),
    }
  })
}
