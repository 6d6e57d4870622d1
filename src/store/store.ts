import type { Moment } from '../domain/answers/moment.ts'
import type { Day } from '../domain/dates/day.ts'
import type { DayWindow } from '../domain/dates/span.ts'
import type { Disagreement, DisagreementKind } from '../domain/evidence/disagreement.ts'
import type {
  Attribute,
  Direction,
  Existence,
  Figure,
  Relationship,
  RelationshipSide,
} from '../domain/evidence/relationship.ts'
import type { HistogramUnit } from '../domain/evidence/start-mark.ts'
import type { View } from '../domain/evidence/view.ts'
import type { WantedRelationships } from '../domain/evidence/wanted-relationships.ts'
import type { AttributeKind } from '../domain/model/attribute-kind.ts'
import type { Claim } from '../domain/model/claim.ts'
import type { Document } from '../domain/model/document.ts'
import type { Entity } from '../domain/model/entity.ts'
import type { EntityKind } from '../domain/model/kinds.ts'
import type { Measure, QuestionExample, RecordName, Retraction } from '../domain/model/record.ts'
import type { RelationshipType } from '../domain/model/relationship-types.ts'
import type { OwnType, Vocabulary } from '../domain/model/vocabulary.ts'
import type { NameCandidate } from '../domain/search/rank-names.ts'

/**
 * The port: every question that the service asks of a record. A store answers each natively; both stores give the
 * same answers to the byte.
 *
 * Every question takes many parents where it is asked of many, so that one call serves a level of a request; answers
 * about ids come one for each id, in the order of the ids, null or an empty list for an unknown id. Every question
 * can fail with TIMED_OUT (its deadline passed or its signal was aborted) and STORE_UNAVAILABLE (nothing answers).
 * Ids asked about at once: at most 500.
 *
 * A relationship of a symmetric type has no direction: it is wanted whichever way is asked for, and by the kind of either
 * end. Its ends stand in order of id.
 *
 * Every list that goes on takes a `Page` and gives a `Listing`, and is counted by asking for `COUNTING`; what goes no
 * further than its beginning takes `first`, the most that it gives.
 */
export interface Store {
  /**
   * What the record says of itself, with its hash. STORE_UNAVAILABLE, with the reason in a line, where the store holds
   * no whole record. An answer may be one second old.
   */
  record(asking: Asking): Promise<RecordHeader>

  /** Entities by their id or by a former id (the answer then has the present id). */
  entitiesById(ids: readonly string[], asking: Asking): Promise<readonly (Entity | null)[]>

  /**
   * What each reference may mean: the entity of that id or former id; else those that are stated to have that identifier, with
   * its scheme; else those whose folded name it is; else those with such a folded other name. The first tier with a hit decides. In order of name, id; at most `MAX_CANDIDATES`.
   */
  entitiesByRef(refs: readonly string[], asking: Asking): Promise<readonly (readonly Entity[])[]>

  /** Entities in order of name, id; or first by how many relationships they list in the plain View, the most first. */
  entities(filter: EntityFilter, order: OrderOfEntities, page: Page, asking: Asking): Promise<Listing<Entity>>

  /**
   * Entities one of whose names may match a typed text, with what `rankNames` judges them by: at most `MAX_PROPOSED`, in
   * no order that matters. Every entity that `rankNames` would keep is among them where fewer than that are.
   */
  namesProposed(text: string, kinds: readonly EntityKind[] | null, asking: Asking): Promise<readonly NameCandidate[]>

  /** Relationships by id, whatever a View would see of them. */
  relationshipsById(ids: readonly string[], asking: Asking): Promise<readonly (Relationship | null)[]>

  /**
   * The relationships of each entity in a View, each once, from the first side that fits (`sideFrom`); of one that it
   * qualifies the claims that name it are looked at (`judgedFrom`), and the other is the subject. By earliest start (unknown
   * last), type, other's name, id. Brings along the entities that they name (`entitiesNamed`), all but the one
   * asked about. Where a page has a bound (`looked`) it ends at the first place at which so many of one seek were looked at,
   * unless few claims that name the entity have a source that the View reads (`fewSourcesOf`).
   */
  relationshipsOf(
    entityIds: readonly string[],
    filter: SidedFilter,
    view: View,
    page: Page,
    asking: Asking,
  ): Promise<readonly Listing<Relationship>[]>

