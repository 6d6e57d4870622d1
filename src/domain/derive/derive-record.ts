import { findMoments, type MomentCandidate } from '../answers/moment.ts'
import type { Disagreement } from '../evidence/disagreement.ts'
import type { Groups } from '../evidence/groups.ts'
import type { Sha256 } from '../model/digest.ts'
import type { DocumentaryRecord } from '../model/record.ts'
import { vocabularyWith } from '../model/vocabulary.ts'
import { spokenNames } from '../prose/spoken-names.ts'
import { compareText } from '../text/compare-text.ts'
import { editorialDisagreements } from './editorial-disagreements.ts'
import { findDisagreements } from './find-disagreements.ts'
import { groupClaims } from './group-claims.ts'

/** What follows from a record: the groups that its claims make and all its disagreements, each list in order of id. */
export interface DerivedRecord extends Groups {
  readonly disagreements: readonly Disagreement[]
  /** In order of sort key. */
  readonly moments: readonly MomentCandidate[]
}

/** Derives what both stores hold beside the record's own rows. */
export function deriveRecord(record: DocumentaryRecord, sha256: Sha256): DerivedRecord {
  const vocabulary = vocabularyWith(record, sha256)
  const groups = groupClaims(record.claims, record.documents, vocabulary, sha256)
  const nameOf = spokenNames(record.entities, vocabulary)
  const computed = findDisagreements({ ...groups, measures: record.measures, nameOf, vocabulary, sha256 })
  const disagreements = [...computed, ...editorialDisagreements(record, vocabulary, sha256)].sort((a, b) =>
    compareText(a.id, b.id),
  )
  return { ...groups, disagreements, moments: findMoments(groups, record.claims, record.documents, vocabulary) }
}
