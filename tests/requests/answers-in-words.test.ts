import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerInWords } from '../../src/explorer/pages/answer-in-words.ts'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

describe('the page', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await openShippedRecord())
  })
  afterAll(() => served.close())

  test.each(readNamedQuestions())('tells in words what $name answers, each number with its note', async (question) => {
    const { data } = await served.ask(question.document)
    const { lines, notes } = answerInWords(data)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join(' ')).not.toMatch(/undefined|null|\[object/)
    const numbers = new Set(lines.join(' ').match(/\[\d+\]/g))
    expect(numbers).toEqual(new Set(notes.map((_, index) => `[${index + 1}]`)))
  })
})
