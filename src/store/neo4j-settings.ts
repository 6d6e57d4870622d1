/** How to reach a database of Neo4j, one server or a cluster. */
export interface Neo4jSettings {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
}
