import { openShippedRecord } from '../support/shipped-record.ts'
import { readerQuestions } from './reader/run-reader-questions.ts'

readerQuestions('the embedded store', openShippedRecord)
