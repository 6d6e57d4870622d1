import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import type { Served } from '../../support/serve.ts'
import { servedStore } from '../../support/served-store.ts'
import type { ReaderQuestion, Refusal } from './reader-question.ts'
import { READER_QUESTIONS } from './reader-questions.ts'

/** Asks a store of the shipped record, through the API, everything that a reader of the documents knows the answer to. */
export function readerQuestions(name: string, open: () => Promise<Store>): void {
  describe(`what a reader of the five documents would answer, asked of ${name}`, () => {
    const service = servedStore(open)

    for (const question of READER_QUESTIONS) {
      test(`${question.question} (${question.source})`, async () => {
        expect(await answered(service(), question)).toEqual(question.expected)
      })
    }
  })
}

async function answered(served: Served, question: ReaderQuestion): Promise<unknown> {
  const { data, errors } = await served.ask(question.ask, question.variables)
  if ('answer' in question) {
    expect(errors).toBeUndefined()
    return question.answer(data)
  }
  const error = errors?.[0]
  expect(error).toBeDefined()
  return question.refusal({ ...error?.extensions, message: error?.message } as Refusal)
}
