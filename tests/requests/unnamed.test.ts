import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { unnamedRequests } from './unnamed-requests.ts'

unnamedRequests('the embedded store', async (record) => openEmbeddedStore(record, recordHash(record)))
