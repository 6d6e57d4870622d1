import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Answerer } from './answerer.ts'

/** Of whom the record is counted, and what is asked of its store at this moment. */
type Counted = Pick<Answerer, 'counts' | 'lastHash' | 'questionsUnderWay' | 'workers'>

/** What the service tells Prometheus. */
export interface Metrics {
  readonly contentType: string
  /** Everything as Prometheus reads it; the record's size is asked for where it is another record than before. */
  readonly text: (answerer: Counted) => Promise<string>
  readonly answered: (route: string, outcome: string, tookMs: number, metered: Partial<Metered>) => void
  readonly inFlight: (change: 1 | -1) => void
  /** That a question to the store is over, and how long it took. */
  readonly storeTook: (question: string, tookMs: number) => void
  readonly ready: (isReady: boolean) => void
  /** That a worker was followed by another, because it hung or died. */
  readonly replaced: (reason: 'HUNG' | 'DIED') => void
  /** Measures no longer. */
  readonly stop: () => void
}

/** What an answer took: rows of the store, and items of its lists. */
interface Metered {
  readonly rows: number
  readonly nodes: number
}

/** Up to the limits as they stand without settings. */
const COUNTS = [10, 100, 1000, 10_000, 50_000, 100_000]

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** The outcomes by which a request was refused rather than answered. */
const REFUSALS = ['BAD_INPUT', 'LIMIT_EXCEEDED', 'OVERLOADED', 'UNAUTHORISED', 'STORE_UNAVAILABLE']

/** Nanoseconds in a second. */
const NANO = 1e9

/** Measures a service. Nothing that a client sends becomes a label. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({
    name: 'tributary_requests_total',
    help: 'Requests, by what they asked for and how they ended: OK, CLIENT_LEFT, or the code of the gravest error.',
    labelNames: ['route', 'outcome'],
    registers,
  })
  const refusals = new Counter({
    name: 'tributary_refusals_total',
    help: 'Requests that were refused rather than answered, by reason.',
    labelNames: ['reason'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'tributary_request_seconds',
    help: 'How long requests took, until nothing was left to send.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const metered = new Histogram({
    name: 'tributary_request_metered',
    help: 'What operations and exports took: rows that the store gave, nodes of the lists of the answer.',
    labelNames: ['of'],
    buckets: COUNTS,
    registers,
  })
  const storeSeconds = new Histogram({
    name: 'tributary_store_seconds',
    help: 'How long questions to the store took, by question.',
    labelNames: ['question'],
    buckets: SECONDS,
    registers,
  })
  const replaced = new Counter({
    name: 'tributary_workers_replaced_total',
    help: 'Workers that were followed by others: HUNG gave no sign of life for longer than an answer may take.',
    labelNames: ['reason'],
    registers,
  })
  const workers = gauge(
    'tributary_workers',
    'Threads that can answer; 0 where requests are answered in the thread that listens, or not yet.',
  )
  const asking = gauge('tributary_store_questions', 'Questions to the store that are under way.')
  const inFlight = gauge('tributary_requests_in_flight', 'Requests that are being answered.')
  const ready = gauge('tributary_store_ready', '1 while the store can answer; 0 while requests are refused at once.')
  const record = gauge('tributary_record', '1 for the record that is served, by the beginning of its hash.', ['record'])
  const entities = gauge('tributary_record_entities', 'Entities of the record.')
  const relationships = gauge('tributary_record_relationships', 'Relationships of the record.')
  const delays = gauge(
    'tributary_event_loop_delay_seconds',
    'How late the thread that listens is, since it was last asked.',
    ['of'],
  )
  const memory = gauge('tributary_resident_memory_bytes', 'Memory of the process.')
  const loop = monitorEventLoopDelay({ resolution: 20 })
  loop.enable()
  let sizeOf: string | null = null

  function gauge<Label extends string>(name: string, help: string, labelNames: Label[] = []): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers })
  }

  /** Counts the record once, where it is another than before; a store that does not answer is asked the next time. */
  async function countRecord({ counts, lastHash }: Counted): Promise<void> {
    const hash = lastHash()
    if (hash === null || hash === sizeOf) return
    record.reset()
    record.set({ record: hash.slice(0, 12) }, 1)
    const size = await counts()
    if (size === null) return
    entities.set(size.entities)
    relationships.set(size.relationships)
    sizeOf = hash
  }

  return {
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    async text(answerer) {
      await countRecord(answerer)
      asking.set(answerer.questionsUnderWay())
      workers.set(answerer.workers())
      delays.set({ of: 'p50' }, loop.percentile(50) / NANO)
      delays.set({ of: 'p99' }, loop.percentile(99) / NANO)
      delays.set({ of: 'max' }, loop.max / NANO)
      loop.reset()
      memory.set(process.memoryUsage.rss())
      return registry.metrics()
    },
    answered(route, outcome, tookMs, { rows, nodes }) {
      if (rows !== undefined) metered.observe({ of: 'rows' }, rows)
      if (nodes !== undefined) metered.observe({ of: 'nodes' }, nodes)
      requests.inc({ route, outcome })
      requestSeconds.observe({ route }, tookMs / 1000)
      if (REFUSALS.includes(outcome)) refusals.inc({ reason: outcome })
    },
    inFlight: (change) => inFlight.inc(change),
    storeTook: (question, tookMs) => storeSeconds.observe({ question }, tookMs / 1000),
    replaced: (reason) => replaced.inc({ reason }),
    ready: (isReady) => ready.set(isReady ? 1 : 0),
    stop: () => void loop.disable(),
  }
}
