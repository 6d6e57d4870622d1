import type { Edtf } from '../dates/edtf.ts'
import type { EntityKind } from './kinds.ts'

/** Something the record speaks of: an organisation, an operation, a person, … */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly names: readonly EntityName[]
  readonly summary: string | null
  readonly classification: string | null
  readonly sameAs: readonly string[]
  readonly formerIds: readonly string[]
}

/** Another name of an entity, with the documents it stands in: that two names mean one entity is an editor's judgement. */
export interface EntityName {
  readonly name: string
  readonly documents: readonly string[]
  readonly period: Edtf | null
}
