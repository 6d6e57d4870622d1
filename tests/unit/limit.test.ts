import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/domain/evidence/bounds.ts'
import { type LimitKind, limitBy, limitedCertainty, mayLimitOn } from '../../src/domain/evidence/limit.ts'
import { buildAttestation } from '../support/arbitraries.ts'

/** Something that happened on some of these days, and is so for ever. */
const happened = (fromEarliest: string, fromLatest = fromEarliest): Bounds => ({
  ...{ fromEarliest, fromLatest, untilEarliest: '9999-12-31', untilLatest: '9999-12-31' },
})

const limit = (kind: LimitKind, earliest: string, latest?: string) =>
  limitBy(kind, buildAttestation({ bounds: happened(earliest, latest) }))

/** A state from the first day of 2005 to the last of 2012. */
const STATE = buildAttestation({
  bounds: {
    fromEarliest: '2005-01-01',
    fromLatest: '2005-01-01',
    untilEarliest: '2012-12-31',
    untilLatest: '2012-12-31',
  },
  givesStart: true,
  givesEnd: true,
})

describe('a state', () => {
  test.each<[LimitKind, string, 'DEFINITE' | null]>([
    ['SUBJECT_BEGAN', '2006-03-09', null],
    ['SUBJECT_BEGAN', '2006-03-10', 'DEFINITE'],
    ['OBJECT_BEGAN', '2006-03-09', null],
    ['OBJECT_BEGAN', '2006-03-10', 'DEFINITE'],
    ['SUBJECT_ENDED', '2006-03-10', 'DEFINITE'],
    ['SUBJECT_ENDED', '2006-03-11', null],
    ['OBJECT_ENDED', '2006-03-10', 'DEFINITE'],
    ['OBJECT_ENDED', '2006-03-11', null],
  ])('with %s on 10 March 2006 is on %s %s', (kind, day, expected) => {
    expect(limitedCertainty([STATE], [limit(kind, '2006-03-10')], day)).toBe(expected)
  })

  test('lasts no longer than either of its ends, from the later beginning to the earlier end', () => {
    const limits = [
      limit('SUBJECT_BEGAN', '2006-01-01'),
      limit('OBJECT_BEGAN', '2007-01-01'),
      limit('SUBJECT_ENDED', '2011-12-31'),
      limit('OBJECT_ENDED', '2010-12-31'),
    ]
    const days = ['2006-12-31', '2007-01-01', '2010-12-31', '2011-01-01']
    expect(days.map((day) => limitedCertainty([STATE], limits, day))).toEqual([null, 'DEFINITE', 'DEFINITE', null])
  })

  test('is held to the widest of what is told of one end', () => {
    const began = [limit('SUBJECT_BEGAN', '2007-01-01'), limit('SUBJECT_BEGAN', '2006-01-01', '2006-12-31')]
    const ended = [limit('OBJECT_ENDED', '2010-01-01', '2010-12-31'), limit('OBJECT_ENDED', '2009-01-01')]
    const days = ['2005-12-31', '2006-01-01', '2010-12-31', '2011-01-01']
    expect(days.map((day) => limitedCertainty([STATE], [...began, ...ended], day))).toEqual([
      null,
      'DEFINITE',
      'DEFINITE',
      null,
    ])
  })

  test('is kept where its own days lie wholly after the end of what it needs', () => {
    const since2010 = { ...STATE, bounds: { ...STATE.bounds, fromEarliest: '2010-01-01', fromLatest: '2010-01-01' } }
    expect(limitedCertainty([since2010], [limit('SUBJECT_ENDED', '2008-06-30')], '2011-05-05')).toBe('DEFINITE')
  })

  test('of which only the end is told is not: it may have been before that', () => {
    const until2010 = buildAttestation({
      bounds: {
        fromEarliest: '0000-01-01',
        fromLatest: '2010-12-31',
        untilEarliest: '2010-01-01',
        untilLatest: '2010-12-31',
      },
      givesEnd: true,
    })
    expect(limitedCertainty([until2010], [limit('SUBJECT_ENDED', '2008-06-30')], '2008-06-30')).toBe('POSSIBLE')
    expect(limitedCertainty([until2010], [limit('SUBJECT_ENDED', '2008-06-30')], '2009-06-01')).toBeNull()
  })
})

test.each<[LimitKind, string, boolean]>([
  ['SUBJECT_BEGAN', '2005-12-31', true],
  ['SUBJECT_BEGAN', '2006-01-01', false],
  ['OBJECT_BEGAN', '2005-12-31', true],
  ['OBJECT_BEGAN', '2006-01-01', false],
  ['SUBJECT_ENDED', '2006-12-31', false],
  ['SUBJECT_ENDED', '2007-01-01', true],
  ['OBJECT_ENDED', '2006-12-31', false],
  ['OBJECT_ENDED', '2007-01-01', true],
  ['CONTRARY', '2006-07-01', true],
  ['NOBODY', '2006-07-01', true],
])('%s some time in 2006 may change what is so on %s: %s', (kind, day, expected) => {
  expect(mayLimitOn(day, limit(kind, '2006-01-01', '2006-12-31'))).toBe(expected)
})
