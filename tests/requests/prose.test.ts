import { openShippedRecord } from '../support/shipped-record.ts'
import { proseGolden } from './prose-golden.ts'

proseGolden('the embedded store', openShippedRecord)
