import { Date as ReadDate, Interval as ReadInterval, parse as readIndependently } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfSpan, isEdtf, parseEdtf } from '../../src/domain/dates/edtf.ts'
import { anyEdtf, anyPlainDate, anyPlainInterval, anyUnspecifiedDate } from '../support/arbitraries.ts'

describe('a date', () => {
  test.each([
    ['2007', '2007-01-01', '2007-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['2007-03', '2007-03-01', '2007-03-31'],
    ['2008-09', '2008-09-01', '2008-09-30'],
    ['2007-02', '2007-02-01', '2007-02-28'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2007-03-05', '2007-03-05', '2007-03-05'],
    ['2008-02-29', '2008-02-29', '2008-02-29'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
  ])('%s runs from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ form: 'DATE', earliest, latest, qualified: false })
  })

  test.each([
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2004-XX-XX', '2004-01-01', '2004-12-31'],
    ['2004-02-XX', '2004-02-01', '2004-02-29'],
  ])('%s, with digits unspecified, runs from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ form: 'DATE', earliest, latest, qualified: false })
  })

  test.each([
    ['2007-21', '2007-03-01', '2007-05-31'],
    ['2007-22', '2007-06-01', '2007-08-31'],
    ['2007-23', '2007-09-01', '2007-11-30'],
    ['2006-24', '2006-12-01', '2007-02-28'],
    ['2007-24', '2007-12-01', '2008-02-29'],
  ])('%s, a season, runs from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ form: 'DATE', earliest, latest, qualified: false })
  })

  test.each(['2007?', '2007-01~', '2007-01-01%', '201X?', '2007-21~'])('%s is qualified', (text) => {
    expect(parseEdtf(text)).toMatchObject({ form: 'DATE', qualified: true })
  })

  test('a qualifier does not move its days', () => {
    expect(parseEdtf('2007-03~')).toEqual({
      form: 'DATE',
      earliest: '2007-03-01',
      latest: '2007-03-31',
      qualified: true,
    })
  })
})

describe('an interval', () => {
  const year = (number: number) => ({ earliest: `${number}-01-01`, latest: `${number}-12-31` })

  test.each([
    ['2007/2009', year(2007), year(2009)],
    ['2007/2007', year(2007), year(2007)],
    ['2007/..', year(2007), 'OPEN'],
    ['2007/', year(2007), 'UNKNOWN'],
    ['../2009', 'OPEN', year(2009)],
    ['/2009', 'UNKNOWN', year(2009)],
  ])('%s has its two sides', (text, start, end) => {
    expect(parseEdtf(text)).toEqual({ form: 'INTERVAL', start, end, qualified: false })
  })

  test('of a financial year runs from April to March', () => {
    expect(parseEdtf('2008-04/2009-03')).toEqual({
      form: 'INTERVAL',
      start: { earliest: '2008-04-01', latest: '2008-04-30' },
      end: { earliest: '2009-03-01', latest: '2009-03-31' },
      qualified: false,
    })
  })

  test('may begin and end on one day', () => {
    const day = { earliest: '2007-03-05', latest: '2007-03-05' }
    expect(parseEdtf('2007-03-05/2007-03-05')).toMatchObject({ start: day, end: day })
  })

  test('may end within its first date, which it then began before', () => {
    expect(isEdtf('2007/2007-03')).toBe(true)
    expect(isEdtf('2007-03/2007')).toBe(true)
  })

  test.each(['2007?/2009', '2007/2009~', '2007%/..', '/2009?'])('%s is qualified by either side', (text) => {
    expect(parseEdtf(text)).toMatchObject({ form: 'INTERVAL', qualified: true })
  })

  test('takes seasons and unspecified digits as its sides', () => {
    expect(parseEdtf('2007-21/201X')).toEqual({
      form: 'INTERVAL',
      start: { earliest: '2007-03-01', latest: '2007-05-31' },
      end: { earliest: '2010-01-01', latest: '2019-12-31' },
      qualified: false,
    })
  })
})

