import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { runs } from '../support/runs.ts'
import { answerRequests } from './answer-requests.ts'
import { boundRequests } from './bound-requests.ts'
import { documentComparisonRequests } from './document-comparison-requests.ts'
import { listRequests } from './list-requests.ts'
import { lookedRequests } from './looked-requests.ts'
import { meterRequests } from './meter-requests.ts'
import { toldRequests } from './told-requests.ts'
import { walkRequests } from './walk-requests.ts'

const open = async (record: DocumentaryRecord) => openEmbeddedStore(record, recordHash(record))

listRequests('the embedded store', open)
walkRequests('the embedded store', open)
answerRequests('the embedded store', open)
meterRequests('the embedded store', open)
lookedRequests('the embedded store', open, runs(60))
boundRequests('the embedded store', open)
toldRequests('the embedded store', open)
documentComparisonRequests('the embedded store', open)
