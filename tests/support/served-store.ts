import { afterAll, beforeAll, expect } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { invariant } from '../../src/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { type Answer, type Served, serve } from './serve.ts'
import { SMALL_GRAPH } from './small-graph.ts'

/** A service with the store that it is over. */
interface ServedStore extends Served {
  readonly store: Store
}

/** A service over a store for the tests of the block that calls this; there once they run. */
export function servedStore(open: () => Promise<Store>): () => ServedStore {
  let service: ServedStore | null = null
  beforeAll(async () => {
    const store = await open()
    // Neo4j plans a statement anew some time after much has been loaded: on a busy machine that takes seconds.
    service = { ...(await serve(store, { transactionMs: 20_000 })), store }
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

/** Asks a service over the small graph: what it answers, and what it refuses, as "CODE message". */
export function askSmallGraph(open: (record: DocumentaryRecord) => Promise<Store>) {
  const service = servedStore(() => open(SMALL_GRAPH))
  return {
    service,
    async ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<NonNullable<Answer['data']>> {
      const { data, errors } = await service().ask(query, variables)
      expect(errors).toBeUndefined()
      return data
    },
    async refusal(query: string, variables?: Readonly<Record<string, unknown>>): Promise<string> {
      const error = (await service().ask(query, variables)).errors?.[0]
      return `${error?.extensions?.['code']} ${error?.message}`
    },
  }
}
