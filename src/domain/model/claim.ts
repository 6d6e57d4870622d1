import type { Edtf } from '../dates/edtf.ts'
import type { RelationshipType } from './relationship-types.ts'

/** How a document says what it says. */
export const MODALITIES = ['STATED', 'PLANNED', 'DENIED'] as const
export type Modality = (typeof MODALITIES)[number]

/** How exactly a number is given: `OVER` 1,300 is more than that, `ALMOST` 1,400 less. */
export const BOUNDS = ['EXACT', 'ABOUT', 'ALMOST', 'OVER'] as const
export type Bound = (typeof BOUNDS)[number]

export const EXISTENCE_CHANGES = ['BEGAN', 'ENDED'] as const
export type ExistenceChange = (typeof EXISTENCE_CHANGES)[number]

/** A sum of money; `currency` is an ISO 4217 code. */
export interface Money {
  readonly value: number
  readonly currency: string
}

/** A part of a whole that is not told exactly: somewhere from one to the other, both included, 0 to 1. */
export interface ShareRange {
  readonly from: number
  readonly to: number
}

/** A part of a whole: 0 to 1, or a range of that. */
export type Share = number | ShareRange

/**
 * When a claim says it was. `at-writing` in the record becomes the date on which the document was written, `at-saying` that
 * on which the words that it reports were said.
 */
export interface ClaimDate {
  readonly edtf: Edtf
  /** The editor supplied it (for `at-writing`: the document's date is itself inferred). */
  readonly inferred: boolean
  /** It is the day of writing, or of saying, on which a sentence in the present tense holds. */
  readonly atWriting: boolean
}

/** The parts of a claim that may be the editor's rather than the document's word; for the date see `ClaimDate`. */
export const CLAIM_PARTS = ['SUBJECT', 'OBJECT', 'READING', 'SPEAKER'] as const
export type ClaimPart = (typeof CLAIM_PARTS)[number]

/** Whom a claim of a relationship leads to in the place of an entity: nobody, or one whom its document does not name. */
export const UNNAMED_OBJECTS = ['NOBODY', 'SOMEBODY'] as const
export type UnnamedObject = (typeof UNNAMED_OBJECTS)[number]

/**
 * What a claim says: that a relationship holds, that a figure has a value, that something began or ended, that an attribute
 * has a value. Two forms make no more than the claim itself: that a relationship holds with nobody, which denies every one
 * of that subject and type, or with somebody unnamed; and a remark, what no other form holds without bending.
 */
export type ClaimContent =
  | {
      readonly form: 'RELATIONSHIP'
      readonly type: RelationshipType
      readonly objectId: string
      readonly label: string | null
    }
  | {
      readonly form: 'UNNAMED'
      readonly type: RelationshipType
      readonly object: UnnamedObject
      readonly label: string | null
    }
  | { readonly form: 'FIGURE'; readonly measure: string; readonly value: number }
  | { readonly form: 'EXISTENCE'; readonly change: ExistenceChange }
  | { readonly form: 'ATTRIBUTE'; readonly attribute: string; readonly value: string }
  | { readonly form: 'REMARK'; readonly aboutIds: readonly string[] }

/** As what a claim names entities that are no end of what it says: a word of the record's own, such as "on behalf of". */
export interface ClaimRole {
  readonly word: string
  readonly entityIds: readonly string[]
}

/** What one document says, tied to the place and the phrase where it says it. */
export interface Claim {
  readonly id: string
  readonly documentId: string
  /** Where it stands in the file: `¶21`, `line 7`, `page 3`, `row 12, owner`, `/memberships/12`. */
  readonly locator: string
  /** At most 12 words found verbatim there. */
  readonly phrase: string
  /** The document's whole sentence or sentences in which the phrase stands, on one line, at most 120 words; null where the record keeps none. */
  readonly quotation: string | null
  /** What it speaks of; null for a remark, which says that itself. */
  readonly subjectId: string | null
  readonly content: ClaimContent
  readonly when: ClaimDate | null
  /** The document's own words for the date, where they differ from `when`. */
  readonly whenText: string | null
  readonly modality: Modality
  /** Of a denial: it says no more than that this is not planned. */
  readonly deniesPlan: boolean
  /** The document's own words of doubt, found verbatim beside the phrase. */
  readonly hedge: string | null
  /** The document's own verb in the place of that of the type, or of beginning and ending: `be launched by`; null for none. */
  readonly verb: string | null
  /** Whom the document reports: the claim is then a reported one. */
  readonly accordingToId: string | null
  /** Whom that speaker reports in turn, the outermost first. */
  readonly furtherSpeakerIds: readonly string[]
  readonly said: Edtf | null
  readonly amount: Money | null
  readonly share: Share | null
  readonly bound: Bound
  readonly scopeIds: readonly string[]
  /** In order of word; none of them tells one relationship from another. */
  readonly roles: readonly ClaimRole[]
  readonly role: string | null
  readonly eventId: string | null
  /** Tells apart things of one kind that happened more than once between the same ends. */
  readonly occasion: string | null
  /** What is the editor's part in it, each part once; the note says why. */
  readonly inferred: readonly ClaimPart[]
  readonly note: string | null
  /** When its source says that it made this statement, as a register does: it is known from then. */
  readonly recorded: Edtf | null
  /** Earlier claims of its source that it says never were so. */
  readonly correctsIds: readonly string[]
  /** Earlier claims of its source that were so until the day before this one's beginning. */
  readonly continuesIds: readonly string[]
  /** The claims that name this one as corrected or continued, in order of id. */
  readonly replacedByIds: readonly string[]
}

/** Whether some part of a claim, beside its date, is the editor's. */
export function isInferred({ inferred }: Pick<Claim, 'inferred'>): boolean {
  return inferred.length > 0
}

/** Who says so, the outermost first; none for the document's own words. */
export function speakersOf({ accordingToId, furtherSpeakerIds }: Claim): readonly string[] {
  return accordingToId === null ? [] : [accordingToId, ...furtherSpeakerIds]
}
