// Written by `npm run codegen` from *.graphql beside it. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** From which side a relationship is looked at. */
export type Direction =
  /** Either; in an entity's lists and counts also what it is no end of, and qualifies. */
  | 'BOTH'
  /** The entity asked about is the object; of a symmetric type (`WORKS_WITH`) either end. */
  | 'IN'
  /** The entity asked about is the subject; of a symmetric type (`WORKS_WITH`) either end. */
  | 'OUT';

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

/** How a document says something. */
export type Modality =
  /** That it is not so. */
  | 'DENIED'
  /** As announced, intended, proposed or expected. */
  | 'PLANNED'
  /** As a fact. */
  | 'STATED';

/** Where the name of an entity is from. */
export type NameSource =
  /** No document writes it: it is the editor's. */
  | 'EDITOR'
  /** It stands in a text. */
  | 'TEXT';

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
  readonly classifications?: ReadonlyArray<string> | null | undefined;
  /** From which end the entity asked about is looked at. */
  readonly direction?: Direction | null | undefined;
  /** Only of these families. */
  readonly families?: ReadonlyArray<RelationshipFamily> | null | undefined;
  /** Only with one of these labels, word for word. Only the type `OTHER` has any, so nothing else is given. */
  readonly labels?: ReadonlyArray<string> | null | undefined;
  /** Only to entities of these kinds at the other end, for a `QUALIFIER` the subject; of what is between given entities, either end may be the other. */
  readonly otherKinds?: ReadonlyArray<EntityKind> | null | undefined;
  /**
   * On which sides the entity asked about is; of a symmetric type (`WORKS_WITH`) either end counts as one of these. Null is all
   * three for an entity's lists and counts, and both ends for a walk, which takes no `QUALIFIER`. Not beside a `direction`
   * other than `BOTH`.
   */
  readonly sides?: ReadonlyArray<RelationshipSide> | null | undefined;
  /** Only of these types; joined with `families`: a type counts if either names it. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
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

/** Which part of something has a date. */
export type TimelinePhase =
  /** Its end. */
  | 'END'
  /** Its beginning. */
  | 'START'
  /** All of it lies within the date, or was true at some time in it. */
  | 'WHOLE';

/**
 * Which claims count, and as of which day. A relationship exists in a View if at least one of its claims counts and does
 * not deny it. A View filters relationships, never entities, and is not inherited: give it to each field that takes one.
 * A null part is its default. Left out or null, it is `{}` for a list, a walk or a count; for what a relationship, figure,
 * beginning or end, disagreement or timeline entry tells of itself it is the whole record: every claim counts, DENIED ones
 * too, and date, sum and words come from what is stated, else reported, else denied, else planned, never from two of them.
 */
export type View = {
  /** The day asked about. Null asks of all time, and leaves every `certainty` null. */
  readonly asOf?: string | null | undefined;
  /** How certain a relationship must be on the day `asOf`. */
  readonly atLeast?: Certainty | null | undefined;
  /**
   * Only these documents, by id. One that has parts makes no claims: naming it admits its parts. Null admits all; an empty list
   * none. An id of no document is NOT_FOUND.
   */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /**
   * Whether claims count of which some part (who, whom, the reading of the words, who speaks) is the editor's rather than the
   * document's word. A date that the editor worked out is no such part: it makes nothing certain, and stays.
   */
  readonly inferred?: boolean | null | undefined;
  /** Only documents that were certainly public by this day. Undated documents are left out, and counted in `Basis.undated`. */
  readonly knownBy?: string | null | undefined;
  /** Which claims count by how they are said. Claims that are DENIED make no relationship: they only show in what is told of one, and among claims. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Whether claims count in which a document reports what somebody else said. */
  readonly reported?: boolean | null | undefined;
};

export type ComparedDocumentsQueryVariables = Exact<{
  around: string;
  one: ReadonlyArray<string> | string;
  other: ReadonlyArray<string> | string;
  where?: RelationshipFilter | null | undefined;
}>;


