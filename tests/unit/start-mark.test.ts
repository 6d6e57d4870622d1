import { describe, expect, it } from 'vitest'
import { NO_START, startKey, startMark } from '../../src/domain/evidence/start-mark.ts'
import { compareText } from '../../src/domain/text/compare-text.ts'
import { inText } from '../support/arbitraries.ts'

const keysOf = (edtf: string) => {
  const mark = startMark(inText(edtf))
  return [startKey(mark, 'YEAR'), startKey(mark, 'MONTH')]
}

describe('the mark of a start', () => {
  it('holds the earliest day, the latest, and both in one expression', () => {
    expect(startMark(inText('2009-03'))).toBe('2009-03-01 2009-03-31 2009-03')
    expect(startMark(inText('2009-03/2010'))).toBe('2009-03-01 2009-03-31 2009-03')
  })

  it.each(['/2009', '../2009'])('is none where the start is not known: %s', (edtf) => {
    expect(startMark(inText(edtf))).toBe(NO_START)
  })

  it('is none where there is no date, or none that can be read', () => {
    expect(startMark(null)).toBe(NO_START)
    expect(startMark(inText('some day'))).toBe(NO_START)
  })

  it('is the less the earlier the start, and of equally early ones the more precise', () => {
    const inOrder = ['200X', '2008', '2009-01-01', '2009-01', '2009', '2009-06/2009-07', '/2009']
    const marks = ['2009', '/2009', '2009-01', '2008', '2009-06/2009-07', '200X', '2009-01-01']
      .map((edtf) => ({ edtf, mark: startMark(inText(edtf)) }))
      .sort((a, b) => compareText(a.mark, b.mark))
    expect(marks.map(({ edtf }) => edtf)).toEqual(inOrder)
  })
})

describe('what a start is counted under', () => {
  it.each([
    ['a day', '2009-03-05', ['2009', '2009-03']],
    ['a month', '2009-03', ['2009', '2009-03']],
    ['a day that is not named', '2009-03-XX', ['2009', '2009-03']],
    ['a year', '2009', ['2009', '2009']],
    ['a month that is not named', '2009-XX', ['2009', '2009']],
    ['an uncertain year', '2009~', ['2009', '2009']],
    ['the beginning of a stretch', '2009-12/2011', ['2009', '2009-12']],
    ['a beginning without an end', '2009/..', ['2009', '2009']],
    ['a summer', '2007-22', ['2007', '2007']],
    ['a winter: the year in which it begins', '2007-24', ['2007', '2007']],
    ['a winter at the turn of a century', '1999-24', ['1999', '1999']],
    ['a decade', '200X', ['200X', '200X']],
    ['a century', '19XX', ['19XX', '19XX']],
  ])('%s', (_, edtf, keys) => {
    expect(keysOf(edtf)).toEqual(keys)
  })
})
