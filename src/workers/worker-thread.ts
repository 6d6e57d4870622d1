import { Worker } from 'node:worker_threads'
import { Failure } from '../errors.ts'
import type { RecordCounts } from '../http/answerer.ts'
import type { StoreState } from '../http/store-state.ts'
import { READY_TIMEOUT_MS } from '../http/why-not-ready.ts'
import type { SharedRecord } from '../store/open-store.ts'
import type { FromWorker, Took, ToWorker, WorkerGiven } from './messages.ts'
import { keepRequests, type ThreadRequests } from './thread-requests.ts'
import { errorTold } from './told-error.ts'

/** How long a worker that can be reached takes to say so, in milliseconds: who asks for its health does not wait longer. */
const REACHED_MS = 40

/** What is said where a worker is gone before it has answered. */
const ENDED = new Failure('STORE_UNAVAILABLE', 'What answered this ended before it was done. Ask again.')

/** What is said of its store before it has said anything itself: one that has just started may be too busy to. */
const NOT_SEEN = 'Whether the store can answer was not seen yet.'

/** How long one that is to end may take to let go of its store, in milliseconds: one that hangs never does. */
const STOP_MS = 500

/** What is heard of a worker beside its answers. */
export interface WorkerListener {
  /** How far it is with opening its store. */
  readonly progress: (words: string) => void
  /** What there is to know of how its store was opened, in a sentence. */
  readonly noted: (sentence: string) => void
  /** What other workers can answer from. */
  readonly shared: (shared: SharedRecord) => void
  readonly opened: () => void
  /** There is nothing to open, a line each. */
  readonly refused: (faults: readonly string[]) => void
  readonly storeIs: (state: StoreState) => void
  readonly storeTook: (question: string, tookMs: number) => void
  readonly internalError: (error: unknown) => void
  /** That it is gone, unless it was ended from here, and by which error. */
  readonly died: (error: Error | null) => void
}

/** A thread that answers requests. */
export interface WorkerThread {
  readonly isOpen: () => boolean
  /** How many requests it is answering. */
  readonly inFlight: () => number
  readonly questionsUnderWay: () => number
  readonly answer: ThreadRequests['ask']
  /** Why its store cannot answer; what it said last, where it does something else. Null where it can, and has said from which record. */
  readonly whyNotReady: () => Promise<string | null>
  readonly counts: () => Promise<RecordCounts | null>
  /** Asks for a sign of life, where there was none since the last time; gives how long it has been asked for in vain, in milliseconds. */
  readonly silentMs: () => number
  /** Excuses it for so long: the thread that asks was late itself. */
  readonly excuse: (ms: number) => void
  /** Lets its store go, and ends it. Resolves once it is gone. */
  readonly stop: () => Promise<void>
  /** Ends it at once, whatever it does; what it was asked fails so. */
  readonly end: (failure: Failure) => void
}

/** A thread that runs a file; a source is compiled on the way, which whatever does so has to be asked for in each thread anew. */
function threadOf(file: URL, workerData: WorkerGiven): Worker {
  if (!file.pathname.endsWith('.ts')) return new Worker(file, { workerData })
  const [compiler, source] = [import.meta.resolve('tsx/esm/api'), file.href].map((one) => JSON.stringify(one))
  const code = `import(${compiler}).then(({ register }) => { register(); return import(${source}) })`
  return new Worker(code, { eval: true, workerData })
}