export type ComparedDocumentsQuery = { readonly compareDocuments: { readonly filters: string | null, readonly basis: { readonly note: string }, readonly prose: { readonly text: string, readonly markdown: string }, readonly onlyOne: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly modality: Modality, readonly sentence: string, readonly node: { readonly id: string, readonly subjectId: string, readonly objectId: string } }> } | null, readonly onlyOther: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly modality: Modality, readonly sentence: string, readonly node: { readonly id: string, readonly subjectId: string, readonly objectId: string } }> } | null, readonly differing: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly differences: ReadonlyArray<DocumentDifference>, readonly one: { readonly sentence: string }, readonly other: { readonly sentence: string }, readonly node: { readonly id: string, readonly subjectId: string, readonly objectId: string } }> } | null, readonly both: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly one: { readonly sentence: string }, readonly node: { readonly id: string, readonly subjectId: string, readonly objectId: string } }> } | null } | null };

export type EndsOfLinksQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type EndsOfLinksQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument' }
    | { readonly __typename: 'Operation' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Post' }
    | { readonly __typename: 'Relationship', readonly id: string, readonly subjectId: string, readonly objectId: string }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic' }
   | null> | null };

export type EndsFragment = { readonly id: string, readonly subjectId: string, readonly objectId: string };

export type DisagreementsQueryVariables = Exact<{
  view?: View | null | undefined;
}>;


export type DisagreementsQuery = { readonly disagreements: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DisagreementKind, readonly question: string, readonly about: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      > }> } | null };

export type ReceiptFragment = { readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } };

export type PositionFragment = { readonly id: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly accordingTo:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
   | null, readonly document: { readonly id: string, readonly title: string } };

export type ToldFragment = { readonly text: string, readonly markdown: string, readonly footnotes: ReadonlyArray<{ readonly number: number, readonly claim: { readonly id: string } }> };

export type DocumentHeadFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly note: string | null, readonly publisher:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
   | null, readonly authors: ReadonlyArray<
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  >, readonly addressees: ReadonlyArray<
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  >, readonly written: { readonly edtf: string, readonly inferred: boolean } | null, readonly published: { readonly edtf: string, readonly inferred: boolean } | null, readonly partOf: { readonly id: string, readonly title: string } | null };

export type RelationshipEvidenceQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
}>;


export type RelationshipEvidenceQuery = { readonly node:
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument' }
    | { readonly __typename: 'Operation' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Post' }
    | { readonly __typename: 'Relationship', readonly id: string, readonly type: RelationshipType, readonly label: string | null, readonly subject:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly object:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly prose: { readonly text: string, readonly markdown: string, readonly footnotes: ReadonlyArray<{ readonly number: number, readonly claim: { readonly id: string } }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> | null, readonly disagreements: ReadonlyArray<{ readonly id: string, readonly kind: DisagreementKind, readonly question: string, readonly positions: ReadonlyArray<{ readonly sentence: string, readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly accordingTo:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
             | null, readonly document: { readonly id: string, readonly title: string } }> }> }> | null }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic' }
   | null };

export type LinksToldQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type LinksToldQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument' }
    | { readonly __typename: 'Operation' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Post' }
    | { readonly __typename: 'Relationship', readonly id: string, readonly sentence: string, readonly modalities: ReadonlyArray<Modality>, readonly reported: boolean, readonly claimCount: number | null, readonly period: { readonly edtf: string } | null }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic' }
   | null> | null };

export type DisagreementEvidenceQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
}>;


export type DisagreementEvidenceQuery = { readonly node:
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement', readonly id: string, readonly kind: DisagreementKind, readonly origin: DisagreementOrigin, readonly question: string, readonly about: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly prose: { readonly text: string, readonly markdown: string, readonly footnotes: ReadonlyArray<{ readonly number: number, readonly claim: { readonly id: string } }> }, readonly positions: ReadonlyArray<{ readonly sentence: string, readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> }> }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument' }
    | { readonly __typename: 'Operation' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Post' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic' }
   | null };

export type EntityOrDocumentQueryVariables = Exact<{
  id: string;
  said?: View | null | undefined;
  drawn?: View | null | undefined;
  where?: RelationshipFilter | null | undefined;
  first: number;
}>;


