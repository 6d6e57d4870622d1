import { distance } from 'fastest-levenshtein'
import { entitySortKey } from '../evidence/sort-key.ts'
import { bareIdentifier } from '../model/attribute-kind.ts'
import type { Entity } from '../model/entity.ts'
import { compareText } from '../text/compare-text.ts'
import { foldForSearch } from '../text/fold.ts'
import { pairedNames } from './paired-names.ts'

/** How a name matches what was typed; the better first. */
export const SEARCH_MATCHES = ['EXACT', 'PREFIX', 'WORD', 'IN_CONTEXT', 'FUZZY'] as const
export type SearchMatch = (typeof SEARCH_MATCHES)[number]

/** An entity whose names may match a text, with what ranks it beside them. */
export interface NameCandidate {
  readonly entity: Entity
  /** How many claims name it. */
  readonly claimCount: number
  /** The words of the names of what it is stated to be part of, folded for search, each once, ascending. */
  readonly wholeWords: readonly string[]
  /** The identifiers that it is stated to have, with their schemes. */
  readonly identifiers: readonly string[]
}

/** An entity that a text may mean, with the name of it that matched best. */
export interface NameMatch {
  readonly entity: Entity
  readonly matchedName: string
  readonly match: SearchMatch
  /** Its place among the matches: rank, number of claims that name it (the most first), name, id. */
  readonly sortKey: string
}

/** The names of an entity, its own first. */
export function namesOf(entity: Pick<Entity, 'name' | 'names'>): readonly string[] {
  return [entity.name, ...entity.names.map(({ name }) => name)]
}

/** The forms in which an identifier is typed, folded for search: with its scheme and without. */
export function identifierForms(whole: string): readonly string[] {
  return [...new Set([whole, bareIdentifier(whole)].map(foldForSearch))]
}

/** How many edits a typed word may be away: one up to five letters, two beyond. */
export function allowedEdits(foldedText: string): number {
  return Array.from(foldedText).length <= 5 ? 1 : 2
}

/**
 * The forms in which a typed text is judged, folded for search: as it stands, and without the article before it and the
 * genitive behind it, as a text has a name within a sentence.
 */
