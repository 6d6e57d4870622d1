/** How many kinds of requests are remembered: those that were seen last. */
const MOST_KEPT = 1000

/** So much of what is expected comes from what was seen last. */
const NEWEST = 0.3

/** What is expected before anything was seen, in milliseconds. */
const AT_FIRST_MS = 5

/** How long requests take whoever answers them, by what was seen of such. */
export interface ExpectedTimes {
  /** How long one of a kind takes, in milliseconds; of a kind that is not known, what such took when they were seen first. */
  readonly of: (kind: string) => number
  /** That one took so long; where it `wasCut`, it would have taken longer. */
  readonly saw: (kind: string, tookMs: number, wasCut: boolean) => void
}

/** Remembers how long requests took, by their kind: the average of each, in which the newest counts the most. */
export function createExpectedTimes(): ExpectedTimes {
  const known = new Map<string, number>()
  let unknownMs = AT_FIRST_MS
  return {
    of: (kind) => known.get(kind) ?? unknownMs,
    saw(kind, tookMs, wasCut) {
      const before = known.get(kind)
      if (wasCut && tookMs < (before ?? unknownMs)) return
      if (before === undefined) unknownMs = towards(unknownMs, tookMs)
      known.delete(kind)
      known.set(kind, before === undefined ? tookMs : towards(before, tookMs))
      for (const oldest of known.keys()) {
        if (known.size <= MOST_KEPT) break
        known.delete(oldest)
      }
    },
  }
}

function towards(before: number, newest: number): number {
  return before + (newest - before) * NEWEST
}