  /**
   * The other end of each relationship of each entity in a View, in the order of `relationshipsOf`, of those of which it is an
   * end: as often as there are relationships with it; at most `first` an entity.
   */
  neighboursOf(
    entityIds: readonly string[],
    filter: RelationshipFilter,
    view: View,
    first: number,
    asking: Asking,
  ): Promise<readonly (readonly string[])[]>

  /**
   * How many relationships each entity has in a View, those of `relationshipsOf`, by type, side and kind of the other end, in
   * that order (alphabetical); only counts above zero.
   */
  relationshipCountsOf(
    entityIds: readonly string[],
    filter: SidedFilter,
    view: View,
    asking: Asking,
  ): Promise<readonly (readonly RelationshipCount[])[]>

  /** Relationships from one entity to another, of these types, whatever a View would see of them; by type, id. */
  relationshipsBetween(
    subjectId: string,
    objectId: string,
    types: readonly RelationshipType[],
    asking: Asking,
  ): Promise<readonly Relationship[]>

  /**
   * The LINEAGE relationships of each entity in a View, OUT to what it fed into or IN from what fed into it, in the
   * order of `relationshipsOf`; at most `first` an entity.
   */
  lineageStepsOf(
    entityIds: readonly string[],
    direction: Exclude<Direction, 'BOTH'>,
    view: View,
    first: number,
    asking: Asking,
  ): Promise<readonly Listing<Relationship>[]>

  /**
   * Relationships in a View, each once: by earliest start (unknown last), type, subject's name, id. `otherKinds` and
   * `classifications` speak of the object, `direction` is not looked at. Within a window only those of which one visible claim's date, as it
   * reads, may share a day with it; without one, the undated too.
   */
  relationships(
    filter: RelationshipFilter,
    days: DayWindow | null,
    view: View,
    page: Page,
    asking: Asking,
  ): Promise<Listing<Relationship>>

  /**
   * For each pair the relationships between the one and the other that the one would list: in the order of
   * `relationshipsOf`, at most `first` a pair. An entity is paired with itself in no relationship. Brings along the entities
   * of the pairs.
   */
  relationshipsJoining(
    pairs: readonly Pair[],
    filter: RelationshipFilter,
    view: View,
    first: number,
    asking: Asking,
  ): Promise<readonly (readonly Relationship[])[]>

  /**
   * The relationships in a View whose both ends are among these entities, as one of the ends would list them: in the
   * order of `relationships`, at most `first`. Takes up to `MAX_AMONG` ids. Brings along the entities.
   */
  relationshipsAmong(
    entityIds: readonly string[],
    filter: RelationshipFilter,
    view: View,
    first: number,
    asking: Asking,
  ): Promise<readonly Relationship[]>

  /**
   * The paths of the least length from one entity to another, which is not the same, over relationships in a View:
   * each step as `direction` has it seen from where it begins, each entity between the two of `otherKinds` and `classifications`. Parallel
   * relationships are one step. In the order of the sequences of the entities' names, ids; at most `first`.
   */
  leastPaths(
    fromId: string,
    toId: string,
    filter: RelationshipFilter,
    view: View,
    first: number,
    asking: Asking,
  ): Promise<LeastPaths>

  /**
   * The entities that each of these entities, one to `MAX_SHARING`, has a relationship in a View with, themselves
   * aside; in order of name, id.
   */
  sharedNeighbours(
    entityIds: readonly string[],
    filter: RelationshipFilter,
    view: View,
    page: Page,
    asking: Asking,
  ): Promise<Listing<Entity>>

  /**
   * How many relationships in a View begin in each year or month (`startKey`): by the earliest start that a visible
   * claim of theirs names, the undated left out; in order of key, above zero only. Reads every relationship of the types.
   */
  histogram(
    unit: HistogramUnit,
    types: readonly RelationshipType[] | null,
    view: View,
    asking: Asking,
  ): Promise<readonly Count[]>

  /**
   * The moments of the relationships, figures, existences and attributes of an entity, of the relationships and figures that it
   * qualifies, and of the publication of documents that it published, wrote or was sent, as `isMomentShown` tells for a View
   * and the entity (`momentFrom`); null asks of the whole record. Those that may share a day with the window, by earliest
   * day, latest day, id; or the undated ones, by id.
   */
  timelineOf(
    aboutIds: readonly (string | null)[],
    days: DayWindow | 'UNDATED',
    view: View,
    page: Page,
    asking: Asking,
  ): Promise<readonly Listing<Moment>[]>

