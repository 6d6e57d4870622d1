import type { Claim } from '../domain/claim.ts'
import type { Disagreement } from '../domain/disagreement.ts'
import type { Document } from '../domain/document.ts'
import type { Entity } from '../domain/entity.ts'
import type { ChainStep, FoundVerdict, VerdictQuestion } from '../domain/find-verdict.ts'
import type { LineageQuestion } from '../domain/lineage-prose.ts'
import type { Arrival } from '../domain/lineage-walk.ts'
import type { NameMatch } from '../domain/rank-names.ts'
import type { Existence, Figure, Relationship } from '../domain/relationship.ts'
import type { View } from '../domain/view.ts'
import type { DocumentView, EntityRelationship, Row } from '../store/store.ts'
import type { Connection, Edge } from './connection.ts'

/** The values behind the types of the API, where these are not domain values themselves. */
export type NodeModel = Entity | Document | Relationship | Claim | Figure | Existence | Disagreement

export type EntityConnectionModel = Connection<Row<Entity>>
export type EntityEdgeModel = Edge<Row<Entity>>
export type DocumentConnectionModel = Connection<Row<Document>>
export type DocumentEdgeModel = Edge<Row<Document>>
export type SearchConnectionModel = Connection<NameMatch>
export type SearchEdgeModel = Edge<NameMatch>

/** A relationship of a page, with the View of the list. */
export interface SeenRelationship extends EntityRelationship {
  readonly view: View
}
export type RelationshipConnectionModel = Connection<SeenRelationship>
export type RelationshipEdgeModel = Edge<SeenRelationship>

/** An entity that a walk met, in full, with its place in the list. */
export interface MetEntity extends Arrival {
  readonly entity: Entity
  readonly sortKey: string
  readonly view: View
}
export interface LineageConnectionModel extends Connection<MetEntity> {
  readonly question: LineageQuestion
  readonly basis: BasisModel
}
export type LineageEdgeModel = Edge<MetEntity>

/** What a basis is reckoned from. */
export interface BasisModel {
  readonly view: DocumentView
  /** The documents with a claim that was used, in order of id. */
  readonly speakingIds: readonly string[]
  /** The entities asked about. */
  readonly aboutIds: readonly string[]
}

/** A verdict with the question it answers. */
export interface VerdictModel extends FoundVerdict {
  readonly question: VerdictQuestion
  readonly ofLineage: boolean
  readonly basis: BasisModel
}

/** A chain of at least one step, told in a View. */
export interface PathModel {
  readonly steps: readonly ChainStep[]
  readonly view: View
  readonly certainty: FoundVerdict['certainty']
}
