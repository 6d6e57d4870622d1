import type { Config } from '../config.ts'
import { Failure } from '../errors.ts'
import { TIMEOUT_HEADER } from '../graphql/server/asked-timeout.ts'
import { EXPORT_PATH, isWithin, pathOf } from '../http/answered-paths.ts'
import type { Answerer, Asked } from '../http/answerer.ts'
import type { Metrics } from '../http/metrics.ts'
import type { StoreState } from '../http/store-state.ts'
import type { Log } from '../log.ts'
import type { SharedRecord } from '../store/open-store.ts'
import { createExpectedTimes } from './expected-times.ts'
import type { Room } from './in-hand.ts'
import { createLine } from './line.ts'
import { requestKind } from './request-kind.ts'
import { startWorker, type WorkerListener, type WorkerThread } from './worker-thread.ts'

/** How long past its time limit an answer is waited for, in milliseconds. */
const LATE_MS = 500

/**
 * How long a worker may give no sign of life beyond the longest time limit, and how short that limit is taken at least, in
 * milliseconds. A client's own limit ends its waiting and no worker: to begin another may take minutes.
 */
const SILENT_MS = 500
const LEAST_LIMIT_MS = 1000

/** So much of the time that it took to open a worker is waited in any case: to begin another costs all of it again. */
const OPENING_SHARE = 1 / 4

/** How often each is looked at, in milliseconds. */
const WATCH_MS = 250

/** How long is waited before a worker that died again is followed by another, at first and at most, in milliseconds. */
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

/** A worker that was open for so long had not died of being started, in milliseconds. */
const SETTLED_MS = 60_000

/** How often the log is told how far the first is, in milliseconds. */
const TELL_PROGRESS_MS = 10_000

/**
 * How much one thread is given at a time. Over an embedded record it does one thing after another: a long question there is
 * alone, with short ones behind it, so that it never waits for the next. Over a Neo4j it waits, by the connections it has.
 */
const EMBEDDED_ROOM: Room = { places: 4, longPlaces: 1, atOnce: 1 }
const NEO4J_ROOM: Room = { places: 16, longPlaces: 12, atOnce: 16 }

const HUNG = new Failure(
  'TIMED_OUT',
  'The question took longer than it may, and what was answering it had to be ended: ask for less at a time.',
)

/** What whoever starts workers is told of them. */
interface WorkersListener {
  readonly log: Log
  readonly metrics: Pick<Metrics, 'storeTook' | 'replaced'>
  readonly storeIs: (state: StoreState) => void
  /** That there is nothing to answer from, a line each: none was ever open. */
  readonly cannotOpen: (faults: readonly string[]) => void
}

/** Threads that answer requests. */
export interface Workers extends Answerer {
  /** Starts the first, and once it can answer the others. */
  readonly start: () => void
  /** Lets their stores go, and ends them. */
  readonly close: () => Promise<void>
}

/**
 * As many threads as the settings say, each of which answers whole requests from a store of its own. A request waits here
 * until one has room for it, the short before the long. One that gives no sign of life for longer than an answer may take,
 * and one that dies, is followed by another; what it was asked is answered with TIMED_OUT or STORE_UNAVAILABLE.
 */
