/** Of a text of many words, only so many are looked up: the longest, which say most. All of them are judged outside. */
export const MOST_BEGINNINGS = 10

/** The whitespace analyser takes a longer word apart. */
const LONGEST_TOKEN = 255

/** Wants a word of a field that begins so; of a longer one than the index holds whole, a word that begins as far as it holds. */
export function beginningTerm(word: string, field: string): string {
  return `+${field}:${beginning(word)}`
}

/** What a word has that begins as another does, as far as the index holds one whole. */
export function beginning(word: string): string {
  // Half of a character beyond the sixteen-bit ones is no text.
  return `${escaped(word.slice(0, LONGEST_TOKEN).replace(/[\uD800-\uDBFF]$/, ''))}*`
}

/** Every character that is not a letter or a digit may mean something to Lucene; none does after a backslash. */
export function escaped(token: string): string {
  return token.replace(/[^\p{L}\p{N}]/gu, '\\$&')
}
