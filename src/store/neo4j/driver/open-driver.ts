import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jSettings } from '../../neo4j-settings.ts'

/** What a driver's connections are for: how many there may be, and how long one is waited for. */
interface Purpose {
  readonly connections: number
  /** How long a statement waits for a connection, in milliseconds. */
  readonly acquisitionMs: number
  /** How long a server may take to accept one, in milliseconds: whoever waits for it has a deadline, too. */
  readonly connectionMs: number
}

/** How many connections what callers ask may have. */
export const MOST_CONNECTIONS = 20

const PURPOSES = {
  /** What callers ask: who finds every connection in use is told at once that the store is busy; one being opened is waited for. */
  QUESTIONS: { connections: MOST_CONNECTIONS, acquisitionMs: 500, connectionMs: 5000 },
  /** Whether the record is there, and planning: one connection each, which no question of a caller can take. */
  ASIDE: { connections: 2, acquisitionMs: 120_000, connectionMs: 5000 },
  /** A load, which nobody waits for but whoever began it: two write, one reads, one is to spare. */
  LOAD: { connections: 4, acquisitionMs: 60_000, connectionMs: 30_000 },
} as const satisfies Readonly<Record<string, Purpose>>

/** How long a driver may take to let go of its connections, in milliseconds. */
const CLOSE_LIMIT_MS = 800

/** Makes a driver; nothing is connected before something is asked. Its numbers are JavaScript's. */
export function openDriver(
  { uri, username, password }: Neo4jSettings,
  purpose: keyof typeof PURPOSES = 'QUESTIONS',
): Driver {
  const { connections, acquisitionMs, connectionMs } = PURPOSES[purpose]
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    maxConnectionPoolSize: connections,
    connectionAcquisitionTimeout: acquisitionMs,
    connectionTimeout: connectionMs,
    disableLosslessIntegers: true,
    // Neo4j would tell with each answer of every type of relationship that a statement names and the record lacks.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'tributary',
  })
}

/** What opens sessions: a driver, or one after another. */
export type Sessions = Pick<Driver, 'session'>

/** A driver that is replaced when its connections are no longer trusted. */
export interface RenewableDriver extends Sessions {
  /** Lets go of every connection: who asks from now on gets a new one. */
  readonly renew: () => void
  readonly close: () => Promise<void>
}

/** Sessions of the newest driver, of which `open` makes each. */
export function renewableDriver(open: () => Driver, first: Driver = open()): RenewableDriver {
  let driver = first
  return {
    session: (config) => driver.session(config),
    renew() {
      const old = driver
      driver = open()
      void closeDriver(old)
    },
    close: () => closeDriver(driver),
  }
}

/** Closes a driver. A Neo4j that hangs is not waited for: what is still open then ends with the process. */
export async function closeDriver(driver: Driver): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_LIMIT_MS)
  })
  await Promise.race([driver.close(), limit])
  clearTimeout(timer)
}
