import type { Config } from '../config.ts'
import type { Failure } from '../errors.ts'
import type { Outcome, Seen } from '../graphql/server/outcome.ts'
import type { Asked, RecordCounts } from '../http/answerer.ts'
import type { StoreState } from '../http/store-state.ts'
import type { Cost } from '../http/tally.ts'
import type { SharedRecord } from '../store/open-store.ts'

/** What a worker is started with. */
export interface WorkerGiven {
  readonly config: Config
  /** One number, which both threads see: how many questions to its store are under way. */
  readonly underWay: SharedArrayBuffer
  /** The record as the first worker indexed it, which it then answers from; null for the first, and with a Neo4j. */
  readonly shared: SharedRecord | null
}

/** What the thread that listens says to a worker. What belongs together has one `id`. */
export type ToWorker =
  | (Omit<Asked, 'signal'> & { readonly kind: 'ASK'; readonly id: number; readonly arrivedMs: number })
  /** Nobody waits for the answer any more. */
  | { readonly kind: 'GONE'; readonly id: number }
  /** A piece of an answer was taken: there is room for another. */
  | { readonly kind: 'TAKEN'; readonly id: number }
  /** Whether it can be reached: answered as soon as it does something else. */
  | { readonly kind: 'PING' }
  | { readonly kind: 'LOOK'; readonly id: number }
  | { readonly kind: 'COUNT'; readonly id: number }
  /** The store is let go of, and the thread ends. */
  | { readonly kind: 'STOP' }

/** What a worker says. */
export type FromWorker =
  /** How far it is with opening its store. */
  | { readonly kind: 'PROGRESS'; readonly words: string }
  /** What there is to know of how its store was opened. */
  | { readonly kind: 'NOTE'; readonly sentence: string }
  /** What other workers can answer from, before it says that it is open. */
  | { readonly kind: 'SHARED'; readonly shared: SharedRecord }
  | { readonly kind: 'OPENED' }
  /** There is nothing to open, a line each. */
  | { readonly kind: 'REFUSED'; readonly faults: readonly string[] }
  | { readonly kind: 'STATE'; readonly state: StoreState }
  /** Which operation a request is, before it is executed. */
  | { readonly kind: 'SEEN'; readonly id: number; readonly seen: Partial<Seen> }
  /** A whole answer. */
  | (Sent & { readonly kind: 'ANSWER'; readonly body: Uint8Array; readonly ending: Ending })
  /** An answer whose pieces follow, then its end; how long it took until here, in milliseconds. */
  | (Sent & { readonly kind: 'BEGUN'; readonly tookMs: number })
  | { readonly kind: 'PIECE'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'END'; readonly id: number; readonly ending: Ending }
  /** There is no answer: said also where nobody waits for it, for that is over then. */
  | { readonly kind: 'FAILED'; readonly id: number; readonly failure: ToldFailure; readonly ending: Ending }
  | { readonly kind: 'PONG' }
  | { readonly kind: 'LOOKED'; readonly id: number; readonly reason: string | null }
  | { readonly kind: 'COUNTED'; readonly id: number; readonly counts: RecordCounts | null }
  /** A fault of ours, for the log. */
  | { readonly kind: 'INTERNAL'; readonly error: ToldError }
  /** Which questions to the store are over, since it last said so. */
  | { readonly kind: 'TOOK'; readonly took: Took }

interface Sent {
  readonly id: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** What is known of a request once it is over. */
export interface Ending {
  readonly outcome: Outcome | null
  readonly seen: Partial<Seen>
  readonly cost: Cost
  readonly took: Took
  /** How long it took since the worker heard of it, in milliseconds. */
  readonly tookMs: number
  /** Whether that would have been longer, had its time not ended, its client not gone or its store answered. */
  readonly wasCut: boolean
}

/** Questions to the store, each with how long it took, in milliseconds. */
export type Took = readonly (readonly [question: string, tookMs: number])[]

/** A failure that is the answer. */
export type ToldFailure = Pick<Failure, 'code' | 'message' | 'candidates'>

/** An error as it crosses between threads. */
export interface ToldError {
  readonly name: string
  readonly message: string
  readonly stack: string
  readonly cause: ToldError | null
}

/** How many pieces of an answer are on their way at most. */
export const PIECES_AHEAD = 4
