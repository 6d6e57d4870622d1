import { CORE_VOCABULARY, type Vocabulary } from '../domain/model/vocabulary.ts'
import type { Asking, RecordHeader, Store } from '../store/store.ts'
import { type Limits, REQUEST_GRACE_MS } from './limits/limits.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly store: Store
  readonly loaders: Loaders
  readonly limits: Limits
  /** The types of relationship that the request may speak of. */
  readonly vocabulary: Vocabulary
  /** What the record says of itself, asked once a request. */
  readonly record: () => Promise<RecordHeader>
  /** The patience of one question, beginning now. */
  readonly asking: () => Asking
}

/** The context of a request that may take so long for one question, and a little longer in all. */
export function createContext(
  store: Store,
  limits: Limits,
  signal: AbortSignal,
  transactionMs: number = limits.transactionMs,
): RequestContext {
  const requestDeadlineMs = Date.now() + transactionMs + REQUEST_GRACE_MS
  const asking = () => ({ signal, deadlineMs: Math.min(Date.now() + transactionMs, requestDeadlineMs) })
  let record: Promise<RecordHeader> | null = null
  return {
    store,
    limits,
    vocabulary: CORE_VOCABULARY,
    asking,
    loaders: createLoaders(store, asking),
    record() {
      record ??= store.record(asking())
      return record
    },
  }
}
