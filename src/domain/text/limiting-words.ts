/**
 * Words that limit the noun behind them: without "prospective" a sentence speaks of others than its document. In their folded
 * form; few, and of no matter in particular, but for "organised", which makes of a crime another.
 */
const LIMITING = new Set(
  [
    'acting additional alleged attempted draft former interim key limited main organised outgoing partial',
    'possible potential preliminary proposed prospective provisional suspected temporary would-be',
    'certain few half many most nearly several some almost',
  ].flatMap((words) => words.split(' ')),
)

/** Whether a folded word limits the noun behind it. */
export function isLimiting(word: string): boolean {
  return LIMITING.has(word)
}
