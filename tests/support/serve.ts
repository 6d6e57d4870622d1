import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ExecutionResult } from 'graphql'
import { DEFAULT_LIMITS, type Limits } from '../../src/graphql/limits/limits.ts'
import { createServer } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'
import type { Store } from '../../src/store/store.ts'

/** A service listening on a free port of this machine. */
export interface Served {
  readonly url: string
  /** Asks a GraphQL question by POST and reads the answer. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** An answer with data that a test may look into. */
export type Answer = ExecutionResult<Readonly<Record<string, unknown>>> & {
  // biome-ignore lint/suspicious/noExplicitAny: a test looks where the question it wrote puts the answer.
  readonly data?: any
}

/** Serves a store over HTTP, with the limits as they stand but for those given, logging nothing. */
export async function serve(store: Store, limits: Partial<Limits> = {}): Promise<Served> {
  const server = createServer(store, { ...DEFAULT_LIMITS, ...limits }, createLog('silent'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, ask: (query, variables) => ask(url, query, variables), close: () => close(server) }
}

async function ask(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => server.close((error) => (error === undefined ? resolve() : reject(error))))
}
