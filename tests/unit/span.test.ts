import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayRange } from '../../src/domain/dates/edtf.ts'
import { type DayWindow, type Span, sharesDay, spanOf, spanWindows } from '../../src/domain/dates/span.ts'
import { anyDay } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

describe('the span of days', () => {
  it.each<[string, readonly (readonly [string, string])[], Span]>([
    ['one day', [['2009-06-15', '2009-06-15']], '0'],
    ['a month', [['2009-06-01', '2009-06-30']], '0'],
    ['a turn of the month', [['2009-06-30', '2009-07-01']], '1'],
    ['a year', [['2009-01-01', '2009-12-31']], '1'],
    ['the same month of two years', [['2009-06-01', '2010-06-30']], '2'],
    ['a turn of the year', [['2009-12-31', '2010-01-01']], '2'],
    ['two years that touch', [['2009-01-01', '2010-12-31']], '2'],
    ['over a whole year', [['2009-12-31', '2011-01-01']], '3'],
    ['ten years', [['2000-01-01', '2010-12-31']], '3'],
    ['eleven', [['2000-12-31', '2011-01-01']], '4'],
    ['a century', [['1900-01-01', '1999-12-31']], '4'],
    ['a hundred years', [['1900-01-01', '2000-12-31']], '4'],
    ['a hundred and one', [['1900-01-01', '2001-01-01']], '5'],
    ['no known end', [['2009-01-01', '9999-12-31']], '5'],
    ['no known start', [['0000-01-01', '2009-12-31']], '6'],
    ['neither', [['0000-01-01', '9999-12-31']], '6'],
    [
      'several stretches, from the first day to the last',
      [
        ['2009-01-01', '2009-12-31'],
        ['2001-06-01', '2001-06-30'],
      ],
      '3',
    ],
    [
      'several, of which one has no known start',
      [
        ['2009-01-01', '2009-12-31'],
        ['0000-01-01', '2001-06-30'],
      ],
      '6',
    ],
    ['nothing', [], 'U'],
  ])('%s', (_, ranges, span) => {
    expect(spanOf(ranges.map(([earliest, latest]) => ({ earliest, latest })))).toBe(span)
  })
})

describe('where to look', () => {
  it('is everywhere without a window, for the undated too', () => {
    const windows = spanWindows(null)
    expect(windows.map(({ span }) => span)).toEqual(['0', '1', '2', '3', '4', '5', '6', 'U'])
    for (const { after, before } of windows) {
      for (const key of ['0000-01-01\tx', '2009-06-15\tx', '~\tx']) expect(after < key && key < before).toBe(true)
    }
  })

  it('begins as long before a window as the span may be, and ends with the window', () => {
    expect(spanWindows({ from: '2009-06-15', until: '2010-02-01' })).toEqual([
      { span: '0', after: '2009-06', before: '2010-02-01~' },
      { span: '1', after: '2009', before: '2010-02-01~' },
      { span: '2', after: '2008', before: '2010-02-01~' },
      { span: '3', after: '1999', before: '2010-02-01~' },
      { span: '4', after: '1909', before: '2010-02-01~' },
      { span: '5', after: '', before: '2010-02-01~' },
      // What has no known start may lie anywhere, whatever day its key begins with.
      { span: '6', after: '', before: '\u007f' },
    ])
  })

  it('begins with the first year at the earliest', () => {
    expect(spanWindows({ from: '0050-01-01', until: null }).map(({ after }) => after)).toEqual([
      '0050-01',
      '0050',
      '0049',
      '0040',
      '0000',
      '',
      '',
    ])
  })

  it('has no bound on a side that is open', () => {
    expect(spanWindows({ from: null, until: null }).every(({ after }) => after === '')).toBe(true)
    expect(spanWindows({ from: null, until: null }).every(({ before }) => before === '\u007f')).toBe(true)
  })

  it('misses nothing that shares a day with any window', () => {
    const anySide = fc.option(anyDay)
    const anyWindow: fc.Arbitrary<DayWindow> = fc.record({ from: anySide, until: anySide })
    const anyRange: fc.Arbitrary<DayRange> = fc
      .tuple(anyDay, fc.constantFrom(0, 1, 9, 10, 11, 99, 100, 101, 400), anyDay)
      .map(([earliest, years, end]) => {
        const latest = `${String(Math.min(9998, Number(earliest.slice(0, 4)) + years)).padStart(4, '0')}${end.slice(4)}`
        return latest < earliest ? { earliest, latest: earliest } : { earliest, latest }
      })
    const property = fc.property(anyRange, anyWindow, (range, days) => {
      const key = `${range.earliest}\tid`
      const isFound = spanWindows(days).some(
        ({ span, after, before }) => span === spanOf([range]) && after < key && key < before,
      )
      expect(isFound || !sharesDay(range, days)).toBe(true)
    })
    fc.assert(property, { numRuns: runs(2000) })
  })
})

describe('days share one with a window', () => {
  const JUNE: DayRange = { earliest: '2009-06-01', latest: '2009-06-30' }

  it.each<[string | null, string | null, boolean]>([
    ['2009-06-30', null, true],
    ['2009-07-01', null, false],
    [null, '2009-06-01', true],
    [null, '2009-05-31', false],
    ['2009-06-10', '2009-06-10', true],
    ['2009-01-01', '2009-12-31', true],
    ['2009-01-01', '2009-05-31', false],
    ['2009-07-01', '2009-12-31', false],
    ['2009-07-01', '2009-05-31', false],
    [null, null, true],
  ])('from %s until %s: %s', (from, until, shared) => {
    expect(sharesDay(JUNE, { from, until })).toBe(shared)
  })
})
