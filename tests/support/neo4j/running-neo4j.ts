/** A Neo4j that the tests may fill and empty as they like. */
export interface RunningNeo4j {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** What it is, in words for the log. */
  readonly describe: string
  /** Ends it, where it is ours to end. */
  stop(): Promise<void>
}
