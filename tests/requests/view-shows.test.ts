import { openShippedRecord } from '../support/shipped-record.ts'
import { dayRequests } from './day-requests.ts'
import { listProseRequests } from './list-prose-requests.ts'
import { nearestRequests } from './nearest-requests.ts'
import { viewRequests } from './view-requests.ts'

viewRequests('the embedded store', openShippedRecord)
listProseRequests('the embedded store', openShippedRecord)
dayRequests('the embedded store', openShippedRecord)
nearestRequests('the embedded store', openShippedRecord)
