import { Failure } from '../errors.ts'
import { keepInHand, type Room } from './in-hand.ts'

/** What takes so long is long, in milliseconds. */
const LONG_MS = 25

/** So many short ones at most are handed over while a long one waits that could be. */
const SHORTS_FIRST = 8

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

/**
 * A line before threads, each of which is given little at a time, the one with the least to do first: what is handed to one
 * waits for all that it was handed before. Each waits in its order among the short ones or the long; the short go first, but
 * for a long one now and then.
 */
export function createLine<Thread extends object>(
  threads: () => readonly Thread[],
  room: Room,
  nowMs: () => number = Date.now,
): Line<Thread> {
  /** In the order in which they came. */
  const all = new Set<Waiting<Thread>>()
  const inHand = keepInHand(threads, room, nowMs)
  let shortsSince = 0

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
    const forLong = nextLong === null ? null : inHand.roomFor(true)
    if (nextLong !== null && forLong !== null && (nextShort === null || shortsSince >= SHORTS_FIRST)) {
      shortsSince = 0
      nextLong.hand(forLong)
      return true
    }
    const forShort = nextShort === null ? null : inHand.roomFor(false)
    if (nextShort === null || forShort === null) return false
    shortsSince = forLong === null ? 0 : shortsSince + 1
    nextShort.hand(forShort)
    return true
  }

  /** How long one that comes now waits, as far as one knows, in milliseconds. */
  function waitMs(alsoLong: boolean): number {
    const ahead = [...all].filter((one) => alsoLong || !isLong(one)).map(({ expectedMs }) => expectedMs())
    const ms = ahead.reduce((sum, each) => sum + each, inHand.leftMs())
    return ms / Math.max(1, threads().length * room.atOnce)
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
          const giveBack = inHand.hand(thread, expectedMs(), isLong(waiting))
          const leave = () => {
            giveBack()
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
