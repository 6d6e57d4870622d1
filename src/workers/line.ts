import { Failure } from '../errors.ts'

/** What takes so long is long, in milliseconds. */
const LONG_MS = 25

/** So many short ones at most are handed over while a long one waits that could be. */
const SHORTS_FIRST = 8

/** How much is handed to one thread at a time. */
export interface Room {
  readonly places: number
  /** Of these, those for long ones. */
  readonly longPlaces: number
  /** How many of them it really answers at the same time. */
  readonly atOnce: number
}

/** What waits for a thread. */
interface Entering<Thread, Done> {
  /** How long it takes, as far as one knows by now, in milliseconds. */
  readonly expectedMs: () => number
  /** Until when it waits, in milliseconds since the epoch. */
  readonly deadlineMs: number
  /** Aborted where nobody waits any more. */
  readonly signal: AbortSignal
  /** Hands it over; `leave` gives its place back, once that thread has done with it, whoever waits. */
  readonly begin: (thread: Thread, leave: () => void) => Promise<Done>
}

/** Requests in line for the threads that answer them. */
export interface Line<Thread> {
  /**
   * Waits for a thread that has room, and begins. OVERLOADED at once where what is ahead would take longer than it may wait;
   * TIMED_OUT where none had room in time; an AbortError where nobody waits.
   */
  readonly enter: <Done>(entering: Entering<Thread, Done>) => Promise<Done>
  /** Hands over what there is room for: a thread has come. */
  readonly goOn: () => void
  /** Refuses all that wait: nobody is there. */
  readonly refuseAll: (failure: Failure) => void
}

/** One that waits. */
interface Waiting<Thread> {
  readonly expectedMs: () => number
  readonly deadlineMs: number
  /** Since when, in milliseconds since the epoch. */
  readonly sinceMs: number
  readonly hand: (thread: Thread) => void
  readonly refuse: (error: Error) => void
}

/** One that was handed over, and when, in milliseconds. */
interface Handed {
  readonly expectedMs: number
  readonly sinceMs: number
  readonly isLong: boolean
}

/**
 * A line before threads, each of which is given little at a time, the one with the least to do first: what is handed to one
 * waits for all that it was handed before. Each waits in its order among the short ones or the long; the short go first, but
 * for a long one now and then.
 */
export function createLine<Thread extends object>(
  threads: () => readonly Thread[],
  { places, longPlaces, atOnce }: Room,
  nowMs: () => number = Date.now,
): Line<Thread> {
  /** In the order in which they came. */
  const all = new Set<Waiting<Thread>>()
  const handedTo = new WeakMap<Thread, Set<Handed>>()
  let shortsSince = 0

  function inHandOf(thread: Thread): Set<Handed> {
    const known = handedTo.get(thread) ?? new Set()
    handedTo.set(thread, known)
    return known
  }

  /** The thread with the fewest long ones, then the fewest, which has room. */
  function roomFor(isLong: boolean): Thread | null {
    const least = threads()
      .map((thread) => ({ thread, all: inHandOf(thread).size, longs: longsOf(inHandOf(thread)) }))
      .filter(({ all, longs }) => all < places && (!isLong || longs < longPlaces))
      .sort((a, b) => a.longs - b.longs || a.all - b.all)
      .at(0)
    return least?.thread ?? null
  }

  function goOn(): void {
    while (handOne());
  }

  /** Whether one has waited for so long that it would hardly be done in time. */
  function isLate({ expectedMs, deadlineMs, sinceMs }: Waiting<Thread>): boolean {
    const time = nowMs()
    return time > sinceMs && deadlineMs - time < expectedMs() / 2
  }

  /** The first of the long, or of the others, that is worth beginning; those before it, which would take the time of others, are refused. */
  function first(areLong: boolean): Waiting<Thread> | null {
    for (const waiting of all) {
      if (isLong(waiting) !== areLong) continue
      if (!isLate(waiting)) return waiting
      waiting.refuse(NONE_FREE)
    }
    return null
  }

  function handOne(): boolean {
    const [nextShort, nextLong] = [first(false), first(true)]
    const forLong = nextLong === null ? null : roomFor(true)
    if (nextLong !== null && forLong !== null && (nextShort === null || shortsSince >= SHORTS_FIRST)) {
      shortsSince = 0
      nextLong.hand(forLong)
      return true
    }
    const forShort = nextShort === null ? null : roomFor(false)
    if (nextShort === null || forShort === null) return false
    shortsSince = forLong === null ? 0 : shortsSince + 1
    nextShort.hand(forShort)
    return true
  }

  /** How long one that comes now waits, as far as one knows, in milliseconds. */
  function waitMs(alsoLong: boolean): number {
    const there = threads()
    const time = nowMs()
    const left = ({ expectedMs, sinceMs }: Handed) => Math.max(0, expectedMs - (time - sinceMs))
    const handed = there.flatMap((thread) => [...inHandOf(thread)].map(left))
    const ahead = [...all].filter((one) => alsoLong || !isLong(one)).map(({ expectedMs }) => expectedMs())
    return [...handed, ...ahead].reduce((sum, ms) => sum + ms, 0) / Math.max(1, there.length * atOnce)
  }

  return {
    goOn,
    refuseAll(failure) {
      for (const { refuse } of [...all]) refuse(failure)
    },
    async enter({ expectedMs, deadlineMs, signal, begin }) {
      if (signal.aborted) throw left()
      const mayWaitMs = deadlineMs - nowMs()
      // Where nothing is ahead even what is expected to take longer than it may is tried: it may have been the machine.
      if (waitMs(isLong({ expectedMs })) + Math.min(expectedMs(), mayWaitMs / 2) > mayWaitMs) throw TOO_MUCH_AHEAD
      return new Promise((resolve, reject) => {
        const over = () => {
          all.delete(waiting)
          clearTimeout(timer)
          signal.removeEventListener('abort', leaves)
        }
        const refuse = (error: Error) => {
          over()
          reject(error)
        }
        const leaves = () => refuse(left())
        const hand = (thread: Thread) => {
          over()
          const inHand = inHandOf(thread)
          const handed = { expectedMs: expectedMs(), isLong: isLong(waiting), sinceMs: nowMs() }
          inHand.add(handed)
          const leave = () => {
            inHand.delete(handed)
            goOn()
          }
          resolve(begin(thread, leave))
        }
        const waiting: Waiting<Thread> = { expectedMs, deadlineMs, sinceMs: nowMs(), hand, refuse }
        const timer = setTimeout(() => refuse(NONE_FREE), mayWaitMs)
        signal.addEventListener('abort', leaves)
        all.add(waiting)
        goOn()
      })
    },
  }
}

const TOO_MUCH_AHEAD = new Failure(
  'OVERLOADED',
  'What is asked already would take longer than this may wait: try again.',
)

const NONE_FREE = new Failure('TIMED_OUT', 'Nothing was free to answer this in the time that it may take: try again.')

function isLong({ expectedMs }: Pick<Waiting<object>, 'expectedMs'>): boolean {
  return expectedMs() >= LONG_MS
}

function left(): DOMException {
  return new DOMException('The client went away.', 'AbortError')
}

function longsOf(handed: ReadonlySet<Handed>): number {
  return [...handed].filter(({ isLong }) => isLong).length
}
