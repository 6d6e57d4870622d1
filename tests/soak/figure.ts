import { median, percentile } from '../../bench/measuring/statistics.ts'
import type { ServedProcess } from './served-process.ts'

/** What was measured of one promise. */
export interface Figure {
  readonly what: string
  readonly figure: string
  /** Whether the promise was kept. */
  readonly isKept: boolean
}

/** What is measured over: which store, how it is served, and for how long. */
export interface Measured {
  readonly store: 'embedded' | 'Neo4j'
  /** Serves the shipped record from that store, in a process of its own. */
  readonly start: (settings?: Readonly<Record<string, string>>) => Promise<ServedProcess>
  /** A Neo4j of its own; null for the embedded store. */
  readonly neo4j: MeasuredNeo4j | null
  /** How long a part may ask, in milliseconds. */
  readonly forMs: number
  /** How many ask at once. */
  readonly clients: number
}

/** A Neo4j that may be stopped in its tracks. */
export interface MeasuredNeo4j {
  readonly uri: string
  readonly hang: () => void
  readonly goOn: () => void
}

export const TOKENS = { crowd: 'the-token-of-the-crowd', own: 'the-token-of-the-probe' }

export const HEAVY = `{ subgraph(around: ["scd9"], depth: 3, limit: 200) {
  entities { id name } relationships { id sentence claims { phrase locator document { title } } } } }`
export const SHORT = '{ entity(ref: "SCD9") { id name relationships(first: 5) { nodes { id } } } }'

/** Times in milliseconds as they are told: how many, the middle, what 99 of 100 do not exceed, the longest. */
export function timesWords(times: readonly number[]): string {
  if (times.length === 0) return 'none'
  const [middle, most, longest] = [median(times), percentile(times, 99), Math.max(...times)].map((ms) =>
    ms < 10 ? ms.toFixed(1) : ms.toFixed(0),
  )
  return `${times.length}: ${middle} ms, 99 of 100 ${most} ms, longest ${longest} ms`
}
