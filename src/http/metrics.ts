import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { RememberingStore } from '../graphql/server/remember-hash.ts'
import type { StoreMeter } from './measure-store.ts'

/** A store of which the record is counted. */
type CountedStore = Pick<RememberingStore, 'overview' | 'lastHash'>

/** What the service tells Prometheus. */
export interface Metrics extends StoreMeter {
  readonly contentType: string
  /** Everything as Prometheus reads it; the record's size is asked for where it is another record than before. */
  readonly text: (store: CountedStore) => Promise<string>
  readonly answered: (route: string, outcome: string, tookMs: number, metered: Partial<Metered>) => void
  readonly inFlight: (change: 1 | -1) => void
  readonly ready: (isReady: boolean) => void
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

/** How long the record's size is waited for, in milliseconds. */
const SIZE_TIMEOUT_MS = 1000

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
  const asking = gauge('tributary_store_questions', 'Questions to the store that are under way.')
  const inFlight = gauge('tributary_requests_in_flight', 'Requests that are being answered.')
  const ready = gauge('tributary_store_ready', '1 while the store can answer; 0 while requests are refused at once.')
  const record = gauge('tributary_record', '1 for the record that is served, by the beginning of its hash.', ['record'])
  const entities = gauge('tributary_record_entities', 'Entities of the record.')
  const relationships = gauge('tributary_record_relationships', 'Relationships of the record.')
  const delays = gauge('tributary_event_loop_delay_seconds', 'How late the process is, since it was last asked.', [
    'of',
  ])
  const memory = gauge('tributary_resident_memory_bytes', 'Memory of the process.')
  const loop = monitorEventLoopDelay({ resolution: 20 })
  loop.enable()
  let sizeOf: string | null = null

  function gauge<Label extends string>(name: string, help: string, labelNames: Label[] = []): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers })
  }

  /** Counts the record once, where it is another than before; a store that does not answer is asked the next time. */
  async function countRecord({ overview, lastHash }: CountedStore): Promise<void> {
    const hash = lastHash()
    if (hash === null || hash === sizeOf) return
    record.reset()
    record.set({ record: hash.slice(0, 12) }, 1)
    const signal = AbortSignal.timeout(SIZE_TIMEOUT_MS)
    const counts = await overview({ signal, deadlineMs: Date.now() + SIZE_TIMEOUT_MS }).catch(() => null)
    if (counts === null) return
    entities.set(sumOf(counts.countsByKind))
    relationships.set(sumOf(counts.countsByType))
    sizeOf = hash
  }

  return {
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    async text(store) {
      await countRecord(store)
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
    begun: () => asking.inc(),
    ended(question, tookMs) {
      asking.dec()
      storeSeconds.observe({ question }, tookMs / 1000)
    },
    inFlight: (change) => inFlight.inc(change),
    ready: (isReady) => ready.set(isReady ? 1 : 0),
    stop: () => void loop.disable(),
  }
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
