import { afterAll, beforeAll, describe } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { invariant } from '../../src/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'
import { UNNAMED_RECORD } from '../support/unnamed-record.ts'
import { attributesContract, COMPANIES } from './contract/attributes-contract.ts'
import { claimsContract } from './contract/claims-contract.ts'
import { CROWD, crowdContract } from './contract/crowd-contract.ts'
import { disagreementsContract } from './contract/disagreements-contract.ts'
import { documentsContract } from './contract/documents-contract.ts'
import { entitiesContract } from './contract/entities-contract.ts'
import { hostileContract } from './contract/hostile-contract.ts'
import { limitsContract } from './contract/limits-contract.ts'
import { listsContract } from './contract/lists-contract.ts'
import { mentionsContract } from './contract/mentions-contract.ts'
import { relationshipsContract } from './contract/relationships-contract.ts'
import { PAYMENTS, sidesContract } from './contract/sides-contract.ts'
import { TERMS, timeContract } from './contract/time-contract.ts'
import { timelineContract } from './contract/timeline-contract.ts'
import type { OpenedStore } from './contract/told.ts'
import { unnamedContract } from './contract/unnamed-contract.ts'
import { viewsContract } from './contract/views-contract.ts'
import { walksContract } from './contract/walks-contract.ts'

/** Opens a store that holds a record and nothing else; the hash it gives is that of `recordHash`. May be slow. */
export type OpenRecord = (record: DocumentaryRecord) => Promise<Store>

/**
 * What every store is held to: each question of the port, with every argument, over the small graph, and a few over
 * terms of office, payments and a crowd. Each record is opened once, and closed before the next.
 */
export function storeContract(name: string, open: OpenRecord): void {
  describe(`${name}, over the small graph`, () => {
    const store = opened(open, SMALL_GRAPH)
    entitiesContract(store)
    relationshipsContract(store)
    viewsContract(store)
    claimsContract(store)
    disagreementsContract(store)
    documentsContract(store)
    listsContract(store)
    walksContract(store)
    timelineContract(store)
    mentionsContract(store)
    limitsContract(store)
    hostileContract(store)
  })

  describe(`${name}, over terms of office`, () => {
    timeContract(opened(open, TERMS))
  })

  describe(`${name}, over payments`, () => {
    sidesContract(opened(open, PAYMENTS))
  })

  describe(`${name}, over nobody and somebody`, () => {
    unnamedContract(opened(open, UNNAMED_RECORD))
  })

  describe(`${name}, over companies`, () => {
    attributesContract(opened(open, COMPANIES))
  })

  describe(`${name}, over a crowd`, () => {
    crowdContract(opened(open, CROWD))
  })
}

function opened(open: OpenRecord, record: DocumentaryRecord): OpenedStore {
  let store: Store | null = null
  beforeAll(async () => {
    store = await open(record)
  })
  afterAll(async () => {
    await store?.close()
  })
  return () => {
    invariant(store !== null, 'a store is asked before it is opened')
    return store
  }
}
