import type { Edtf } from '../dates/edtf.ts'
import type { EntityKind } from './kinds.ts'

/** Whether an entity's name stands in a text or is the editor's. */
export const NAME_SOURCES = ['TEXT', 'EDITOR'] as const
export type NameSource = (typeof NAME_SOURCES)[number]

/** What stands before a name within a sentence. */
export const ARTICLES = ['the', 'a', 'an'] as const
export type Article = (typeof ARTICLES)[number]

/** Something the record speaks of: an organisation, an operation, a person, … */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly nameFrom: NameSource
  /** What stands before its name within a sentence; null for nothing. */
  readonly article: Article | null
  /** Its name within a sentence, without the article; null where that is the name shown. */
  readonly inSentence: string | null
  /** Whether its name takes a verb in the plural. */
  readonly isPlural: boolean
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

/** The name with its article, as it stands within a sentence: "the Home Office", "police forces". */
export function nameInSentence({ name, article, inSentence }: Pick<Entity, 'name' | 'article' | 'inSentence'>): string {
  const words = inSentence ?? name
  return article === null ? words : `${article} ${words}`
}
