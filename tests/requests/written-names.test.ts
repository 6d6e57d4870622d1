import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { writtenNames } from './written-names.ts'

writtenNames('the embedded store', async (record) => openEmbeddedStore(record, recordHash(record)))
