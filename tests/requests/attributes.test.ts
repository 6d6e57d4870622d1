import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { attributeRequests } from './attribute-requests.ts'

attributeRequests('the embedded store', async (record) => openEmbeddedStore(record, recordHash(record)))
