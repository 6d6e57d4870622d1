/** Beyond it a count is not told to the unit, for nobody asks so much but to see what happens. */
const MOST_TOLD = 1_000_000_000

/** A count as a message tells it. */
export function toldCount(count: number): string {
  return count > MOST_TOLD ? `more than ${MOST_TOLD}` : String(count)
}