export type EntityOrDocumentQuery = { readonly node:
    | { readonly __typename: 'Asset', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly note: string | null, readonly told: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null, readonly publisher:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       | null, readonly authors: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly addressees: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly written: { readonly edtf: string, readonly inferred: boolean } | null, readonly published: { readonly edtf: string, readonly inferred: boolean } | null, readonly partOf: { readonly id: string, readonly title: string } | null }
    | { readonly __typename: 'Event', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
    | { readonly __typename: 'Operation', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
    | { readonly __typename: 'Organisation', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
    | { readonly __typename: 'Person', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
    | { readonly __typename: 'Place', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
    | { readonly __typename: 'Post', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic', readonly classification: string | null, readonly summary: string | null, readonly isCollective: boolean, readonly nameFrom: NameSource, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly existence: { readonly edtf: string } | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly side: RelationshipSide, readonly otherKind: EntityKind, readonly count: number }> | null, readonly relationships: { readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }> } | null, readonly attributes: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly title: string } }> | null }> } | null, readonly disagreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null }
   | null };

export type ClaimEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type ClaimEvidenceQuery = { readonly node:
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim', readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly relationship: { readonly id: string, readonly sentence: string } | null, readonly figure: { readonly sentence: string } | null, readonly speakers: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument' }
    | { readonly __typename: 'Operation' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Post' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic' }
   | null };

export type DocumentFactsQueryVariables = Exact<{
  id: string;
}>;


export type DocumentFactsQuery = { readonly node:
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly note: string | null, readonly claims: { readonly totalCount: number | null } | null, readonly publisher:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       | null, readonly authors: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly addressees: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly written: { readonly edtf: string, readonly inferred: boolean } | null, readonly published: { readonly edtf: string, readonly inferred: boolean } | null, readonly partOf: { readonly id: string, readonly title: string } | null }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument' }
    | { readonly __typename: 'Operation' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Post' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic' }
   | null };

type Named_Asset_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Named_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Named_Instrument_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Named_Operation_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Named_Organisation_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Named_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Named_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Named_Post_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Named_Topic_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

export type NamedFragment =
  | Named_Asset_Fragment
  | Named_Event_Fragment
  | Named_Instrument_Fragment
  | Named_Operation_Fragment
  | Named_Organisation_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Post_Fragment
  | Named_Topic_Fragment
;

export type NamesOfKindQueryVariables = Exact<{
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NamesOfKindQuery = { readonly overview: { readonly countsByKind: ReadonlyArray<{ readonly key: string, readonly count: number }> } | null, readonly entities: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly classification: string | null, readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    > } | null };

export type NothingLinksQueryVariables = Exact<{
  from: string;
  to: string;
  where?: RelationshipFilter | null | undefined;
  view?: View | null | undefined;
}>;


export type NothingLinksQuery = { readonly paths: { readonly basis: { readonly note: string } } | null };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  where?: RelationshipFilter | null | undefined;
  view?: View | null | undefined;
}>;


export type PathsBetweenQuery = { readonly paths: { readonly length: number | null, readonly more: boolean, readonly filters: string | null, readonly unfilteredLength: number | null, readonly basis: { readonly note: string }, readonly prose: { readonly text: string, readonly markdown: string, readonly footnotes: ReadonlyArray<{ readonly number: number, readonly claim: { readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } } }> }, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly entities: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      > }> } | null };

export type LinksAmongQueryVariables = Exact<{
  around: ReadonlyArray<string> | string;
  known: ReadonlyArray<string> | string;
  where?: RelationshipFilter | null | undefined;
  view?: View | null | undefined;
}>;


export type LinksAmongQuery = { readonly subgraph: { readonly filters: string | null, readonly exportUrl: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string, readonly modalities: ReadonlyArray<Modality>, readonly reported: boolean, readonly certainty: Certainty | null }> } | null };

export type EntitiesOfPictureQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  where?: RelationshipFilter | null | undefined;
  view?: View | null | undefined;
}>;


export type EntitiesOfPictureQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Asset', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Operation', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Organisation', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Person', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Place', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Post', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic', readonly degree: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
   | null> | null };

