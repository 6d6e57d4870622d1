import { afterAll, beforeAll, expect } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { invariant } from '../../src/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { type FolderFiles, readFolder } from './record-folder.ts'
import { type Answer, type Served, serve } from './serve.ts'
import { SMALL_GRAPH } from './small-graph.ts'

/** A service with the store that it is over. */
interface ServedStore extends Served {
  readonly store: Store
}

/** A service over a store for the tests of the block that calls this; there once they run. */
export function servedStore(open: () => Promise<Store>, transactionMs = 20_000): () => ServedStore {
  let service: ServedStore | null = null
  beforeAll(async () => {
    const store = await open()
    // Neo4j plans a statement anew some time after much has been loaded: on a busy machine that takes seconds.
    service = { ...(await serve(store, { transactionMs })), store }
  })
  afterAll(async () => {
    await service?.close()
    await service?.store.close()
  })
  return () => {
    invariant(service !== null, 'a service is asked before it is there')
    return service
  }
}

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<NonNullable<Answer['data']>>

/** Asks a service over the record of a folder: what it answers. */
export function askFolder(files: FolderFiles, open: (record: DocumentaryRecord) => Promise<Store>) {
  // The first of each question is planned anew for a record so small.
  return askStore(async () => open(await readFolder(files)), 120_000)
}

/** Asks a service over the small graph: what it answers, and what it refuses, as "CODE message". */
export function askSmallGraph(open: (record: DocumentaryRecord) => Promise<Store>) {
  const { service, ask } = askStore(() => open(SMALL_GRAPH))
  return {
    service,
    ask,
    async refusal(query: string, variables?: Readonly<Record<string, unknown>>): Promise<string> {
      const error = (await service().ask(query, variables)).errors?.[0]
      return `${error?.extensions?.['code']} ${error?.message}`
    },
  }
}

function askStore(
  open: () => Promise<Store>,
  transactionMs?: number,
): { readonly service: () => ServedStore; readonly ask: Ask } {
  const service = servedStore(open, transactionMs)
  return {
    service,
    async ask(query, variables) {
      const { data, errors } = await service().ask(query, variables)
      expect(errors).toBeUndefined()
      return data
    },
  }
}
