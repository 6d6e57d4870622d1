import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { datedRequests } from './dated-requests.ts'

datedRequests('the embedded store', async (record) => openEmbeddedStore(record, recordHash(record)))
