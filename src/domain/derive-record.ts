import { compareText } from './compare-text.ts'
import type { Disagreement } from './disagreement.ts'
import { editorialDisagreements } from './editorial-disagreements.ts'
import { findDisagreements } from './find-disagreements.ts'
import { type Groups, groupClaims } from './group-claims.ts'
import { findMoments, type MomentCandidate } from './moment.ts'
import type { DocumentaryRecord } from './record.ts'

/** What follows from a record: the groups that its claims make and all its disagreements, each list in order of id. */
export interface DerivedRecord extends Groups {
  readonly disagreements: readonly Disagreement[]
  /** In order of sort key. */
  readonly moments: readonly MomentCandidate[]
}

/** Derives what both stores hold beside the record's own rows. */
export function deriveRecord(record: DocumentaryRecord): DerivedRecord {
  const groups = groupClaims(record.claims, record.documents)
  const names = new Map(record.entities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const computed = findDisagreements({ ...groups, measures: record.measures, nameOf })
  const disagreements = [...computed, ...editorialDisagreements(record)].sort((a, b) => compareText(a.id, b.id))
  return { ...groups, disagreements, moments: findMoments(groups, record.documents) }
}
