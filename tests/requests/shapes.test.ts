import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { shapeRequests } from './shape-requests.ts'

shapeRequests('the embedded store', async (record) => openEmbeddedStore(record, recordHash(record)))
