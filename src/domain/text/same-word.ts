import { fold } from './fold.ts'

/** How many letters at its end a word may change from one form to another: "launch", "launched"; "decide", "decision". */
const ENDING = 2
/** What two short words have in common at the least. */
const FEWEST = 3

/** The words of a text in their folded form, in order. */
export function wordsIn(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Whether two folded words may be forms of one: they begin alike, but for the ending of the shorter. A guess, never a proof. */
export function areFormsOfOne(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  const alike = Math.max(FEWEST, shorter - ENDING)
  return shorter >= FEWEST && one.slice(0, alike) === other.slice(0, alike)
}

/** Words that most sentences have and that say nothing by themselves. */
const LIGHT = new Set(
  [
    'a an the its his her their this that those these who which what',
    'of by for on in into at to from with within against as about under over through towards out up off between among and or',
    'be is are was were been being have has had do does did come came give gave given take took taken make made will would shall it not',
  ].flatMap((words) => words.split(' ')),
)

/** Whether a folded word says something by itself: no article, preposition or light verb. */
export function isTellingWord(word: string): boolean {
  return !LIGHT.has(word)
}
