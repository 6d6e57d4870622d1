import { groupClaims } from '../../domain/derive/group-claims.ts'
import { intersectBounds } from '../../domain/evidence/bounds.ts'
import { admitsAttestation, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { DocumentaryRecord } from '../../domain/model/record.ts'
import { vocabularyWith } from '../../domain/model/vocabulary.ts'
import { sha256 } from '../../sha256.ts'
import type { RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'

/** A warning for each relationship whose claims, denied and planned ones aside, have no day in common; at its first claim. */
export function warnDates(record: DocumentaryRecord, { claims }: RecordRows): readonly Fault[] {
  const several = severalOfOne(record.claims)
  if (several.length === 0) return []
  const places = new Map(claims.map(({ known, place }) => [known.id, place]))
  const { relationships } = groupClaims(several, record.documents, vocabularyWith(record, sha256), sha256)
  return relationships.flatMap((relationship) => {
    const stated = relationship.attestations.filter(
      (one) => one.modality === 'STATED' && admitsAttestation(WHOLE_VIEW, one),
    )
    const isOneCourse = stated.some(({ succession }) => succession !== null)
    const [first] = stated
    const place = places.get(first?.claimId)
    if (place === undefined || isOneCourse || intersectBounds(stated.map(({ bounds }) => bounds)) !== null) return []
    const { subjectId, type, objectId } = relationship
    const dates = stated.map(({ claimId, when }) => `${claimId} (${when?.edtf ?? 'undated'})`)
    const message = `the dates of ${subjectId} ${type} ${objectId} have no day in common: ${dates.join(', ')}`
    return [faultAt(place, ['when'], `${message}; where it happened more than once, give each an occasion`)]
  })
}

/** The claims of relationships that have at least two: only these can differ, and ids of groups are dear. */
function severalOfOne(claims: readonly Claim[]): readonly Claim[] {
  const byRelationship = new Map<string, Claim>()
  const several = new Map<string, Claim[]>()
  for (const claim of claims) {
    const { content, subjectId, occasion } = claim
    if (content.form !== 'RELATIONSHIP') continue
    const key = `${subjectId} ${content.type} ${content.objectId} ${occasion ?? ''}`
    const first = byRelationship.get(key)
    const others = several.get(key)
    if (others !== undefined) others.push(claim)
    else if (first !== undefined) several.set(key, [first, claim])
    else byRelationship.set(key, claim)
  }
  return [...several.values()].flat()
}
