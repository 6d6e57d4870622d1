import type { EntityKind } from '../../../domain/model/kinds.ts'
import { allowedEdits, joinedWords, wordsOf } from '../../../domain/search/rank-names.ts'
import { codePointOf } from '../../../domain/text/code-point-of.ts'
import { beginning, beginningTerm, escaped, MOST_BEGINNINGS } from './lucene-term.ts'

/** The fields of the full-text index of names, beside `kind`. */
export const NAME_FIELDS = ['words', 'near', 'joined'] as const

/** What the full-text index holds of a name, words of each field with spaces between. */
type NameTokens = Readonly<Record<(typeof NAME_FIELDS)[number], string>>

/** The most edits that any typed word is allowed. */
const MOST_EDITS = 2
/** So much of a word is compared: what is within the edits of another has a beginning that is within them of its beginning. */
const WORD_LENGTH = 8
/** The same of all words of a name as one. */
const JOINED_LENGTH = 24
/** Stands for what is left of a text of which every letter was left out. */
const NOTHING_LEFT = '-'

/**
 * What the full-text index holds of a folded name: its words, for how they begin; for each word every text that up to two
 * letters left out make of it; and the hashes of what one letter left out makes of all its words as one. Two texts within
 * so many edits of each other have such a text in common (as SymSpell has it), so that what is near is asked for by exact
 * terms: a fuzzy query of Lucene costs ten to a hundred times as much, and gives up where more than 50 words are near.
 */
export function nameTokens(folded: string): NameTokens {
  const words = wordsOf(folded)
  return {
    words: [...new Set(words)].join(' '),
    near: [...new Set(words.flatMap((word) => wordTokens(word, MOST_EDITS)))].join(' '),
    joined: joinedTokens(folded).join(' '),
  }
}

/** A folded text as queries of the full-text indexes; an empty one asks nothing. */
export interface NameQueries {
  /** Of `names`: those with words that begin so. */
  readonly words: string
  /**
   * Of `name_contexts`, for a text of several words: entities with words that begin so among those of their names and of what
   * they are part of, one of them in a name of their own.
   */
  readonly context: string
  /** Of `names`: those that `rankNames` finds near it, and some more. */
  readonly near: string
}

/** The queries that together find every name that `rankNames` keeps and that does not begin with the text. */
export function nameQueries(folded: string, kinds: readonly EntityKind[] | null): NameQueries {
  if (kinds?.length === 0) return { words: '', context: '', near: '' }
  const typed = [...new Set(wordsOf(folded))].sort((a, b) => b.length - a.length)
  const asked = typed.slice(0, MOST_BEGINNINGS)
  const ofKinds = kinds === null ? '' : ` +kind:(${kinds.join(' ')})`
  const within = (terms: string) => (terms === '' ? '' : `${terms}${ofKinds}`)
  const edits = allowedEdits(folded)
  const nearWords = asked.map((word) => `+near:(${wordTokens(word, edits).map(escaped).join(' ')})`).join(' ')
  const joined = `joined:(${joinedTokens(folded).join(' ')})`
  const own = typed.map((word) => `ownWords:${beginning(word)}`).join(' ')
  const context = [...asked.map((word) => `+contextWords:${beginning(word)}`), `+(${own})`].join(' ')
  return {
    words: within(asked.map((word) => beginningTerm(word, 'words')).join(' ')),
    context: within(typed.length < 2 ? '' : context),
    near: within(nearWords === '' ? `+${joined}` : `+((${nearWords}) ${joined})`),
  }
}

/** The texts by which words within so many edits of this one are found. */
function wordTokens(word: string, edits: number): readonly string[] {
  const texts = withLettersLeftOut(Array.from(word).slice(0, WORD_LENGTH), edits)
  return texts.map((text) => (text === '' ? NOTHING_LEFT : text))
}

/** The hashes by which names within one edit of this one, spaces and marks aside, are found. */
function joinedTokens(folded: string): readonly string[] {
  const texts = withLettersLeftOut(Array.from(joinedWords(folded)).slice(0, JOINED_LENGTH), 1)
  return [...new Set(texts.map(hashOf))]
}

/** A text, and what it is with each up to so many of its letters left out; each once. */
function withLettersLeftOut(letters: readonly string[], most: number): readonly string[] {
  const texts = new Set([letters.join('')])
  let last = [letters]
  for (let count = 0; count < most; count += 1) {
    last = last.flatMap((one) => one.map((_, place) => one.toSpliced(place, 1)))
    for (const one of last) texts.add(one.join(''))
  }
  return [...texts]
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ codePointOf(character), 0x01000193)
  return (hash >>> 0).toString(36)
}
