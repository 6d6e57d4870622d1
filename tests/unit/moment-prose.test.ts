import { describe, expect, test } from 'vitest'
import type { Moment } from '../../src/domain/answers/moment.ts'
import { claimAtMoment } from '../../src/domain/prose/moment-prose.ts'
import { atWriting, inferredOn, on, remark, unnamed } from '../support/build-record.ts'

const at = (when: Moment['when'], phase: Moment['phase'] = 'WHOLE'): Moment => ({ id: 'm', ofId: 'm', phase, when })
const WORDS = remark('river.c1', ['team'])

describe('a remark at its moment', () => {
  test.each([
    ['As the river reports Ann: “x”', 'On 17 June 2009, as the river reports Ann: “x”'],
    ['The river has it: “x”', 'On 17 June 2009, as the river has it: “x”'],
    ['An aide had it: “x”', 'On 17 June 2009, as an aide had it: “x”'],
    // A name keeps its capital.
    ['Ann has it: “x”', 'On 17 June 2009, as Ann has it: “x”'],
    ['Andes has it: “x”', 'On 17 June 2009, as Andes has it: “x”'],
    ['Ann wrote on 17 June 2009: “x”', 'Ann wrote on 17 June 2009: “x”'],
  ])('%s', (statement, expected) => {
    expect(claimAtMoment(at(on('2009-06-17')), WORDS, statement)).toBe(expected)
  })

  test('has no date before it where it has none, or that of its writing', () => {
    expect(claimAtMoment(at(null), WORDS, 'Ann has it')).toBe('Ann has it')
    expect(claimAtMoment(at(atWriting({ edtf: '2009', inferred: false })), WORDS, 'Ann has it')).toBe('Ann has it')
  })

  test('has the year in which it was', () => {
    expect(claimAtMoment(at(on('2009')), WORDS, 'Ann has it')).toBe('In 2009, as Ann has it')
    expect(claimAtMoment(at(inferredOn('2009')), WORDS, 'In 2009 Ann had it')).toBe('In 2009 Ann had it')
  })
})

test('what is said of somebody unnamed is told as any other thing that began', () => {
  const claim = unnamed('river.c2', ['team', 'FUNDED_BY', 'SOMEBODY'])
  expect(claimAtMoment(at(on('2009'), 'START'), claim, 'The team was funded')).toBe(
    'Began in 2009: The team was funded',
  )
})
