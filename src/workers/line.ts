import { Failure } from '../errors.ts'

/** What takes so long waits apart from what does not, in milliseconds. */
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
  /** How long it takes, as far as one knows, in milliseconds. */
  readonly expectedMs: number
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
  readonly expectedMs: number
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
 * waits for all that it was handed before. Short ones and long ones wait apart, each in their order; the short go first, but
 * for a long one now and then.
 */
export function createLine<Thread extends object>(
  threads: () => readonly Thread[],
  { places, longPlaces, atOnce }: Room,
  nowMs: () => number = Date.now,
): Line<Thread> {
  const [short, long] = [new Set<Waiting<Thread>>(), new Set<Waiting<Thread>>()]
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

  function handOne(): boolean {
    const [[nextShort], [nextLong]] = [short, long]
    const forLong = nextLong === undefined ? null : roomFor(true)
    if (nextLong !== undefined && forLong !== null && (nextShort === undefined || shortsSince >= SHORTS_FIRST)) {
      shortsSince = 0
      nextLong.hand(forLong)
      return true
    }
    const forShort = nextShort === undefined ? null : roomFor(false)
    if (nextShort === undefined || forShort === null) return false
    shortsSince = forLong === null ? 0 : shortsSince + 1
    nextShort.hand(forShort)
    return true
  }

  /** How long one that comes now waits, as far as one knows, in milliseconds. */
  function waitMs(isLong: boolean): number {
    const there = threads()
    const time = nowMs()
    const left = ({ expectedMs, sinceMs }: Handed) => Math.max(0, expectedMs - (time - sinceMs))
    const handed = there.flatMap((thread) => [...inHandOf(thread)].map(left))
    const ahead = [...short, ...(isLong ? long : [])].map(({ expectedMs }) => expectedMs)
    return [...handed, ...ahead].reduce((sum, ms) => sum + ms, 0) / Math.max(1, there.length * atOnce)
  }

  return {
    goOn,
    refuseAll(failure) {
      for (const { refuse } of [...short, ...long]) refuse(failure)
    },
    async enter({ expectedMs, deadlineMs, signal, begin }) {
      if (signal.aborted) throw left()
      const isLong = expectedMs >= LONG_MS
      const mayWaitMs = deadlineMs - nowMs()
      // Where nothing is ahead even what is expected to take longer than it may is tried: it may have been the machine.
      if (waitMs(isLong) + Math.min(expectedMs, mayWaitMs / 2) > mayWaitMs) throw TOO_MUCH_AHEAD
      return new Promise((resolve, reject) => {
        const lane = isLong ? long : short
        const over = () => {
          lane.delete(waiting)
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
          const handed = { expectedMs, isLong, sinceMs: nowMs() }
          inHand.add(handed)
          const leave = () => {
            inHand.delete(handed)
            goOn()
          }
          resolve(begin(thread, leave))
        }
        const waiting: Waiting<Thread> = { expectedMs, hand, refuse }
        const timer = setTimeout(() => refuse(NONE_FREE), mayWaitMs)
        signal.addEventListener('abort', leaves)
        lane.add(waiting)
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

function left(): DOMException {
  return new DOMException('The client went away.', 'AbortError')
}

function longsOf(handed: ReadonlySet<Handed>): number {
  return [...handed].filter(({ isLong }) => isLong).length
}
