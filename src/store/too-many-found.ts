import { numberWords } from '../domain/prose/words.ts'
import { Failure } from '../errors.ts'
import { MAX_FOUND } from './store.ts'

/** What a store answers where a text finds more claims than it may: LIMIT_EXCEEDED. */
export function tooManyFound(text: string): Failure {
  return new Failure(
    'LIMIT_EXCEEDED',
    `text: "${text}" finds more than ${numberWords(MAX_FOUND)} claims; another word narrows it.`,
  )
}
