import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jSettings } from '../../neo4j-settings.ts'

/** How many questions may be under way at once. */
const POOL_SIZE = 20
/** How long a question waits for one of the pool before it is told that the store is busy, in milliseconds. */
const ACQUISITION_TIMEOUT_MS = 500
/** How long a server may take to accept a connection, in milliseconds; more than the above would never be waited for. */
const CONNECTION_TIMEOUT_MS = 450

/** A driver; nothing is connected before something is asked. Its numbers are JavaScript's. */
export function connect({ uri, username, password }: Neo4jSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    maxConnectionPoolSize: POOL_SIZE,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'tributary',
  })
}
