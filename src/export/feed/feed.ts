import type { BoundedMoney, BoundedShare } from '../../domain/evidence/agreement.ts'
import type { Certainty } from '../../domain/evidence/certainty.ts'
import type { Disagreement } from '../../domain/evidence/disagreement.ts'
import type { Period } from '../../domain/evidence/period.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { Claim, ClaimRole, Modality } from '../../domain/model/claim.ts'
import type { Document } from '../../domain/model/document.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { RelationshipFamily } from '../../domain/model/relationship-types.ts'
import type { Vocabulary } from '../../domain/model/vocabulary.ts'
import type { RecordHeader } from '../../store/store.ts'

/**
 * What is exported, as rows that come page by page, each list from its beginning whenever it is asked for. No more than a
 * page is held: at most `MAX_IDS` rows with what they name.
 */
export interface Feed {
  readonly head: FeedHead
  readonly entities: () => Pages<Entity>
  /** The same entities with their attributes. */
  readonly nodes: () => Pages<ToldNode>
  /** Every end is among the entities. */
  readonly edges: () => Pages<ToldEdge>
  /** The claims of the edges; of a whole record every claim. */
  readonly claims: () => Pages<NamedClaim>
  /** The documents of the claims; of a whole record every document. */
  readonly documents: () => Pages<Document>
  /** What editors entered: of a whole record alone. */
  readonly disagreements: () => Pages<Disagreement>
}

export type Pages<Row> = AsyncIterable<readonly Row[]>

/** What stands above an export. */
export interface FeedHead {
  readonly record: RecordHeader
  readonly vocabulary: Vocabulary
  /** The address that asks for the same again, without its format; null for the whole record. */
  readonly question: string | null
  /** Whether it has all that the question found. */
  readonly truncated: boolean
  /** Whether the editor's summaries are given: they rest on the whole record, whatever a View reads. */
  readonly hasSummaries: boolean
}

/** An entity with what the View of the export tells of its attributes. */
export interface ToldNode {
  readonly entity: Entity
  readonly attributes: readonly ToldAttribute[]
}

/** A value of an attribute; of one that has several, or on which documents differ, each stands by itself. */
export interface ToldAttribute {
  /** The id of its kind, and that in words. */
  readonly attribute: string
  readonly label: string
  readonly value: string
  readonly modality: Modality
  /** Whether documents only report it; whether it rests on the editor's readings alone. */
  readonly reported: boolean
  readonly inferred: boolean
  /** On the day that the View asks about; null where it asks of none. */
  readonly certainty: Certainty | null
  /** When it was so, as EDTF; null where no claim tells, or they differ. */
  readonly when: string | null
  /** The ids of the claims that the View reads and wants. */
  readonly citations: readonly string[]
}

/** A relationship as the View of the export tells it, with its receipts. */
export interface ToldEdge {
  readonly relationship: Relationship
  readonly subject: Entity
  readonly object: Entity
  readonly family: RelationshipFamily
  /** In full, with its stop. */
  readonly sentence: string
  readonly modality: Modality
  /** Whether documents only report it; whether it rests on the editor's readings alone. */
  readonly reported: boolean
  readonly inferred: boolean
  /** On the day that the View asks about; null where it asks of none. */
  readonly certainty: Certainty | null
  readonly period: Period | null
  readonly amount: BoundedMoney | null
  readonly share: BoundedShare | null
  /** What it is limited to; null where its claims differ. */
  readonly scope: readonly Entity[] | null
  /** Those in which its claims agree, in order of word. */
  readonly roles: readonly ClaimRole[]
  /** Every claim that the View reads and wants, denials where it wants them; in order of document id, number. */
  readonly citations: readonly NamedClaim[]
}

/** A claim with its document, and all that it names. */
export interface NamedClaim {
  readonly claim: Claim
  readonly document: Document
  readonly nameOf: (entityId: string) => string
}
