import type { Claim, UnnamedObject } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Attestation, attest } from './attestation.ts'
import type { Relationship } from './relationship.ts'

/** What one claim says of an entity with nobody, or with somebody whom its document does not name. */
export interface Unnamed {
  readonly subjectId: string
  readonly type: RelationshipType
  readonly object: UnnamedObject
  /** The words of type OTHER; null for every other type. */
  readonly label: string | null
  readonly occasion: string | null
  readonly attestation: Attestation
}

/** What a claim says with nobody or somebody; null for one of another form. */
export function unnamedIn(claim: Claim, document: Document, { rowOf }: Vocabulary): Unnamed | null {
  const { content, subjectId, occasion } = claim
  if (content.form !== 'UNNAMED' || subjectId === null) return null
  const { type, object, label } = content
  return { subjectId, type, object, label, occasion, attestation: attest(claim, document, rowOf(type).aspect) }
}

/** Whether it denies a relationship: every one of its subject and type, of a symmetric type whichever end it is; not one that denies plans alone. */
export function deniesAll(
  { subjectId, type, object, attestation }: Unnamed,
  relationship: Pick<Relationship, 'subjectId' | 'objectId' | 'type'>,
  { rowOf }: Vocabulary,
): boolean {
  if (object !== 'NOBODY' || attestation.deniesPlan || relationship.type !== type) return false
  return relationship.subjectId === subjectId || (rowOf(type).symmetric && relationship.objectId === subjectId)
}
