import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../src/domain/dates/edtf.ts'
import {
  areWithin,
  type Bounds,
  claimBounds,
  intersectBounds,
  literalBounds,
} from '../../src/domain/evidence/bounds.ts'
import type { Modality } from '../../src/domain/model/claim.ts'
import type { Aspect } from '../../src/domain/model/relationship-types.ts'
import { anyBounds } from '../support/arbitraries.ts'

const FIRST = '0000-01-01'
const LAST = '9999-12-31'

describe('a change', () => {
  test('of one date happened at some time in it and holds for ever', () => {
    expect(dated('CHANGE', '2010')).toEqual(bounds('2010-01-01', '2010-12-31', LAST, LAST))
  })

  test('from one date to another happened between them', () => {
    expect(dated('CHANGE', '2009-04/2010-03')).toEqual(bounds('2009-04-01', '2010-03-31', LAST, LAST))
  })

  test('with a last date only happened by its last day', () => {
    expect(dated('CHANGE', '/2009-03')).toEqual(bounds(FIRST, '2009-03-31', LAST, LAST))
    expect(dated('CHANGE', '../2009-03')).toEqual(bounds(FIRST, '2009-03-31', LAST, LAST))
  })

  test('with a first date only need not have happened by any day, so it is never certain to hold', () => {
    expect(dated('CHANGE', '2009/')).toEqual(bounds('2009-01-01', LAST, FIRST, LAST))
    expect(dated('CHANGE', '2009/..')).toEqual(bounds('2009-01-01', LAST, FIRST, LAST))
  })

  test('stated without a date had happened by the day its document was written', () => {
    expect(undated('CHANGE', 'STATED', '2012-12-31')).toEqual(bounds(FIRST, '2012-12-31', LAST, LAST))
  })

  test.each<[Modality, string | null]>([
    ['STATED', null],
    ['PLANNED', '2012-12-31'],
    ['DENIED', '2012-12-31'],
  ])('%s in a document written by %s, without a date, may be of any time', (modality, written) => {
    expect(undated('CHANGE', modality, written)).toEqual(bounds(FIRST, LAST, FIRST, LAST))
  })
})

describe('a state', () => {
  test('of one date held at some time in it, perhaps before and after', () => {
    expect(dated('STATE', '2010')).toEqual(bounds(FIRST, '2010-12-31', '2010-01-01', LAST))
  })

  test('from one date to another began in the first and ended in the second', () => {
    expect(dated('STATE', '2007/2009-03')).toEqual(bounds('2007-01-01', '2007-12-31', '2009-03-01', '2009-03-31'))
  })

  test('with an open end never ends, with an open start always was', () => {
    expect(dated('STATE', '2007/..')).toEqual(bounds('2007-01-01', '2007-12-31', LAST, LAST))
    expect(dated('STATE', '../2009')).toEqual(bounds(FIRST, FIRST, '2009-01-01', '2009-12-31'))
  })

  test('with an unknown end ended at any time after it began, with an unknown start began at any before it ended', () => {
    expect(dated('STATE', '2007/')).toEqual(bounds('2007-01-01', '2007-12-31', '2007-01-01', LAST))
    expect(dated('STATE', '/2009')).toEqual(bounds(FIRST, '2009-12-31', '2009-01-01', '2009-12-31'))
  })

  test('without a date may be of any time, whenever it was written', () => {
    expect(undated('STATE', 'STATED', '2012-12-31')).toEqual(bounds(FIRST, LAST, FIRST, LAST))
  })
})

describe('an act', () => {
  test('of one date began and ended in it', () => {
    expect(dated('ACT', '2010')).toEqual(bounds('2010-01-01', '2010-12-31', '2010-01-01', '2010-12-31'))
  })

  test('from one date to another went on from the first to the second', () => {
    expect(dated('ACT', '2008-04/2009-03')).toEqual(bounds('2008-04-01', '2008-04-30', '2009-03-01', '2009-03-31'))
  })

  test('stated without a date was over by the day its document was written', () => {
    expect(undated('ACT', 'STATED', '2012-12-31')).toEqual(bounds(FIRST, '2012-12-31', FIRST, '2012-12-31'))
  })

  test('planned without a date may be of any time', () => {
    expect(undated('ACT', 'PLANNED', '2012-12-31')).toEqual(bounds(FIRST, LAST, FIRST, LAST))
  })
})

