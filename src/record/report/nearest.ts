import { distance } from 'fastest-levenshtein'
import { oneOf, shown } from './shown.ts'

/** Comparisons that one check may spend on suggestions, so that many wrong references cannot slow it down. */
const BUDGET = 2_000_000

/** Longer texts are not compared. */
const LONGEST_COMPARED = 100

/** Gives the candidate most like a text, the first of equals; null where none is near or the budget is spent. */
export type Nearest = (text: string, candidates: Iterable<string>) => string | null

/** The budget is shared by all calls of what this returns. */
export function createNearest(): Nearest {
  let left = BUDGET
  return (text, candidates) => {
    if (text.length > LONGEST_COMPARED) return null
    // A third of the letters wrong is still the same word mistyped; more is another word.
    let least = Math.max(1, Math.floor(text.length / 3)) + 1
    let nearest: string | null = null
    for (const candidate of candidates) {
      if (left-- <= 0) return nearest
      if (candidate.length > LONGEST_COMPARED || Math.abs(candidate.length - text.length) >= least) continue
      const wrong = distance(text, candidate)
      if (wrong < least) [least, nearest] = [wrong, candidate]
    }
    return nearest
  }
}

/** How many words a message writes out that there are. */
const MOST_WRITTEN_OUT = 40

/** The words that end a message on a word of which there are few: the closest of them, else all. */
export function closestOrAll(nearest: string | null, words: Iterable<string>): string {
  const all = [...words]
  if (nearest !== null || all.length === 0) return closestWords(nearest)
  const left = all.length - MOST_WRITTEN_OUT
  if (left > 0) return `: write ${all.slice(0, MOST_WRITTEN_OUT).map(short).join(', ')} or one of ${left} more`
  return `: write ${oneOf(all.map(short))}`
}

function short(word: string): string {
  return PLAIN_WORD.test(word) ? word : shown(word)
}

/** What is read as one word without quotes. */
const PLAIN_WORD = /^[\p{L}\p{N}_.-]{1,60}$/u

/** The words that end a message: `; the closest is "soca"`, or nothing. */
export function closestWords(nearest: string | null): string {
  return nearest === null ? '' : `; the closest is ${JSON.stringify(nearest)}`
}
