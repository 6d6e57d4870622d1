import type { Changes, ComparisonQuestion } from '../domain/answers/compare-days.ts'
import type { DocumentsQuestion, ToldByDocuments, ToldTwice } from '../domain/answers/compare-documents.ts'
import type { ChainStep, FoundAnswer, FoundVerdict, VerdictQuestion } from '../domain/answers/find-verdict.ts'
import type { Arrival } from '../domain/answers/lineage-walk.ts'
import type { Moment, MomentSubject } from '../domain/answers/moment.ts'
import type { SubgraphQuestion } from '../domain/answers/subgraph-walk.ts'
import type { Tally } from '../domain/answers/tallies.ts'
import type { MoneyApart, Total } from '../domain/answers/totals.ts'
import type { Attestation } from '../domain/evidence/attestation.ts'
import type { Disagreement } from '../domain/evidence/disagreement.ts'
import type { Attribute, Existence, Figure, Relationship } from '../domain/evidence/relationship.ts'
import type { Unnamed } from '../domain/evidence/unnamed.ts'
import type { View } from '../domain/evidence/view.ts'
import type { Claim, Modality } from '../domain/model/claim.ts'
import type { Document } from '../domain/model/document.ts'
import type { Entity } from '../domain/model/entity.ts'
import type { Retraction } from '../domain/model/record.ts'
import type { RelationshipType } from '../domain/model/relationship-types.ts'
import type { BasisUse } from '../domain/prose/basis-note.ts'
import type { LineageQuestion } from '../domain/prose/lineage-prose.ts'
import type { PathsQuestion } from '../domain/prose/paths-prose.ts'
import type { Prose } from '../domain/prose/prose.ts'
import type { NameMatch } from '../domain/search/rank-names.ts'
import type { DocumentView, RelationshipFilter } from '../store/store.ts'
import type { Connection, Edge } from './lists/connection.ts'

/** The values behind the types of the API, where these are not domain values themselves. */
export type NodeModel =
  | Entity
  | Document
  | Relationship
  | Claim
  | Figure
  | Existence
  | Attribute
  | Disagreement
  | Retraction

/** What can be told in words, once somebody asks. */
export interface Told {
  readonly prose: () => Promise<Prose>
}

/** What a reference means. */
export type ResolutionModel = ResolvedModel | AmbiguousModel | UnknownModel
export interface ResolvedModel {
  readonly form: 'RESOLVED'
  readonly ref: string
  readonly entity: Entity
}
export interface AmbiguousModel {
  readonly form: 'AMBIGUOUS'
  readonly ref: string
  readonly candidates: readonly Entity[]
}
export interface UnknownModel {
  readonly form: 'UNKNOWN'
  readonly ref: string
  readonly document: Document | null
  readonly candidates: readonly Entity[]
}

export type EntityConnectionModel = Connection<Entity>
export type EntityEdgeModel = Edge<Entity>
export type DocumentConnectionModel = Connection<Document>
export type DocumentEdgeModel = Edge<Document>
export type SearchConnectionModel = Connection<NameMatch>
export type SearchEdgeModel = Edge<NameMatch>

export type ClaimConnectionModel = Told & Connection<Claim>
export type ClaimEdgeModel = Edge<Claim>
/** A figure of a page, as an entity has it in the View of the list. */
export interface SeenFigure {
  readonly figure: Figure
  readonly fromId: string
  readonly view: View
}
export type FigureConnectionModel = Told & Connection<SeenFigure>
export type FigureEdgeModel = Edge<SeenFigure>
/** An attribute of a page, in the View of the list. */
export interface SeenAttribute {
  readonly attribute: Attribute
  readonly view: View
}
export type AttributeConnectionModel = Told & Connection<SeenAttribute>
export type AttributeEdgeModel = Edge<SeenAttribute>
/** A total of a page, in the View of the question; and what of it is not added. */
export interface SeenTotal extends Total {
  readonly view: View
}
export interface SeenMoneyApart extends MoneyApart {
  readonly view: View
}
/** A tally of a page, in the View of the question. */
export interface SeenTally extends Tally {
  readonly view: View
}
export type TalliesConnectionModel = Told & Connection<SeenTally>
export type TalliesEdgeModel = Edge<SeenTally>
export type TotalsConnectionModel = Told & Connection<SeenTotal>
export type TotalsEdgeModel = Edge<SeenTotal>
export type DisagreementConnectionModel = Told & Connection<Disagreement>
export type DisagreementEdgeModel = Edge<Disagreement>

/** A moment of a page, as an entity has it in the View of the list; null where the list is of no one entity. */
export interface SeenMoment {
  readonly moment: Moment
  readonly fromId: string | null
  readonly view: View
}
export interface TimelineConnectionModel extends Told, Connection<SeenMoment> {
  readonly undatedCount: () => Promise<number | null>
}
export type TimelineEdgeModel = Edge<SeenMoment>
export type TimelineSubjectModel = MomentSubject

/** A relationship of a page: as an entity has it, in the View of the list. */
export interface SeenRelationship {
  readonly relationship: Relationship
  readonly fromId: string
  readonly view: View
}

/** A relationship as the View of an answer tells it. */
export interface RelationshipInViewModel {
  readonly relationship: Relationship
  /** Its claims, of which the View takes what it reads and wants; fewer where the answer takes no others. */
  readonly attestations: readonly Attestation[]
  readonly view: View
}

