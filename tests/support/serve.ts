import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ExecutionResult } from 'graphql'
import { type Access, OPEN_ACCESS } from '../../src/access.ts'
import { DEFAULT_LIMITS, type Limits } from '../../src/graphql/limits/limits.ts'
import { DEADLINES, type Deadlines } from '../../src/http/deadlines.ts'
import { createExplorerPage } from '../../src/http/page.ts'
import { createServer } from '../../src/http/server.ts'
import { createLog, type Log } from '../../src/log.ts'
import type { Texts } from '../../src/record/open-texts.ts'
import type { Store } from '../../src/store/store.ts'

/** A service listening on a free port of this machine. */
export interface Served {
  readonly url: string
  /** Asks a GraphQL question by POST and reads the answer. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>
  /** Lets it end as the process does when it is asked to. */
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
}

/** An answer with data that a test may look into. */
export type Answer = ExecutionResult<Readonly<Record<string, unknown>>> & {
  // biome-ignore lint/suspicious/noExplicitAny: a test looks where the question it wrote puts the answer.
  readonly data?: any
}

/**
 * Serves a store over HTTP, with limits and deadlines as they stand but for those given, logging nothing unless told where,
 * the page from where it was built, or from a folder, and texts where there are some.
 */
export async function serve(
  store: Store,
  limits: Partial<Limits> = {},
  deadlines: Partial<Deadlines> = {},
  log: Log = createLog('silent'),
  pageFolder?: URL,
  access: Partial<Access> = {},
  texts: Texts | null = null,
): Promise<Served> {
  const allLimits = { ...DEFAULT_LIMITS, ...limits }
  const page = createExplorerPage(pageFolder)
  const allAccess = { ...OPEN_ACCESS, ...access }
  const { http, stop } = createServer(store, allLimits, log, { ...DEADLINES, ...deadlines }, page, allAccess, texts)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return { url, ask: (query, variables) => ask(url, query, variables), stop, close: () => close(http) }
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