  /**
   * The figures about each entity, or that it qualifies (`judgedFrom`), in a View, of these measures or of all: by measure,
   * start (unknown last), id.
   */
  figuresOf(
    entityIds: readonly string[],
    measures: readonly string[] | null,
    view: View,
    page: Page,
    asking: Asking,
  ): Promise<readonly Listing<Figure>[]>

  /** The attributes of each entity in a View, of these kinds or of all: by kind, start (unknown last), id. */
  attributesOf(
    entityIds: readonly string[],
    attributes: readonly string[] | null,
    view: View,
    page: Page,
    asking: Asking,
  ): Promise<readonly Listing<Attribute>[]>

  /** What is said of the beginning and the end of each entity, whatever a View would see of it; BEGAN before ENDED. */
  existencesOf(entityIds: readonly string[], asking: Asking): Promise<readonly (readonly Existence[])[]>

  /** Figures by id. */
  figuresById(ids: readonly string[], asking: Asking): Promise<readonly (Figure | null)[]>

  /** Existences by id. */
  existencesById(ids: readonly string[], asking: Asking): Promise<readonly (Existence | null)[]>

  /** Attributes by id. */
  attributesById(ids: readonly string[], asking: Asking): Promise<readonly (Attribute | null)[]>

  /** Claims by id. Brings along their documents. */
  claimsById(ids: readonly string[], asking: Asking): Promise<readonly (Claim | null)[]>

  /**
   * The claims of each relationship, figure, existence or attribute, or by `unnamedIdOf` those of an entity with nobody and with
   * somebody unnamed, that a View reads and whose modality it wants (a DENIED one
   * too, if wanted; the day asked about plays no part); in order of document id, number. Brings along their documents.
   */
  claimsOf(
    groupIds: readonly string[],
    view: View,
    first: number,
    asking: Asking,
  ): Promise<readonly (readonly Claim[])[]>

  /**
   * The claims that name an entity (as subject, object, scope, event or speaker), of those that a View reads and wants as
   * in `claimsOf`; null asks of the whole record. In order of document id, number.
   */
  claimsAbout(
    aboutIds: readonly (string | null)[],
    view: View,
    page: Page,
    asking: Asking,
  ): Promise<readonly Listing<Claim>[]>

  /** The claims of each document, whatever a View would see of them; in order of number. */
  claimsIn(documentIds: readonly string[], page: Page, asking: Asking): Promise<readonly Listing<Claim>[]>

  /**
   * The claims that a text finds (`isFoundBy`), that name one of these entities and stand in one of these documents
   * (null is no condition); in order of document id, number. LIMIT_EXCEEDED where the text alone finds more than
   * `MAX_FOUND`.
   */
  claimsFound(
    text: string,
    aboutIds: readonly string[] | null,
    documentIds: readonly string[] | null,
    page: Page,
    asking: Asking,
  ): Promise<Listing<Claim>>

  /** The entities of these kinds that the claims of each document name; in order of name, id. */
  entitiesIn(
    documentIds: readonly string[],
    kinds: readonly EntityKind[] | null,
    page: Page,
    asking: Asking,
  ): Promise<readonly Listing<Entity>[]>

  /** The documents with a claim that names each entity; in order of title, id. */
  documentsOf(entityIds: readonly string[], page: Page, asking: Asking): Promise<readonly Listing<Document>[]>

  /** Documents by id. */
  documentsById(ids: readonly string[], asking: Asking): Promise<readonly (Document | null)[]>

  /**
   * What each document stands for where documents are chosen (`readAs`), by ids; null for an unknown one. LIMIT_EXCEEDED
   * for one with parts whose source has more than `MAX_PARTS` documents.
   */
  partsOf(documentIds: readonly string[], asking: Asking): Promise<readonly (readonly string[] | null)[]>

  /** Documents in order of title, id. */
  documents(page: Page, asking: Asking): Promise<Listing<Document>>

  /**
   * How many documents a View reads, of how many sources, and which it does not read though they may have been public by its
   * day: these in order of title, id, at most `first`. One that has parts is not counted: its parts are, and it is their
   * source.
   */
  documentCounts(view: DocumentView, first: number, asking: Asking): Promise<DocumentCounts>

  /**
   * The documents that a View reads and that speak of one of these entities (as subject, object, scope, event or
   * speaker of a claim), without the ones excepted: their count, and the first in order of title, id.
   */
  documentsSpeakingOf(
    entityIds: readonly string[],
    view: DocumentView,
    except: readonly string[],
    first: number,
    asking: Asking,
  ): Promise<SpeakingDocuments>

