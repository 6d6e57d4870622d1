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

/** What the claims of a record make, and all its disagreements, each list in order of id. */
export interface DerivedGroups extends Groups {
  readonly disagreements: readonly Disagreement[]
}

/** What follows from a record. */
export interface DerivedRecord extends DerivedGroups {
  /** In order of sort key. */
  readonly moments: readonly MomentCandidate[]
}

/** Derives what both stores hold beside the record's own rows. */
export function deriveRecord(record: DocumentaryRecord, sha256: Sha256): DerivedRecord {
  const groups = deriveGroups(record, sha256)
  return { ...groups, moments: findMoments(groups, record.claims, record.documents, vocabularyWith(record, sha256)) }
}

/** The same without the moments, of which a record has more than of anything else, and which each thing gives by itself. */
export function deriveGroups(record: DocumentaryRecord, sha256: Sha256): DerivedGroups {
  const vocabulary = vocabularyWith(record, sha256)
  const groups = groupClaims(record.claims, record.documents, vocabulary, sha256)
  const nameOf = spokenNames(record.entities, vocabulary)
  const computed = findDisagreements({ ...groups, measures: record.measures, nameOf, vocabulary, sha256 })
  const disagreements = [...computed, ...editorialDisagreements(record, vocabulary, sha256)].sort((a, b) =>
    compareText(a.id, b.id),
  )
  return { ...groups, disagreements }
}
