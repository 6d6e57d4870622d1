// Written by `npm run codegen` from schema/*.graphql. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeModel, ResolutionModel, ResolvedModel, AmbiguousModel, UnknownModel, EntityConnectionModel, EntityEdgeModel, SearchConnectionModel, SearchEdgeModel, DocumentConnectionModel, DocumentEdgeModel, RelationshipConnectionModel, RelationshipInViewModel, RelationshipEdgeModel, LineageConnectionModel, LineageEdgeModel, UnnamedEndModel, AttributeConnectionModel, AttributeEdgeModel, SeenTally as TallyModel, TalliesConnectionModel, TalliesEdgeModel, SeenTotal as TotalModel, SeenMoneyApart as MoneyApartModel, TotalsConnectionModel, TotalsEdgeModel, BasisModel, VerdictModel, VerdictAnswerModel, PathModel, PathStepModel, PathsModel, SubgraphModel, SubgraphEntityModel, SharedNeighbourConnectionModel, SharedNeighbourEdgeModel, SharedNeighbourLinkModel, ClaimConnectionModel, ClaimEdgeModel, FigureConnectionModel, FigureEdgeModel, DisagreementConnectionModel, DisagreementEdgeModel, TimelineConnectionModel, TimelineEdgeModel, TimelineSubjectModel, ComparisonModel, DocumentComparisonModel, ComparedConnectionModel, ComparedEdgeModel } from './models.ts';
import type { Entity as EntityModel, Entity as OrganisationModel, Entity as OperationModel, Entity as PersonModel, Entity as PostModel, Entity as PlaceModel, Entity as EventModel, Entity as InstrumentModel, Entity as TopicModel, Entity as AssetModel, EntityName as NameModel } from '../domain/model/entity.ts';
import type { Relationship as RelationshipModel, Figure as FigureModel, Attribute as AttributeModel, Existence as ExistenceModel } from '../domain/evidence/relationship.ts';
import type { Measure as MeasureModel } from '../domain/model/record.ts';
import type { RelationshipCount as RelationshipCountModel, Count as RelationshipTypeModel, OverviewCounts as OverviewModel } from '../store/store.ts';
import type { Claim as ClaimModel, ClaimRole as ClaimRoleModel } from '../domain/model/claim.ts';
import type { Document as DocumentModel } from '../domain/model/document.ts';
import type { AttributeKind as AttributeKindModel } from '../domain/model/attribute-kind.ts';
import type { Disagreement as DisagreementModel } from '../domain/evidence/disagreement.ts';
import type { ToldPosition as PositionModel } from '../domain/prose/disagreement-prose.ts';
import type { Prose as ProseModel, FootnoteMark as FootnoteModel } from '../domain/prose/prose.ts';
import type { Moment as MomentModel } from '../domain/answers/moment.ts';
import type { RequestContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, in the years 0000 to 9999. */
  Date: { input: string; output: string; }
  /**
   * A date as precise as the document gives it, in the Extended Date/Time Format (EDTF, ISO 8601-2), level 1:
   * `2007`, `2007-03`, `2007-03-05`, `201X`, `2007-21` (spring), qualified by `?` `~` `%`, or an interval such as
   * `2009-04/2010-03`, whose sides may be `..` (open) or empty (unknown).
   */
  Edtf: { input: string; output: string; }
};

/** Several entities are called so: each has an id, by which it alone is meant. */
export type Ambiguous = {
  readonly __typename?: 'Ambiguous';
  /** The entities, those that more claims name first. At most 10. */
  readonly candidates: ReadonlyArray<Entity>;
  /** The reference, as it was given. */
  readonly ref: Scalars['String']['output'];
};

/**
 * What the documents answer to "did this feed into that?"; where several answers hold, the first of these is given, and the
 * others under `also`. That a plan is denied ("there are no plans to") answers only plans.
 */
export type Answer =
  /** A document says that it is not so. */
  | 'DENIED'
  /** A document says so, and a document denies it. */
  | 'DISPUTED'
  /** No document that was read says so, and none denies it. */
  | 'NOT_STATED'
  /** A document says that it was announced, intended or proposed. */
  | 'PLANNED'
  /** A document reports that somebody says so. */
  | 'REPORTED'
  /** A document says so; over several steps, that each of them is said, never that a document says the whole. */
  | 'STATED';

/** How a relationship holds in time. */
export type Aspect =
  /** Within its date, as that somebody attended a meeting. */
  | 'ACT'
  /** From its day for ever, as that one body was absorbed into another. */
  | 'CHANGE'
  /** From one day until another, as that somebody held a post. */
  | 'STATE';

