import type { Held, LoadSession, WriteStatement } from './load-session.ts'

/** Writes transactions of a load, two at a time. */
export interface TwoWriters {
  /** Resolves once the transaction has begun: what it writes need not be kept. Rejects where an earlier one failed. */
  readonly write: (statements: readonly WriteStatement[]) => Promise<void>
  /** Resolves once all have ended; rejects where one failed. */
  readonly end: () => Promise<void>
}

/** Writers for the load of this number: while Neo4j writes two batches, the next one is made. */
export function twoWriters({ write }: LoadSession, load: number): TwoWriters {
  const underWay = new Map<Held, Promise<void>>([
    ['hold-load', Promise.resolve()],
    ['hold-second', Promise.resolve()],
  ])
  const end = async () => {
    const ended = await Promise.allSettled(underWay.values())
    for (const one of ended) if (one.status === 'rejected') throw one.reason
  }
  return {
    async write(statements) {
      const free = await Promise.race([...underWay].map(async ([held, one]) => one.then(() => held)))
      const writing = write(load, statements, free)
      // Told where it is awaited.
      writing.catch(() => {})
      underWay.set(free, writing)
    },
    end,
  }
}
