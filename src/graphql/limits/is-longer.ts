/** The most bytes that one unit of a text takes in JSON: `\\u0000`. */
const MOST_A_UNIT = 6
/** The most bytes that a number, a truth value or null takes. */
const MOST_A_VALUE = 25
/** Quotation marks, a colon or comma, or brackets. */
const AROUND = 3

/**
 * Whether a value has more bytes than that as JSON. It is written out only where its texts leave that open, so that one that
 * would take all memory is told by looking at it.
 */
export function isLonger(value: unknown, bytes: number): boolean {
  let [least, most] = [0, 0]
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string') add(next)
    else if (typeof next !== 'object' || next === null) most += MOST_A_VALUE + AROUND
    else {
      most += AROUND
      if (!Array.isArray(next)) Object.keys(next).forEach(add)
      for (const inner of Object.values(next)) waiting.push(inner)
    }
    if (least > bytes) return true
  }
  return most > bytes && Buffer.byteLength(JSON.stringify(value)) > bytes

  function add({ length }: string): void {
    least += length
    most += length * MOST_A_UNIT + AROUND
  }
}
