import { setMaxListeners } from 'node:events'
import type { Vocabulary } from '../domain/model/vocabulary.ts'
import { invariant } from '../errors.ts'
import { createHold } from '../store/record-hold.ts'
import type { Asking, RecordHeader, RecordHold, Store, Tally } from '../store/store.ts'
import type { Limits } from './limits/limits.ts'
import { createMeter, type Meter } from './limits/meter.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly store: Store
  readonly loaders: Loaders
  readonly limits: Limits
  /** The types of relationship that the request may speak of: those of the schema that it was validated with. */
  readonly vocabulary: Vocabulary
  /** What the record says of itself, asked once a request. */
  readonly record: () => Promise<RecordHeader>
  /** Its hash, once it has been told: no resolver runs before. */
  readonly recordHash: () => string
  /** The patience of a question: that of the request. */
  readonly asking: () => Asking
  /** Milliseconds since the epoch after which nobody waits for the answer. */
  readonly deadlineMs: number
  /** What bounds the answer. */
  readonly meter: Meter
  /** Ends every question that is under way for it. */
  readonly letGo: () => void
  /** What holds all answers of the request to one record. */
  readonly hold: RecordHold
  /** The same, with nothing known, for a request that is asked once more; its time limit goes on. */
  readonly anew: () => RequestContext
}

/** The context of a request that may take so long, from now on where nothing else is said. */
export function createContext(
  store: Store,
  limits: Limits,
  vocabulary: Vocabulary,
  client: AbortSignal,
  deadlineMs: number = Date.now() + limits.transactionMs,
  tally?: Tally,
): RequestContext {
  const create = (hold: RecordHold): RequestContext => {
    const given = new AbortController()
    const { signal } = given
    // Each statement under way listens: Node would warn of a leak from the eleventh on.
    setMaxListeners(0, signal)
    const letGo = () => given.abort()
    if (client.aborted) letGo()
    else client.addEventListener('abort', letGo, { once: true })
    const meter = createMeter(limits, deadlineMs)
    const patience: Asking = { signal, deadlineMs, hold, vocabulary, meter, ...(tally === undefined ? {} : { tally }) }
    const asking = () => patience
    let record: Promise<RecordHeader> | null = null
    let hash: string | null = null
    return {
      store,
      limits,
      vocabulary,
      asking,
      deadlineMs,
      meter,
      letGo,
      hold,
      loaders: createLoaders(store, asking),
      record() {
        record ??= store.record(asking()).then((header) => {
          hash = header.hash
          return header
        })
        return record
      },
      recordHash() {
        invariant(hash !== null, 'the record is asked for before anything of it is')
        return hash
      },
      anew: () => create(createHold(true)),
    }
  }
  return create(createHold())
}
