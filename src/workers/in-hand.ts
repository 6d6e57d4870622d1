/** How much is handed to one thread at a time. */
export interface Room {
  readonly places: number
  /** Of these, those for long ones. */
  readonly longPlaces: number
  /** How many of them it really answers at the same time. */
  readonly atOnce: number
}

/** What threads have in hand. */
interface InHand<Thread> {
  /** The thread with the fewest long ones, then the fewest, which has room. */
  readonly roomFor: (isLong: boolean) => Thread | null
  /** Hands one over that is expected to take so long, in milliseconds; gives what gives its place back. */
  readonly hand: (thread: Thread, expectedMs: number, isLong: boolean) => () => void
  /** How long all of it takes from now on, as far as one knows, in milliseconds. */
  readonly leftMs: () => number
}

/** One that was handed over, and when, in milliseconds. */
interface Handed {
  readonly expectedMs: number
  readonly sinceMs: number
  readonly isLong: boolean
}

/** Keeps what is handed to the threads that are there. */
export function keepInHand<Thread extends object>(
  threads: () => readonly Thread[],
  { places, longPlaces }: Room,
  nowMs: () => number,
): InHand<Thread> {
  const handedTo = new WeakMap<Thread, Set<Handed>>()

  function inHandOf(thread: Thread): Set<Handed> {
    const known = handedTo.get(thread) ?? new Set()
    handedTo.set(thread, known)
    return known
  }

  return {
    roomFor(isLong) {
      const least = threads()
        .map((thread) => ({ thread, all: inHandOf(thread).size, longs: longsOf(inHandOf(thread)) }))
        .filter(({ all, longs }) => all < places && (!isLong || longs < longPlaces))
        .sort((a, b) => a.longs - b.longs || a.all - b.all)
        .at(0)
      return least?.thread ?? null
    },
    hand(thread, expectedMs, isLong) {
      const handed = { expectedMs, isLong, sinceMs: nowMs() }
      inHandOf(thread).add(handed)
      return () => {
        inHandOf(thread).delete(handed)
      }
    },
    leftMs() {
      const time = nowMs()
      const left = threads().flatMap((thread) =>
        [...inHandOf(thread)].map(({ expectedMs, sinceMs }) => Math.max(0, expectedMs - (time - sinceMs))),
      )
      return left.reduce((sum, ms) => sum + ms, 0)
    },
  }
}

function longsOf(handed: ReadonlySet<Handed>): number {
  return [...handed].filter(({ isLong }) => isLong).length
}