/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type Asset = Entity & Node & {
  readonly __typename?: 'Asset';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetExistenceArgs = {
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetProseArgs = {
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
export type AssetToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type Attribute = Node & {
  readonly __typename?: 'Attribute';
  /** The entity that has it. */
  readonly about: Entity;
  /** How certain it is on the day asked about; null without `asOf`, or where it was not so then. */
  readonly certainty: Maybe<Certainty>;
  /** Its claims in the View, in order of document id and number. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** Of a date the days that this value may mean; null for every other form, and where there is no value. */
  readonly date: Maybe<Period>;
  /** The disagreements that it is part of, as far as the View shows two positions; in order of id, at most 20. */
  readonly disagreements: Maybe<ReadonlyArray<Disagreement>>;
  /** `a-` and 26 letters and digits, the same wherever these claims are. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: AttributeKind;
  /** Tells apart what a thing had more than once; null where it had it once. */
  readonly occasion: Maybe<Scalars['String']['output']>;
  /** When it was so, where the visible claims agree; null where undated. */
  readonly period: Maybe<Period>;
  /** The same in words, with its visible claims as footnotes. */
  readonly prose: Prose;
  /** It in words. */
  readonly sentence: Scalars['String']['output'];
  /** The value that the claims told by `sentence` agree on, of a date in EDTF; null where they differ or none is visible. */
  readonly value: Maybe<Scalars['String']['output']>;
};


/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type AttributeCertaintyArgs = {
  view?: InputMaybe<View>;
};


/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type AttributeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type AttributeDateArgs = {
  view?: InputMaybe<View>;
};


/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type AttributeDisagreementsArgs = {
  view?: InputMaybe<View>;
};


/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type AttributePeriodArgs = {
  view?: InputMaybe<View>;
};


/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type AttributeProseArgs = {
  view?: InputMaybe<View>;
};


/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type AttributeSentenceArgs = {
  view?: InputMaybe<View>;
};


/**
 * A property of an entity that is no other entity (its number in a register, its date of birth), made by the claims with the same
 * entity, attribute and occasion, and the same value where a thing may have several at a time.
 */
export type AttributeValueArgs = {
  view?: InputMaybe<View>;
};

/** Attributes, with their place in a list. */
export type AttributeConnection = {
  readonly __typename?: 'AttributeConnection';
  /** The attributes of this page with their cursors. */
  readonly edges: ReadonlyArray<AttributeEdge>;
  /** The attributes of this page. */
  readonly nodes: ReadonlyArray<Attribute>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim, and on what of it the documents differ. */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An attribute in a list, told by the claims that the list's View reads and wants. */
export type AttributeEdge = {
  readonly __typename?: 'AttributeEdge';
  /** How certain it is on the day asked about; null without `asOf`. */
  readonly certainty: Maybe<Certainty>;
  /** How many claims of it the View reads and wants. */
  readonly claimCount: Scalars['Int']['output'];
  /** These claims, in order of document id and number. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Of a date the days that this value may mean. */
  readonly date: Maybe<Period>;
  /** Whether each claim that tells it has a part of the editor's, its date aside. */
  readonly inferred: Scalars['Boolean']['output'];
  /** How it is said. */
  readonly modality: Modality;
  /** The attribute, which by itself tells the whole record. */
  readonly node: Attribute;
  /** When it was so, where the claims that tell it agree. */
  readonly period: Maybe<Period>;
  /** Whether it is only reported what somebody said. */
  readonly reported: Scalars['Boolean']['output'];
  /** It in words. */
  readonly sentence: Scalars['String']['output'];
  /** The value, where the claims that tell it agree. */
  readonly value: Maybe<Scalars['String']['output']>;
};


/** An attribute in a list, told by the claims that the list's View reads and wants. */
export type AttributeEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the values of an attribute are. */
export type AttributeForm =
  /** A date, in EDTF. */
  | 'DATE'
  /** What a register calls it. */
  | 'IDENTIFIER'
  /** An address. */
  | 'LINK'
  /** Words. */
  | 'TEXT';

/** What an attribute is, as the record declares it. */
export type AttributeKind = {
  readonly __typename?: 'AttributeKind';
  /** How it holds in time. */
  readonly aspect: Aspect;
  /** What its values are. */
  readonly form: AttributeForm;
  /** The name of the attribute in this record, by which attributes are asked for; `node` does not know it. */
  readonly key: Scalars['String']['output'];
  /** What it is, in words: company number. */
  readonly label: Scalars['String']['output'];
  /** Of identifiers what they are numbers of, such as `gb-coh`: `entity(ref: "gb-coh:01234567")` finds who is stated to have one. */
  readonly scheme: Maybe<Scalars['String']['output']>;
  /** Whether a thing has one at a time: then two values differ, else they stand beside each other. */
  readonly single: Scalars['Boolean']['output'];
};

/**
 * What an answer, or the lack of one, rests on: the documents that the View reads; of them those with a claim used; those
 * that speak otherwise on the matter; and those that speak of an entity asked about, and say nothing on the matter.
 *
 * The matter of `verdict`, `fedBy` and `fedInto` is what the same question would take if it asked of every modality, every
 * speaker and all time, with the contrary of each type, a symmetric type both ways, and what is said of an end only as the
 * scope or event of something else; for lineage also the beginnings and ends of where it starts and all claims that share an
 * event with one found. At most 500 claims about each entity are looked at; where there are more, the note says so. Of other
 * questions no matter is known: none of their documents speaks otherwise.
 *
 * Where nothing answers, what is nearest to the question belongs to the matter too: whatever is said between the two entities; the
 * same of a whole or a part of one, of its post or who holds it, of the field of work of the subject in another part of its
 * whole, or of another body in a passage that speaks of the subject; what is said of both by way of an event; and for
 * lineage what is said of a closure, a review, a decision or a plan that concerns where it starts. Of at most 20 such
 * entities the first 50 claims about each are looked at.
 */
export type Basis = {
  readonly __typename?: 'Basis';
  /** How many rows of what was brought are not in the record because they had faults (`tributary load --lenient`); mostly 0. */
  readonly leftOut: Scalars['Int']['output'];
  /** The same in a sentence. */
  readonly note: Scalars['String']['output'];
  /** The documents that have a claim of the matter, and none that was used, in order of title, id. */
  readonly otherwise: ReadonlyArray<Document>;
  /** The claims of the matter of these documents, in order of document id, number. */
  readonly otherwiseClaims: ReadonlyArray<Claim>;
  /** How many documents have a claim of the matter, and none that was used. */
  readonly otherwiseCount: Scalars['Int']['output'];
  /** How many of the documents read the record has only in part (`Document.read`): of what else they say, nothing is known here. */
  readonly partly: Scalars['Int']['output'];
  /** The documents that `knownBy` leaves out though they may have been public by then, in order of title, id. */
  readonly perhaps: ReadonlyArray<Document>;
  /**
   * How many documents `knownBy` leaves out though they may have been public by then: their publication is undated, or its
   * date holds days before and after. Those certainly later are not counted.
   */
  readonly perhapsCount: Scalars['Int']['output'];
  /** How many documents the View reads. */
  readonly read: Scalars['Int']['output'];
  /**
   * The documents that speak of an entity asked about, and have no claim that was used and none of the matter, in order of
   * title, id.
   */
  readonly silent: ReadonlyArray<Document>;
  /** How many documents speak of an entity asked about, and have no claim that was used and none of the matter. */
  readonly silentCount: Scalars['Int']['output'];
  /** How many sources these documents are of: one that others are parts of is one source, and is not counted as read itself. */
  readonly sources: Scalars['Int']['output'];
  /** The documents with a claim that was used, in order of title, id. */
  readonly speaking: ReadonlyArray<Document>;
  /** How many documents have a claim that was used. */
  readonly speakingCount: Scalars['Int']['output'];
  /**
   * How many documents `knownBy` leaves out because nobody knows when they were published.
   * @deprecated `perhapsCount` counts all that may have been public by then.
   */
  readonly undated: Scalars['Int']['output'];
};


/**
 * What an answer, or the lack of one, rests on: the documents that the View reads; of them those with a claim used; those
 * that speak otherwise on the matter; and those that speak of an entity asked about, and say nothing on the matter.
 *
 * The matter of `verdict`, `fedBy` and `fedInto` is what the same question would take if it asked of every modality, every
 * speaker and all time, with the contrary of each type, a symmetric type both ways, and what is said of an end only as the
 * scope or event of something else; for lineage also the beginnings and ends of where it starts and all claims that share an
 * event with one found. At most 500 claims about each entity are looked at; where there are more, the note says so. Of other
 * questions no matter is known: none of their documents speaks otherwise.
 *
 * Where nothing answers, what is nearest to the question belongs to the matter too: whatever is said between the two entities; the
 * same of a whole or a part of one, of its post or who holds it, of the field of work of the subject in another part of its
 * whole, or of another body in a passage that speaks of the subject; what is said of both by way of an event; and for
 * lineage what is said of a closure, a review, a decision or a plan that concerns where it starts. Of at most 20 such
 * entities the first 50 claims about each are looked at.
 */
export type BasisOtherwiseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What an answer, or the lack of one, rests on: the documents that the View reads; of them those with a claim used; those
 * that speak otherwise on the matter; and those that speak of an entity asked about, and say nothing on the matter.
 *
 * The matter of `verdict`, `fedBy` and `fedInto` is what the same question would take if it asked of every modality, every
 * speaker and all time, with the contrary of each type, a symmetric type both ways, and what is said of an end only as the
 * scope or event of something else; for lineage also the beginnings and ends of where it starts and all claims that share an
 * event with one found. At most 500 claims about each entity are looked at; where there are more, the note says so. Of other
 * questions no matter is known: none of their documents speaks otherwise.
 *
 * Where nothing answers, what is nearest to the question belongs to the matter too: whatever is said between the two entities; the
 * same of a whole or a part of one, of its post or who holds it, of the field of work of the subject in another part of its
 * whole, or of another body in a passage that speaks of the subject; what is said of both by way of an event; and for
 * lineage what is said of a closure, a review, a decision or a plan that concerns where it starts. Of at most 20 such
 * entities the first 50 claims about each are looked at.
 */
export type BasisOtherwiseClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What an answer, or the lack of one, rests on: the documents that the View reads; of them those with a claim used; those
 * that speak otherwise on the matter; and those that speak of an entity asked about, and say nothing on the matter.
 *
 * The matter of `verdict`, `fedBy` and `fedInto` is what the same question would take if it asked of every modality, every
 * speaker and all time, with the contrary of each type, a symmetric type both ways, and what is said of an end only as the
 * scope or event of something else; for lineage also the beginnings and ends of where it starts and all claims that share an
 * event with one found. At most 500 claims about each entity are looked at; where there are more, the note says so. Of other
 * questions no matter is known: none of their documents speaks otherwise.
 *
 * Where nothing answers, what is nearest to the question belongs to the matter too: whatever is said between the two entities; the
 * same of a whole or a part of one, of its post or who holds it, of the field of work of the subject in another part of its
 * whole, or of another body in a passage that speaks of the subject; what is said of both by way of an event; and for
 * lineage what is said of a closure, a review, a decision or a plan that concerns where it starts. Of at most 20 such
 * entities the first 50 claims about each are looked at.
 */
export type BasisPerhapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What an answer, or the lack of one, rests on: the documents that the View reads; of them those with a claim used; those
 * that speak otherwise on the matter; and those that speak of an entity asked about, and say nothing on the matter.
 *
 * The matter of `verdict`, `fedBy` and `fedInto` is what the same question would take if it asked of every modality, every
 * speaker and all time, with the contrary of each type, a symmetric type both ways, and what is said of an end only as the
 * scope or event of something else; for lineage also the beginnings and ends of where it starts and all claims that share an
 * event with one found. At most 500 claims about each entity are looked at; where there are more, the note says so. Of other
 * questions no matter is known: none of their documents speaks otherwise.
 *
 * Where nothing answers, what is nearest to the question belongs to the matter too: whatever is said between the two entities; the
 * same of a whole or a part of one, of its post or who holds it, of the field of work of the subject in another part of its
 * whole, or of another body in a passage that speaks of the subject; what is said of both by way of an event; and for
 * lineage what is said of a closure, a review, a decision or a plan that concerns where it starts. Of at most 20 such
 * entities the first 50 claims about each are looked at.
 */
export type BasisSilentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What an answer, or the lack of one, rests on: the documents that the View reads; of them those with a claim used; those
 * that speak otherwise on the matter; and those that speak of an entity asked about, and say nothing on the matter.
 *
 * The matter of `verdict`, `fedBy` and `fedInto` is what the same question would take if it asked of every modality, every
 * speaker and all time, with the contrary of each type, a symmetric type both ways, and what is said of an end only as the
 * scope or event of something else; for lineage also the beginnings and ends of where it starts and all claims that share an
 * event with one found. At most 500 claims about each entity are looked at; where there are more, the note says so. Of other
 * questions no matter is known: none of their documents speaks otherwise.
 *
 * Where nothing answers, what is nearest to the question belongs to the matter too: whatever is said between the two entities; the
 * same of a whole or a part of one, of its post or who holds it, of the field of work of the subject in another part of its
 * whole, or of another body in a passage that speaks of the subject; what is said of both by way of an event; and for
 * lineage what is said of a closure, a review, a decision or a plan that concerns where it starts. Of at most 20 such
 * entities the first 50 claims about each are looked at.
 */
export type BasisSpeakingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How exactly a number is given. */
export type Bound =
  /** About this number. */
  | 'ABOUT'
  /** A little less than this number. */
  | 'ALMOST'
  /** This number. */
  | 'EXACT'
  /** More than this number. */
  | 'OVER';

/**
 * How sure it is that something held on the day asked about. It speaks of time alone: if what is said is so. A state holds on
 * no day certainly before the beginning of what it needs (both ends of a membership, who works on something), or after its
 * end; a change that a contrary one certainly followed, such as opting in by opting out, no longer holds.
 */
export type Certainty =
  /**
   * Every reading of the dates makes it so on that day: those of one claim alone, or of two between which the day lies, of
   * which one gives the beginning or the end. Two that each saw it hold are no span. No claim that is read denies that day.
   */
  | 'DEFINITE'
  /** Some reading of the dates makes it so on that day, or a date that decides is unknown, approximate or inferred. */
  | 'POSSIBLE';

/** What one document says, tied to the place and the phrase where it says it. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** What a remark is about: what no other form of claim holds without bending. At most 20; empty for every other claim. */
  readonly about: ReadonlyArray<Entity>;
  /** Who says so, where the document reports somebody else's words; null where its author does. */
  readonly accordingTo: Maybe<Entity>;
  /** The sum of money in it. */
  readonly amount: Maybe<Money>;
  /** The attribute that it makes; null for a claim of another form. */
  readonly attribute: Maybe<Attribute>;
  /** What an attribute's claim is of; null for every other claim. */
  readonly attributeKind: Maybe<AttributeKind>;
  /** The value of an attribute's claim, of a date in EDTF; null for every other claim. */
  readonly attributeValue: Maybe<Scalars['String']['output']>;
  /** How exactly the amount, share or value is given; null where there is none. */
  readonly bound: Maybe<Bound>;
  /**
   * Earlier claims of the same source that were so until the day before this one's beginning, at most 20 of those that the View
   * reads: where this one is read they end there.
   */
  readonly continues: ReadonlyArray<Claim>;
  /**
   * Earlier claims of the same source of which it says that they never were so, at most 20 of those that the View reads; such a
   * claim counts for nothing where this one is read.
   */
  readonly corrects: ReadonlyArray<Claim>;
  /** Of a claim that is `DENIED`: whether it says no more than that this is not planned, and leaves open whether it is so. */
  readonly deniesPlan: Scalars['Boolean']['output'];
  /** The document that says it. */
  readonly document: Document;
  /** The event it belongs to: claims that share one are one change. */
  readonly event: Maybe<Entity>;
  /** The existence that it makes; null for a claim of another form. */
  readonly existence: Maybe<Existence>;
  /** The figure that it makes; null for a claim of another form. */
  readonly figure: Maybe<Figure>;
  /** The document's own words of doubt, such as `it would seem`; null where it has none. */
  readonly hedge: Maybe<Scalars['String']['output']>;
  /** The document's id, a dot and the claim's number: `commissioners-briefing.c12`. */
  readonly id: Scalars['ID']['output'];
  /** What is the editor's part in it rather than the document's word, its date aside: `note` says why. Empty where nothing is. */
  readonly inferred: ReadonlyArray<ClaimPart>;
  /** The words of type OTHER, between its subject and its object; null for every other claim. */
  readonly label: Maybe<Scalars['String']['output']>;
  /**
   * Where it stands: `¶21` is the 21st block of text between blank lines, with the heading where there is one; `line 7`,
   * `page 3`. In a table `row 12, owner` is a cell by the name of its column (the row of names is row 1), in JSON
   * `/memberships/12` the way to a value (RFC 6901).
   */
  readonly locator: Scalars['String']['output'];
  /** What a figure's claim counts; null for every other claim. */
  readonly measure: Maybe<Measure>;
  /** How it is said. */
  readonly modality: Modality;
  /** What a careful reader must know. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** At most twelve words found verbatim there; in a table or in JSON, in one cell or value. */
  readonly phrase: Scalars['String']['output'];
  /**
   * The document's whole sentence or sentences in which the phrase stands, word for word and on one line, at most 120 words: what
   * to quote. Claims of one sentence have the same one; null where the record keeps none.
   */
  readonly quotation: Maybe<Scalars['String']['output']>;
  /**
   * When its source says that it made this statement, as a register does: it is known from then, rather than from the
   * document's publication. Null where the source does not tell.
   */
  readonly recorded: Maybe<Scalars['Edtf']['output']>;
  /** The relationship that it makes; null for a claim of another form. */
  readonly relationship: Maybe<Relationship>;
  /**
   * Later claims of the same source that correct or continue it, at most 20 of those that the View reads. Empty where none does.
   * A claim of another source never does: it agrees or disagrees.
   */
  readonly replacedBy: ReadonlyArray<Claim>;
  /** The part played, in the document's words. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Whom it names in roles that the record has words for, such as `on behalf of`, at most 20: no end of what it says. */
  readonly roles: ReadonlyArray<ClaimRole>;
  /** When the words were spoken, where the document tells. */
  readonly said: Maybe<Scalars['Edtf']['output']>;
  /** What it is limited to, at most 20 entities; empty where it is not. */
  readonly scope: ReadonlyArray<Entity>;
  /** The share in it. */
  readonly share: Maybe<Share>;
  /** Who says so, the outermost first, where one tells what another says: at most 20; empty where the document's author does. */
  readonly speakers: ReadonlyArray<Entity>;
  /** The claim in one sentence, by a fixed template. */
  readonly statement: Scalars['String']['output'];
  /** What it says with nobody, or with somebody whom its document does not name, which makes no relationship; null for every other claim. */
  readonly unnamed: Maybe<UnnamedEnd>;
  /** The value of a figure's claim; null for every other claim. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /**
   * The document's own verb in the place of that of the type, in the infinitive, such as `be launched by`: a sentence has it
   * where all the claims that it tells give it. Null where it has none.
   */
  readonly verb: Maybe<Scalars['String']['output']>;
  /** When it was; null where the document does not tell. */
  readonly when: Maybe<Period>;
  /** The document's own words for the date, where they differ. */
  readonly whenText: Maybe<Scalars['String']['output']>;
};


/** What one document says, tied to the place and the phrase where it says it. */
export type ClaimContinuesArgs = {
  view?: InputMaybe<View>;
};


/** What one document says, tied to the place and the phrase where it says it. */
export type ClaimCorrectsArgs = {
  view?: InputMaybe<View>;
};


/** What one document says, tied to the place and the phrase where it says it. */
export type ClaimReplacedByArgs = {
  view?: InputMaybe<View>;
};

/** Claims, with their place in a list. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims of this page with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims of this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim, those of one document under its title. */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A claim in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A part of a claim that may be the editor's. */
export type ClaimPart =
  /** Whom or what the relationship leads to. */
  | 'OBJECT'
  /** That what the text says is this. */
  | 'READING'
  /** Who says so. */
  | 'SPEAKER'
  /** Whom or what it speaks of. */
  | 'SUBJECT';

/** As what a claim names entities: they have what it makes on their side `QUALIFIER`. */
export type ClaimRole = {
  readonly __typename?: 'ClaimRole';
  /** Who has the role, at most 20. */
  readonly entities: ReadonlyArray<Entity>;
  /** The words before the name, such as `on behalf of`: the record's own. */
  readonly word: Scalars['String']['output'];
};

/** Relationships that both sides of a comparison tell, with their place in a list. */
export type ComparedConnection = {
  readonly __typename?: 'ComparedConnection';
  /** The relationships of this page, as each side tells them. */
  readonly edges: ReadonlyArray<ComparedEdge>;
  /** The relationships of this page. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A relationship that both sides of a comparison tell. */
export type ComparedEdge = {
  readonly __typename?: 'ComparedEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** In what the two differ, in the order of the enum; empty where they are alike. */
  readonly differences: ReadonlyArray<DocumentDifference>;
  /** The relationship, which by itself tells the whole record. */
  readonly node: Relationship;
  /** It as the documents of the one side tell it. */
  readonly one: RelationshipInView;
  /** It as the documents of the other side tell it. */
  readonly other: RelationshipInView;
};

/**
 * How the relationships around an entity differ between two days. Each that held, or may have held, on either day or
 * between them is in one of the lists; each list is in order of earliest start (unknown last), type, the subject's name,
 * id, its side is SUBJECT, and its `certainty` is that of the second day (of `ended`, of the first).
 */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** What the answer, or the lack of one, rests on. */
  readonly basis: Basis;
  /** What may have held on the first day, and certainly held on the second. */
  readonly becameCertain: Maybe<RelationshipConnection>;
  /** What certainly held on the first day, and only may have held on the second. */
  readonly becameUncertain: Maybe<RelationshipConnection>;
  /** What did not hold on the first day, and did or may have held on the second. */
  readonly began: Maybe<RelationshipConnection>;
  /**
   * What held on neither day, and has a date that may lie between them, as a payment for a year in between; `certainty` is
   * null.
   */
  readonly between: Maybe<RelationshipConnection>;
  /** What held or may have held on the first day, and did not on the second. */
  readonly ended: Maybe<RelationshipConnection>;
  /** What `where` has the comparison look at, in a sentence; null where it leaves nothing out. */
  readonly filters: Maybe<Scalars['String']['output']>;
  /** The differences in words, with footnotes. */
  readonly prose: Prose;
  /** What is as certain on the second day as on the first. */
  readonly stayed: Maybe<RelationshipConnection>;
};


/**
 * How the relationships around an entity differ between two days. Each that held, or may have held, on either day or
 * between them is in one of the lists; each list is in order of earliest start (unknown last), type, the subject's name,
 * id, its side is SUBJECT, and its `certainty` is that of the second day (of `ended`, of the first).
 */
export type ComparisonBecameCertainArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How the relationships around an entity differ between two days. Each that held, or may have held, on either day or
 * between them is in one of the lists; each list is in order of earliest start (unknown last), type, the subject's name,
 * id, its side is SUBJECT, and its `certainty` is that of the second day (of `ended`, of the first).
 */
export type ComparisonBecameUncertainArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How the relationships around an entity differ between two days. Each that held, or may have held, on either day or
 * between them is in one of the lists; each list is in order of earliest start (unknown last), type, the subject's name,
 * id, its side is SUBJECT, and its `certainty` is that of the second day (of `ended`, of the first).
 */
export type ComparisonBeganArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How the relationships around an entity differ between two days. Each that held, or may have held, on either day or
 * between them is in one of the lists; each list is in order of earliest start (unknown last), type, the subject's name,
 * id, its side is SUBJECT, and its `certainty` is that of the second day (of `ended`, of the first).
 */
export type ComparisonBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How the relationships around an entity differ between two days. Each that held, or may have held, on either day or
 * between them is in one of the lists; each list is in order of earliest start (unknown last), type, the subject's name,
 * id, its side is SUBJECT, and its `certainty` is that of the second day (of `ended`, of the first).
 */
export type ComparisonEndedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How the relationships around an entity differ between two days. Each that held, or may have held, on either day or
 * between them is in one of the lists; each list is in order of earliest start (unknown last), type, the subject's name,
 * id, its side is SUBJECT, and its `certainty` is that of the second day (of `ended`, of the first).
 */
export type ComparisonStayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How often something occurs. */
export type Count = {
  readonly __typename?: 'Count';
  /** How often. */
  readonly count: Scalars['Int']['output'];
  /** What is counted. */
  readonly key: Scalars['String']['output'];
};

/** The days that a date may mean: some day from the earliest to the latest, both included. */
export type DateBound = {
  readonly __typename?: 'DateBound';
  /** The first day it may mean. */
  readonly earliest: Scalars['Date']['output'];
  /** The last day it may mean. */
  readonly latest: Scalars['Date']['output'];
};

/** From which side a relationship is looked at. */
export type Direction =
  /** Either; in an entity's lists and counts also what it is no end of, and qualifies. */
  | 'BOTH'
  /** The entity asked about is the object; of a symmetric type (`WORKS_WITH`) either end. */
  | 'IN'
  /** The entity asked about is the subject; of a symmetric type (`WORKS_WITH`) either end. */
  | 'OUT';

/** Two or more positions that documents take on one question, side by side; none is picked. */
export type Disagreement = Node & {
  readonly __typename?: 'Disagreement';
  /**
   * The entities it is about, in order of id; at most 20. Where the View leaves out some of its claims: those that a claim
   * which is read names.
   */
  readonly about: ReadonlyArray<Entity>;
  /** `d-` and letters and digits. */
  readonly id: Scalars['ID']['output'];
  /** What they disagree about. */
  readonly kind: DisagreementKind;
  /** Who found it. */
  readonly origin: DisagreementOrigin;
  /**
   * The positions that the View shows, at most 10: those of which it reads a claim, and that differ from another such. The
   * plain View shows all. Empty where there are none.
   */
  readonly positions: ReadonlyArray<Position>;
  /** The question and the positions that the View shows in words, with footnotes. */
  readonly prose: Prose;
  /**
   * The question to which the positions are answers. An editor's stands only while the View reads every claim that it was
   * asked of; else it is made of the claims that the View reads: who gave what money, what was to become of a thing, or what
   * the documents say of what it is about.
   */
  readonly question: Scalars['String']['output'];
};


/** Two or more positions that documents take on one question, side by side; none is picked. */
export type DisagreementAboutArgs = {
  view?: InputMaybe<View>;
};


/** Two or more positions that documents take on one question, side by side; none is picked. */
export type DisagreementPositionsArgs = {
  view?: InputMaybe<View>;
};


/** Two or more positions that documents take on one question, side by side; none is picked. */
export type DisagreementProseArgs = {
  view?: InputMaybe<View>;
};


/** Two or more positions that documents take on one question, side by side; none is picked. */
export type DisagreementQuestionArgs = {
  view?: InputMaybe<View>;
};

/** Disagreements, with their place in a list. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** The disagreements of this page with their cursors. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The disagreements of this page. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim; where there is nothing and no kinds were chosen, that the documents do not contradict one another, and what they tell one after another (`COURSE`). */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A disagreement in a list. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The disagreement. */
  readonly node: Disagreement;
};

/**
 * What documents disagree about, or that something took its course. By rule only where no reading of the dates lets both be
 * true, and only between claims of one scope, or of which one has none: what is dated was so on some day of its date, what a
 * date denies was so on none. Plans make none by rule, nor do a series and two precisions of one date.
 */
export type DisagreementKind =
  /** Two states that cannot both be, stated of one day. Contrary changes follow each other. */
  | 'CONTRARY'
  /** No difference: what was so first, then otherwise, in the order of the documents. Listed only where it is asked for. */
  | 'COURSE'
  /**
   * One relationship, beginning or end, stated of dates of which only one can be: of a state, which may hold twice, that it
   * began or ended while it held. Or a state stated of days before the beginning, or after the end, of what it needs.
   */
  | 'DATE'
  /**
   * One relationship, beginning or end, stated of days of which each is denied; of a state, of a day that is. A denial without
   * a date is of the day of writing: of a change or an act, that it had not happened by then.
   */
  | 'DENIAL'
  /** They tell different ends of the same story, which cannot all be so. */
  | 'OUTCOME'
  /** They speak of more or less of the same thing, or of it in other terms: all of it may be so, and prose does not say that they differ. */
  | 'SCOPE'
  /** Numbers for one thing that cannot be the same; by rule never one that is about or almost so much. */
  | 'VALUE';

/** Who found a disagreement. */
export type DisagreementOrigin =
  /** A rule over the claims. */
  | 'COMPUTED'
  /** An editor, who read them. */
  | 'EDITORIAL';

/** A document of the record. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** To whom it is written; at most 20. */
  readonly addressees: ReadonlyArray<Entity>;
  /** Who wrote it, in the order of the document; at most 20. */
  readonly authors: ReadonlyArray<Entity>;
  /** What it says, claim by claim, in order of number. */
  readonly claims: Maybe<ClaimConnection>;
  /** The entities that its claims name, in order of name, id. */
  readonly entities: Maybe<EntityConnection>;
  /** A readable slug such as `commissioners-briefing`, or a register's own id. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** What a careful reader must know of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The document that it is a part of; null for a whole. A document with parts makes no claims and is not counted as read. */
  readonly partOf: Maybe<Document>;
  /** When it was published; null where that cannot be told. */
  readonly published: Maybe<Period>;
  /** Who published it; null where unknown. */
  readonly publisher: Maybe<Entity>;
  /** Whether the record has all that it says, or a part of it. What is not found in a part may stand in the rest. */
  readonly read: DocumentReading;
  /**
   * What it is one of, as yearly extracts are of one register: a claim of it may correct or continue an earlier one of the
   * series. Null for a document of none.
   */
  readonly series: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** When it was written; null where that cannot be told. */
  readonly written: Maybe<Period>;
};


/** A document of the record. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document of the record. */
export type DocumentEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/**
 * How what documents tell around an entity differs from what others tell: each relationship that either side tells of, in
 * whatever modality, denials too, is in one of the lists. Figures, beginnings and ends, and remarks are not compared. Each list
 * is in order of earliest start (unknown last), type, the subject's name, id.
 */
export type DocumentComparison = {
  readonly __typename?: 'DocumentComparison';
  /** What the answer rests on: the documents of both sides. */
  readonly basis: Basis;
  /** What both sides tell alike, though one may tell less of it. */
  readonly both: Maybe<ComparedConnection>;
  /** What both sides tell, and not alike. */
  readonly differing: Maybe<ComparedConnection>;
  /** What `where` has the comparison look at, in a sentence; null where it leaves nothing out. */
  readonly filters: Maybe<Scalars['String']['output']>;
  /** What the one side tells and the other does not, as the one tells it; the side of each is SUBJECT. */
  readonly onlyOne: Maybe<RelationshipConnection>;
  /** What the other side tells and the one does not, as the other tells it; the side of each is SUBJECT. */
  readonly onlyOther: Maybe<RelationshipConnection>;
  /** The comparison in words, with footnotes. */
  readonly prose: Prose;
};


/**
 * How what documents tell around an entity differs from what others tell: each relationship that either side tells of, in
 * whatever modality, denials too, is in one of the lists. Figures, beginnings and ends, and remarks are not compared. Each list
 * is in order of earliest start (unknown last), type, the subject's name, id.
 */
export type DocumentComparisonBothArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How what documents tell around an entity differs from what others tell: each relationship that either side tells of, in
 * whatever modality, denials too, is in one of the lists. Figures, beginnings and ends, and remarks are not compared. Each list
 * is in order of earliest start (unknown last), type, the subject's name, id.
 */
export type DocumentComparisonDifferingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How what documents tell around an entity differs from what others tell: each relationship that either side tells of, in
 * whatever modality, denials too, is in one of the lists. Figures, beginnings and ends, and remarks are not compared. Each list
 * is in order of earliest start (unknown last), type, the subject's name, id.
 */
export type DocumentComparisonOnlyOneArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How what documents tell around an entity differs from what others tell: each relationship that either side tells of, in
 * whatever modality, denials too, is in one of the lists. Figures, beginnings and ends, and remarks are not compared. Each list
 * is in order of earliest start (unknown last), type, the subject's name, id.
 */
export type DocumentComparisonOnlyOtherArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Documents, with their place in a list. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * In what two sides tell a relationship otherwise. What only one of them gives is no difference, nor is what all of it can mean:
 * a year and a day in it, "over 1,300" and 1,400.
 */
export type DocumentDifference =
  /** The sum of money. */
  | 'AMOUNT'
  /** How it is said: as a fact, as planned, or that it is not so; one of the sides has a modality that the other has not. */
  | 'MODALITY'
  /** When. The day of writing, of what is told in the present tense, is each document's own and no difference. */
  | 'PERIOD'
  /** What it is limited to. */
  | 'SCOPE'
  /** The share. */
  | 'SHARE';

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** How much of a document the record has. */
export type DocumentReading =
  /** A part, such as some rows of a register. So it is with sources of rows, unless the record says that all was taken. */
  | 'PART'
  /** All that it says of what the record is about. */
  | 'WHOLE';

/** Something that the documents speak of. Every type that implements it has the same fields. */
export type Entity = {
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityExistenceArgs = {
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityProseArgs = {
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** Something that the documents speak of. Every type that implements it has the same fields. */
export type EntityToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/** Entities, with their place in a list. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of this page with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entity in a list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** What an entity is. */
export type EntityKind =
  /** Something that is owned, used or moved: a vessel, a vehicle, an account, a weapon. */
  | 'ASSET'
  /** Something that happened at a time: a meeting, a launch, a review. */
  | 'EVENT'
  /** A text with effect: an act, a convention, a strategy, a report, a petition. */
  | 'INSTRUMENT'
  /** A named police or multi-agency operation. */
  | 'OPERATION'
  /** A body of people: a police force, a unit, a department, a charity, a party. */
  | 'ORGANISATION'
  /** A human being. */
  | 'PERSON'
  /** Somewhere: a country, a city, a building. */
  | 'PLACE'
  /** An office that a person holds: a minister, a commissioner, a director. */
  | 'POST'
  /** A field of work or concern, not a body. */
  | 'TOPIC';

/** In which order entities are listed. */
export type EntityOrder =
  /** By how many relationships they have in the plain View, from every side, the most first; then by name, id. */
  | 'DEGREE'
  /** By name, then id. */
  | 'NAME';

/** Something that happened at a time. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** Something that happened at a time. */
export type EventAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that happened at a time. */
export type EventDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time. */
export type EventExistenceArgs = {
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventProseArgs = {
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that happened at a time. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Something that happened at a time. */
export type EventTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** Something that happened at a time. */
export type EventToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/** That an entity began or ended. */
export type Existence = Node & {
  readonly __typename?: 'Existence';
  /** The entity it is about. */
  readonly about: Entity;
  /** Whether it began or ended. */
  readonly change: ExistenceChange;
  /** Its claims in the View, in order of document id and number. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** `x-` and 26 letters and digits, the same wherever these claims are. */
  readonly id: Scalars['ID']['output'];
  /**
   * What came of what is planned of it: the claims of documents written later than the plan that state or deny it, or what
   * belongs to the same event, in order of writing. Empty where nothing is planned, or nothing tells it.
   */
  readonly outcome: Maybe<ReadonlyArray<Claim>>;
  /** When; null where the visible claims are undated or differ. */
  readonly period: Maybe<Period>;
  /** The same in words, with its visible claims as footnotes. */
  readonly prose: Prose;
  /** The same in words. */
  readonly sentence: Scalars['String']['output'];
};


/** That an entity began or ended. */
export type ExistenceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** That an entity began or ended. */
export type ExistenceOutcomeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** That an entity began or ended. */
export type ExistencePeriodArgs = {
  view?: InputMaybe<View>;
};


/** That an entity began or ended. */
export type ExistenceProseArgs = {
  view?: InputMaybe<View>;
};


/** That an entity began or ended. */
export type ExistenceSentenceArgs = {
  view?: InputMaybe<View>;
};

/** What happened to an entity's existence. */
export type ExistenceChange =
  /** It was set up, opened, launched, came into force. */
  | 'BEGAN'
  /** It was closed, abolished, repealed. */
  | 'ENDED';

/** A file of another tool in which a part of the graph can be had; `docs/exports.md` says what each keeps. */
export type ExportFormat =
  /** A table of the claims, each with document, place and phrase. */
  | 'CLAIMS_CSV'
  /** Cytoscape.js and Cytoscape Desktop. */
  | 'CYTOSCAPE_JSON'
  /** DOT: Graphviz. */
  | 'DOT'
  /** A table of the entities. */
  | 'ENTITIES_CSV'
  /** GEXF with dates: Gephi. */
  | 'GEXF'
  /** GraphML: yEd, networkx, igraph. */
  | 'GRAPHML'
  /** graphology, and Sigma with it. */
  | 'GRAPHOLOGY_JSON'
  /** JSON-LD in the terms of W3C's ORG and PROV. */
  | 'JSONLD'
  /** A Mermaid flowchart. */
  | 'MMD'
  /** The Neo4j Visualization Library. */
  | 'NVL_JSON'
  /** A table of the relationships. */
  | 'RELATIONSHIPS_CSV';

/** A number about an entity, made by the claims with the same entity, measure, scope, date and occasion. */
export type Figure = Node & {
  readonly __typename?: 'Figure';
  /** The entity it is about. */
  readonly about: Entity;
  /** How exactly that value is given. */
  readonly bound: Maybe<Bound>;
  /** Its claims in the View, in order of document id and number. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** `f-` and 26 letters and digits, the same wherever these claims are. */
  readonly id: Scalars['ID']['output'];
  /** What it counts. */
  readonly measure: Measure;
  /** When it was so; null where undated. */
  readonly period: Maybe<Period>;
  /** The same in words, with its visible claims as footnotes. */
  readonly prose: Prose;
  /** What it is limited to, at most 20 entities; empty where it is not. */
  readonly scope: ReadonlyArray<Entity>;
  /** The figure in words. */
  readonly sentence: Scalars['String']['output'];
  /** The value that the claims told by `sentence` agree on; null where they differ or none is visible. */
  readonly value: Maybe<Scalars['Float']['output']>;
};


/** A number about an entity, made by the claims with the same entity, measure, scope, date and occasion. */
export type FigureBoundArgs = {
  view?: InputMaybe<View>;
};


/** A number about an entity, made by the claims with the same entity, measure, scope, date and occasion. */
export type FigureClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** A number about an entity, made by the claims with the same entity, measure, scope, date and occasion. */
export type FigureProseArgs = {
  view?: InputMaybe<View>;
};


/** A number about an entity, made by the claims with the same entity, measure, scope, date and occasion. */
export type FigureSentenceArgs = {
  view?: InputMaybe<View>;
};


/** A number about an entity, made by the claims with the same entity, measure, scope, date and occasion. */
export type FigureValueArgs = {
  view?: InputMaybe<View>;
};

/** Figures, with their place in a list. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** The figures of this page with their cursors. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The figures of this page. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim, and on what of it the documents differ. */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A figure in a list. */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Figure;
  /** As what the claims name a `QUALIFIER`: `scope`, `event` or a word of the record; null where it is about the entity. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** `SUBJECT` where it is about the entity asked about, else `QUALIFIER`. */
  readonly side: RelationshipSide;
};

/** A claim that a numbered note stands for; the note of a quotation may stand for several, of one place of the document. */
export type Footnote = {
  readonly __typename?: 'Footnote';
  /** The claim, with document, place and phrase. */
  readonly claim: Claim;
  /** The number in the text, from 1: the same for all claims of one note. */
  readonly number: Scalars['Int']['output'];
};

/** What a histogram counts by. */
export type HistogramUnit =
  /** By month: `2009-03`. */
  | 'MONTH'
  /** By year: `2009`. */
  | 'YEAR';

/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type Instrument = Entity & Node & {
  readonly __typename?: 'Instrument';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentExistenceArgs = {
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentProseArgs = {
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** A text with effect: an act, a convention, a strategy, a report, a petition. */
export type InstrumentToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/** What a legend says of a kind, and in which colour: the same in every record and version, as the page has it. */
export type KindHint = {
  readonly __typename?: 'KindHint';
  /** A colour as `#rrggbb`, to be seen on a light ground. */
  readonly colour: Scalars['String']['output'];
  /** The kind. */
  readonly kind: EntityKind;
  /** What several are called. */
  readonly many: Scalars['String']['output'];
  /** What one of them is called. */
  readonly one: Scalars['String']['output'];
};

/** A bound on what a request may ask for. */
export type Limit = {
  readonly __typename?: 'Limit';
  /** Its name, as README explains it. */
  readonly name: Scalars['String']['output'];
  /** The unit of the value. */
  readonly unit: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['Float']['output'];
};

/** Entities that fed into one, or that it fed into, and what that rests on. */
export type LineageConnection = {
  readonly __typename?: 'LineageConnection';
  /** What the whole answer, or the lack of one, rests on. */
  readonly basis: Basis;
  /** The entities of this page with the chain that leads to each. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** This page in words, with footnotes. */
  readonly prose: Prose;
  /** How many there are in all; counted only if asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entity that fed in, with the shortest chain of relationships to it. */
export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  /**
   * How certain the least certain step is on the day asked about, and POSSIBLE where the dates leave the order of the steps
   * open; else null without `asOf`.
   */
  readonly certainty: Maybe<Certainty>;
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** How many steps away it is, from 1. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly node: Entity;
  /** The chain in words, step by step; it says so where the dates leave open in which order the steps happened. */
  readonly sentence: Scalars['String']['output'];
  /** The same relationships in the same order, as they are in the View. */
  readonly told: ReadonlyArray<RelationshipInView>;
  /**
   * The chain, from the entity asked about; of several shortest ones the most certain, then the first in order. Along
   * lineage no step of it certainly precedes one before it.
   */
  readonly via: ReadonlyArray<Relationship>;
};

/** What a figure counts or measures. */
export type Measure = {
  readonly __typename?: 'Measure';
  /**
   * The same as `key`.
   * @deprecated `key` is the same; what has an `id` is found by `node`.
   */
  readonly id: Scalars['String']['output'];
  /** The name of the measure in this record, by which figures are asked for; `node` does not know it. */
  readonly key: Scalars['String']['output'];
  /** What it counts, in words. */
  readonly label: Scalars['String']['output'];
  /** What one is: persons, signatures, … */
  readonly unit: Scalars['String']['output'];
};

/** How a document says something. */
export type Modality =
  /** That it is not so. */
  | 'DENIED'
  /** As announced, intended, proposed or expected. */
  | 'PLANNED'
  /** As a fact. */
  | 'STATED';

/** How many relationships a View leaves out because of how they are said. */
export type ModalityCount = {
  readonly __typename?: 'ModalityCount';
  /** How many, from 1; null beyond 1,000, and for the lists of a comparison. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** `STATED` or `PLANNED`: a denial makes no relationship. */
  readonly modality: Modality;
};

/** A sum of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** How exactly the sum is given. */
  readonly bound: Bound;
  /** The currency, as an ISO 4217 code such as `GBP`. */
  readonly currency: Scalars['String']['output'];
  /** The sum, in units of the currency. */
  readonly value: Scalars['Float']['output'];
};

/** Relationships whose money may be the same, or one whose claims differ in it. */
export type MoneyApart = {
  readonly __typename?: 'MoneyApart';
  /** The least that it can be. */
  readonly least: Scalars['Float']['output'];
  /** The most that it can be. */
  readonly most: Scalars['Float']['output'];
  /** The relationships, in the order of `Query.relationships`. */
  readonly relationships: Maybe<ReadonlyArray<RelationshipInView>>;
};


/** Relationships whose money may be the same, or one whose claims differ in it. */
export type MoneyApartRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Another name of an entity. That two names mean one entity is the editor's judgement, so it shows where each stands. */
export type Name = {
  readonly __typename?: 'Name';
  /** The documents in which it stands, in order of id; at most 20. */
  readonly documents: ReadonlyArray<Document>;
  /** When it was in use; null where no document says. */
  readonly period: Maybe<Period>;
  /** The name, as it stands in the documents. */
  readonly value: Scalars['String']['output'];
};

/** Where the name of an entity is from. */
export type NameSource =
  /** No document writes it: it is the editor's. */
  | 'EDITOR'
  /** It stands in a text. */
  | 'TEXT';

/** Anything with an id of its own, which a cache may keep by that id: what it shows never depends on the way to it. */
export type Node = {
  /** Stable, readable where a person chose it, and never given to anything else. */
  readonly id: Scalars['ID']['output'];
};

/** A named police or multi-agency operation. */
export type Operation = Entity & Node & {
  readonly __typename?: 'Operation';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** A named police or multi-agency operation. */
export type OperationAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A named police or multi-agency operation. */
export type OperationDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named police or multi-agency operation. */
export type OperationExistenceArgs = {
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationProseArgs = {
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A named police or multi-agency operation. */
export type OperationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A named police or multi-agency operation. */
export type OperationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** A named police or multi-agency operation. */
export type OperationToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/** A body of people: a police force, a unit, a department, a charity, a party. */
export type Organisation = Entity & Node & {
  readonly __typename?: 'Organisation';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationExistenceArgs = {
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationProseArgs = {
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** A body of people: a police force, a unit, a department, a charity, a party. */
export type OrganisationToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/** The record as a whole, and the limits of this service. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** How many claims of each document; in order of document id. */
  readonly countsByDocument: ReadonlyArray<Count>;
  /** How many entities of each kind; in order of kind. */
  readonly countsByKind: ReadonlyArray<Count>;
  /** How many relationships of each type; in order of type. */
  readonly countsByType: ReadonlyArray<Count>;
  /** What the record is. */
  readonly description: Scalars['String']['output'];
  /** The earliest day that a claim's date names. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /**
   * How many relationships in the View begin in each year or month, by the earliest start that a visible claim names, in
   * order of key; the undated are left out. What is known less precisely stands under what is known of it: `2009` beside
   * `2009-03`, `200X` beside `2009`. More than 1,000 keys are refused.
   */
  readonly histogram: Maybe<ReadonlyArray<Count>>;
  /** Every kind that an entity may be of, whether the record has one or not, with what a legend needs; in order of the enum. */
  readonly kinds: ReadonlyArray<KindHint>;
  /** The latest day that a claim's date names. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** How many rows of what was brought are not in the record because they had faults (`tributary load --lenient`); mostly 0. */
  readonly leftOut: Scalars['Int']['output'];
  /** Under which licence it may be used. */
  readonly licence: Scalars['String']['output'];
  /** What a request may ask for; each is a setting of the service. */
  readonly limits: ReadonlyArray<Limit>;
  /** SHA-256 over the record's canonical form: the same record has the same hash everywhere. */
  readonly recordHash: Scalars['String']['output'];
  /** The title of the record. */
  readonly title: Scalars['String']['output'];
};


/** The record as a whole, and the limits of this service. */
export type OverviewHistogramArgs = {
  by?: InputMaybe<HistogramUnit>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  view?: InputMaybe<View>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item on the page, to be given as `after` for the next; null on an empty one. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /**
   * Whether more items follow this page. True also of a page of an entity's relationships that ends where so many were looked at as
   * may be (`looked` of `overview.limits`): it may then be shorter than `first`, and perhaps nothing follows.
   */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for after a cursor, so that items may stand before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item on the page; null on an empty one. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A chain of relationships from one entity to another, each in whichever direction it goes. */
export type Path = {
  readonly __typename?: 'Path';
  /**
   * How certain the least certain step is on the day asked about; of lineage POSSIBLE where the dates leave the order of the
   * steps open; else null without `asOf`.
   */
  readonly certainty: Maybe<Certainty>;
  /** The entities on it, both ends included, in order. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** The chain in words, with footnotes. */
  readonly prose: Prose;
  /** The chain in words. */
  readonly sentence: Scalars['String']['output'];
  /**
   * Those of them between the ends that are no tie, but a subject that both sides have to do with: topics, and classes or groups
   * that are not named. In order.
   */
  readonly sharedSubject: ReadonlyArray<Entity>;
  /** Its steps, in order. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The entity it leaves. */
  readonly from: Entity;
  /** The relationships between the two that count, parallel ones in one step; at most 20. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The entity it reaches. */
  readonly to: Entity;
  /** The same relationships in the same order, as they are in the View; at most 20. */
  readonly told: ReadonlyArray<RelationshipInView>;
};

/** How two entities are linked, by the fewest steps. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** What the answer, or the lack of one, rests on. */
  readonly basis: Basis;
  /** What `where` has the paths follow, in a sentence; null where it leaves nothing out. */
  readonly filters: Maybe<Scalars['String']['output']>;
  /** How many steps the shortest paths have; null where no path is as short as was allowed. */
  readonly length: Maybe<Scalars['Int']['output']>;
  /** Whether there are others of that length. */
  readonly more: Scalars['Boolean']['output'];
  /** The paths of that length, by the names, then ids, of the entities along them; parallel relationships are one step. */
  readonly paths: ReadonlyArray<Path>;
  /** The paths in words, with footnotes. */
  readonly prose: Prose;
  /**
   * How many steps the shortest way takes if it follows every type, kind and direction, in every modality, reports too, of all
   * time, in the documents of the View; null unless that is fewer than `length`, or there is no such path.
   */
  readonly unfilteredLength: Maybe<Scalars['Int']['output']>;
};

/** A date or an interval as a document gives it. One date stands for some time in it. */
export type Period = {
  readonly __typename?: 'Period';
  /** The date in EDTF, as precise as the text and no more. */
  readonly edtf: Scalars['Edtf']['output'];
  /** When it began: null where that is unknown or open. */
  readonly from: Maybe<DateBound>;
  /** Whether the editor of the record worked the date out, because the text alone does not give it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The document's own words for the date, where they differ. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** When it ended: null where that is unknown or open. */
  readonly until: Maybe<DateBound>;
};

/** A human being. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** A human being. */
export type PersonAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A human being. */
export type PersonDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonExistenceArgs = {
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonProseArgs = {
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A human being. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A human being. */
export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** A human being. */
export type PersonToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/** Somewhere: a country, a city, a building. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceExistenceArgs = {
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceProseArgs = {
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** Somewhere: a country, a city, a building. */
export type PlaceToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/** One side of a disagreement. */
export type Position = {
  readonly __typename?: 'Position';
  /** How many claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims that say so, at most 20; `claimCount` tells how many there are. */
  readonly claims: ReadonlyArray<Claim>;
  /** What this side says: of an editor's as it was written, while the View reads all its claims; else what those say that it reads, three at most. */
  readonly sentence: Scalars['String']['output'];
};

/** An office that a person holds. */
export type Post = Entity & Node & {
  readonly __typename?: 'Post';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** An office that a person holds. */
export type PostAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** An office that a person holds. */
export type PostDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office that a person holds. */
export type PostExistenceArgs = {
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostProseArgs = {
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** An office that a person holds. */
export type PostRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** An office that a person holds. */
export type PostTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** An office that a person holds. */
export type PostToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/** An answer in words, by fixed templates, that can be pasted into a report. */
export type Prose = {
  readonly __typename?: 'Prose';
  /** The claims that the numbers stand for, in the order of these; at most 100. */
  readonly footnotes: ReadonlyArray<Footnote>;
  /** Markdown with footnotes. */
  readonly markdown: Scalars['String']['output'];
  /** The question that it answers, where a named one was asked, word for word but for this field; null for any other request. */
  readonly source: Maybe<ProseSource>;
  /** Plain text: numbers in brackets, notes below. */
  readonly text: Scalars['String']['output'];
};

/** The question that an answer in words is to: what is cited beside it. */
export type ProseSource = {
  readonly __typename?: 'ProseSource';
  /** The path that asks the same again; null where a value cannot stand in an address, as an explicit null. */
  readonly link: Maybe<Scalars['String']['output']>;
  /** The name of the question. */
  readonly question: Scalars['String']['output'];
  /** The title of the record. */
  readonly record: Scalars['String']['output'];
  /** The hash of the record, by which it is told whether the same is asked again. */
  readonly recordHash: Scalars['String']['output'];
  /** Its values, those by default too, in the order of its variables; at most 40. */
  readonly values: ReadonlyArray<QuestionValue>;
};

/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type Query = {
  readonly __typename?: 'Query';
  /** What attributes the entities of this record may have, in order of key. */
  readonly attributeKinds: Maybe<ReadonlyArray<AttributeKind>>;
  /** Claims of the whole record, however they are said, in order of document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /**
   * What changed around an entity from one day to another: the relationships that `subgraph` gives around it, at any time, sorted by
   * whether they held on the one day and on the other. Refused where these are more than one subgraph may have.
   */
  readonly compare: Maybe<Comparison>;
  /**
   * What some documents tell of an entity and others do not: its relationships, and those of what these lead to, as each side
   * tells or denies them, in every modality. Refused where either side tells of more than the entities that one subgraph may have.
   */
  readonly compareDocuments: Maybe<DocumentComparison>;
  /** The disagreements between documents, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** One document by id. Fails with NOT_FOUND. */
  readonly document: Maybe<Document>;
  /** All documents, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /** All entities: in order of name, id, or those with the most relationships first. */
  readonly entities: Maybe<EntityConnection>;
  /**
   * One entity by id, name or any other name, compared without regard to case, quotes, dashes and white space; or by two of its
   * names as `Metropolitan Police (MPS)`. What is none of these is tried without its article, and as the name of an operation:
   * `the Home Office`, `Pentameter`. Fails with NOT_FOUND or AMBIGUOUS, both with `extensions.candidates`.
   */
  readonly entity: Maybe<Entity>;
  /** Anything by its id; null where nothing has it. */
  readonly node: Maybe<Node>;
  /** Many things by their ids, in the order of the ids; null for each that nothing has. */
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** The record as a whole, and the limits of this service. */
  readonly overview: Maybe<Overview>;
  /**
   * How two entities are linked: the paths of the fewest steps, over relationships of any direction unless
   * `where.direction` says otherwise (seen from where each step begins). `where.otherKinds` and `where.classifications` speak of the entities
   * between the two.
   */
  readonly paths: Maybe<Paths>;
  /** Every type of relationship that this record may use, its own among them: the core's in their order, then its own by name. */
  readonly relationshipTypes: Maybe<ReadonlyArray<RelationshipTypeInfo>>;
  /**
   * Relationships of the whole record in the View: "every merger from 2006 to 2012". `where.otherKinds` and
   * `where.classifications` speak of the object; `where.direction` is refused, there is no entity to look from. Order: earliest start (unknown last), type, the subject's
   * name, id; the side is SUBJECT.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** What `entity` would find by the same reference, or why it would find nothing: an answer either way, and no error. */
  readonly resolve: Maybe<Resolution>;
  /** Entities by what was typed of a name, best match first: exact, prefix, word, fuzzy; then name, id. */
  readonly search: Maybe<SearchConnection>;
  /** The entities that all of these have a relationship with in the View, of whatever type, in order of name, id. */
  readonly sharedNeighbours: Maybe<SharedNeighbourConnection>;
  /** The entities around some entities, nearest first, and the relationships between them. */
  readonly subgraph: Maybe<Subgraph>;
  /**
   * How many relationships the View has of each pair, type, year or document: who called whom most. What is told in one way is
   * counted by itself. Order: the most first, then what they are of. A filter that lets more than 40,000 relationships through is
   * refused.
   */
  readonly tallies: Maybe<TalliesConnection>;
  /** What was when, of all or of some entities: the entries of `Entity.timeline`, in the same order, each once. */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * The money that relationships in the View tell, added as far as it is certainly different money. Each total is of one currency
   * and of what is told in one way. Order: currency, the largest sum first, then what it is of. A filter that lets more than 40,000
   * relationships through is refused.
   */
  readonly totals: Maybe<TotalsConnection>;
  /**
   * "Did this feed into that?": what the documents answer, from subject to object, through relationships of the LINEAGE
   * family unless `where` says otherwise. It looks at every modality, whatever the View says of them, and keeps the rest
   * of the View.
   */
  readonly verdict: Maybe<Verdict>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryClaimsArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryCompareArgs = {
  around: Scalars['String']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryCompareDocumentsArgs = {
  around: Scalars['String']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  one: ReadonlyArray<Scalars['ID']['input']>;
  other: ReadonlyArray<Scalars['ID']['input']>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryDisagreementsArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  classification?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryEntityArgs = {
  ref: Scalars['String']['input'];
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['String']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['String']['input'];
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryResolveArgs = {
  ref: Scalars['String']['input'];
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QuerySharedNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['String']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QuerySubgraphArgs = {
  around: ReadonlyArray<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryTalliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<TotalsKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryTimelineArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryTotalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<TotalsKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The questions. Every one that asks the store may be null where it fails, so that one failure does not empty a page. */
export type QueryVerdictArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  object: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};

/** A value that a named question was asked with. */
export type QuestionValue = {
  readonly __typename?: 'QuestionValue';
  /** The name of the variable. */
  readonly name: Scalars['String']['output'];
  /** The value: a text as it stands, anything else as JSON. */
  readonly value: Scalars['String']['output'];
};

/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** The sum of money, where the visible claims agree on one. */
  readonly amount: Maybe<Money>;
  /** How certain it is on the day asked about; null without `asOf`, or where it did not hold then. */
  readonly certainty: Maybe<Certainty>;
  /** How many claims it has in the View. */
  readonly claimCount: Maybe<Scalars['Int']['output']>;
  /** Its claims in the View, in order of document id and number; with `modalities: [DENIED]` those that deny it. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** The disagreements that it is part of, as far as the View shows two positions; in order of id, at most 20. */
  readonly disagreements: Maybe<ReadonlyArray<Disagreement>>;
  /** The event that it is part of, where the visible claims agree on one. */
  readonly event: Maybe<Entity>;
  /** The family of the type. */
  readonly family: RelationshipFamily;
  /** `r-` and 26 letters and digits, the same wherever these claims are. */
  readonly id: Scalars['ID']['output'];
  /** The words of type OTHER, to be read between subject and object; null for every other type. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** How the visible claims say it, each once, in the order of the enum. */
  readonly modalities: ReadonlyArray<Modality>;
  /** The entity that the sentence ends with. */
  readonly object: Entity;
  /** The id of the object, without reading it. */
  readonly objectId: Scalars['ID']['output'];
  /** Tells apart what happened more than once between the same ends; null where it happened once. */
  readonly occasion: Maybe<Scalars['String']['output']>;
  /**
   * What came of what is planned of it: the claims of documents written later than the plan that state or deny it, its
   * contrary, or what belongs to the same event, in order of writing. Empty where nothing is planned, or nothing tells it.
   */
  readonly outcome: Maybe<ReadonlyArray<Claim>>;
  /** When, where the visible claims agree: the most precise of dates that lie within each other. */
  readonly period: Maybe<Period>;
  /** The same in words, with its visible claims as footnotes. */
  readonly prose: Prose;
  /** Whether every visible claim only reports what somebody said; false where none is visible. */
  readonly reported: Scalars['Boolean']['output'];
  /** What it is limited to: empty where the visible claims give no limit, null where they differ; at most 20. */
  readonly scope: Maybe<ReadonlyArray<Entity>>;
  /** The relationship in words, by a fixed template, as the visible claims tell it. */
  readonly sentence: Scalars['String']['output'];
  /** The share, where the visible claims agree on one. */
  readonly share: Maybe<Share>;
  /** The entity that the sentence begins with. */
  readonly subject: Entity;
  /** The id of the subject, without reading it. */
  readonly subjectId: Scalars['ID']['output'];
  /** What it says, subject first. */
  readonly type: RelationshipType;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipAmountArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipCertaintyArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipClaimCountArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipDisagreementsArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipEventArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipModalitiesArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipOutcomeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipPeriodArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipProseArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipReportedArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipScopeArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipSentenceArgs = {
  view?: InputMaybe<View>;
};


/**
 * A directed link of a type between two entities, made by the claims with the same subject, type, object and occasion.
 * What the claims that `sentence` tells agree on is shown here (what is stated in a document's own words, else what is
 * reported, else what is planned); where they differ it is null, and each claim keeps its own.
 */
export type RelationshipShareArgs = {
  view?: InputMaybe<View>;
};

/** Relationships, with their place in a list. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The relationships of this page with their cursors. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The relationships of this page. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim: those alike in one, then on what of it the documents differ, and what is left out. */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /**
   * Beside the list of an entity, the claims of it, of the types wanted, with somebody whom the document does not name, as the
   * View sees them, and those with nobody, which deny whatever is of their type, whatever modalities it wants; in order of
   * document id and number, of the first 100 of the entity. Empty in lists of no one entity.
   */
  readonly unnamed: ReadonlyArray<Claim>;
  /**
   * What the same list would have with all modalities and does not have in its View, by the first modality that it would have
   * it by, in the order of the enum; counted only if asked for. Empty where nothing is left out.
   */
  readonly withheld: ReadonlyArray<ModalityCount>;
};


/** Relationships, with their place in a list. */
export type RelationshipConnectionUnnamedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many relationships an entity has of one sort. */
export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  /** How many, from 1. */
  readonly count: Scalars['Int']['output'];
  /** The family of the type. */
  readonly family: RelationshipFamily;
  /** The kind of the entity at the other end. */
  readonly otherKind: EntityKind;
  /** The side of the entity asked about. */
  readonly side: RelationshipSide;
  /** Their type. */
  readonly type: RelationshipType;
};

/** A relationship in a list, seen from the entity asked about, and told as `RelationshipInView` tells it. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** The sum of money, where they agree on one. */
  readonly amount: Maybe<Money>;
  /** How certain it is on the day asked about; null without `asOf`. */
  readonly certainty: Maybe<Certainty>;
  /** How many claims of it the View reads and wants. */
  readonly claimCount: Scalars['Int']['output'];
  /** These claims, in order of document id and number. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether each claim that tells it has a part of the editor's, its date aside. */
  readonly inferred: Scalars['Boolean']['output'];
  /** How it is said. */
  readonly modality: Modality;
  /** The relationship. */
  readonly node: Relationship;
  /** The entity at the other end; for a `QUALIFIER` the subject. */
  readonly other: Entity;
  /**
   * What came of what is planned of it, of plan and outcome alike as the View reads claims, whatever their modality: as
   * `Relationship.outcome`.
   */
  readonly outcome: Maybe<ReadonlyArray<Claim>>;
  /** When, where the claims that tell it agree. */
  readonly period: Maybe<Period>;
  /** Whether it is only reported what somebody said. */
  readonly reported: Scalars['Boolean']['output'];
  /** As what the claims name a `QUALIFIER`: `scope`, `event` or a word of the record; null at an end. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** What it is limited to: empty where they give no limit, null where they differ; at most 20. */
  readonly scope: Maybe<ReadonlyArray<Entity>>;
  /** It in words. */
  readonly sentence: Scalars['String']['output'];
  /** The share, where they agree on one. */
  readonly share: Maybe<Share>;
  /** The side of the entity asked about. */
  readonly side: RelationshipSide;
};


/** A relationship in a list, seen from the entity asked about, and told as `RelationshipInView` tells it. */
export type RelationshipEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A relationship in a list, seen from the entity asked about, and told as `RelationshipInView` tells it. */
export type RelationshipEdgeOutcomeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The kind of question that a relationship answers. */
export type RelationshipFamily =
  /** What was done: run, delivered, published, established, announced, attended, targeted. */
  | 'ACTION'
  /** Money from one to another. */
  | 'FUNDING'
  /** Who led what, and who held which post. */
  | 'LEADERSHIP'
  /** Treaties, directives and acts: who is party to, opted into or out of, implements them. */
  | 'LEGAL'
  /** What became of what: absorbed, merged, renamed, replaced, split, responsibility moved. */
  | 'LINEAGE'
  /** What none of the other types says, in words of its own (`label`). */
  | 'OTHER'
  /** Who answers to, questions and examines whom. */
  | 'OVERSIGHT'
  /** Who worked with whom. */
  | 'PARTNERSHIP'
  /** Who called for, supported, opposed, criticised what. */
  | 'POSITION'
  /** What is part, member or staff of what, where it is, and what it concerns. */
  | 'STRUCTURE';

/** Which relationships are wanted. A null part is no condition; an empty list matches nothing. */
export type RelationshipFilter = {
  /**
   * Only to entities with one of these classifications, word for word: of the entity that `otherKinds` speaks of, which is of
   * one of both.
   */
  readonly classifications?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** From which end the entity asked about is looked at. */
  readonly direction?: InputMaybe<Direction>;
  /** Only of these families. */
  readonly families?: InputMaybe<ReadonlyArray<RelationshipFamily>>;
  /** Only with one of these labels, word for word. Only the type `OTHER` has any, so nothing else is given. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only to entities of these kinds at the other end, for a `QUALIFIER` the subject; of what is between given entities, either end may be the other. */
  readonly otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /**
   * On which sides the entity asked about is; of a symmetric type (`WORKS_WITH`) either end counts as one of these. Null is all
   * three for an entity's lists and counts, and both ends for a walk, which takes no `QUALIFIER`. Not beside a `direction`
   * other than `BOTH`.
   */
  readonly sides?: InputMaybe<ReadonlyArray<RelationshipSide>>;
  /** Only of these types; joined with `families`: a type counts if either names it. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/**
 * A relationship as it is in the View of the question, told by the claims that this reads and wants: of what is stated, else
 * denied, else planned, own words before reported ones.
 */
export type RelationshipInView = {
  readonly __typename?: 'RelationshipInView';
  /** The sum of money, where they agree on one. */
  readonly amount: Maybe<Money>;
  /** How certain it is on the day asked about; null without `asOf`, and for a denial. */
  readonly certainty: Maybe<Certainty>;
  /** How many claims of it the View reads and wants. */
  readonly claimCount: Scalars['Int']['output'];
  /** These claims, in order of document id and number. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** Whether each claim that tells it has a part of the editor's, its date aside. */
  readonly inferred: Scalars['Boolean']['output'];
  /** How it is said; DENIED where what is told is a denial. */
  readonly modality: Modality;
  /** The relationship, which by itself tells the whole record. */
  readonly node: Relationship;
  /**
   * What came of what is planned of it, of plan and outcome alike as the View reads claims, whatever their modality: as
   * `Relationship.outcome`.
   */
  readonly outcome: Maybe<ReadonlyArray<Claim>>;
  /** When, where the claims that tell it agree. */
  readonly period: Maybe<Period>;
  /** Whether it is only reported what somebody said. */
  readonly reported: Scalars['Boolean']['output'];
  /** What it is limited to: empty where they give no limit, null where they differ; at most 20. */
  readonly scope: Maybe<ReadonlyArray<Entity>>;
  /** It in words. */
  readonly sentence: Scalars['String']['output'];
  /** The share, where they agree on one. */
  readonly share: Maybe<Share>;
};


/**
 * A relationship as it is in the View of the question, told by the claims that this reads and wants: of what is stated, else
 * denied, else planned, own words before reported ones.
 */
export type RelationshipInViewClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A relationship as it is in the View of the question, told by the claims that this reads and wants: of what is stated, else
 * denied, else planned, own words before reported ones.
 */
export type RelationshipInViewOutcomeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How an entity has part in a relationship or a figure: the first that fits. */
export type RelationshipSide =
  /** What the sentence ends with: SCD9 in the same sentence. */
  | 'OBJECT'
  /** Neither, and a claim that counts names it as what is limited to it, or as the event that it is part of: a payment for a team. */
  | 'QUALIFIER'
  /** What the sentence begins with: Operation Maxim in "Operation Maxim was absorbed into SCD9". */
  | 'SUBJECT';

/**
 * What a relationship says, subject first; `RelationshipFamily` groups the types. The core's stand in every record; one may add
 * its own, which follow them.
 */
export type RelationshipType =
  /** The subject was absorbed into the object and went on as part of it. */
  | 'ABSORBED_INTO'
  /** The subject works in a field through the object, a body of its own. */
  | 'ACTS_THROUGH'
  /** The subject, a text, is addressed to the object. */
  | 'ADDRESSED_TO'
  /** The subject has an effect on the object. */
  | 'AFFECTS'
  /** The subject, a person, is from the object, an organisation; as what, the text does not tell. */
  | 'AFFILIATED_WITH'
  /** The subject announced the object. */
  | 'ANNOUNCED'
  /** The subject answers to the object. */
  | 'ANSWERS_TO'
  /** The subject was present at the object, an event. */
  | 'ATTENDED'
  /** The object brought the subject, a field of work and not a body, together with others. */
  | 'BROUGHT_TOGETHER_IN'
  /** The subject called for the object. */
  | 'CALLED_FOR'
  /** The subject asked the object to do something. */
  | 'CALLED_ON'
  /** The subject has the object as its cause or its reason. */
  | 'CAUSED_BY'
  /** The subject is chaired by the object, a person, or by the holder of the object, a post. */
  | 'CHAIRED_BY'
  /** The subject is a competent authority under the object. */
  | 'COMPETENT_AUTHORITY_FOR'
  /** The subject is about the object. */
  | 'CONCERNS'
  /** The subject contributes to the object. */
  | 'CONTRIBUTES_TO'
  /** The subject criticises the object. */
  | 'CRITICISES'
  /** The subject is put into practice by the object. */
  | 'DELIVERED_BY'
  /** The subject was set up by the object. */
  | 'ESTABLISHED_BY'
  /** The subject had money from the object. */
  | 'FUNDED_BY'
  /** The subject, a person, holds the object, a post. */
  | 'HOLDS_POST'
  /** The subject puts the object into effect. */
  | 'IMPLEMENTS'
  /** The subject is a legal instrument of the object. */
  | 'INSTRUMENT_OF'
  /** The subject, a topic, is a kind of the object. */
  | 'KIND_OF'
  /** The subject is led by the object, an organisation. */
  | 'LED_BY'
  /** The subject is in, or took place at, the object. */
  | 'LOCATED_IN'
  /** The subject is a member of the object. */
  | 'MEMBER_OF'
  /** The subject was merged with others into the object. */
  | 'MERGED_INTO'
  /** The subject opposes the object. */
  | 'OPPOSES'
  /** The subject opted into the object. */
  | 'OPTED_INTO'
  /** The subject opted out of the object. */
  | 'OPTED_OUT_OF'
  /** Something else, told by `label`. */
  | 'OTHER'
  /** The subject is a partner in the object. */
  | 'PARTNER_IN'
  /** The subject is a party to the object. */
  | 'PARTY_TO'
  /** The subject is part of the object. */
  | 'PART_OF'
  /** The subject, a post, is one in the object. */
  | 'POST_IN'
  /** The subject praises the object. */
  | 'PRAISES'
  /** The subject, a text, was presented to the object. */
  | 'PRESENTED_TO'
  /** The subject, a text, was made by the object. */
  | 'PRODUCED_BY'
  /** The subject proposed the object. */
  | 'PROPOSED'
  /** The subject, a text, was published by the object. */
  | 'PUBLISHED_BY'
  /** The subject put a question to the object. */
  | 'QUESTIONED'
  /** The subject takes referrals from the object. */
  | 'RECEIVES_REFERRALS_FROM'
  /** The subject went on under the object's name. */
  | 'RENAMED_AS'
  /** The object took the subject's place. */
  | 'REPLACED_BY'
  /** The subject, a text or who wrote it, answers the object, a text. */
  | 'REPLIED_TO'
  /** Responsibility for the subject, or held by it, moved to the object. */
  | 'RESPONSIBILITY_MOVED_TO'
  /** The subject is responsible for the object. */
  | 'RESPONSIBLE_FOR'
  /** The subject is run by the object. */
  | 'RUN_BY'
  /** The subject was examined by the object. */
  | 'SCRUTINISED_BY'
  /** The subject was split into parts, of which the object is one. */
  | 'SPLIT_INTO'
  /** The subject has staff from the object. */
  | 'STAFFED_BY'
  /** The subject supports the object. */
  | 'SUPPORTS'
  /** The subject is aimed at the object. */
  | 'TARGETS'
  /** The subject took part in the object. */
  | 'TOOK_PART_IN'
  /** The subject works on the object, a field. */
  | 'WORKS_ON'
  /** The two work with each other: it has no direction, every question takes it both ways, and its ends stand in order of id. */
  | 'WORKS_WITH';

/** A type of relationship, for whoever draws or lists what a record may say. */
export type RelationshipTypeInfo = {
  readonly __typename?: 'RelationshipTypeInfo';
  /** How it holds in time. */
  readonly aspect: Aspect;
  /** How many relationships of it the record has. */
  readonly count: Scalars['Int']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The family that it belongs to. */
  readonly family: RelationshipFamily;
  /**
   * The same as `key`.
   * @deprecated Nothing but a `Node` has an id: ask for `key`.
   */
  readonly id: Scalars['ID']['output'];
  /** The words between object and subject: `absorbed`. */
  readonly inverseLabel: Scalars['String']['output'];
  /** Its name, as filters take it: a value of `RelationshipType`; `node` does not know it. */
  readonly key: Scalars['String']['output'];
  /** The words between subject and object: `was absorbed into`. */
  readonly label: Scalars['String']['output'];
  /** The kinds of entity that its object may be of. */
  readonly objects: ReadonlyArray<EntityKind>;
  /** The kinds of entity that its subject may be of. */
  readonly subjects: ReadonlyArray<EntityKind>;
  /** Whether it says the same of both ends, and so has no direction. */
  readonly symmetric: Scalars['Boolean']['output'];
};

/** What a reference means: one entity, several, or none. */
export type Resolution = Ambiguous | Resolved | Unknown;

/** One entity is called so. */
export type Resolved = {
  readonly __typename?: 'Resolved';
  /** The entity. */
  readonly entity: Entity;
  /** The reference, as it was given. */
  readonly ref: Scalars['String']['output'];
};

/** A claim or a document that the record had once, and its editor took back: it is in no answer, and its id belongs to nothing else. */
export type Retracted = Node & {
  readonly __typename?: 'Retracted';
  /** The id that it had. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was taken back. */
  readonly on: Scalars['Date']['output'];
  /** Why, in the editor's words. */
  readonly reason: Scalars['String']['output'];
};

/** Entities found by name, best match first; then those that more claims name; then name, id. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entities of this page with how they matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many were found, at most 200. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entity found by name. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** How that name matched. */
  readonly match: SearchMatch;
  /** The name of it that matched best. */
  readonly matchedName: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** How a name matches what was typed; the better first. Case, accents, quotes and dashes are unified. */
export type SearchMatch =
  /** It is the name, or two names of the entity as "Metropolitan Police (MPS)"; an article before it and a genitive behind it aside. */
  | 'EXACT'
  /** It is the name or its words but for one letter in up to five, two beyond. */
  | 'FUZZY'
  /**
   * Some of the words typed begin words of the name, the others words of another name of the entity, or of a name of what it is
   * stated to be part of.
   */
  | 'IN_CONTEXT'
  /** The name begins so. */
  | 'PREFIX'
  /** Every word typed begins a word of the name. */
  | 'WORD';

/** A part of a whole. */
export type Share = {
  readonly __typename?: 'Share';
  /** How exactly the share is given. */
  readonly bound: Bound;
  /** The least that it can be by its range; `value` where it is told as one number. */
  readonly from: Scalars['Float']['output'];
  /** The most that it can be by its range; `value` where it is told as one number. */
  readonly to: Scalars['Float']['output'];
  /** From 0 to 1: a half is 0.5. Null where it is told as a range. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** Entities that all the entities asked about have a relationship with, in order of name, id. */
export type SharedNeighbourConnection = {
  readonly __typename?: 'SharedNeighbourConnection';
  /** The entities of this page with the relationships that link them. */
  readonly edges: ReadonlyArray<SharedNeighbourEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim. */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entity that all the entities asked about have a relationship with. */
export type SharedNeighbourEdge = {
  readonly __typename?: 'SharedNeighbourEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** Its relationships with each of the entities asked about, in the order in which these were asked. */
  readonly relationships: ReadonlyArray<SharedNeighbourLink>;
};

/** The relationships of a shared neighbour with one of the entities asked about. */
export type SharedNeighbourLink = {
  readonly __typename?: 'SharedNeighbourLink';
  /** The entity asked about. */
  readonly of: Entity;
  /** The relationships, in the order of `Entity.relationships`; at most 20. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The same relationships in the same order, as they are in the View; at most 20. */
  readonly told: ReadonlyArray<RelationshipInView>;
};

/** A part of the graph around some entities, to be drawn. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /**
   * The entities, nearest first: those asked about, then level by level in the order of the entities before, each one's
   * neighbours in the order of `Entity.relationships`. Those in `known` are walked through and not given again.
   */
  readonly entities: ReadonlyArray<Entity>;
  /**
   * Where the same is to be had as a file of another tool, each relationship with its citations: an address of this service,
   * from its root. What was `known` is begun from there too, and given.
   */
  readonly exportUrl: Scalars['String']['output'];
  /** What `where` has the walk follow, in a sentence; null where it leaves nothing out. */
  readonly filters: Maybe<Scalars['String']['output']>;
  /** The same entities in the same order, each with its place in what is drawn. */
  readonly placed: ReadonlyArray<SubgraphEntity>;
  /**
   * The same in words with footnotes: of each of the first five asked about its relationships, what is denied of it, and what
   * documents say of it, or report it to have said, in words that make no relationship; then what is among those around.
   */
  readonly prose: Prose;
  /**
   * The relationships that pass the filter and whose both ends are given here or `known`; at most five for each of `limit` and `known`. Order:
   * earliest start (unknown last), type, the subject's name, id.
   */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The same relationships in the same order, as they are in the View. */
  readonly told: ReadonlyArray<RelationshipInView>;
  /** Whether anything within the depth was left out, because of `limit` or of the bounds on what a walk looks at. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** A part of the graph around some entities, to be drawn. */
export type SubgraphExportUrlArgs = {
  format: ExportFormat;
};

/** An entity of a subgraph, with what a picture of it may be laid out and sized by. */
export type SubgraphEntity = {
  readonly __typename?: 'SubgraphEntity';
  /**
   * How many relationships it has in the View of the subgraph, whatever `where` says and whether they are given here: what is not
   * drawn of it can be told from it. Null beyond 10,000.
   */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** How many steps it is from the nearest of those asked about: 0 for these. What stands in `known` is a step too. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Tallies, with their place in a list. */
export type TalliesConnection = {
  readonly __typename?: 'TalliesConnection';
  /** The tallies of this page with their cursors. */
  readonly edges: ReadonlyArray<TalliesEdge>;
  /** The tallies of this page. */
  readonly nodes: ReadonlyArray<Tally>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim. */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A tally in a list. */
export type TalliesEdge = {
  readonly __typename?: 'TalliesEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The tally. */
  readonly node: Tally;
};

/**
 * Relationships that are told in one way, counted: each once, however many documents tell it, but under each of them where it is
 * asked by document. What happened several times between the same two counts as often as documents tell the times apart.
 */
export type Tally = {
  readonly __typename?: 'Tally';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The document that tells them; null where that was not asked for. */
  readonly document: Maybe<Document>;
  /** How they are told: facts and plans are never counted together. */
  readonly modality: Modality;
  /** Whom or what they end with; null where that was not asked for. */
  readonly object: Maybe<Entity>;
  /** These, in the order of `Query.relationships`. */
  readonly relationships: Maybe<ReadonlyArray<RelationshipInView>>;
  /** Whether it is only reported what somebody said: that is never counted with what documents say themselves. */
  readonly reported: Scalars['Boolean']['output'];
  /** Whom or what they begin with; null where that was not asked for. */
  readonly subject: Maybe<Entity>;
  /** Their type; null where that was not asked for. */
  readonly type: Maybe<RelationshipType>;
  /** The year in which they begin, as precisely as it is known (`2009`, `200X`); null where that was not asked for, or is not told. */
  readonly year: Maybe<Scalars['String']['output']>;
};


/**
 * Relationships that are told in one way, counted: each once, however many documents tell it, but under each of them where it is
 * asked by document. What happened several times between the same two counts as often as documents tell the times apart.
 */
export type TallyRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What was when, with its place in the list. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim: each thing once, where it first comes; what no date of its own places is counted. */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** How many relationships, figures, beginnings, ends, attributes, remarks and documents the View shows that have no date, and so stand in no timeline; null beyond 10,000. */
  readonly undatedCount: Maybe<Scalars['Int']['output']>;
};

/** An entry in a list, as an entity has it in the list's View: where a claim only names the entity as scope or event, by such claims. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /**
   * The claims of that date that the View reads and wants, in order of document id and number; of the publication of a document
   * there are none.
   */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
  /** What was then, in words. */
  readonly sentence: Scalars['String']['output'];
};


/** An entry in a list, as an entity has it in the list's View: where a claim only names the entity as scope or event, by such claims. */
export type TimelineEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Something with a date. A relationship that held from one day to another has an entry for its beginning and one for its
 * end. Where documents give dates that lie within each other, the most precise is shown; where they differ, each is.
 */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** The entities that it is of, subject first; of a document its publisher, authors and addressees. At most 20. It stands in their timelines, and in those of what claims of it name as scope or event. */
  readonly about: ReadonlyArray<Entity>;
  /**
   * The same as `key`.
   * @deprecated `key` is the same; what has an `id` is found by `node`.
   */
  readonly id: Scalars['ID']['output'];
  /** What it is of and its date: no other entry has it, and `node` does not know it. */
  readonly key: Scalars['String']['output'];
  /** Which part of its subject it is. */
  readonly phase: TimelinePhase;
  /** What was then, in words, as the visible claims of that date tell it. */
  readonly sentence: Scalars['String']['output'];
  /** What has that date. */
  readonly subject: TimelineSubject;
  /** When it was, as precisely as the visible claims tell. */
  readonly when: Period;
};


/**
 * Something with a date. A relationship that held from one day to another has an entry for its beginning and one for its
 * end. Where documents give dates that lie within each other, the most precise is shown; where they differ, each is.
 */
export type TimelineEntrySentenceArgs = {
  view?: InputMaybe<View>;
};

/** Which part of something has a date. */
export type TimelinePhase =
  /** Its end. */
  | 'END'
  /** Its beginning. */
  | 'START'
  /** All of it lies within the date, or was true at some time in it. */
  | 'WHOLE';

/** What can have a date; a claim only where it makes nothing: a remark, or one with somebody unnamed. */
export type TimelineSubject = Attribute | Claim | Document | Existence | Figure | Relationship;

/** What was told of a day only later, in words. */
export type ToldLater = {
  readonly __typename?: 'ToldLater';
  /** In sentences with a footnote for each claim, in order of the days told of, the first six. */
  readonly prose: Prose;
};

/** A field of work or concern, not a body. */
export type Topic = Entity & Node & {
  readonly __typename?: 'Topic';
  /**
   * Its attributes in the View: its numbers in registers, its dates, what it is said to be. Two values of one that a thing has but
   * one of make one attribute, on which the documents differ; of any other each value is an attribute. Order: key of the kind, start
   * (unknown last), id.
   */
  readonly attributes: Maybe<AttributeConnection>;
  /** The claims that name it, DENIED ones where the View wants them; the day `asOf` plays no part. Order: document id, number. */
  readonly claims: Maybe<ClaimConnection>;
  /** Which sort of its kind: `police unit`, `department`, `directive`, …; null where none is given. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** How many relationships it has in the View; null beyond 10,000. */
  readonly degree: Maybe<Scalars['Int']['output']>;
  /** The disagreements about it, as far as the View shows two positions; in order of id. */
  readonly disagreements: Maybe<DisagreementConnection>;
  /** The documents with a claim that names it, in order of title, id. */
  readonly documents: Maybe<DocumentConnection>;
  /**
   * From when until when it was there, by the claims that say that it began or ended: an interval whose side is empty
   * where no visible claim tells, or where they differ. Null where none tells of either, and where the end is told as
   * before the beginning. The day `asOf` plays no part.
   */
  readonly existence: Maybe<Period>;
  /**
   * What fed into this: the entities from which relationships of the LINEAGE family lead here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedBy: Maybe<LineageConnection>;
  /**
   * What this fed into: the entities to which relationships of the LINEAGE family lead from here, each once, at its least
   * distance over chains that may run forward in time. Order: distance, name, id. A walk that meets more than 2,000 entities,
   * or follows more than 10,000 chains of different dates, is refused.
   */
  readonly fedInto: Maybe<LineageConnection>;
  /**
   * The numbers about it in the View, and those that a claim limits to it or makes part of it, each with its own measure, scope
   * and period: nothing is summed. Order: id of the
   * measure, start (unknown last), id.
   */
  readonly figures: Maybe<FigureConnection>;
  /** A readable slug such as `operation-maxim`, or what a register gives it: `GB-COH:01234567`. Its case matters. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a class, or a group that is not named: police forces, charities. */
  readonly isCollective: Scalars['Boolean']['output'];
  /** Whether the name takes a verb in the plural: charities *were*. */
  readonly isPlural: Scalars['Boolean']['output'];
  /** What it is; each kind is also a type of its own. */
  readonly kind: EntityKind;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** Whether the name shown stands in a text or is the editor's. */
  readonly nameFrom: NameSource;
  /** The name with its article, as it stands within a sentence: `the Home Office`, `police forces`. */
  readonly nameInSentence: Scalars['String']['output'];
  /** Its other names in the documents: abbreviations, former names, a document's own spelling; at most 50. */
  readonly names: ReadonlyArray<Name>;
  /**
   * What is told of it in the View, in sentences with a footnote for each claim: how it began and ended, its attributes (the first
   * 20), its relationships (the first 50), its figures (the first 20), on what of it the documents differ, and what is left out.
   */
  readonly prose: Prose;
  /** How many relationships it has in the View, by type, side and kind of the other, in that order: what there is, before anything is read. */
  readonly relationshipCounts: Maybe<ReadonlyArray<RelationshipCount>>;
  /**
   * Its relationships in the View, each once: those that it is an end of, and those that a claim limits to it or makes part of it,
   * as a payment for a team is found at the team. Order: earliest start (unknown last), type, the other's name, id.
   *
   * Of what it has on a side, or of each type or kind where these are wanted, at most so many are looked at for one page as
   * `looked` of `overview.limits` says, whatever the View shows of them; unless at most a hundred claims that name it are of the
   * View's documents (at most 20), or else known by its day: then all of these are. A page that ends so may be shorter than
   * `first`: go on with its `endCursor` while `hasNextPage`. One that would be empty is LIMIT_EXCEEDED, and `extensions.after` of
   * the error is the cursor to go on from: ask again with it as `after`, and nothing is missed or told twice.
   */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence in the editor's words, from the documents alone; null where there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * What was when in the View: its relationships, their beginnings and ends, its figures, its own beginning and end, those
   * relationships and figures that a claim limits to it or makes part of it, by the claims that do, and the publication of documents that it published, wrote or was sent. Order: earliest day, latest day, id; so what is
   * known less precisely stands at its first day, after what is known better, and what has no known beginning first.
   */
  readonly timeline: Maybe<TimelineConnection>;
  /**
   * What documents that were certainly not public by a day date to it or to a day before it, or report as said by then, and no
   * document says that was or may have been: an announcement of which only a later letter tells. Looked for in the first 200 claims
   * that name the entity; prose says where there are more. No View of that day (`knownBy`) shows any of it. Null where there is nothing.
   */
  readonly toldLater: Maybe<ToldLater>;
};


/** A field of work or concern, not a body. */
export type TopicAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicDegreeArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A field of work or concern, not a body. */
export type TopicDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of work or concern, not a body. */
export type TopicExistenceArgs = {
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicFedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicProseArgs = {
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicRelationshipCountsArgs = {
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A field of work or concern, not a body. */
export type TopicRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A field of work or concern, not a body. */
export type TopicTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/** A field of work or concern, not a body. */
export type TopicToldLaterArgs = {
  knownBy: Scalars['Date']['input'];
};

/**
 * Money of one currency that is told in one way, added as far as it is certainly different money. Of relationships between the
 * same two entities (what one is limited to counts as one) that rest on different documents and may share a day, or that stand in
 * one disagreement, nothing is added: they stand `apart`.
 */
export type Total = {
  readonly __typename?: 'Total';
  /** What is not added. */
  readonly apart: Maybe<ReadonlyArray<MoneyApart>>;
  /** Whether some of that is told as about, almost or over so much. */
  readonly approximate: Scalars['Boolean']['output'];
  /** How many relationships the sum is of. */
  readonly count: Scalars['Int']['output'];
  /** The currency, as an ISO 4217 code such as `GBP`. */
  readonly currency: Scalars['String']['output'];
  /** The document that tells them; null where that was not asked for. */
  readonly document: Maybe<Document>;
  /** The least that all of it can be: of what may be the same money what is certainly different. */
  readonly least: Scalars['Float']['output'];
  /** How it is told: facts and plans are never added. */
  readonly modality: Modality;
  /** The most that all of it can be: as if all of it were different money. */
  readonly most: Scalars['Float']['output'];
  /** Whom or what they end with; null where that was not asked for. */
  readonly object: Maybe<Entity>;
  /** These, in the order of `Query.relationships`. */
  readonly relationships: Maybe<ReadonlyArray<RelationshipInView>>;
  /** Whether it is only reported what somebody said: that is never added to what documents say themselves. */
  readonly reported: Scalars['Boolean']['output'];
  /** Whom or what its relationships begin with; null where that was not asked for. */
  readonly subject: Maybe<Entity>;
  /** The sum of what is certainly different money. */
  readonly sum: Scalars['Float']['output'];
  /** Their type; null where that was not asked for. */
  readonly type: Maybe<RelationshipType>;
  /** The year in which they begin, as precisely as it is known (`2009`, `200X`); null where that was not asked for, or is not told. */
  readonly year: Maybe<Scalars['String']['output']>;
};


/**
 * Money of one currency that is told in one way, added as far as it is certainly different money. Of relationships between the
 * same two entities (what one is limited to counts as one) that rest on different documents and may share a day, or that stand in
 * one disagreement, nothing is added: they stand `apart`.
 */
export type TotalApartArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Money of one currency that is told in one way, added as far as it is certainly different money. Of relationships between the
 * same two entities (what one is limited to counts as one) that rest on different documents and may share a day, or that stand in
 * one disagreement, nothing is added: they stand `apart`.
 */
export type TotalRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Totals, with their place in a list. */
export type TotalsConnection = {
  readonly __typename?: 'TotalsConnection';
  /** The totals of this page with their cursors. */
  readonly edges: ReadonlyArray<TotalsEdge>;
  /** The totals of this page. */
  readonly nodes: ReadonlyArray<Total>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The page in sentences, with a footnote for each claim. */
  readonly prose: Prose;
  /** How many there are in all, counted only if asked for; null beyond 10,000. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A total in a list. */
export type TotalsEdge = {
  readonly __typename?: 'TotalsEdge';
  /** Where it stands, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The total. */
  readonly node: Total;
};

/** By what money is added and relationships are counted: always by how it is told, and money by its currency, besides. */
export type TotalsKey =
  /** By the document that tells it: what several tell stands under each. */
  | 'DOCUMENT'
  /** By whom or what it ends with. */
  | 'OBJECT'
  /** By whom or what a relationship begins with. */
  | 'SUBJECT'
  /** By its type. */
  | 'TYPE'
  /** By the year in which it begins. */
  | 'YEAR';

/** No entity is called so. */
export type Unknown = {
  readonly __typename?: 'Unknown';
  /** Entities with a name like it, best match first, none where it is the id of a document. At most 5. */
  readonly candidates: ReadonlyArray<Entity>;
  /** The document whose id it is; null where it is that of none. */
  readonly document: Maybe<Document>;
  /** The reference, as it was given. */
  readonly ref: Scalars['String']['output'];
};

/** A relationship with nobody, or with somebody unnamed, as one claim tells it. */
export type UnnamedEnd = {
  readonly __typename?: 'UnnamedEnd';
  /** Whom it leads to in the place of an entity. */
  readonly object: UnnamedObject;
  /** The entity that it speaks of. */
  readonly subject: Entity;
  /** What it says, subject first. */
  readonly type: RelationshipType;
};

/** What stands in a claim where an entity would. */
export type UnnamedObject =
  /** Nobody: every relationship of this subject and type is denied, and the claim is `DENIED`. */
  | 'NOBODY'
  /** One whom the document does not name. */
  | 'SOMEBODY';

/** An answer to whether one entity leads to another, and what it rests on. */
export type Verdict = {
  readonly __typename?: 'Verdict';
  /** Every other answer that documents give, in order of precedence; never NOT_STATED. */
  readonly also: ReadonlyArray<VerdictAnswer>;
  /** The answer. */
  readonly answer: Answer;
  /** What the answer rests on. */
  readonly basis: Basis;
  /**
   * How certain it is on the day asked about, and POSSIBLE where the dates leave the order of the steps open; null where no
   * document says so, else null without `asOf`.
   */
  readonly certainty: Maybe<Certainty>;
  /** The disagreements that the relationships of any of the answers are part of, in order of id; courses are none. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Whether the answer rests on nothing but claims that are in part the editor's, beside their dates. */
  readonly inferred: Scalars['Boolean']['output'];
  /**
   * What came of what is planned of the relationships of any of its answers: as `Relationship.outcome`, in the View of the
   * question, each claim once.
   */
  readonly outcome: ReadonlyArray<Claim>;
  /** The chain of relationships that the answer follows; null where there is none. */
  readonly path: Maybe<Path>;
  /** The answer in words, with footnotes. */
  readonly prose: Prose;
  /** The relationships that decided, in order of the path, then type, id; those of a denial too. At most 20. */
  readonly relationships: ReadonlyArray<Relationship>;
  /**
   * The same as the answer tells them: those of the path by the claims that affirm them, then each that a document denies by
   * its denial. What is both affirmed and denied stands twice. At most 20.
   */
  readonly told: ReadonlyArray<RelationshipInView>;
  /** The claims with nobody that deny it, with all others of their subject and type; at most 20. */
  readonly unnamed: ReadonlyArray<Claim>;
};


/** An answer to whether one entity leads to another, and what it rests on. */
export type VerdictDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An answer to whether one entity leads to another, and what it rests on. */
export type VerdictOutcomeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of several answers that the documents give to one question. */
export type VerdictAnswer = {
  readonly __typename?: 'VerdictAnswer';
  /** The answer. */
  readonly answer: Answer;
  /** Whether these claims are all in part the editor's, beside their dates. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The date that these claims agree on; null where they have none or differ, and of a chain of several steps. */
  readonly period: Maybe<Period>;
  /** The relationships that these claims make or deny, in order of the path, then type, id; at most 20. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** What these claims limit it to, where they agree; at most 20. */
  readonly scope: ReadonlyArray<Entity>;
  /** What the claims that give this answer say, in words. */
  readonly sentence: Scalars['String']['output'];
  /** The same as these claims tell them: those of the path, then the denials; at most 20. */
  readonly told: ReadonlyArray<RelationshipInView>;
  /** Those of these claims that are with nobody, and so deny all of their subject and type; at most 20. */
  readonly unnamed: ReadonlyArray<Claim>;
};

/**
 * Which claims count, and as of which day. A relationship exists in a View if at least one of its claims counts and does
 * not deny it. A View filters relationships, never entities, and is not inherited: give it to each field that takes one.
 * A null part is its default. Left out or null, it is `{}` for a list, a walk or a count; for what a relationship, figure,
 * beginning or end, disagreement or timeline entry tells of itself it is the whole record: every claim counts, DENIED ones
 * too, and date, sum and words come from what is stated, else reported, else denied, else planned, never from two of them.
 */
export type View = {
  /** The day asked about. Null asks of all time, and leaves every `certainty` null. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How certain a relationship must be on the day `asOf`. */
  readonly atLeast?: InputMaybe<Certainty>;
  /**
   * Only these documents, by id. One that has parts makes no claims: naming it admits its parts. Null admits all; an empty list
   * none. An id of no document is NOT_FOUND.
   */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Whether claims count of which some part (who, whom, the reading of the words, who speaks) is the editor's rather than the
   * document's word. A date that the editor worked out is no such part: it makes nothing certain, and stays.
   */
  readonly inferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only documents that were certainly public by this day. Undated documents are left out, and counted in `Basis.undated`. */
  readonly knownBy?: InputMaybe<Scalars['Date']['input']>;
  /** Which claims count by how they are said. Claims that are DENIED make no relationship: they only show in what is told of one, and among claims. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Whether claims count in which a document reports what somebody else said. */
  readonly reported?: InputMaybe<Scalars['Boolean']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Ambiguous: ResolverTypeWrapper<AmbiguousModel>;
  Answer: Answer;
  Aspect: Aspect;
  Asset: ResolverTypeWrapper<AssetModel>;
  Attribute: ResolverTypeWrapper<AttributeModel>;
  AttributeConnection: ResolverTypeWrapper<AttributeConnectionModel>;
  AttributeEdge: ResolverTypeWrapper<AttributeEdgeModel>;
  AttributeForm: AttributeForm;
  AttributeKind: ResolverTypeWrapper<AttributeKindModel>;
  Basis: ResolverTypeWrapper<BasisModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Certainty: Certainty;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionModel>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeModel>;
  ClaimPart: ClaimPart;
  ClaimRole: ResolverTypeWrapper<ClaimRoleModel>;
  ComparedConnection: ResolverTypeWrapper<ComparedConnectionModel>;
  ComparedEdge: ResolverTypeWrapper<ComparedEdgeModel>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  Count: ResolverTypeWrapper<Count>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBound: ResolverTypeWrapper<DateBound>;
  Direction: Direction;
  Disagreement: ResolverTypeWrapper<DisagreementModel>;
  DisagreementConnection: ResolverTypeWrapper<DisagreementConnectionModel>;
  DisagreementEdge: ResolverTypeWrapper<DisagreementEdgeModel>;
  DisagreementKind: DisagreementKind;
  DisagreementOrigin: DisagreementOrigin;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentComparison: ResolverTypeWrapper<DocumentComparisonModel>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionModel>;
  DocumentDifference: DocumentDifference;
  DocumentEdge: ResolverTypeWrapper<DocumentEdgeModel>;
  DocumentReading: DocumentReading;
  Edtf: ResolverTypeWrapper<Scalars['Edtf']['output']>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeModel>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  Event: ResolverTypeWrapper<EventModel>;
  Existence: ResolverTypeWrapper<ExistenceModel>;
  ExistenceChange: ExistenceChange;
  ExportFormat: ExportFormat;
  Figure: ResolverTypeWrapper<FigureModel>;
  FigureConnection: ResolverTypeWrapper<FigureConnectionModel>;
  FigureEdge: ResolverTypeWrapper<FigureEdgeModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Footnote: ResolverTypeWrapper<FootnoteModel>;
  HistogramUnit: HistogramUnit;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindHint: ResolverTypeWrapper<KindHint>;
  Limit: ResolverTypeWrapper<Limit>;
  LineageConnection: ResolverTypeWrapper<LineageConnectionModel>;
  LineageEdge: ResolverTypeWrapper<LineageEdgeModel>;
  Measure: ResolverTypeWrapper<MeasureModel>;
  Modality: Modality;
  ModalityCount: ResolverTypeWrapper<ModalityCount>;
  Money: ResolverTypeWrapper<Money>;
  MoneyApart: ResolverTypeWrapper<MoneyApartModel>;
  Name: ResolverTypeWrapper<NameModel>;
  NameSource: NameSource;
  Node: ResolverTypeWrapper<NodeModel>;
  Operation: ResolverTypeWrapper<OperationModel>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  Overview: ResolverTypeWrapper<OverviewModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Paths: ResolverTypeWrapper<PathsModel>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<PersonModel>;
  Place: ResolverTypeWrapper<PlaceModel>;
  Position: ResolverTypeWrapper<PositionModel>;
  Post: ResolverTypeWrapper<PostModel>;
  Prose: ResolverTypeWrapper<ProseModel>;
  ProseSource: ResolverTypeWrapper<ProseSource>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionValue: ResolverTypeWrapper<QuestionValue>;
  Relationship: ResolverTypeWrapper<RelationshipModel>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipConnectionModel>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCountModel>;
  RelationshipEdge: ResolverTypeWrapper<RelationshipEdgeModel>;
  RelationshipFamily: RelationshipFamily;
  RelationshipFilter: RelationshipFilter;
  RelationshipInView: ResolverTypeWrapper<RelationshipInViewModel>;
  RelationshipSide: RelationshipSide;
  RelationshipType: RelationshipType;
  RelationshipTypeInfo: ResolverTypeWrapper<RelationshipTypeModel>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  Resolved: ResolverTypeWrapper<ResolvedModel>;
  Retracted: ResolverTypeWrapper<Retracted>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SearchMatch: SearchMatch;
  Share: ResolverTypeWrapper<Share>;
  SharedNeighbourConnection: ResolverTypeWrapper<SharedNeighbourConnectionModel>;
  SharedNeighbourEdge: ResolverTypeWrapper<SharedNeighbourEdgeModel>;
  SharedNeighbourLink: ResolverTypeWrapper<SharedNeighbourLinkModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  SubgraphEntity: ResolverTypeWrapper<SubgraphEntityModel>;
  TalliesConnection: ResolverTypeWrapper<TalliesConnectionModel>;
  TalliesEdge: ResolverTypeWrapper<TalliesEdgeModel>;
  Tally: ResolverTypeWrapper<TallyModel>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionModel>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdgeModel>;
  TimelineEntry: ResolverTypeWrapper<MomentModel>;
  TimelinePhase: TimelinePhase;
  TimelineSubject: ResolverTypeWrapper<TimelineSubjectModel>;
  ToldLater: ResolverTypeWrapper<Omit<ToldLater, 'prose'> & { prose: ResolversTypes['Prose'] }>;
  Topic: ResolverTypeWrapper<TopicModel>;
  Total: ResolverTypeWrapper<TotalModel>;
  TotalsConnection: ResolverTypeWrapper<TotalsConnectionModel>;
  TotalsEdge: ResolverTypeWrapper<TotalsEdgeModel>;
  TotalsKey: TotalsKey;
  Unknown: ResolverTypeWrapper<UnknownModel>;
  UnnamedEnd: ResolverTypeWrapper<UnnamedEndModel>;
  UnnamedObject: UnnamedObject;
  Verdict: ResolverTypeWrapper<VerdictModel>;
  VerdictAnswer: ResolverTypeWrapper<VerdictAnswerModel>;
  View: View;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Ambiguous: AmbiguousModel;
  Asset: AssetModel;
  Attribute: AttributeModel;
  AttributeConnection: AttributeConnectionModel;
  AttributeEdge: AttributeEdgeModel;
  AttributeKind: AttributeKindModel;
  Basis: BasisModel;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimModel;
  ClaimConnection: ClaimConnectionModel;
  ClaimEdge: ClaimEdgeModel;
  ClaimRole: ClaimRoleModel;
  ComparedConnection: ComparedConnectionModel;
  ComparedEdge: ComparedEdgeModel;
  Comparison: ComparisonModel;
  Count: Count;
  Date: Scalars['Date']['output'];
  DateBound: DateBound;
  Disagreement: DisagreementModel;
  DisagreementConnection: DisagreementConnectionModel;
  DisagreementEdge: DisagreementEdgeModel;
  Document: DocumentModel;
  DocumentComparison: DocumentComparisonModel;
  DocumentConnection: DocumentConnectionModel;
  DocumentEdge: DocumentEdgeModel;
  Edtf: Scalars['Edtf']['output'];
  Entity: EntityModel;
  EntityConnection: EntityConnectionModel;
  EntityEdge: EntityEdgeModel;
  Event: EventModel;
  Existence: ExistenceModel;
  Figure: FigureModel;
  FigureConnection: FigureConnectionModel;
  FigureEdge: FigureEdgeModel;
  Float: Scalars['Float']['output'];
  Footnote: FootnoteModel;
  ID: Scalars['ID']['output'];
  Instrument: InstrumentModel;
  Int: Scalars['Int']['output'];
  KindHint: KindHint;
  Limit: Limit;
  LineageConnection: LineageConnectionModel;
  LineageEdge: LineageEdgeModel;
  Measure: MeasureModel;
  ModalityCount: ModalityCount;
  Money: Money;
  MoneyApart: MoneyApartModel;
  Name: NameModel;
  Node: NodeModel;
  Operation: OperationModel;
  Organisation: OrganisationModel;
  Overview: OverviewModel;
  PageInfo: PageInfo;
  Path: PathModel;
  PathStep: PathStepModel;
  Paths: PathsModel;
  Period: Period;
  Person: PersonModel;
  Place: PlaceModel;
  Position: PositionModel;
  Post: PostModel;
  Prose: ProseModel;
  ProseSource: ProseSource;
  Query: Record<PropertyKey, never>;
  QuestionValue: QuestionValue;
  Relationship: RelationshipModel;
  RelationshipConnection: RelationshipConnectionModel;
  RelationshipCount: RelationshipCountModel;
  RelationshipEdge: RelationshipEdgeModel;
  RelationshipFilter: RelationshipFilter;
  RelationshipInView: RelationshipInViewModel;
  RelationshipTypeInfo: RelationshipTypeModel;
  Resolution: ResolutionModel;
  Resolved: ResolvedModel;
  Retracted: Retracted;
  SearchConnection: SearchConnectionModel;
  SearchEdge: SearchEdgeModel;
  Share: Share;
  SharedNeighbourConnection: SharedNeighbourConnectionModel;
  SharedNeighbourEdge: SharedNeighbourEdgeModel;
  SharedNeighbourLink: SharedNeighbourLinkModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  SubgraphEntity: SubgraphEntityModel;
  TalliesConnection: TalliesConnectionModel;
  TalliesEdge: TalliesEdgeModel;
  Tally: TallyModel;
  TimelineConnection: TimelineConnectionModel;
  TimelineEdge: TimelineEdgeModel;
  TimelineEntry: MomentModel;
  TimelineSubject: TimelineSubjectModel;
  ToldLater: Omit<ToldLater, 'prose'> & { prose: ResolversParentTypes['Prose'] };
  Topic: TopicModel;
  Total: TotalModel;
  TotalsConnection: TotalsConnectionModel;
  TotalsEdge: TotalsEdgeModel;
  Unknown: UnknownModel;
  UnnamedEnd: UnnamedEndModel;
  Verdict: VerdictModel;
  VerdictAnswer: VerdictAnswerModel;
  View: View;
};

export type AmbiguousResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ambiguous'] = ResolversParentTypes['Ambiguous']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<AssetAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<AssetClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<AssetDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<AssetDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<AssetDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<AssetExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<AssetFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<AssetFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<AssetFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<AssetProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<AssetRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<AssetRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<AssetTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<AssetToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<AttributeCertaintyArgs>>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<AttributeClaimsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<AttributeDateArgs>>;
  disagreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Disagreement']>>, ParentType, ContextType, Partial<AttributeDisagreementsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttributeKind'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<AttributePeriodArgs>>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<AttributeProseArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AttributeSentenceArgs>>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AttributeValueArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributeConnection'] = ResolversParentTypes['AttributeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttributeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributeEdge'] = ResolversParentTypes['AttributeEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<AttributeEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributeKind'] = ResolversParentTypes['AttributeKind']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AttributeForm'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  single?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BasisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherwise?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<BasisOtherwiseArgs, 'first'>>;
  otherwiseClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<BasisOtherwiseClaimsArgs, 'first'>>;
  otherwiseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perhaps?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<BasisPerhapsArgs, 'first'>>;
  perhapsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<BasisSilentArgs, 'first'>>;
  silentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaking?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<BasisSpeakingArgs, 'first'>>;
  speakingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  accordingTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  attributeKind?: Resolver<Maybe<ResolversTypes['AttributeKind']>, ParentType, ContextType>;
  attributeValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  continues?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ClaimContinuesArgs>>;
  corrects?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ClaimCorrectsArgs>>;
  deniesPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  existence?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ReadonlyArray<ResolversTypes['ClaimPart']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ClaimReplacedByArgs>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ClaimRole']>, ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<Maybe<ResolversTypes['UnnamedEnd']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  whenText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimRole'] = ResolversParentTypes['ClaimRole']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedConnection'] = ResolversParentTypes['ComparedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComparedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComparedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedEdge'] = ResolversParentTypes['ComparedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['DocumentDifference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['RelationshipInView'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['RelationshipInView'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  becameCertain?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<ComparisonBecameCertainArgs, 'first'>>;
  becameUncertain?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<ComparisonBecameUncertainArgs, 'first'>>;
  began?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<ComparisonBeganArgs, 'first'>>;
  between?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<ComparisonBetweenArgs, 'first'>>;
  ended?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<ComparisonEndedArgs, 'first'>>;
  filters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  stayed?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<ComparisonStayedArgs, 'first'>>;
};

export type CountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateBoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DateBound'] = ResolversParentTypes['DateBound']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<DisagreementAboutArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisagreementKind'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DisagreementOrigin'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType, Partial<DisagreementPositionsArgs>>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<DisagreementProseArgs>>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DisagreementQuestionArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<DocumentEntitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['DocumentReading'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentComparison'] = ResolversParentTypes['DocumentComparison']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  both?: Resolver<Maybe<ResolversTypes['ComparedConnection']>, ParentType, ContextType, RequireFields<DocumentComparisonBothArgs, 'first'>>;
  differing?: Resolver<Maybe<ResolversTypes['ComparedConnection']>, ParentType, ContextType, RequireFields<DocumentComparisonDifferingArgs, 'first'>>;
  filters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlyOne?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<DocumentComparisonOnlyOneArgs, 'first'>>;
  onlyOther?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<DocumentComparisonOnlyOtherArgs, 'first'>>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Event' | 'Instrument' | 'Operation' | 'Organisation' | 'Person' | 'Place' | 'Post' | 'Topic', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<EventAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<EventDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<EventDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<EventDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<EventExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<EventFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<EventFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<EventFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<EventProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<EventRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<EventRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<EventTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<EventToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExistenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Existence'] = ResolversParentTypes['Existence']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ExistenceChange'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<ExistenceClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<ExistenceOutcomeArgs, 'first'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<ExistencePeriodArgs>>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<ExistenceProseArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExistenceSentenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType, Partial<FigureBoundArgs>>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<FigureClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<FigureProseArgs>>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FigureSentenceArgs>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<FigureValueArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RelationshipSide'], ParentType, ContextType>;
};

export type FootnoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Footnote'] = ResolversParentTypes['Footnote']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<InstrumentAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<InstrumentClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<InstrumentDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<InstrumentDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<InstrumentDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<InstrumentExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<InstrumentFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<InstrumentFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<InstrumentFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<InstrumentProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<InstrumentRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<InstrumentRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<InstrumentTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<InstrumentToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindHintResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindHint'] = ResolversParentTypes['KindHint']> = {
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LineageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageConnection'] = ResolversParentTypes['LineageConnection']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['RelationshipInView']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModalityCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModalityCount'] = ResolversParentTypes['ModalityCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MoneyApartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyApart'] = ResolversParentTypes['MoneyApart']> = {
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipInView']>>, ParentType, ContextType, RequireFields<MoneyApartRelationshipsArgs, 'first'>>;
};

export type NameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Attribute' | 'Claim' | 'Disagreement' | 'Document' | 'Event' | 'Existence' | 'Figure' | 'Instrument' | 'Operation' | 'Organisation' | 'Person' | 'Place' | 'Post' | 'Relationship' | 'Retracted' | 'Topic', ParentType, ContextType>;
};

export type OperationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<OperationAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<OperationClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<OperationDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<OperationDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<OperationDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<OperationExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<OperationFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<OperationFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<OperationFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<OperationProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<OperationRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<OperationRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<OperationTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<OperationToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<OrganisationAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<OrganisationClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<OrganisationDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<OrganisationDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<OrganisationDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<OrganisationExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<OrganisationFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<OrganisationFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<OrganisationFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<OrganisationProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<OrganisationRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<OrganisationRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<OrganisationTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<OrganisationToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  countsByDocument?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  countsByKind?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  countsByType?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  histogram?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Count']>>, ParentType, ContextType, RequireFields<OverviewHistogramArgs, 'by'>>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindHint']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['Limit']>, ParentType, ContextType>;
  recordHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedSubject?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['RelationshipInView']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  filters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  unfilteredLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  edtf?: Resolver<ResolversTypes['Edtf'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateBound']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateBound']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<PersonAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PersonDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<PersonDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<PersonDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<PersonExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<PersonFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<PersonFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<PersonFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<PersonProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<PersonRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<PersonTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<PersonToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<PlaceAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PlaceDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<PlaceDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<PlaceDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<PlaceExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<PlaceFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<PlaceFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<PlaceFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<PlaceProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<PlaceRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<PlaceTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<PlaceToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<PostAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<PostClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PostDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<PostDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<PostDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<PostExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<PostFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<PostFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<PostFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<PostProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<PostRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<PostRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<PostTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<PostToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Prose'] = ResolversParentTypes['Prose']> = {
  footnotes?: Resolver<ReadonlyArray<ResolversTypes['Footnote']>, ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ProseSource']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProseSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProseSource'] = ResolversParentTypes['ProseSource']> = {
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['QuestionValue']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  attributeKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AttributeKind']>>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'around' | 'depth' | 'from' | 'to'>>;
  compareDocuments?: Resolver<Maybe<ResolversTypes['DocumentComparison']>, ParentType, ContextType, RequireFields<QueryCompareDocumentsArgs, 'around' | 'depth' | 'one' | 'other'>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'ref'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  overview?: Resolver<Maybe<ResolversTypes['Overview']>, ParentType, ContextType>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  relationshipTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipTypeInfo']>>, ParentType, ContextType>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'first'>>;
  resolve?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'ref'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sharedNeighbours?: Resolver<Maybe<ResolversTypes['SharedNeighbourConnection']>, ParentType, ContextType, RequireFields<QuerySharedNeighboursArgs, 'first' | 'of'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'around' | 'depth' | 'limit'>>;
  tallies?: Resolver<Maybe<ResolversTypes['TalliesConnection']>, ParentType, ContextType, RequireFields<QueryTalliesArgs, 'by' | 'first'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  totals?: Resolver<Maybe<ResolversTypes['TotalsConnection']>, ParentType, ContextType, RequireFields<QueryTotalsArgs, 'by' | 'first'>>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType, RequireFields<QueryVerdictArgs, 'depth' | 'object' | 'subject'>>;
};

export type QuestionValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionValue'] = ResolversParentTypes['QuestionValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<RelationshipAmountArgs>>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<RelationshipCertaintyArgs>>;
  claimCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<RelationshipClaimCountArgs>>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<RelationshipClaimsArgs, 'first'>>;
  disagreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Disagreement']>>, ParentType, ContextType, Partial<RelationshipDisagreementsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<RelationshipEventArgs>>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modalities?: Resolver<ReadonlyArray<ResolversTypes['Modality']>, ParentType, ContextType, Partial<RelationshipModalitiesArgs>>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<RelationshipOutcomeArgs, 'first'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<RelationshipPeriodArgs>>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<RelationshipProseArgs>>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<RelationshipReportedArgs>>;
  scope?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entity']>>, ParentType, ContextType, Partial<RelationshipScopeArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RelationshipSentenceArgs>>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType, Partial<RelationshipShareArgs>>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unnamed?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelationshipConnectionUnnamedArgs, 'first'>>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['ModalityCount']>, ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  otherKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RelationshipSide'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<RelationshipEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<RelationshipEdgeOutcomeArgs, 'first'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entity']>>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RelationshipSide'], ParentType, ContextType>;
};

export type RelationshipInViewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipInView'] = ResolversParentTypes['RelationshipInView']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<RelationshipInViewClaimsArgs, 'first'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<RelationshipInViewOutcomeArgs, 'first'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entity']>>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type RelationshipTypeInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipTypeInfo'] = ResolversParentTypes['RelationshipTypeInfo']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'Resolved' | 'Unknown', ParentType, ContextType>;
};

export type ResolvedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resolved'] = ResolversParentTypes['Resolved']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Retracted'] = ResolversParentTypes['Retracted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SharedNeighbourConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedNeighbourConnection'] = ResolversParentTypes['SharedNeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedNeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharedNeighbourEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedNeighbourEdge'] = ResolversParentTypes['SharedNeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['SharedNeighbourLink']>, ParentType, ContextType>;
};

export type SharedNeighbourLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedNeighbourLink'] = ResolversParentTypes['SharedNeighbourLink']> = {
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['RelationshipInView']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  exportUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubgraphExportUrlArgs, 'format'>>;
  filters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placed?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEntity']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['RelationshipInView']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphEntity'] = ResolversParentTypes['SubgraphEntity']> = {
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TalliesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalliesConnection'] = ResolversParentTypes['TalliesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalliesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TalliesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalliesEdge'] = ResolversParentTypes['TalliesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type TallyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipInView']>>, ParentType, ContextType, RequireFields<TallyRelationshipsArgs, 'first'>>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  undatedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<TimelineEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TimelinePhase'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TimelineEntrySentenceArgs>>;
  subject?: Resolver<ResolversTypes['TimelineSubject'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type TimelineSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineSubject'] = ResolversParentTypes['TimelineSubject']> = {
  __resolveType: TypeResolveFn<'Attribute' | 'Claim' | 'Document' | 'Existence' | 'Figure' | 'Relationship', ParentType, ContextType>;
};

export type ToldLaterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToldLater'] = ResolversParentTypes['ToldLater']> = {
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<TopicAttributesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<TopicClaimsArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<TopicDegreeArgs>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, RequireFields<TopicDisagreementsArgs, 'first'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<TopicDocumentsArgs, 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<TopicExistenceArgs>>;
  fedBy?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<TopicFedByArgs, 'depth' | 'first'>>;
  fedInto?: Resolver<Maybe<ResolversTypes['LineageConnection']>, ParentType, ContextType, RequireFields<TopicFedIntoArgs, 'depth' | 'first'>>;
  figures?: Resolver<Maybe<ResolversTypes['FigureConnection']>, ParentType, ContextType, RequireFields<TopicFiguresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameFrom?: Resolver<ResolversTypes['NameSource'], ParentType, ContextType>;
  nameInSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType, Partial<TopicProseArgs>>;
  relationshipCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipCount']>>, ParentType, ContextType, Partial<TopicRelationshipCountsArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<TopicRelationshipsArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<TopicTimelineArgs, 'first'>>;
  toldLater?: Resolver<Maybe<ResolversTypes['ToldLater']>, ParentType, ContextType, RequireFields<TopicToldLaterArgs, 'knownBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total']> = {
  apart?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MoneyApart']>>, ParentType, ContextType, RequireFields<TotalApartArgs, 'first'>>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipInView']>>, ParentType, ContextType, RequireFields<TotalRelationshipsArgs, 'first'>>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TotalsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TotalsConnection'] = ResolversParentTypes['TotalsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TotalsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TotalsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TotalsEdge'] = ResolversParentTypes['TotalsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Total'], ParentType, ContextType>;
};

export type UnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Unknown'] = ResolversParentTypes['Unknown']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnnamedEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnnamedEnd'] = ResolversParentTypes['UnnamedEnd']> = {
  object?: Resolver<ResolversTypes['UnnamedObject'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  also?: Resolver<ReadonlyArray<ResolversTypes['VerdictAnswer']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<VerdictDisagreementsArgs, 'first'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<VerdictOutcomeArgs, 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  prose?: Resolver<ResolversTypes['Prose'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['RelationshipInView']>, ParentType, ContextType>;
  unnamed?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type VerdictAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerdictAnswer'] = ResolversParentTypes['VerdictAnswer']> = {
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['RelationshipInView']>, ParentType, ContextType>;
  unnamed?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Ambiguous?: AmbiguousResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeConnection?: AttributeConnectionResolvers<ContextType>;
  AttributeEdge?: AttributeEdgeResolvers<ContextType>;
  AttributeKind?: AttributeKindResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimRole?: ClaimRoleResolvers<ContextType>;
  ComparedConnection?: ComparedConnectionResolvers<ContextType>;
  ComparedEdge?: ComparedEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateBound?: DateBoundResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentComparison?: DocumentComparisonResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Edtf?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Existence?: ExistenceResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  Footnote?: FootnoteResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  KindHint?: KindHintResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  LineageConnection?: LineageConnectionResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  ModalityCount?: ModalityCountResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyApart?: MoneyApartResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Prose?: ProseResolvers<ContextType>;
  ProseSource?: ProseSourceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionValue?: QuestionValueResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipInView?: RelationshipInViewResolvers<ContextType>;
  RelationshipTypeInfo?: RelationshipTypeInfoResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Resolved?: ResolvedResolvers<ContextType>;
  Retracted?: RetractedResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  SharedNeighbourConnection?: SharedNeighbourConnectionResolvers<ContextType>;
  SharedNeighbourEdge?: SharedNeighbourEdgeResolvers<ContextType>;
  SharedNeighbourLink?: SharedNeighbourLinkResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEntity?: SubgraphEntityResolvers<ContextType>;
  TalliesConnection?: TalliesConnectionResolvers<ContextType>;
  TalliesEdge?: TalliesEdgeResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineSubject?: TimelineSubjectResolvers<ContextType>;
  ToldLater?: ToldLaterResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  TotalsConnection?: TotalsConnectionResolvers<ContextType>;
  TotalsEdge?: TotalsEdgeResolvers<ContextType>;
  Unknown?: UnknownResolvers<ContextType>;
  UnnamedEnd?: UnnamedEndResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  VerdictAnswer?: VerdictAnswerResolvers<ContextType>;
};