export function createWorkers(
  file: URL,
  config: Config,
  { log, metrics, storeIs, cannotOpen }: WorkersListener,
): Workers {
  const { limits } = config
  const threads = new Set<WorkerThread>()
  /** Since when each is open, and how long it took, in milliseconds. */
  const openSince = new WeakMap<WorkerThread, number>()
  const openingMs = new WeakMap<WorkerThread, number>()
  const pauses = new Set<NodeJS.Timeout>()
  /** What was logged of how stores were opened: each opens its own in the same way. */
  const notes = new Set<string>()
  let wasOpen = false
  let isClosing = false
  let words = 'the service is starting'
  let toldMs = performance.now()
  let deaths = 0
  let hash: string | null = null
  /** The record as the first worker indexed it: the others, and whatever follows one of them, see the same memory. */
  let shared: SharedRecord | null = null
  /** Those whose store cannot answer, as they said last. */
  const unready = new Map<WorkerThread, string>()

  const open = () => [...threads].filter((thread) => thread.isOpen())
  const line = createLine(open, config.neo4j === null ? EMBEDDED_ROOM : NEO4J_ROOM)
  const times = createExpectedTimes()
  const nothingYet = () => new Failure('STORE_UNAVAILABLE', `Nothing can be answered yet: ${words}.`)

  function startOne(): void {
    if (isClosing) return
    const startedMs = performance.now()
    const listener: WorkerListener = {
      progress,
      noted,
      shared(record) {
        shared = record
      },
      opened() {
        openSince.set(thread, performance.now())
        openingMs.set(thread, performance.now() - startedMs)
        wasOpen = true
        line.goOn()
      },
      refused(faults) {
        threads.delete(thread)
        if (!wasOpen) {
          cannotOpen(faults)
          return
        }
        log.workerEnded(faults.join(' '), 0)
        followed(thread)
      },
      storeIs: (state) => stateOf(thread, state),
      storeTook: metrics.storeTook,
      internalError: log.internalError,
      died(error) {
        threads.delete(thread)
        unready.delete(thread)
        if (!wasOpen) {
          cannotOpen([whyDied(error)])
          return
        }
        log.workerEnded(whyDied(error), thread.inFlight())
        metrics.replaced('DIED')
        followed(thread)
      },
    }
    const thread = startWorker(file, { config, shared }, listener)
    threads.add(thread)
  }

  /** Starts another in the place of one: at once, and later each time where they die one after the other. */
  function followed(thread: WorkerThread): void {
    const nowMs = performance.now()
    deaths = nowMs - (openSince.get(thread) ?? nowMs) > SETTLED_MS ? 0 : deaths + 1
    words = 'what answers requests ended and is started again'
    if (open().length === 0) {
      storeIs({ reason: inSentence(words) })
      line.refuseAll(nothingYet())
    }
    if (deaths < 2) {
      startOne()
      return
    }
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (deaths - 2), LONGEST_PAUSE_MS)
    const pause = setTimeout(() => {
      pauses.delete(pause)
      startOne()
    }, pauseMs)
    pauses.add(pause)
  }

  function noted(sentence: string): void {
    if (!notes.has(sentence)) log.noted(sentence)
    notes.add(sentence)
  }

  function progress(told: string): void {
    words = told
    if (performance.now() - toldMs < TELL_PROGRESS_MS) return
    toldMs = performance.now()
    log.opening(told)
  }

  /** The store can answer as soon as one worker says so, and cannot once all say so; the others look when one cannot. */
  function stateOf(thread: WorkerThread, state: StoreState): void {
    if (state.reason === null) {
      // What a Neo4j had to be made ready for once serves the others.
      if (hash === null) for (let count = 1; count < config.workers; count += 1) startOne()
      unready.delete(thread)
      hash = state.hash
      storeIs(state)
      return
    }
    const isNew = !unready.has(thread)
    unready.set(thread, state.reason)
    const others = open().filter((one) => !unready.has(one))
    if (others.length === 0) storeIs(state)
    else if (isNew) for (const other of others) void other.whyNotReady()
  }

  let lookedMs = performance.now()
  const watch = setInterval(() => {
    const nowMs = performance.now()
    const lateMs = Math.max(0, nowMs - lookedMs - WATCH_MS)
    lookedMs = nowMs
    for (const thread of open()) {
      // A thread that comes late itself has heard nothing in the meantime.
      if (lateMs > WATCH_MS) thread.excuse(lateMs)
      if (thread.silentMs() > patienceMs(thread)) replaceHung(thread)
    }
  }, WATCH_MS)
  watch.unref()

  /** How long a worker may give no sign of life, in milliseconds. */
  function patienceMs(thread: WorkerThread): number {
    const least = Math.max(limits.transactionMs, LEAST_LIMIT_MS) + SILENT_MS
    return Math.max(least, (openingMs.get(thread) ?? 0) * OPENING_SHARE)
  }

  function replaceHung(thread: WorkerThread): void {
    threads.delete(thread)
    unready.delete(thread)
    log.workerEnded('It gave no sign of life for longer than an answer may take.', thread.inFlight())
    metrics.replaced('HUNG')
    thread.end(HUNG)
    followed(thread)
  }

  /** How long a request may wait and be answered, in milliseconds. */
  function limitMsOf({ headers }: Asked): number {
    const asked = Number(headers[TIMEOUT_HEADER] ?? Number.NaN)
    return asked >= 1 && asked <= limits.transactionMs ? asked : limits.transactionMs
  }

  return {
    start: startOne,
    beginning: () => (open().length > 0 ? null : words),
    async answer(asked, hearer) {
      if (open().length === 0) throw nothingYet()
      const deadlineMs = (hearer.arrivedMs ?? Date.now()) + limitMsOf(asked)
      // An export takes as long as it takes, once it has begun.
      const lateMs = isWithin(EXPORT_PATH, pathOf(asked.url)) ? null : deadlineMs + LATE_MS
      const kind = requestKind(asked)
      return line.enter({
        expectedMs: () => times.of(kind),
        deadlineMs,
        signal: asked.signal,
        begin: (thread, leave) =>
          thread.answer(asked, hearer, lateMs, (took) => {
            if (took !== null) times.saw(kind, took.tookMs, took.wasCut)
            leave()
          }),
      })
    },
    async whyNotReady() {
      const threads = open()
      if (threads.length === 0) return inSentence(words)
      const reasons = threads.map(async (thread) => {
        const reason = await thread.whyNotReady()
        if (reason !== null) throw new Failure('STORE_UNAVAILABLE', reason)
      })
      return Promise.any(reasons).then(
        () => null,
        ({ errors: [first] }: AggregateError) => (first instanceof Failure ? first.message : String(first)),
      )
    },
    lastHash: () => hash,
    async look() {
      await Promise.all(open().map((thread) => thread.whyNotReady()))
    },
    questionsUnderWay: () => open().reduce((sum, thread) => sum + thread.questionsUnderWay(), 0),
    async counts() {
      const [thread] = open()
      return thread === undefined ? null : thread.counts()
    },
    workers: () => open().length,
    stop() {
      isClosing = true
      clearInterval(watch)
      for (const pause of pauses) clearTimeout(pause)
    },
    async close() {
      await Promise.all([...threads].map((thread) => thread.stop()))
    },
  }
}

function inSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function whyDied(error: Error | null): string {
  if (error === null) return 'It ended by itself.'
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'The memory that one thread may have was not enough: allow it more (NODE_OPTIONS=--max-old-space-size=<MiB>), or load the record into a Neo4j (`tributary load`) and serve it from there (NEO4J_URI).'
    : `${error.name}: ${error.message}`
}
