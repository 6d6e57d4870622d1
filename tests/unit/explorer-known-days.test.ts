import { describe, expect, test } from 'vitest'
import { certainBetween, daysShown, knownDays } from '../../src/explorer/pages/known-days.ts'
import { numberOfDay } from '../../src/explorer/parts/days.ts'

const bound = (earliest: string, latest = earliest) => ({ earliest, latest })
const day = numberOfDay

/** As the service tells a single date: both its bounds are it. */
const single = (earliest: string, latest = earliest) => ({
  from: bound(earliest, latest),
  until: bound(earliest, latest),
})

describe('how far the date of a moment is known', () => {
  test('is wholly, of a day', () => {
    expect(knownDays(single('2009-06-17'))).toEqual({ from: day('2009-06-17'), to: day('2009-06-17'), isDay: true })
  })

  test('is, of a year, that it was some day in it', () => {
    expect(knownDays(single('2009-01-01', '2009-12-31'))).toEqual({
      from: day('2009-01-01'),
      to: day('2009-12-31'),
      isDay: false,
    })
  })

  test('is, of May to December 2012, in which a document was written, some day of these', () => {
    const when = { from: bound('2012-05-01', '2012-05-31'), until: bound('2012-12-01', '2012-12-31') }
    expect(knownDays(when)).toEqual({ from: day('2012-05-01'), to: day('2012-12-31'), isDay: false })
  })

  test('is open where nobody knows an end', () => {
    expect(knownDays({ from: bound('2006-10-01', '2006-10-31'), until: null })).toEqual({
      from: day('2006-10-01'),
      to: null,
      isDay: false,
    })
  })

  test('leaves certain what is between the latest beginning and the earliest end', () => {
    const [start, end] = [single('2006-01-01', '2006-12-31'), single('2009-01-01', '2009-12-31')]
    expect(certainBetween(start, end)).toEqual([day('2006-12-31'), day('2009-01-01')])
    expect(certainBetween(start, single('2006-01-01', '2006-12-31'))).toBeNull()
  })

  test('asks for room from the first day to the last, whatever is open', () => {
    const all = [
      { from: day('2006-01-01'), to: null, isDay: false },
      { from: null, to: day('2006-12-27'), isDay: false },
    ]
    expect(daysShown(all)).toEqual([day('2005-12-02'), day('2007-01-26')])
    expect(daysShown([])).toBeNull()
  })
})