describe('refused', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'spring'],
    ['a day that does not exist', '2007-02-29'],
    ['29 February of a century that is no leap year', '1900-02-29'],
    ['31 June', '2007-06-31'],
    ['day 0', '2007-06-00'],
    ['month 0', '2007-00'],
    ['month 13', '2007-13'],
    ['a season that is not one', '2007-25'],
    ['a day of a season', '2007-21-01'],
    ['a winter that ends after the last year', '9999-24'],
    ['a financial year', '2009/10'],
    ['an interval that ends before it starts', '2009/2007'],
    ['one that ends the day before', '2007-03-05/2007-03-04'],
    ['one with neither side known', '/'],
    ['one open on both sides', '../..'],
    ['three sides', '2007/2008/2009'],
    ['a month of an unspecified year', '201X-05'],
    ['a day of an unspecified month', '2004-XX-05'],
    ['a century of three unspecified digits', '2XXX'],
    ['four unspecified digits', 'XXXX'],
    ['lower-case digits', '201x'],
    ['half a month unspecified', '2004-1X'],
    ['a year of five digits', '12007'],
    ['a year of two digits', '07'],
    ['a letter-prefixed year', 'Y170000002'],
    ['a year before 0', '-0001'],
    ['a time of day', '2007-03-05T10:00:00Z'],
    ['a qualifier within (level 2)', '2007?-03'],
    ['a qualifier in front (level 2)', '?2007-03'],
    ['one of a set (level 2)', '[2007,2008]'],
    ['all of a set (level 2)', '{2007,2008}'],
    ['a set range (level 2)', '[2007..2009]'],
    ['a season of a hemisphere (level 2)', '2007-29'],
    ['an exponential year (level 2)', 'Y17E7'],
    ['significant digits (level 2)', '1950S2'],
    ['two qualifiers', '2007?~'],
    ['slashes for hyphens', '05/03/2007'],
    ['a compact date', '20070305'],
    ['a month of one digit', '2007-3'],
    ['a space before', ' 2007'],
    ['a line break behind', '2007\n'],
    ['full-width digits', '２００７'],
  ])('%s: %s', (_, text) => {
    expect(parseEdtf(text)).toBeNull()
    expect(isEdtf(text)).toBe(false)
  })

  test('any other text, without throwing', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'0129X-/.?~%'), maxLength: 12 })
    fc.assert(fc.property(fc.oneof(fc.string(), likely), (text) => isEdtf(text) === (parseEdtf(text) !== null)))
  })
})

describe('the span', () => {
  test('of a date is its days', () => {
    expect(span('2007-03')).toEqual({ earliest: '2007-03-01', latest: '2007-03-31' })
  })

  test('of an interval reaches from the first day of the start to the last of the end', () => {
    expect(span('2008-04/2009-03')).toEqual({ earliest: '2008-04-01', latest: '2009-03-31' })
  })

  test('has no first or last day where that side is open or unknown', () => {
    expect(span('2007/..')).toEqual({ earliest: '2007-01-01', latest: null })
    expect(span('2007/')).toEqual({ earliest: '2007-01-01', latest: null })
    expect(span('../2007')).toEqual({ earliest: null, latest: '2007-12-31' })
    expect(span('/2007')).toEqual({ earliest: null, latest: '2007-12-31' })
  })
})

// The package `edtf` reads independently. Not compared, because it reads them otherwise: seasons (it begins spring in
// January), unknown sides (null, which is 1970), days that do not exist (it rolls them over), seasons and X digits that
// are qualified or in an interval (it refuses them or gives them to a later level).
describe('an independent reader', () => {
  test('finds the same days of plain dates and of X digits', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlainDate, anyUnspecifiedDate), (text) => {
        const { min, max } = new ReadDate(text)
        expect(span(text)).toEqual({ earliest: dayOfMoment(min), latest: dayOfMoment(max) })
      }),
    )
  })

  test('finds the same days of closed intervals', () => {
    fc.assert(
      fc.property(anyPlainInterval, (text) => {
        const { min, max } = new ReadInterval(text)
        expect(span(text)).toEqual({ earliest: dayOfMoment(min), latest: dayOfMoment(max) })
      }),
    )
  })

  test('finds an open side without a day too', () => {
    fc.assert(
      fc.property(anyPlainDate, (date) => {
        const [open, opened] = [new ReadInterval(`${date}/..`), new ReadInterval(`../${date}`)]
        expect(span(`${date}/..`)).toEqual({ earliest: dayOfMoment(open.min), latest: null })
        expect(open.max).toBe(Number.POSITIVE_INFINITY)
        expect(span(`../${date}`)).toEqual({ earliest: null, latest: dayOfMoment(opened.max) })
        expect(opened.min).toBe(Number.NEGATIVE_INFINITY)
      }),
    )
  })

  test('reads whatever this one accepts as level 0 or 1', () => {
    const isCompared = (text: string) => !(/X|-2[1-4](?!\d|-)/.test(text) && /[/?~%]/.test(text))
    fc.assert(
      fc.property(anyEdtf.filter(isCompared), (text) => {
        expect(isEdtf(text)).toBe(true)
        expect(readIndependently(text).level).toBeLessThanOrEqual(1)
      }),
    )
  })
})

function span(text: string) {
  const parsed = parseEdtf(text)
  return parsed === null ? null : edtfSpan(parsed)
}

function dayOfMoment(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
