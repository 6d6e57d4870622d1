import type { ContenderName } from './contenders.ts'

/** The middle of some rounds, and how far they were spread about their mean. */
export interface Spread {
  readonly median: number
  readonly variation: number
}

/** What a case cost a contender. */
export interface CaseResult {
  readonly name: string
  readonly contender: ContenderName
  /** Of the processor for a request, one at a time, in microseconds: the server's, and Neo4j's; null where it asks none. */
  readonly serverUs: Spread
  readonly databaseUs: Spread | null
  /** How long a request took, one at a time, in milliseconds; `netMs` without what was waited for a processor. */
  readonly p50Ms: number
  readonly p99Ms: number
  readonly netMs: number
  readonly requests: number
  /** The same over sixteen connections at once; null where that was not asked. */
  readonly sixteen: {
    readonly p50Ms: number
    readonly p99Ms: number
    readonly perSecond: number
    readonly serverUs: Spread
    readonly databaseUs: Spread | null
  } | null
  /** What goes to Neo4j and comes back, and what Neo4j then looks at, the middle of some variants; null where that is not told. */
  readonly roundTrips: number | null
  readonly hits: number | null
  /** The statements of one variant, in the order in which they went out. */
  readonly statements: readonly string[]
}

/** What it took to have a server answer, and what it holds. */
export interface ServerResult {
  readonly name: string
  readonly startMs: number | null
  readonly startCpuMs: number | null
  readonly memoryBytes: number
  readonly mostMemoryBytes: number
}

/** The load into an empty database by `tributary load`, in milliseconds, and what it leaves on the disk. */
export interface LoadResult {
  readonly tookMs: number
  readonly cpuMs: number
  readonly databaseCpuMs: number
  readonly storeBytes: number
}

/** Everything about one generated record. */
export interface RecordResult {
  readonly entities: number
  readonly relationships: number
  readonly claims: number
  /** Null where the database was there from a run before. */
  readonly load: LoadResult | null
  readonly servers: readonly ServerResult[]
  readonly cases: readonly CaseResult[]
  /** What was answered differently, of which no figure is given. */
  readonly refused: readonly RefusedCase[]
}

/** A case of which nothing is told, and how the answers differ, or whose failed. */
export interface RefusedCase {
  readonly name: string
  readonly why: string
}

/** Where and when it was measured: only figures of one run can be set side by side. */
export interface Machine {
  readonly processor: string
  readonly processors: number
  readonly memoryBytes: number
  readonly system: string
  readonly node: string
  readonly neo4j: string
  /** The tasks that could run, as a mean of the minute before it began and before it ended. */
  readonly loadBefore: number
  readonly loadAfter: number
}

/** One run, as it is written as JSON. */
export interface RunResult {
  readonly at: string
  readonly commit: string
  readonly machine: Machine
  readonly rounds: number
  readonly warmUpS: number
  /** Why `@neo4j/graphql` is not among the contenders; null where it is, or was not wanted. */
  readonly peerMissing: string | null
  /** The record asked for, and before it the smaller one, if there was one. */
  readonly records: readonly RecordResult[]
}
