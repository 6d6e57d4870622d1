import type { Edtf } from '../dates/edtf.ts'
import type { EntityKind } from './kinds.ts'

/** Whether an entity's name stands in a text or is the editor's. */
export const NAME_SOURCES = ['TEXT', 'EDITOR'] as const
export type NameSource = (typeof NAME_SOURCES)[number]

/** Something the record speaks of: an organisation, an operation, a person, … */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly nameFrom: NameSource
  /** A class or a group that is not named: police forces, charities. */
  readonly isCollective: boolean
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
