import type { DerivedGroups } from '../../domain/derive/derive-record.ts'
import { deriveGroups } from '../../domain/derive/derive-record.ts'
import { claimsInOrder } from '../../domain/evidence/claims-in-order.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { DocumentaryRecord } from '../../domain/model/record.ts'
import { vocabularyWith } from '../../domain/model/vocabulary.ts'
import { sha256 } from '../../sha256.ts'
import type { RecordHeader } from '../store.ts'
import { entitiesInOrder } from './indexes/entity-order.ts'

/** What is indexed of a record. */
export interface Source {
  readonly record: DocumentaryRecord
  readonly header: RecordHeader
  readonly derived: DerivedGroups
  /** In order of name, id. */
  readonly entities: readonly Entity[]
  /** In order of document id, number. */
  readonly claims: readonly Claim[]
}

/** Derives what is indexed of a checked record. */
export function deriveSource(record: DocumentaryRecord, hash: string): Source {
  const { id, title, description, licence, leftOut, types, attributes, measures, roles, examples, retracted } = record
  const vocabulary = vocabularyWith(record, sha256).digest
  const words = { vocabulary, types, attributes, measures, roles, examples, retracted }
  return {
    record,
    header: { id, title, description, licence, hash, leftOut, ...words },
    derived: deriveGroups(record, sha256),
    entities: entitiesInOrder(record.entities),
    claims: claimsInOrder(record.claims),
  }
}
