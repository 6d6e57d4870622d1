import { readerQuestions } from '../support/reader/run-reader-questions.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

readerQuestions('the embedded store', openShippedRecord)
