import { describe, expect, test } from 'vitest'
import { meantDate } from '../../src/domain/dates/meant-date.ts'
import { attest } from '../../src/domain/evidence/attestation.ts'
import { certaintyIn, PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { buildClaim, buildDocument, inText } from '../support/arbitraries.ts'

describe('a date marked as approximate is meant within a unit of it', () => {
  test.each([
    ['2010-03-01~', '2010-02-28', '2010-03-02'],
    ['2009-12-31~', '2009-12-30', '2010-01-01'],
    ['2010-03~', '2010-02-01', '2010-04-30'],
    ['2010-03-XX~', '2010-02-01', '2010-04-30'],
    ['2010-21~', '2009-12-01', '2010-08-31'],
    ['2010~', '2009-01-01', '2011-12-31'],
    ['2010-XX~', '2009-01-01', '2011-12-31'],
    ['201X~', '2000-01-01', '2029-12-31'],
    ['20XX~', '1900-01-01', '2199-12-31'],
    ['0000~', '0000-01-01', '0001-12-31'],
    ['9999-12-31~', '9999-12-30', '9999-12-31'],
    ['9999-12~', '9999-11-01', '9999-12-31'],
  ])('%s', (edtf, earliest, latest) => {
    expect(meantDate(edtf)).toEqual({ form: 'DATE', earliest, latest, qualified: true })
  })
})

test('a date marked as uncertain is meant of no day that is known', () => {
  expect(meantDate('2010?')).toBeNull()
  expect(meantDate('2010-03%')).toBeNull()
  expect(meantDate('2010?/2011%')).toBeNull()
  expect(meantDate('2010?/..')).toBeNull()
})

test('each side of an interval is meant by its own marks', () => {
  const end = { earliest: '2011-01-01', latest: '2011-12-31' }
  expect(meantDate('2009?/2011')).toEqual({ form: 'INTERVAL', start: 'UNKNOWN', end, qualified: true })
  const start = { earliest: '2008-12-01', latest: '2009-02-28' }
  expect(meantDate('2009-01~/2011')).toEqual({ form: 'INTERVAL', start, end, qualified: true })
  expect(meantDate('../2011?')).toBeNull()
})

test('a date without marks, or none at all, is as it reads', () => {
  expect(meantDate('2010')).toEqual({ form: 'DATE', earliest: '2010-01-01', latest: '2010-12-31', qualified: false })
  expect(meantDate('soon')).toBeNull()
})

describe('a change', () => {
  const on = (edtf: string, asOf: string) => {
    const content = { form: 'RELATIONSHIP', type: 'ABSORBED_INTO', objectId: 'scd9', label: null } as const
    const claim = buildClaim({ id: 'letter.c1', content, when: inText(edtf) })
    const letter = buildDocument({ id: 'letter', written: { edtf: '2012', inferred: false } })
    return certaintyIn({ ...PLAIN_VIEW, asOf }, { attestations: [attest(claim, letter, 'CHANGE')] })
  }

  test('of about March may have happened in the month before, and is certain on no day', () => {
    expect(on('2010-03~', '2010-01-31')).toBeNull()
    expect(on('2010-03~', '2010-02-27')).toBe('POSSIBLE')
    expect(on('2010-03~', '2011-01-01')).toBe('POSSIBLE')
  })

  test('of an uncertain day may have happened on any', () => {
    expect(on('2010-03-05?', '2001-01-01')).toBe('POSSIBLE')
    expect(on('2010-03-05?', '2013-01-01')).toBe('POSSIBLE')
  })
})
