/** How long clients and the end of the service may take, in milliseconds. */
export interface Deadlines {
  /** The headers of a request, from the beginning of the connection or the first byte of the request. */
  readonly headersMs: number
  /** The body of a request, from the end of its headers. */
  readonly bodyMs: number
  /** A connection between two requests. */
  readonly idleMs: number
  /** An answer that is ready, while the client takes nothing of it. */
  readonly stalledMs: number
  /** How often connections are looked at. */
  readonly checkMs: number
  /** How long nothing new must have arrived before no connection is accepted any more, when the service stops. */
  readonly quietMs: number
  /** What was sent may take until it is answered, when the service stops. */
  readonly lastAnswersMs: number
}

export const DEADLINES: Deadlines = {
  headersMs: 10_000,
  bodyMs: 10_000,
  idleMs: 5000,
  stalledMs: 10_000,
  checkMs: 1000,
  quietMs: 250,
  lastAnswersMs: 8000,
}
