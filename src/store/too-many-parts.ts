import { numberWords } from '../domain/prose/words.ts'
import { Failure } from '../errors.ts'
import { MAX_PARTS } from './store.ts'

/** What a store answers where a document of many parts is chosen as a whole: LIMIT_EXCEEDED. */
export function tooManyParts(documentId: string): Failure {
  return new Failure(
    'LIMIT_EXCEEDED',
    `"${documentId}" is of a source of more than ${numberWords(MAX_PARTS)} documents: choose some of its parts by their ids.`,
  )
}