export type DenialsAboutQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type DenialsAboutQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Asset', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
    | { readonly __typename: 'Operation', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
    | { readonly __typename: 'Person', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
    | { readonly __typename: 'Place', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
    | { readonly __typename: 'Post', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic', readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly family: RelationshipFamily, readonly label: string | null, readonly subjectId: string, readonly objectId: string } | null }> } | null }
   | null> | null };

export type NeighboursQueryVariables = Exact<{
  id: string;
  where?: RelationshipFilter | null | undefined;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly node:
    | { readonly __typename: 'Asset', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
    | { readonly __typename: 'Operation', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
    | { readonly __typename: 'Person', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
    | { readonly __typename: 'Place', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
    | { readonly __typename: 'Post', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic', readonly id: string, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly modality: Modality, readonly count: number | null }>, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly reported: boolean, readonly certainty: Certainty | null, readonly node: { readonly id: string }, readonly other:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> } | null }
   | null };

export type RecordAtAGlanceQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordAtAGlanceQuery = { readonly overview: { readonly title: string, readonly description: string, readonly licence: string, readonly earliest: string | null, readonly latest: string | null, readonly countsByKind: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly countsByType: ReadonlyArray<{ readonly key: string, readonly count: number }> } | null, readonly best: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    > } | null, readonly documents: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: { readonly edtf: string, readonly inferred: boolean } | null, readonly written: { readonly edtf: string, readonly inferred: boolean } | null }> } | null };

export type ClaimsWithWordsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type ClaimsWithWordsQuery = { readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly phrase: string, readonly locator: string, readonly modality: Modality, readonly deniesPlan: boolean, readonly hedge: string | null, readonly said: string | null, readonly inferred: ReadonlyArray<ClaimPart>, readonly role: string | null, readonly note: string | null, readonly speakers: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean } | null, readonly document: { readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly written: { readonly edtf: string } | null } }> } | null };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly matchedName: string, readonly node:
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly classification: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
       }> } | null };

export type EntityTimelineQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
  after?: string | null | undefined;
}>;