export function typedForms(text: string): readonly string[] {
  const folded = foldForSearch(text)
  const withoutArticle = (form: string) => form.replace(/^(?:the|an?) (?=.)/u, '')
  const withoutGenitive = (form: string) => form.replace(/(?<=[\p{L}\p{N}])'s?$/u, '')
  const bare = [withoutGenitive(folded), withoutArticle(folded), withoutArticle(withoutGenitive(folded))]
  return [...new Set([folded, ...bare])].filter((form) => form !== '')
}

/** The forms by which names are proposed for a text: those in which it is judged, and of "A (B)" those of the name before. */
export function proposingForms(text: string): readonly string[] {
  const pair = pairedNames(text)
  return [...new Set([...typedForms(text), ...(pair === null ? [] : typedForms(pair[0]))])]
}

/**
 * Judges candidates against a typed text, both folded for search: EXACT (the name, two names of it as "A (B)", or the whole
 * of an identifier, with its scheme or without), PREFIX (it
 * begins so), WORD (every word typed begins a word of it), IN_CONTEXT (some of the words do, the others begin words of its
 * other names or of what it is part of), FUZZY (within the allowed edits). Ordered by match, number of claims, name, id; who
 * matches none is left out.
 */
export function rankNames(text: string, candidates: readonly NameCandidate[]): readonly NameMatch[] {
  const typed: Typed = { forms: typedForms(text), pair: (pairedNames(text) ?? []).map(typedForms) }
  if (typed.forms.length === 0) return []
  return candidates
    .flatMap((candidate) => matchOf(typed, candidate) ?? [])
    .sort((a, b) => compareText(a.sortKey, b.sortKey))
}

/** A typed text in its forms, and of "A (B)" the forms of each. */
interface Typed {
  readonly forms: readonly string[]
  readonly pair: readonly (readonly string[])[]
}

interface RankedName {
  /** The place of the match in `SEARCH_MATCHES`. */
  readonly rank: number
  readonly name: string
}

const [EXACT, PREFIX, WORD, IN_CONTEXT, FUZZY] = [0, 1, 2, 3, 4]

/** More claims than any record has. */
const MOST_CLAIMS = 9_999_999_999

function matchOf(typed: Typed, candidate: NameCandidate): NameMatch | null {
  const { entity, claimCount } = candidate
  const best = bestName(typed, candidate)
  const match = best === null ? undefined : SEARCH_MATCHES[best.rank]
  if (best === null || match === undefined) return null
  const fewer = String(MOST_CLAIMS - claimCount).padStart(10, '0')
  const sortKey = [best.rank, fewer, entitySortKey(entity.name, entity.id)].join('\t')
  return { entity, matchedName: best.name, match, sortKey }
}

function bestName({ forms, pair }: Typed, candidate: NameCandidate): RankedName | null {
  const names = namesOf(candidate.entity).map((name) => ({ name, folded: foldForSearch(name) }))
  let best: RankedName | null = null
  for (const { name, folded } of names) {
    for (const form of forms) {
      const rank = rankOf(form, folded)
      if (rank !== null && (best === null || rank < best.rank)) best = { rank, name }
    }
  }
  const identifier = candidate.identifiers.find((one) => identifierForms(one).some((form) => forms.includes(form)))
  if (identifier !== undefined && best?.rank !== EXACT) return { rank: EXACT, name: identifier }
  const paired = pair.map((one) => names.find(({ folded }) => one.includes(folded))?.name)
  if (paired[0] !== undefined && paired[1] !== undefined && best?.rank !== EXACT)
    return { rank: EXACT, name: paired[0] }
  if (best !== null && best.rank < IN_CONTEXT) return best
  const inContext = nameInContext(forms, names, candidate.wholeWords)
  return inContext === null ? best : { rank: IN_CONTEXT, name: inContext }
}

/** How a name matches a text; null where it does not. */
function rankOf(query: string, name: string): number | null {
  if (name === query) return EXACT
  if (name.startsWith(query)) return PREFIX
  const words = wordsOf(name)
  const typed = wordsOf(query)
  if (typed.length > 0 && typed.every((word) => beginsOneOf(words, word))) return WORD
  if (isNearWhole(query, name)) return FUZZY
  return typed.length > 0 && typed.every((word) => words.some((other) => isNear(word, other))) ? FUZZY : null
}

/** Of names one of which has some typed word, the first with the most, where the others stand in its context. */
function nameInContext(
  forms: readonly string[],
  names: readonly { readonly name: string; readonly folded: string }[],
  wholeWords: readonly string[],
): string | null {
  const own = names.map(({ name, folded }) => ({ name, words: wordsOf(folded) }))
  const context = [...own.flatMap(({ words }) => words), ...wholeWords]
  for (const form of forms) {
    const typed = [...new Set(wordsOf(form))]
    if (!typed.every((word) => beginsOneOf(context, word))) continue
    const counted = own.map(({ name, words }) => ({
      name,
      count: typed.filter((word) => beginsOneOf(words, word)).length,
    }))
    const most = counted.reduce((best, one) => (one.count > best.count ? one : best), { name: '', count: 0 })
    if (most.count > 0) return most.name
  }
  return null
}

/** Whether a typed word begins one of some words. */
export function beginsOneOf(words: readonly string[], typed: string): boolean {
  return words.some((word) => word.startsWith(typed))
}

/** The words of a folded text: runs of letters and digits. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** The words of a folded text as one: what is left where spaces and marks are lost. */
export function joinedWords(folded: string): string {
  return wordsOf(folded).join('')
}

/**
 * Whether a typed text is near a name as a whole, both folded: within the edits that it is allowed, and either no more than one
 * of them is in a letter, where spaces and marks may be lost or brought in, or each of its words is near one of the name.
 */
export function isNearWhole(typed: string, name: string): boolean {
  const edits = allowedEdits(typed)
  if (!isWithin(edits, typed, name)) return false
  if (isWithin(1, joinedWords(typed), joinedWords(name))) return true
  const [words, own] = [wordsOf(typed), wordsOf(name)]
  return words.length > 0 && words.every((word) => own.some((other) => isWithin(edits, word, other)))
}

function isNear(typed: string, word: string): boolean {
  return isWithin(allowedEdits(typed), typed, word)
}

function isWithin(edits: number, one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= edits && distance(one, other) <= edits
}
