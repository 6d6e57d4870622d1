import type { Aspect } from './relationship-types.ts'

/** What the values of an attribute are: words, a date in EDTF, what a register calls it, an address. */
export const ATTRIBUTE_FORMS = ['TEXT', 'DATE', 'IDENTIFIER', 'LINK'] as const
export type AttributeForm = (typeof ATTRIBUTE_FORMS)[number]

/** A property of entities that is no other entity: a number in a register, a date of birth, a status. */
export interface AttributeKind {
  readonly id: string
  /** A noun phrase: "company number". */
  readonly label: string
  readonly form: AttributeForm
  /** Of identifiers: what they are numbers of, `gb-coh`; null for every other form. */
  readonly scheme: string | null
  /** Whether a thing has one at a time: then two values differ, else they stand beside each other. */
  readonly isSingle: boolean
  /** How it holds in time. */
  readonly aspect: Aspect
  /** It as a sentence, `{value}` and `{entity}` in their places: "{entity} was incorporated {value}"; null for none. */
  readonly sentence: string | null
}

/** The most attributes that a record may declare. */
export const MAX_ATTRIBUTES = 100

/** An identifier with its scheme, as it is asked for: `gb-coh:01234567`. */
export function wholeIdentifier({ scheme }: Pick<AttributeKind, 'scheme'>, value: string): string {
  return `${scheme ?? ''}:${value}`
}

/** The value of such an identifier, without its scheme, which has no colon. */
export function bareIdentifier(whole: string): string {
  return whole.slice(whole.indexOf(':') + 1)
}
