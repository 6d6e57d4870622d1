/**
 * So much is done in a turn of the thread, in milliseconds, before its sockets are looked at again; and as much of what is urgent,
 * so that neither holds up the other.
 */
const TURN_MS = 4

/** So long what waits lets connections go first at most, in milliseconds: Node takes one in each turn. */
const YIELD_MS = 20

/** Something small to be done. */
export type Work = () => void

/** What one thread has to do, a little of it in each of its turns, so that none takes long. */
export interface Turns {
  /**
   * Does it now, where nothing waits and this turn has time left, else in its order in one of the next; what is urgent before all
   * else.
   */
  readonly soon: (work: Work, isUrgent?: boolean) => void
  /** Does it behind all that waits. */
  readonly later: (work: Work) => void
  /** That a connection was taken: others may be behind it, and wait for a turn each. */
  readonly connected: () => void
}

/** The turns of a thread; there is one such loop in each, but in tests. */
export function createTurns(nowMs: () => number = () => performance.now()): Turns {
  const urgent = new Set<Work>()
  const waiting = new Set<Work>()
  let spentMs = 0
  let workedMs = nowMs()
  let isDue = false
  let isAtWork = false
  let isKnocked = false

  function does(work: Work): void {
    const sinceMs = nowMs()
    isAtWork = true
    try {
      work()
    } finally {
      isAtWork = false
      workedMs = nowMs()
      spentMs += workedMs - sinceMs
    }
  }

  /** Does of these, and of what comes behind them meanwhile, what this turn has time for. */
  function doFirstOf(works: Set<Work>, mostMs: number): void {
    for (const work of works) {
      if (spentMs >= mostMs) return
      works.delete(work)
      does(work)
    }
  }

  function goOn(): void {
    isDue = false
    spentMs = 0
    const isYielding = isKnocked && nowMs() - workedMs < YIELD_MS
    isKnocked = false
    // Urgent work is no reason to let the rest wait longer.
    const sinceMs = workedMs
    doFirstOf(urgent, TURN_MS)
    if (isYielding) workedMs = sinceMs
    else doFirstOf(waiting, spentMs + TURN_MS)
    if (urgent.size + waiting.size > 0) beDue()
  }

  function beDue(): void {
    if (!isDue) setImmediate(goOn)
    isDue = true
  }

  function later(work: Work): void {
    beDue()
    if (waiting.size === 0) workedMs = nowMs()
    waiting.add(work)
  }

  return {
    soon(work, isUrgent = false) {
      beDue()
      const isFree = !isAtWork && spentMs < TURN_MS && urgent.size === 0
      if (isFree && (isUrgent || (waiting.size === 0 && !isKnocked))) does(work)
      else if (isUrgent) urgent.add(work)
      else later(work)
    },
    later,
    connected() {
      isKnocked = true
      beDue()
    },
  }
}

/** Those of this thread. */
export const turns = createTurns()
