import { distance } from 'fastest-levenshtein'
import { entitySortKey } from '../evidence/sort-key.ts'
import type { Entity } from '../model/entity.ts'
import { compareText } from '../text/compare-text.ts'
import { foldForSearch } from '../text/fold.ts'

/** How a name matches what was typed; the better first. */
export const SEARCH_MATCHES = ['EXACT', 'PREFIX', 'WORD', 'FUZZY'] as const
export type SearchMatch = (typeof SEARCH_MATCHES)[number]

/** An entity that a text may mean, with the name of it that matched best. */
export interface NameMatch {
  readonly entity: Entity
  readonly matchedName: string
  readonly match: SearchMatch
  /** Its place among the matches: rank, name, id. */
  readonly sortKey: string
}

/** The names of an entity, its own first. */
export function namesOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.names.map(({ name }) => name)]
}

/** How many edits a typed word may be away: one up to five letters, two beyond. */
export function allowedEdits(foldedText: string): number {
  return Array.from(foldedText).length <= 5 ? 1 : 2
}

/**
 * Judges candidates against a typed text, both folded for search: EXACT (the name), PREFIX (it begins so), WORD (every word typed
 * begins a word of it), FUZZY (within the allowed edits). Ordered by match, name, id; who matches none is left out.
 */
export function rankNames(text: string, candidates: readonly Entity[]): readonly NameMatch[] {
  const query = foldForSearch(text)
  if (query === '') return []
  return candidates
    .flatMap((entity) => bestMatch(query, entity) ?? [])
    .sort((a, b) => compareText(a.sortKey, b.sortKey))
}

function bestMatch(query: string, entity: Entity): NameMatch | null {
  let best: { readonly rank: number; readonly name: string } | null = null
  for (const name of namesOf(entity)) {
    const rank = rankOf(query, foldForSearch(name))
    if (rank !== -1 && (best === null || rank < best.rank)) best = { rank, name }
  }
  if (best === null) return null
  const match = SEARCH_MATCHES[best.rank] ?? 'FUZZY'
  return { entity, matchedName: best.name, match, sortKey: `${best.rank}\t${entitySortKey(entity.name, entity.id)}` }
}

/** The place of the match in `SEARCH_MATCHES`; -1 for none. */
function rankOf(query: string, name: string): number {
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  const words = wordsOf(name)
  const typed = wordsOf(query)
  if (typed.length > 0 && typed.every((word) => words.some((other) => other.startsWith(word)))) return 2
  if (isNear(query, name)) return 3
  return typed.length > 0 && typed.every((word) => words.some((other) => isNear(word, other))) ? 3 : -1
}

/** The words of a folded text: runs of letters and digits. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

function isNear(typed: string, word: string): boolean {
  const edits = allowedEdits(typed)
  return Math.abs(typed.length - word.length) <= edits && distance(typed, word) <= edits
}
