import type { Hearer } from '../graphql/server/outcome.ts'

/** A request that is all there, as whoever answers it is given it. */
export interface Asked {
  readonly method: string
  /** Its path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Null where none is read. */
  readonly body: Uint8Array | null
  /** Aborted where nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/** What is to be sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Whole, or in pieces that are made as they are taken. */
  readonly body: Uint8Array | AsyncIterable<Uint8Array>
}

/** How large a record is. */
export interface RecordCounts {
  readonly entities: number
  readonly relationships: number
}

/** Answers requests of GraphQL, of named questions, of exports and of texts, wherever it does so. */
export interface Answerer {
  /** Rejects with a Failure where there is nothing but a refusal, and with an AbortError where nobody waits. */
  readonly answer: (asked: Asked, hearer: Hearer) => Promise<Answer>
  /** What is waited for before anything can be answered, in words within a sentence; null once it can be asked. */
  readonly beginning: () => string | null
  /** Why the store cannot answer now, in a line for the operator; null where it can. */
  readonly whyNotReady: () => Promise<string | null>
  /** The hash of the record that was last told; null where none was. */
  readonly lastHash: () => string | null
  /** Looks whether the store can answer now. */
  readonly look: () => Promise<void>
  /** How many questions to the store are under way. */
  readonly questionsUnderWay: () => number
  /** The size of the record; null where the store does not tell it soon. */
  readonly counts: () => Promise<RecordCounts | null>
  /** How many threads answer, beside the one that listens. */
  readonly workers: () => number
  /** Follows the store no longer. */
  readonly stop: () => void
}
