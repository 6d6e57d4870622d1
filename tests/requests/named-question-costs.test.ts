import { afterAll, beforeAll, expect, test } from 'vitest'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import type { Traced } from '../../src/graphql/server/trace.ts'
import { createLog } from '../../src/log.ts'
import { QUESTIONS_ASKED } from '../support/questions-asked.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

let served: Served
beforeAll(async () => {
  served = await serve(await openShippedRecord(), {}, {}, createLog('silent'), undefined, { trace: true })
})
afterAll(() => served.close())

test('each named question asks the store as often as the table says, the record aside', async () => {
  const asked: (readonly [string, number])[] = []
  for (const { name, document } of readNamedQuestions()) {
    const { errors, extensions } = await served.ask(document)
    expect(errors, name).toBeUndefined()
    const { trace } = extensions as { readonly trace: Traced }
    // What the record says of itself is asked for with every request, and kept from request to request.
    asked.push([name, trace.questions - 1])
  }
  expect(Object.fromEntries(asked)).toEqual(QUESTIONS_ASKED)
})