/** How many relationships a list leaves out that one modality more would bring; null beyond what is counted. */
export interface ModalityCount {
  readonly modality: Modality
  readonly count: number | null
}

export interface RelationshipConnectionModel extends Told, Connection<SeenRelationship> {
  readonly withheld: () => Promise<readonly ModalityCount[]>
  /** What is said with nobody or somebody beside them. */
  readonly unnamed: () => Promise<readonly Unnamed[]>
}
export type RelationshipEdgeModel = Edge<SeenRelationship>

/** An entity that a walk met, in full. */
export interface MetEntity extends Arrival {
  readonly entity: Entity
  readonly view: View
}
export interface LineageConnectionModel extends Connection<MetEntity> {
  readonly question: LineageQuestion
  readonly basis: BasisModel
}
export type LineageEdgeModel = Edge<MetEntity>

/** What documents say on a question, whatever of it an answer took. */
export interface Matter {
  /** In order of document id, number. */
  readonly claims: readonly Claim[]
  /** How near each is to the question that is not of it but only beside it, by id: the smaller the nearer. */
  readonly nearness: ReadonlyMap<string, number>
  /** Whether no claim was left unlooked at. */
  readonly isWhole: boolean
}

/** What a basis is reckoned from. */
export interface BasisModel {
  readonly view: DocumentView
  /** The documents with a claim that was used, in order of id. */
  readonly speakingIds: readonly string[]
  /** The entities asked about. */
  readonly aboutIds: readonly string[]
  /** What was done with what they say. */
  readonly use: BasisUse
  /** Finds what else is said on the matter; null where the question has none. */
  readonly matter: (() => Promise<Matter>) | null
}

/** What a claim says with nobody or somebody. */
export type UnnamedEndModel = Pick<Unnamed, 'subjectId' | 'type' | 'object'>

/** One answer of a verdict, with the question it answers. */
export interface VerdictAnswerModel extends FoundAnswer {
  readonly question: VerdictQuestion
}

/** A verdict with the question it answers. */
export interface VerdictModel extends FoundVerdict {
  readonly question: VerdictQuestion
  /** The types asked for; null for whether the one fed into the other. */
  readonly askedTypes: readonly RelationshipType[] | null
  readonly basis: BasisModel
}

/** The shortest paths between two entities, and what was asked. */
export interface PathsModel {
  readonly question: PathsQuestion
  /** Null where there is none as short as was allowed. */
  readonly length: number | null
  readonly paths: readonly PathModel[]
  readonly more: boolean
  readonly filter: RelationshipFilter
  /** The first of the shortest ways that nothing but the choice of documents leaves out; null unless it is shorter. */
  readonly unfiltered: () => Promise<UnfilteredPath | null>
  readonly basis: BasisModel
}

/** A way between two that what was asked leaves out. */
export interface UnfilteredPath {
  readonly length: number
  /** The View in which it is one. */
  readonly view: View
  readonly steps: () => Promise<readonly ChainStep[]>
}

/** The entities and relationships of a walk. */
/** An entity of a subgraph, as the walk in a View met it. */
export interface SubgraphEntityModel {
  readonly entityId: string
  readonly distance: number
  readonly view: View
}

export interface SubgraphModel {
  readonly question: SubgraphQuestion
  readonly entityIds: readonly string[]
  readonly placed: readonly SubgraphEntityModel[]
  readonly relationships: readonly Relationship[]
  readonly view: View
  readonly truncated: boolean
  readonly filter: RelationshipFilter
}

/** An entity that all those asked about have a relationship with, and what loads these relationships. */
export interface SharedNeighbour {
  readonly entity: Entity
  readonly links: () => Promise<readonly SharedNeighbourLinkModel[]>
}
export type SharedNeighbourConnectionModel = Told & Connection<SharedNeighbour>
export type SharedNeighbourEdgeModel = Edge<SharedNeighbour>
export interface SharedNeighbourLinkModel {
  readonly ofId: string
  readonly relationships: readonly Relationship[]
  readonly view: View
}

/** A comparison of two days, and what was asked. */
export interface ComparisonModel {
  readonly question: ComparisonQuestion & { readonly depth: number; readonly filter: RelationshipFilter }
  readonly changes: Changes
  readonly basis: BasisModel
}

/** A comparison of what documents tell, and what was asked. */
export interface DocumentComparisonModel {
  readonly question: DocumentsQuestion & { readonly depth: number; readonly filter: RelationshipFilter }
  readonly told: ToldByDocuments
  readonly basis: BasisModel
}

/** A relationship that both sides of such a comparison tell, as each tells it. */
export interface ComparedRelationship extends ToldTwice {
  readonly one: RelationshipInViewModel
  readonly other: RelationshipInViewModel
}
export type ComparedConnectionModel = Connection<ComparedRelationship>
export type ComparedEdgeModel = Edge<ComparedRelationship>

/** A chain of at least one step, told in a View. */
export interface PathModel {
  readonly steps: readonly ChainStep[]
  readonly view: View
  /** Which of the claims that the View shows tell it. */
  readonly isTold: FoundVerdict['isTold']
  readonly certainty: FoundVerdict['certainty']
  /** Whether its steps certainly follow each other in time, as far as they are of lineage. */
  readonly inOrder: boolean
}

/** A step of a chain, and how its relationships are told. */
export interface PathStepModel extends ChainStep {
  readonly told: readonly RelationshipInViewModel[]
}
