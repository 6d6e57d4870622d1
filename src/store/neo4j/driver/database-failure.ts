import { Failure } from '../../../errors.ts'

/** So much of a name is repeated. */
const MOST_SHOWN = 60

/**
 * Why the first statement asked of a database failed, where that is because of which database it is: STORE_UNAVAILABLE,
 * in a line that names it, for Neo4j's own, for one that is not there, and for one that refuses what others answer.
 * Any other error as it is.
 */
export function databaseFailure(database: string, error: unknown): unknown {
  const code = neo4jCodeOf(error)
  if (!code.startsWith('Neo.')) return error
  const name = JSON.stringify(database.slice(0, MOST_SHOWN))
  if (database.trim().toLowerCase() === 'system') {
    return unavailable(`The database "system" is Neo4j's own and holds no record: name another.`, error)
  }
  if (code === NOT_THERE) return unavailable(`Neo4j has no database ${name}: name one that it has.`, error)
  if (error instanceof Failure) return error
  return unavailable(`Neo4j refuses to tell what the database ${name} holds (${code}): name another.`, error)
}

const NOT_THERE = 'Neo.ClientError.Database.DatabaseNotFound'

function unavailable(reason: string, cause: unknown): Failure {
  return new Failure('STORE_UNAVAILABLE', reason, { cause })
}

/** The code that Neo4j gave to what lies behind an error of ours. */
function neo4jCodeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : null
  return typeof code === 'string' ? code : ''
}
