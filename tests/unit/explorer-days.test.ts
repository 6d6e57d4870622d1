import { expect, test } from 'vitest'
import { dayOfNumber, monthsLater, numberOfDay } from '../../src/explorer/parts/days.ts'

test('days are counted from the first of January 1970', () => {
  expect(numberOfDay('1970-01-01')).toBe(0)
  expect(numberOfDay('2000-03-01')).toBe(11_017)
  expect(dayOfNumber(11_016)).toBe('2000-02-29')
})

test.each([
  ['2009-01-31', 1, '2009-02-28'],
  ['2008-01-31', 1, '2008-02-29'],
  ['2009-12-15', 1, '2010-01-15'],
  ['2009-01-15', -1, '2008-12-15'],
  ['2009-03-31', -1, '2009-02-28'],
])('%s and %i months are %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later)
})
