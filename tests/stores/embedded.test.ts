import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { storeContract } from './store-contract.ts'

storeContract('the embedded store', async (record) => openEmbeddedStore(record, recordHash(record)))
