import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { courseRequests } from './course-requests.ts'

courseRequests('the embedded store', async (record) => openEmbeddedStore(record, recordHash(record)))
