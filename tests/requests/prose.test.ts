import { proseGolden } from '../support/prose-golden.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

proseGolden('the embedded store', openShippedRecord)