/** Starts a thread that runs a file. */
export function startWorker(
  file: URL,
  { config, shared }: Omit<WorkerGiven, 'underWay'>,
  listener: WorkerListener,
): WorkerThread {
  const underWay = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const counted = new Int32Array(underWay)
  const given: WorkerGiven = { config, underWay, shared }
  const worker = threadOf(file, given)
  const looks = new Map<number, (reason: string | null) => void>()
  const counts = new Map<number, (counts: RecordCounts | null) => void>()
  const heardOf = new Set<() => void>()
  let phase: 'OPENING' | 'OPEN' | 'ENDED' = 'OPENING'
  let lastReason: string | null = NOT_SEEN
  let lastId = 0
  let askedSince: number | null = null
  let error: Error | null = null
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))

  const post = (message: ToWorker, transferred: readonly ArrayBuffer[] = []) => worker.postMessage(message, transferred)

  function measured(took: Took): void {
    for (const [question, tookMs] of took) listener.storeTook(question, tookMs)
  }

  const requests = keepRequests(post, () => phase === 'OPEN', measured)

  function heard(message: FromWorker): void {
    askedSince = null
    for (const hear of heardOf) hear()
    switch (message.kind) {
      case 'PROGRESS':
        listener.progress(message.words)
        break
      case 'NOTE':
        listener.noted(message.sentence)
        break
      case 'SHARED':
        listener.shared(message.shared)
        break
      case 'OPENED':
        phase = 'OPEN'
        listener.opened()
        break
      case 'REFUSED':
        phase = 'ENDED'
        listener.refused(message.faults)
        break
      case 'STATE':
        lastReason = message.state.reason
        listener.storeIs(message.state)
        break
      case 'INTERNAL':
        listener.internalError(errorTold(message.error))
        break
      case 'TOOK':
        measured(message.took)
        break
      case 'LOOKED':
        looks.get(message.id)?.(message.reason)
        break
      case 'COUNTED':
        counts.get(message.id)?.(message.counts)
        break
      case 'PONG':
        break
      default:
        requests.hear(message)
    }
  }

  function failAll(failure: Error): void {
    requests.failAll(failure)
    for (const tell of looks.values()) tell(ENDED.message)
    for (const tellNothing of counts.values()) tellNothing(null)
  }

  /** Asks for something small; null where the worker is not heard in time. */
  function askFor<Told>(
    kind: 'LOOK' | 'COUNT',
    waiting: Map<number, (told: Told | null) => void>,
    patienceMs: number,
    late: Told | null,
  ): Promise<Told | null> {
    lastId += 1
    const id = lastId
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(late), patienceMs)
      const done = (told: Told | null) => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(told)
      }
      waiting.set(id, done)
      post({ kind, id })
    })
  }

  /** Whether it can be reached: it is about nothing else. */
  function isReached(): Promise<boolean> {
    return new Promise((resolve) => {
      const done = (isHeard: boolean) => {
        clearTimeout(timer)
        heardOf.delete(hear)
        resolve(isHeard)
      }
      const hear = () => done(true)
      const timer = setTimeout(() => done(false), REACHED_MS)
      heardOf.add(hear)
      post({ kind: 'PING' })
    })
  }

  worker.on('message', heard)
  worker.once('error', (thrown: unknown) => {
    error = thrown instanceof Error ? thrown : new Error(String(thrown))
  })
  worker.once('exit', () => {
    const wasEnded = phase === 'ENDED'
    phase = 'ENDED'
    if (!wasEnded) listener.died(error)
    failAll(ENDED)
  })

  return {
    isOpen: () => phase === 'OPEN',
    inFlight: requests.inFlight,
    questionsUnderWay: () => (phase === 'OPEN' ? Atomics.load(counted, 0) : 0),
    answer: requests.ask,
    async whyNotReady() {
      if (!(await isReached())) return phase === 'OPEN' ? lastReason : ENDED.message
      return askFor('LOOK', looks, READY_TIMEOUT_MS + REACHED_MS, lastReason)
    },
    counts: () => askFor('COUNT', counts, READY_TIMEOUT_MS, null),
    silentMs() {
      const nowMs = performance.now()
      if (askedSince === null) {
        askedSince = nowMs
        post({ kind: 'PING' })
      }
      return nowMs - askedSince
    },
    excuse(ms) {
      if (askedSince !== null) askedSince += ms
    },
    async stop() {
      if (phase === 'OPEN') post({ kind: 'STOP' })
      else void worker.terminate()
      phase = 'ENDED'
      const late = setTimeout(() => void worker.terminate(), STOP_MS)
      await gone
      clearTimeout(late)
    },
    end(failure) {
      phase = 'ENDED'
      void worker.terminate()
      failAll(failure)
    },
  }
}
