import type { EntityKind } from '../../../domain/model/kinds.ts'
import { allowedEdits, wordsOf } from '../../../domain/search/rank-names.ts'
import { codePointOf } from '../../../domain/text/code-point-of.ts'
import { at } from '../../../errors.ts'
import { beginning, beginningTerm, escaped, LONGEST_TOKEN, MOST_BEGINNINGS } from './lucene-term.ts'

/**
 * Lucene expands a near word to the 50 nearest words of a field and drops the rest, so each name's words are spread
 * over fields by a hash: what is near enough to be proposed then fits.
 */
export const NAME_FIELDS = ['words0', 'words1', 'words2', 'words3', 'words4', 'words5', 'words6', 'words7'] as const

const MOST_NEAR_WORDS = 2

/** What the full-text index holds of a folded name: its words and the whole of it as one word, spread over the fields. */
export function nameTokens(folded: string): Readonly<Record<string, string>> {
  const tokens = new Set([...wordsOf(folded), wholeToken(folded)])
  const fields = new Map<string, string[]>()
  for (const token of tokens) {
    const field = at(NAME_FIELDS, hashOf(token))
    fields.set(field, [...(fields.get(field) ?? []), token])
  }
  return Object.fromEntries([...fields].map(([field, words]) => [field, words.join(' ')]))
}

/**
 * A folded text as queries of the full-text index: names with words that begin so, names with words near them, and
 * names near it as a whole. Together they find every name that `rankNames` keeps and does not begin with the text,
 * but a name near it that is longer than 255 characters.
 */
export function nameQueries(folded: string, kinds: readonly EntityKind[] | null): readonly string[] {
  const words = [...new Set(wordsOf(folded))].sort((a, b) => b.length - a.length)
  const beginnings = words.slice(0, MOST_BEGINNINGS).map(beginningTerm)
  const near = words.filter(isShort).slice(0, MOST_NEAR_WORDS).map(nearTerm)
  const whole = isShort(folded) && folded !== '' ? [nearTerm(wholeToken(folded))] : []
  if (kinds?.length === 0) return []
  const ofKinds = kinds === null ? [] : [`+kind:(${kinds.join(' ')})`]
  const queries = [beginnings, near, whole].filter((terms) => terms.length > 0)
  return [...new Set(queries.map((terms) => [...terms, ...ofKinds].join(' ')))]
}

/**
 * A folded text of several words as a query of the full-text index `name_contexts`: entities with words that begin so
 * among those of their names and of what they are part of, one of them in a name of their own. None for a single word.
 */
export function contextQueries(folded: string, kinds: readonly EntityKind[] | null): readonly string[] {
  const words = [...new Set(wordsOf(folded))].sort((a, b) => b.length - a.length)
  if (words.length < 2 || kinds?.length === 0) return []
  const within = words.slice(0, MOST_BEGINNINGS).map((word) => `+contextWords:${beginning(word)}`)
  const own = `+(${words.map((word) => `ownWords:${beginning(word)}`).join(' ')})`
  return [[...within, own, ...(kinds === null ? [] : [`+kind:(${kinds.join(' ')})`])].join(' ')]
}

/** The spaces of a folded text become no-break spaces, which folding leaves nowhere and the analyser does not part at. */
function wholeToken(folded: string): string {
  return folded.replaceAll(' ', '\u00a0')
}

function nearTerm(token: string): string {
  return `+${escaped(token)}~${allowedEdits(token)}`
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_TOKEN
}

/** 0 to 7. */
function hashOf(token: string): number {
  let hash = 0
  for (const character of token) hash = Math.imul(hash ^ codePointOf(character), 0x9e3779b1)
  return hash >>> 29
}
