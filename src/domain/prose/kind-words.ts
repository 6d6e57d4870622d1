import type { DayWindow } from '../dates/span.ts'
import type { RelationshipSide } from '../evidence/relationship.ts'
import type { View } from '../evidence/view.ts'
import type { WantedRelationships } from '../evidence/wanted-relationships.ts'
import type { RelationshipFamily, RelationshipType, RelationshipTypeRow } from '../model/relationship-types.ts'
import { typesOfFamilies, type Vocabulary } from '../model/vocabulary.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'
import { voicedVerb } from './verb-forms.ts'
import { listWords, wordsOfDay } from './words.ts'

/** What a list of relationships takes. */
export interface ListedKinds extends WantedRelationships {
  readonly sides: readonly RelationshipSide[]
}

/** Of more labels or classifications than this only the number is told. */
const MOST_QUOTED = 8

/** Of more types than this no verbs are told. */
const MOST_VERBS = 3

/** What all types of a family tell of one entity. */
const FAMILY_OF_ONE: Readonly<Record<RelationshipFamily, (name: string) => string>> = {
  LINEAGE: (name) => `what was absorbed into, merged with or folded into ${name}, or what that became of itself`,
  STRUCTURE: (name) => `what ${name} belonged to or dealt with, or what belonged to it`,
  LEADERSHIP: (name) => `who led ${name}, who held an office there, or which office was held`,
  PARTNERSHIP: (name) => `whom ${name} worked with`,
  FUNDING: (name) => `of money to or from ${name}`,
  ACTION: (name) => `of anything that ${name} did or that was done with it`,
  LEGAL: (name) => `how ${name} stood in law`,
  POSITION: (name) => `of anything that ${name} thought of others, or they of it`,
  OVERSIGHT: (name) => `whom ${name} answered to, questioned or oversaw, or who did so there`,
  OTHER: (name) => `of any tie of ${name} that has no name of its own`,
}

/** The same of the whole record. */
const FAMILY_OF_ALL: Readonly<Record<RelationshipFamily, string>> = {
  LINEAGE: 'what was absorbed into, merged with or folded into what',
  STRUCTURE: 'what belonged to what, or dealt with it',
  LEADERSHIP: 'who led what, or who held which office',
  PARTNERSHIP: 'who worked together',
  FUNDING: 'of money given',
  ACTION: 'who did what',
  LEGAL: 'how anything stood in law',
  POSITION: 'what anybody thought of another',
  OVERSIGHT: 'who answered to, questioned or oversaw whom',
  OTHER: 'of any tie that has no name of its own',
}

/** That no document tells what a list would have, of one entity or of the whole record, in words without a full stop. */
export function nothingListed(
  kinds: ListedKinds,
  { fromId, view }: { readonly fromId: string | null; readonly view: View },
  nameOf: NameOf,
): string {
  const no = `No document ${readBy(view)}`
  const held = fromId === null ? heldWords(kinds.types) : null
  const { types, labels, classifications } = kinds
  const name = fromId === null ? null : nameOf(fromId)
  if (labels !== null || classifications !== null) {
    const tie = ['a tie', ...(name === null ? [] : [`of ${name}`])]
    const to = classifications === null ? [] : [`to ${classified(classifications)}`]
    return [no, 'tells of', ...tie, ...to, ...(labels === null ? [] : [inWords(labels)])].join(' ')
  }
  if (types === null || types.length === 0) return `${no} tells of such a tie${name === null ? '' : ` of ${name}`}`
  if (held !== null) return `${no} says ${held}`
  if (isPostAlone(types)) return `${no} says ${postWords(kinds, fromId, nameOf)}`
  if (isToldByVerbs(types, nameOf)) return `${no} says that ${verbsOf(types, kinds, fromId, nameOf)}`
  const family = familyOf(types, vocabularyIn(nameOf))
  if (family !== null) return `${no} tells ${name === null ? FAMILY_OF_ALL[family] : FAMILY_OF_ONE[family](name)}`
  const verbs = types.map((type) => `“${verbOf(type, nameOf)}”`)
  const sense = types.length > MOST_QUOTED ? `any of ${types.length} senses` : `the sense of ${listWords(verbs, 'or')}`
  return `${no} tells anything${name === null ? '' : ` of ${name}`} in ${sense}`
}

/** What each type that tells of an office or a chair says of whoever had it. */
const HELD_WORDS: ReadonlyMap<RelationshipType, string> = new Map([
  ['HOLDS_POST', 'held any post'],
  ['CHAIRED_BY', 'chaired anything'],
])

/** "who held any post or chaired anything"; null where any of the types tells of something else. */
function heldWords(types: readonly RelationshipType[] | null): string | null {
  const words = (types ?? []).map((type) => HELD_WORDS.get(type) ?? null)
  const held = words.filter((one) => one !== null)
  return held.length === 0 || held.length < words.length ? null : `who ${listWords(held, 'or')}`
}

function isPostAlone(types: readonly RelationshipType[]): boolean {
  return types.length === 1 && types[0] === 'HOLDS_POST'
}

/** "who was the Mayor of London" of a post, else "which post Jenny Jones held". */
function postWords({ sides }: ListedKinds, fromId: string | null, nameOf: NameOf): string {
  const name = fromId === null ? 'anybody' : nameOf(fromId)
  const isPost = fromId !== null && nameOf.kindOf?.(fromId) === 'POST'
  return isPost || !sides.includes('SUBJECT') ? `who was ${name}` : `which post ${name} held`
}

