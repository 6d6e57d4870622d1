import type { Day } from '../dates/day.ts'
import type { AttributeKind } from './attribute-kind.ts'
import type { Claim } from './claim.ts'
import type { Document } from './document.ts'
import type { Entity } from './entity.ts'
import type { OwnType } from './vocabulary.ts'

/** What a figure counts or measures. */
export interface Measure {
  readonly id: string
  /** A noun phrase: "potential victims identified". */
  readonly label: string
  /** "persons", "signatures", … */
  readonly unit: string
  /** A figure as a sentence, `{value}` and `{entity}` in their places: "{value} people had signed {entity}"; null for none. */
  readonly sentence: string | null
  /** The same of just one: "{value} person had signed {entity}"; null where it is the same. */
  readonly sentenceOfOne: string | null
}

/** That a claim or a document, once in the record, was taken back by its editor; its id is never given again. */
export interface Retraction {
  readonly id: string
  /** The day on which it was taken back. */
  readonly on: Day
  /** Why, in the editor's words. */
  readonly reason: string
}

/** What a named question asks about by default in a record. */
export interface QuestionExample {
  /** The question's name. */
  readonly id: string
  /** By the question's variables, in order of name: ids of entities or of documents, or days. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** What a variable of a named question names by default. */
export type ExampleOf = 'ENTITY' | 'DOCUMENT' | 'DAY'

/** The same by the variable's type in GraphQL; a variable of another type names nothing. */
export const EXAMPLE_OF_TYPE: ReadonlyMap<string, ExampleOf> = new Map([
  ['String', 'ENTITY'],
  ['ID', 'DOCUMENT'],
  ['Date', 'DAY'],
])

/** What a record is called. */
export interface RecordName {
  /** A slug; null where it was given none, and its title stands for it. */
  readonly id: string | null
  readonly title: string
}

/** Whether two names are of one record: by their ids where both have one, else by their titles. */
export function isSameRecord(one: RecordName, other: RecordName): boolean {
  return one.id !== null && other.id !== null ? one.id === other.id : one.title === other.title
}

/** A record as shipped or brought, checked: every reference in it resolves. Each list is in order of id. */
export interface DocumentaryRecord extends RecordName {
  readonly description: string
  readonly licence: string
  /** How many rows of what was brought are not in it because they had faults: none, unless it was taken leniently. */
  readonly leftOut: number
  /** The types of relationship that it adds to the core's. */
  readonly types: readonly OwnType[]
  /** The attributes that its entities may have. */
  readonly attributes: readonly AttributeKind[]
  readonly measures: readonly Measure[]
  /** The words of the roles in which its claims name entities, in order. */
  readonly roles: readonly string[]
  readonly entities: readonly Entity[]
  readonly documents: readonly Document[]
  readonly claims: readonly Claim[]
  /** The editorial disagreements only; the computed ones follow from the claims. */
  readonly disagreements: readonly EditorialDisagreement[]
  /** What its named questions ask about by default, in order of question. */
  readonly examples: readonly QuestionExample[]
  /** What is none of it any more: each claim of a document that was taken back, too. */
  readonly retracted: readonly Retraction[]
}

export const EDITORIAL_KINDS = ['VALUE', 'SCOPE', 'OUTCOME', 'COURSE'] as const

/** A disagreement that only a reader sees, or the course that something took, entered by an editor. */
export interface EditorialDisagreement {
  readonly id: string
  readonly kind: (typeof EDITORIAL_KINDS)[number]
  readonly aboutIds: readonly string[]
  readonly question: string
  readonly positions: readonly EditorialPosition[]
}

/** One side of a disagreement, or one stage of a course, with the claims that take it. */
export interface EditorialPosition {
  readonly sentence: string
  readonly claimIds: readonly string[]
}