describe('the literal bounds', () => {
  test('of one date are its days for both ends', () => {
    expect(literal('2007-03')).toEqual(bounds('2007-03-01', '2007-03-31', '2007-03-01', '2007-03-31'))
  })

  test('of an interval are the days of its sides', () => {
    expect(literal('2007/..')).toEqual(bounds('2007-01-01', '2007-12-31', LAST, LAST))
  })
})

describe('the intersection', () => {
  test('keeps the latest of the earliest days and the earliest of the latest', () => {
    const one = bounds('2007-01-01', '2007-12-31', '2009-01-01', '2009-12-31')
    const other = bounds('2007-06-01', '2008-06-30', '2008-01-01', '2009-03-31')
    expect(intersectBounds([one, other])).toEqual(bounds('2007-06-01', '2007-12-31', '2009-01-01', '2009-03-31'))
  })

  test('of none is anything', () => {
    expect(intersectBounds([])).toEqual(bounds(FIRST, LAST, FIRST, LAST))
  })

  test.each([
    ['starts', bounds('2007-01-01', '2007-12-31', LAST, LAST), bounds('2008-01-01', '2008-12-31', LAST, LAST)],
    ['ends', bounds(FIRST, FIRST, '2007-01-01', '2007-12-31'), bounds(FIRST, FIRST, '2008-01-01', '2008-12-31')],
    ['an end before a start', bounds(FIRST, LAST, FIRST, '2007-12-31'), bounds('2008-01-01', LAST, FIRST, LAST)],
  ])('is empty where %s have no day in common', (_, one, other) => {
    expect(intersectBounds([one, other])).toBeNull()
    expect(intersectBounds([other, one])).toBeNull()
  })

  test('of a state held in two years holds in between', () => {
    const both = intersectBounds([dated('STATE', '2007'), dated('STATE', '2010')])
    expect(both).toEqual(bounds(FIRST, '2007-12-31', '2010-01-01', LAST))
  })

  test('lies within each of its parts, in any order of them', () => {
    fc.assert(
      fc.property(fc.array(anyBounds, { maxLength: 4 }), (all) => {
        const together = intersectBounds(all)
        expect(intersectBounds([...all].reverse())).toEqual(together)
        if (together !== null) expect(all.every((one) => areWithin(together, one))).toBe(true)
      }),
    )
  })
})

test('bounds lie within themselves and within wider ones, not within narrower ones', () => {
  const year = literal('2007')
  expect(areWithin(year, year)).toBe(true)
  expect(areWithin(literal('2007-03'), year)).toBe(true)
  expect(areWithin(year, literal('2007-03'))).toBe(false)
  expect(areWithin(literal('2008-03'), year)).toBe(false)
  expect(areWithin(literal('2006/2007'), literal('2006/2007-12'))).toBe(false)
  expect(areWithin(literal('2006/2007-12'), literal('2006/2007'))).toBe(true)
  expect(areWithin(literal('2007/2009'), literal('2007/'))).toBe(true)
  expect(areWithin(literal('2007/'), literal('2007/2009'))).toBe(false)
})

function bounds(fromEarliest: string, fromLatest: string, untilEarliest: string, untilLatest: string): Bounds {
  return { fromEarliest, fromLatest, untilEarliest, untilLatest }
}

function parsed(edtf: string) {
  const date = parseEdtf(edtf)
  if (date === null) throw new Error(`The test gives no date: ${edtf}`)
  return date
}

function dated(aspect: Aspect, edtf: string): Bounds {
  return claimBounds(aspect, parsed(edtf), 'STATED', '2012-12-31')
}

function undated(aspect: Aspect, modality: Modality, written: string | null): Bounds {
  return claimBounds(aspect, null, modality, written)
}

function literal(edtf: string): Bounds {
  return literalBounds(parsed(edtf))
}