/** The days between which nothing lies: "between 1 January 2006 and 31 December 2007"; null for all. */
export function betweenDays({ from, until }: DayWindow): string | null {
  if (from !== null && until !== null) return `between ${wordsOfDay(from)} and ${wordsOfDay(until)}`
  if (from !== null) return `on ${wordsOfDay(from)} or later`
  return until === null ? null : `on ${wordsOfDay(until)} or earlier`
}

/** Which documents a View reads: of those that may have been public by its day it does not know what they say. */
export function readBy({ knownBy }: Pick<View, 'knownBy'>): string {
  return knownBy === null ? 'that was read' : 'that was certainly public by then'
}

/** That no document that a View reads names these: "No document of that time names Operation Swale". */
export function unmentionedWords({ knownBy }: Pick<View, 'knownBy'>, names: readonly string[]): string {
  return `No document ${knownBy === null ? 'that was read' : 'of that time'} names ${listWords(names, 'or')}`
}

/** In which words of their own ties are wanted, as their documents' editor gives them. */
export function inWords(labels: readonly string[]): string {
  if (labels.length === 0) return 'in no words at all'
  return labels.length > MOST_QUOTED ? `in ${labels.length} wordings` : `in the words ${quoted(labels)}`
}

/** What is wanted at the other end, by how it is classified. */
export function classified(classifications: readonly string[]): string {
  if (classifications.length === 0) return 'nothing at all'
  if (classifications.length > MOST_QUOTED) return `what is of ${classifications.length} classifications`
  return `what is classified as ${quoted(classifications)}`
}

function quoted(texts: readonly string[]): string {
  return listWords(
    texts.map((text) => `“${text}”`),
    'or',
  )
}

/** What was looked for, where labels, classifications or few verbs tell it, or in the whole record what a family tells; null for more kinds. */
export function lookedFor(
  { types, labels, classifications }: WantedRelationships,
  nameOf: NameOf,
  isOfAll = false,
): string | null {
  const to = classifications === null ? null : `ties to ${classified(classifications)}`
  if (labels !== null) return `Looked for were only ${to ?? 'ties'} ${inWords(labels)}`
  const only = to === null ? null : `Looked for were only ${to}`
  const all = isOfAll && types !== null && to === null ? wholeWords(types, nameOf) : null
  if (all !== null) return `This tells only ${all}`
  if (types === null || !isToldByVerbs(types, nameOf)) return only
  const said = types.map((type) => `“${verbOf(type, nameOf)}”`)
  const sense = `This tells only what the documents say in the sense of ${listWords(said, 'or')}`
  return to === null ? sense : `${sense}, and of that only ${to}`
}

/** What all of some types tell, where these are offices or a whole family of many. */
function wholeWords(types: readonly RelationshipType[], nameOf: NameOf): string | null {
  const held = heldWords(types)
  const family = held === null && types.length > MOST_VERBS ? familyOf(types, vocabularyIn(nameOf)) : null
  return family === null ? held : FAMILY_OF_ALL[family].replace(/^of /, '')
}

function verbOf(type: RelationshipType, nameOf: NameOf): string {
  if (type === 'HOLDS_POST') return 'held the post of'
  return voicedVerb(vocabularyIn(nameOf).rowOf(type).forward, STATED, false)
}

/** Whether types are few, and each has a verb that says something by itself: that somebody "was" a post does not. */
function isToldByVerbs(types: readonly RelationshipType[], nameOf: NameOf): boolean {
  const { rowOf } = vocabularyIn(nameOf)
  const says = ({ forward }: RelationshipTypeRow) => !('be' in forward) || forward.be !== ''
  return types.length > 0 && types.length <= MOST_VERBS && types.every((type) => says(rowOf(type)))
}

const STATED = { modality: 'STATED', ahead: false } as const

/** "SCD9 led or was led by anybody or anything" on the sides that a list takes, "one praised another". */
export function verbsOf(
  types: readonly RelationshipType[],
  { sides }: ListedKinds,
  fromId: string | null,
  nameOf: NameOf,
): string {
  const { rowOf } = vocabularyIn(nameOf)
  const isPlural = fromId !== null && (nameOf.isPlural?.(fromId) ?? false)
  const voiced = (back: boolean) =>
    types.map((type) => voicedVerb(back ? rowOf(type).backward : rowOf(type).forward, STATED, isPlural))
  if (fromId === null) return `one ${listWords(voiced(false), 'or')} another`
  const verbs = [...(sides.includes('SUBJECT') ? voiced(false) : []), ...(sides.includes('OBJECT') ? voiced(true) : [])]
  return `${nameOf(fromId)} ${listWords([...new Set(verbs)], 'or')} anybody or anything`
}

/** The family of which all these types are, and all of whose types these are; null for none. */
function familyOf(types: readonly RelationshipType[], vocabulary: Vocabulary): RelationshipFamily | null {
  const [family, ...others] = new Set(types.map((type) => vocabulary.rowOf(type).family))
  if (family === undefined || others.length > 0) return null
  return typesOfFamilies(vocabulary, [family]).every((type) => types.includes(type)) ? family : null
}
