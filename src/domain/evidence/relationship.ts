import type { ExistenceChange } from '../model/claim.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import type { Attestation } from './attestation.ts'
import type { Limit } from './limit.ts'
import type { Outcome } from './outcome.ts'

/** A directed, typed link between two entities, made by the claims with the same subject, type, object and occasion. */
export interface Relationship {
  readonly form: 'RELATIONSHIP'
  readonly id: string
  readonly type: RelationshipType
  /** The words of an OTHER relationship; null for every other type. */
  readonly label: string | null
  readonly occasion: string | null
  readonly subjectId: string
  readonly objectId: string
  /** One for each claim, in order of document id, number; of a continued one also how it ends by each that continues it. */
  readonly attestations: readonly Attestation[]
  /** What claims of something else say that decides on which days it can hold. */
  readonly limits: readonly Limit[]
  /** What may tell what came of what is planned of it, in order of writing. */
  readonly outcomes: readonly Outcome[]
}

/** A number about an entity, made by the claims with the same entity, measure, scope, date and occasion. */
export interface Figure {
  readonly form: 'FIGURE'
  readonly id: string
  readonly aboutId: string
  readonly measure: string
  readonly scopeIds: readonly string[]
  readonly occasion: string | null
  readonly attestations: readonly Attestation[]
}

/** That an entity began or ended, made by the claims that say so. */
export interface Existence {
  readonly form: 'EXISTENCE'
  readonly id: string
  readonly aboutId: string
  readonly change: ExistenceChange
  readonly attestations: readonly Attestation[]
  /** What may tell what came of what is planned of it, in order of writing. */
  readonly outcomes: readonly Outcome[]
}

/** A property of an entity, made by the claims with the same entity, attribute and occasion, and value where it is not single. */
export interface Attribute {
  readonly form: 'ATTRIBUTE'
  readonly id: string
  readonly aboutId: string
  /** The id of its kind. */
  readonly attribute: string
  readonly occasion: string | null
  readonly attestations: readonly Attestation[]
}

/**
 * From which side an entity has a relationship, or a figure: it is one of the ends, or neither and a claim names it as what
 * it is limited to or as its event.
 */
export const RELATIONSHIP_SIDES = ['SUBJECT', 'OBJECT', 'QUALIFIER'] as const
export type RelationshipSide = (typeof RELATIONSHIP_SIDES)[number]

/** The two entities that a relationship is between. */
export type Ends = Pick<Relationship, 'subjectId' | 'objectId'>

/** The id of the end that an entity, one of the two, is not; of one that is neither, the subject. */
export function otherEndOf({ subjectId, objectId }: Ends, entityId: string): string {
  return entityId === subjectId ? objectId : subjectId
}

/** OUT: the entity is the subject; IN: the object; BOTH: either. */
export const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The sides that a direction looks from. */
export function sidesOf(direction: Direction): readonly RelationshipSide[] {
  return { OUT: ['SUBJECT'] as const, IN: ['OBJECT'] as const, BOTH: ['SUBJECT', 'OBJECT'] as const }[direction]
}
