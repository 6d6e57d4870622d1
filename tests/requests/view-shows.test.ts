import { openShippedRecord } from '../support/shipped-record.ts'
import { viewRequests } from './view-requests.ts'

viewRequests('the embedded store', openShippedRecord)