export type EntityTimelineQuery = { readonly node:
    | { readonly __typename: 'Asset', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
    | { readonly __typename: 'Attribute' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Disagreement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
    | { readonly __typename: 'Existence' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Instrument', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
    | { readonly __typename: 'Operation', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
    | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
    | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
    | { readonly __typename: 'Post', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Retracted' }
    | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly timeline: { readonly totalCount: number | null, readonly undatedCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly key: string, readonly phase: TimelinePhase, readonly when: { readonly edtf: string, readonly text: string | null, readonly inferred: boolean, readonly from: { readonly earliest: string, readonly latest: string } | null, readonly until: { readonly earliest: string, readonly latest: string } | null }, readonly subject:
              | { readonly __typename: 'Attribute', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Existence', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Figure', readonly claims: ReadonlyArray<{ readonly id: string }> | null }
              | { readonly __typename: 'Relationship', readonly id: string }
             } }> } | null }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EndsFragmentDoc = new TypedDocumentString(`
    fragment Ends on Relationship {
  id
  subjectId
  objectId
}
    `, {"fragmentName":"Ends"}) as unknown as TypedDocumentString<EndsFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  id
  kind
  name
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const ReceiptFragmentDoc = new TypedDocumentString(`
    fragment Receipt on Claim {
  id
  statement
  phrase
  locator
  modality
  deniesPlan
  hedge
  speakers {
    ...Named
  }
  said
  inferred
  when {
    edtf
    text
    inferred
  }
  role
  note
  document {
    id
    title
    published {
      edtf
    }
    written {
      edtf
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`, {"fragmentName":"Receipt"}) as unknown as TypedDocumentString<ReceiptFragment, unknown>;
export const PositionFragmentDoc = new TypedDocumentString(`
    fragment Position on Claim {
  id
  phrase
  locator
  modality
  accordingTo {
    ...Named
  }
  document {
    id
    title
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`, {"fragmentName":"Position"}) as unknown as TypedDocumentString<PositionFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Prose {
  text
  markdown
  footnotes {
    number
    claim {
      id
    }
  }
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const DocumentHeadFragmentDoc = new TypedDocumentString(`
    fragment DocumentHead on Document {
  id
  title
  publisher {
    ...Named
  }
  authors {
    ...Named
  }
  addressees {
    ...Named
  }
  written {
    edtf
    inferred
  }
  published {
    edtf
    inferred
  }
  url
  note
  partOf {
    id
    title
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`, {"fragmentName":"DocumentHead"}) as unknown as TypedDocumentString<DocumentHeadFragment, unknown>;
export const ComparedDocumentsDocument = new TypedDocumentString(`
    query ComparedDocuments($around: String!, $one: [ID!]!, $other: [ID!]!, $where: RelationshipFilter) {
  compareDocuments(around: $around, one: $one, other: $other, where: $where) {
    filters
    basis {
      note
    }
    prose {
      text
      markdown
    }
    onlyOne(first: 100) {
      totalCount
      edges {
        modality
        sentence
        node {
          ...Ends
        }
      }
    }
    onlyOther(first: 100) {
      totalCount
      edges {
        modality
        sentence
        node {
          ...Ends
        }
      }
    }
    differing(first: 100) {
      totalCount
      edges {
        differences
        one {
          sentence
        }
        other {
          sentence
        }
        node {
          ...Ends
        }
      }
    }
    both(first: 100) {
      totalCount
      edges {
        one {
          sentence
        }
        node {
          ...Ends
        }
      }
    }
  }
}
    fragment Ends on Relationship {
  id
  subjectId
  objectId
}`) as unknown as TypedDocumentString<ComparedDocumentsQuery, ComparedDocumentsQueryVariables>;
export const EndsOfLinksDocument = new TypedDocumentString(`
    query EndsOfLinks($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ...Ends
  }
}
    fragment Ends on Relationship {
  id
  subjectId
  objectId
}`) as unknown as TypedDocumentString<EndsOfLinksQuery, EndsOfLinksQueryVariables>;
export const DisagreementsDocument = new TypedDocumentString(`
    query Disagreements($view: View) {
  disagreements(first: 100, view: $view) {
    totalCount
    nodes {
      id
      kind
      question(view: $view)
      about(view: $view) {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<DisagreementsQuery, DisagreementsQueryVariables>;
export const RelationshipEvidenceDocument = new TypedDocumentString(`
    query RelationshipEvidence($id: ID!, $view: View) {
  node(id: $id) {
    __typename
    ... on Relationship {
      id
      type
      label
      subject {
        ...Named
      }
      object {
        ...Named
      }
      prose(view: $view) {
        ...Told
      }
      claims(view: $view, first: 50) {
        ...Receipt
      }
      disagreements(view: $view) {
        id
        kind
        question(view: $view)
        positions(view: $view) {
          sentence
          claimCount
          claims {
            ...Position
          }
        }
      }
    }
  }
}
    fragment Receipt on Claim {
  id
  statement
  phrase
  locator
  modality
  deniesPlan
  hedge
  speakers {
    ...Named
  }
  said
  inferred
  when {
    edtf
    text
    inferred
  }
  role
  note
  document {
    id
    title
    published {
      edtf
    }
    written {
      edtf
    }
  }
}
fragment Position on Claim {
  id
  phrase
  locator
  modality
  accordingTo {
    ...Named
  }
  document {
    id
    title
  }
}
fragment Told on Prose {
  text
  markdown
  footnotes {
    number
    claim {
      id
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<RelationshipEvidenceQuery, RelationshipEvidenceQueryVariables>;
export const LinksToldDocument = new TypedDocumentString(`
    query LinksTold($ids: [ID!]!, $view: View) {
  nodes(ids: $ids) {
    __typename
    ... on Relationship {
      id
      sentence(view: $view)
      modalities(view: $view)
      reported(view: $view)
      claimCount(view: $view)
      period(view: $view) {
        edtf
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinksToldQuery, LinksToldQueryVariables>;
export const DisagreementEvidenceDocument = new TypedDocumentString(`
    query DisagreementEvidence($id: ID!, $view: View) {
  node(id: $id) {
    __typename
    ... on Disagreement {
      id
      kind
      origin
      question(view: $view)
      about(view: $view) {
        ...Named
      }
      prose(view: $view) {
        ...Told
      }
      positions(view: $view) {
        sentence
        claimCount
        claims {
          ...Receipt
        }
      }
    }
  }
}
    fragment Receipt on Claim {
  id
  statement
  phrase
  locator
  modality
  deniesPlan
  hedge
  speakers {
    ...Named
  }
  said
  inferred
  when {
    edtf
    text
    inferred
  }
  role
  note
  document {
    id
    title
    published {
      edtf
    }
    written {
      edtf
    }
  }
}
fragment Told on Prose {
  text
  markdown
  footnotes {
    number
    claim {
      id
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<DisagreementEvidenceQuery, DisagreementEvidenceQueryVariables>;
export const EntityOrDocumentDocument = new TypedDocumentString(`
    query EntityOrDocument($id: ID!, $said: View, $drawn: View, $where: RelationshipFilter, $first: Int!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...Named
      classification
      summary
      isCollective
      nameFrom
      names {
        value
        documents {
          id
          title
        }
      }
      existence(view: $said) {
        edtf
      }
      degree(where: $where, view: $drawn)
      relationshipCounts(where: $where, view: $drawn) {
        type
        side
        otherKind
        count
      }
      relationships(where: $where, view: $drawn, first: 1) {
        withheld {
          modality
          count
        }
      }
      attributes(first: 20, view: $said) {
        edges {
          sentence
          certainty
          node {
            id
          }
          claims(first: 3) {
            id
            document {
              id
              title
            }
          }
        }
      }
      figures(first: 20, view: $said) {
        nodes {
          id
          sentence
          claims(view: $said, first: 3) {
            id
            document {
              id
              title
            }
          }
        }
      }
      disagreements(first: 20, view: $said) {
        nodes {
          id
          question(view: $said)
        }
      }
      documents(first: 50) {
        totalCount
        nodes {
          id
          title
        }
      }
      claims(first: $first, view: $said) {
        totalCount
        nodes {
          ...Receipt
        }
      }
    }
    ... on Document {
      ...DocumentHead
      told: claims(first: $first) {
        totalCount
        nodes {
          ...Receipt
        }
      }
    }
  }
}
    fragment Receipt on Claim {
  id
  statement
  phrase
  locator
  modality
  deniesPlan
  hedge
  speakers {
    ...Named
  }
  said
  inferred
  when {
    edtf
    text
    inferred
  }
  role
  note
  document {
    id
    title
    published {
      edtf
    }
    written {
      edtf
    }
  }
}
fragment DocumentHead on Document {
  id
  title
  publisher {
    ...Named
  }
  authors {
    ...Named
  }
  addressees {
    ...Named
  }
  written {
    edtf
    inferred
  }
  published {
    edtf
    inferred
  }
  url
  note
  partOf {
    id
    title
  }
}
fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EntityOrDocumentQuery, EntityOrDocumentQueryVariables>;
export const ClaimEvidenceDocument = new TypedDocumentString(`
    query ClaimEvidence($id: ID!) {
  node(id: $id) {
    __typename
    ... on Claim {
      ...Receipt
      relationship {
        id
        sentence
      }
      figure {
        sentence
      }
    }
  }
}
    fragment Receipt on Claim {
  id
  statement
  phrase
  locator
  modality
  deniesPlan
  hedge
  speakers {
    ...Named
  }
  said
  inferred
  when {
    edtf
    text
    inferred
  }
  role
  note
  document {
    id
    title
    published {
      edtf
    }
    written {
      edtf
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<ClaimEvidenceQuery, ClaimEvidenceQueryVariables>;
export const DocumentFactsDocument = new TypedDocumentString(`
    query DocumentFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Document {
      ...DocumentHead
      claims(first: 1) {
        totalCount
      }
    }
  }
}
    fragment DocumentHead on Document {
  id
  title
  publisher {
    ...Named
  }
  authors {
    ...Named
  }
  addressees {
    ...Named
  }
  written {
    edtf
    inferred
  }
  published {
    edtf
    inferred
  }
  url
  note
  partOf {
    id
    title
  }
}
fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<DocumentFactsQuery, DocumentFactsQueryVariables>;
export const NamesOfKindDocument = new TypedDocumentString(`
    query NamesOfKind($kinds: [EntityKind!], $first: Int!, $after: String) {
  overview {
    countsByKind {
      key
      count
    }
  }
  entities(kinds: $kinds, orderBy: DEGREE, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Named
      classification
      degree
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<NamesOfKindQuery, NamesOfKindQueryVariables>;
export const NothingLinksDocument = new TypedDocumentString(`
    query NothingLinks($from: String!, $to: String!, $where: RelationshipFilter, $view: View) {
  paths(from: $from, to: $to, maxLength: 1, where: $where, view: $view, first: 1) {
    basis {
      note
    }
  }
}
    `) as unknown as TypedDocumentString<NothingLinksQuery, NothingLinksQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: String!, $to: String!, $where: RelationshipFilter, $view: View) {
  paths(from: $from, to: $to, where: $where, view: $view, first: 5) {
    length
    more
    filters
    unfilteredLength
    basis {
      note
    }
    prose {
      text
      markdown
      footnotes {
        number
        claim {
          ...Receipt
        }
      }
    }
    paths {
      sentence
      entities {
        ...Named
      }
    }
  }
}
    fragment Receipt on Claim {
  id
  statement
  phrase
  locator
  modality
  deniesPlan
  hedge
  speakers {
    ...Named
  }
  said
  inferred
  when {
    edtf
    text
    inferred
  }
  role
  note
  document {
    id
    title
    published {
      edtf
    }
    written {
      edtf
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const LinksAmongDocument = new TypedDocumentString(`
    query LinksAmong($around: [String!]!, $known: [ID!]!, $where: RelationshipFilter, $view: View) {
  subgraph(
    around: $around
    depth: 1
    limit: 1
    known: $known
    where: $where
    view: $view
  ) {
    filters
    exportUrl(format: GEXF)
    relationships {
      id
      type
      family
      label
      subjectId
      objectId
      modalities(view: $view)
      reported(view: $view)
      certainty(view: $view)
    }
  }
}
    `) as unknown as TypedDocumentString<LinksAmongQuery, LinksAmongQueryVariables>;
export const EntitiesOfPictureDocument = new TypedDocumentString(`
    query EntitiesOfPicture($ids: [ID!]!, $where: RelationshipFilter, $view: View) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      ...Named
      degree(where: $where, view: $view)
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EntitiesOfPictureQuery, EntitiesOfPictureQueryVariables>;
export const DenialsAboutDocument = new TypedDocumentString(`
    query DenialsAbout($ids: [ID!]!, $view: View) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      claims(first: 10, view: $view) {
        nodes {
          relationship {
            id
            type
            family
            label
            subjectId
            objectId
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DenialsAboutQuery, DenialsAboutQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $where: RelationshipFilter, $view: View, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      relationships(where: $where, view: $view, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        withheld {
          modality
          count
        }
        edges {
          sentence
          modality
          reported
          certainty
          node {
            id
          }
          other {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const RecordAtAGlanceDocument = new TypedDocumentString(`
    query RecordAtAGlance {
  overview {
    title
    description
    licence
    earliest
    latest
    countsByKind {
      key
      count
    }
    countsByType {
      key
      count
    }
  }
  best: entities(orderBy: DEGREE, first: 10) {
    nodes {
      ...Named
    }
  }
  documents(first: 100) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      title
      published {
        edtf
        inferred
      }
      written {
        edtf
        inferred
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<RecordAtAGlanceQuery, RecordAtAGlanceQueryVariables>;
export const ClaimsWithWordsDocument = new TypedDocumentString(`
    query ClaimsWithWords($text: String!, $first: Int!) {
  claims(text: $text, first: $first) {
    totalCount
    nodes {
      ...Receipt
    }
  }
}
    fragment Receipt on Claim {
  id
  statement
  phrase
  locator
  modality
  deniesPlan
  hedge
  speakers {
    ...Named
  }
  said
  inferred
  when {
    edtf
    text
    inferred
  }
  role
  note
  document {
    id
    title
    published {
      edtf
    }
    written {
      edtf
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<ClaimsWithWordsQuery, ClaimsWithWordsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!) {
  search(text: $text, first: 10) {
    edges {
      matchedName
      node {
        ...Named
        classification
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!, $view: View, $after: String) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...Named
      timeline(view: $view, first: 100, after: $after) {
        totalCount
        undatedCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          sentence
          node {
            key
            phase
            when {
              edtf
              text
              inferred
              from {
                earliest
                latest
              }
              until {
                earliest
                latest
              }
            }
            subject {
              __typename
              ... on Relationship {
                id
              }
              ... on Document {
                id
              }
              ... on Claim {
                id
              }
              ... on Figure {
                claims(first: 1, view: $view) {
                  id
                }
              }
              ... on Existence {
                claims(first: 1, view: $view) {
                  id
                }
              }
              ... on Attribute {
                claims(first: 1, view: $view) {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;