  /** Disagreements by id, with all their positions. */
  disagreementsById(ids: readonly string[], asking: Asking): Promise<readonly (Disagreement | null)[]>

  /**
   * The disagreements that each relationship, figure, existence or attribute is part of, of those that a View shows on it
   * (`isShownOn`), with all their positions; in order of id.
   */
  disagreementsOf(
    groupIds: readonly string[],
    view: View,
    asking: Asking,
  ): Promise<readonly (readonly Disagreement[])[]>

  /**
   * The disagreements of these kinds that a View shows about an entity (`isShownAbout`), with all their positions; null
   * asks of the whole record. In order of id.
   */
  disagreementsAbout(
    aboutIds: readonly (string | null)[],
    kinds: readonly DisagreementKind[] | null,
    view: View,
    page: Page,
    asking: Asking,
  ): Promise<readonly Listing<Disagreement>[]>

  /** Counts and reach of the record. */
  overview(asking: Asking): Promise<OverviewCounts>

  /** Lets go of what the store holds open; no question may follow. */
  close(): Promise<void>
}

/** How long a question may take, and what ends it early. */
export interface Asking {
  readonly signal: AbortSignal
  /** Milliseconds since the epoch after which nobody waits for the answer. */
  readonly deadlineMs: number
  /** What holds the answers to several questions to one record; a question without it is held to its own rows. */
  readonly hold?: RecordHold
  /**
   * The types that the answer is to be of: STORE_UNAVAILABLE where the record that is there has others by now. Left out,
   * they are those of the record that is there.
   */
  readonly vocabulary?: Vocabulary
  /** What counts what a request costs; a question without it is not counted. */
  readonly tally?: Tally
  /** Takes what answers bring along; a question without it brings nothing. */
  readonly along?: Along
  /** What whoever asks by a reference asks for next, where it is one entity's; a store may answer both at once. */
  readonly ahead?: Ahead
  /** What bounds what a request is given; a question without it may give as much as it does. */
  readonly meter?: RowMeter
}

/** Bounds the rows that one request is given. */
export interface RowMeter {
  /** Takes note of so many more; throws LIMIT_EXCEEDED where they are too many. */
  readonly took: (rows: number) => void
}

/** Takes what an answer brings along, each once: what whoever asks would ask for next. */
export interface Along {
  readonly entities: (brought: readonly Entity[]) => void
  readonly documents: (brought: readonly Document[]) => void
}

/** A page of relationships that is asked for of the entity that a reference means. */
export interface Ahead {
  readonly filter: SidedFilter
  readonly view: View
  readonly page: Page
  /** How many claims of each relationship are asked for; 0 for none. */
  readonly claims: number
  /** Takes the answer; who is given none asks for it. */
  readonly take: (entityId: string, answer: AnswerAhead) => void
}

/** What `relationshipsOf` answers of the entity, with what it brings along, and the first claims of each with their documents. */
export interface AnswerAhead {
  readonly listing: Listing<Relationship>
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly documents: readonly Document[]
}

/** Counts what one request costs. */
export interface Tally {
  /** A question of the port was answered, or failed, after so many milliseconds. */
  readonly answered: (tookMs: number) => void
  /** A statement of this name went out to a database; what is given back is called once its answer is there, or given up. */
  readonly wentOut: (statement: string) => () => void
}

/**
 * Holds the answers to the questions of one request to one record. A store whose record can change tells it of each
 * answer; one that has the same record for ever has nothing to tell.
 */
export interface RecordHold {
  /** Takes an answer of this stamp; throws STORE_UNAVAILABLE where those before it have another. */
  readonly take: (stamp: string) => void
  /** Says that the record changed under an answer. */
  readonly breakOff: () => void
  readonly isBroken: () => boolean
  /** The request was asked before, of a record that changed: what is remembered of that does not do. */
  readonly isSecond: boolean
}

/** The most ids one question takes. */
export const MAX_IDS = 500
/** The most entities offered for one reference. */
export const MAX_CANDIDATES = 10
/** The most entities proposed for a typed text. */
export const MAX_PROPOSED = 200
/** The most that is counted: a count beyond it is not given. */
export const MAX_COUNTED = 10_000

/** The most ids that `relationshipsAmong` takes. */
export const MAX_AMONG = 4000
/** The most entities that `sharedNeighbours` takes. */
export const MAX_SHARING = 10
/** The most steps of a least path. */
export const MAX_PATH_LENGTH = 10
/** The most documents of one source of which one with parts may be chosen. */
export const MAX_PARTS = 1000
/** The most claims that a text may find. */
export const MAX_FOUND = 10_000

/** What a record says of itself. */
export interface RecordHeader extends RecordName {
  readonly description: string
  readonly licence: string
  readonly hash: string
  /** How many faulty rows are not in it. */
  readonly leftOut: number
  /** The digest of its vocabulary: of what it adds to the core's types, and of its attributes. */
  readonly vocabulary: string
  /** The types that it adds, in order of id. */
  readonly types: readonly OwnType[]
  /** The attributes that it declares, in order of id. */
  readonly attributes: readonly AttributeKind[]
  /** In order of id. */
  readonly measures: readonly Measure[]
  /** The words of its roles, in order: at most 20. */
  readonly roles: readonly string[]
  /** What its named questions ask about by default, in order of question. */
  readonly examples: readonly QuestionExample[]
  /** What was taken back of it, in order of id: at most 1,000, and all claims of such documents. */
  readonly retracted: readonly Retraction[]
}

/** A part of a list: at most `first` items whose sort key comes after `after`. */
export interface Page {
  readonly first: number
  readonly after: string | null
  /** Whether only the places of the items are wanted: what is counted is not read. */
  readonly keysOnly: boolean
  /** So many of each seek (`seeksOf`) are looked at for what the View shows; left out, all. Only `relationshipsOf` stops so. */
  readonly looked?: number
}

/** Asks for as many places as are counted. */
export const COUNTING: Page = { first: MAX_COUNTED + 1, after: null, keysOnly: true }

/** A part of a list: the sort key of each item, in order, and the items themselves, none where only keys were wanted. */
export interface Listing<Item> {
  readonly keys: readonly string[]
  readonly items: readonly Item[]
  /** The sort key up to which it was looked through, where the page is not full for that; else left out. */
  readonly stopped?: string
}

/** Two entities by their ids: the one that lists, and the other. */
export type Pair = readonly [oneId: string, otherId: string]

/** The paths between two entities. */
export interface LeastPaths {
  /** Steps; null where there is no path of at most `MAX_PATH_LENGTH`. */
  readonly length: number | null
  /** The ids of the entities on each, both ends included. */
  readonly paths: readonly (readonly string[])[]
}

/** In which order entities are listed: by name, or first by degree. */
export const ENTITY_ORDERS = ['NAME', 'DEGREE'] as const
export type OrderOfEntities = (typeof ENTITY_ORDERS)[number]

/** Null is no condition; an empty list matches nothing. */
export interface EntityFilter {
  readonly kinds: readonly EntityKind[] | null
  readonly classification: string | null
}

export interface RelationshipFilter extends WantedRelationships {
  readonly direction: Direction
}

/** Which relationships of an entity. */
export interface SidedFilter extends WantedRelationships {
  /** From which sides the entity has them; of a symmetric type either end is what one of them is. */
  readonly sides: readonly RelationshipSide[]
}

export interface RelationshipCount {
  readonly type: RelationshipType
  readonly side: RelationshipSide
  readonly otherKind: EntityKind
  readonly count: number
}

/** The part of a View that chooses documents. */
export type DocumentView = Pick<View, 'documents' | 'knownBy'>

export interface DocumentCounts {
  readonly read: number
  /** How many documents these are, each taken with all that is part of it as one. */
  readonly sources: number
  /** How many of the documents read the record has in part only. */
  readonly partly: number
  /** Left out by `knownBy` because their publication is undated; 0 where the View has none. */
  readonly undated: number
  /** Left out by `knownBy` though they may have been public by then: undated, or published on a day that may be earlier. */
  readonly perhapsCount: number
  /** The first of them. */
  readonly perhaps: readonly Document[]
}

export interface SpeakingDocuments {
  readonly count: number
  readonly documents: readonly Document[]
}

/** A key and how often it occurs. */
export interface Count {
  readonly key: string
  readonly count: number
}

export interface OverviewCounts {
  /** Entities by kind, relationships by type, claims by document; each in order of key, above zero only. */
  readonly countsByKind: readonly Count[]
  readonly countsByType: readonly Count[]
  readonly countsByDocument: readonly Count[]
  /** The earliest and latest day that a claim's date names; null where none is dated. */
  readonly earliest: Day | null
  readonly latest: Day | null
}
