import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreedDate, periodOf } from '../../src/domain/evidence/period.ts'
import type { ClaimDate } from '../../src/domain/model/claim.ts'
import { anyEdtf, inText } from '../support/arbitraries.ts'

describe('a period', () => {
  test('of one date begins and ends within it', () => {
    expect(periodOf('2007-03', false, 'early in the year')).toEqual({
      edtf: '2007-03',
      from: { earliest: '2007-03-01', latest: '2007-03-31' },
      until: { earliest: '2007-03-01', latest: '2007-03-31' },
      text: 'early in the year',
      inferred: false,
    })
  })

  test('of an interval has a bound for each side', () => {
    expect(periodOf('2008-04/2009-03', true, null)).toEqual({
      edtf: '2008-04/2009-03',
      from: { earliest: '2008-04-01', latest: '2008-04-30' },
      until: { earliest: '2009-03-01', latest: '2009-03-31' },
      text: null,
      inferred: true,
    })
  })

  test('has no bound on a side that is open or unknown', () => {
    const [from, until] = [{ earliest: '2007-01-01', latest: '2007-12-31' }, null]
    expect(periodOf('2007/..', false, null)).toMatchObject({ from, until })
    expect(periodOf('2007/', false, null)).toMatchObject({ from, until })
    expect(periodOf('../2007', false, null)).toMatchObject({ from: until, until: from })
  })

  test('is none where the text is no date', () => {
    expect(periodOf('2009/10', false, null)).toBeNull()
  })
})

describe('the agreed date', () => {
  const writing = (edtf: string): ClaimDate => ({ edtf, inferred: false, atWriting: true })
  const inferred = (edtf: string): ClaimDate => ({ edtf, inferred: true, atWriting: false })

  test('is the most precise one that lies within every other', () => {
    expect(agreedDate([inText('2007'), inText('2007-03'), null])).toEqual(inText('2007-03'))
    expect(agreedDate([inText('2007-03-05'), inText('200X'), inText('2007-21')])).toEqual(inText('2007-03-05'))
    expect(agreedDate([inText('2007/'), inText('2007/2009')])).toEqual(inText('2007/2009'))
  })

  test('is none where dates differ or only overlap', () => {
    expect(agreedDate([inText('2007'), inText('2008')])).toBeNull()
    expect(agreedDate([inText('2007/2008'), inText('2007/2009')])).toBeNull()
    expect(agreedDate([inText('2007-22'), inText('2007-08/2007-09')])).toBeNull()
  })

  test('is none where nothing is dated', () => {
    expect(agreedDate([])).toBeNull()
    expect(agreedDate([null])).toBeNull()
  })

  test('is a date of writing only where no claim has one of its own', () => {
    expect(agreedDate([writing('2010-01-20'), inText('2007')])).toEqual(inText('2007'))
    expect(agreedDate([writing('2010-01-20'), null])).toEqual(writing('2010-01-20'))
    expect(agreedDate([writing('2010-01-20'), writing('2009')])).toBeNull()
  })

  test('of several that say the same is one from the text, and a plain one before one marked as uncertain', () => {
    expect(agreedDate([inferred('2007'), inText('2007')])).toEqual(inText('2007'))
    expect(agreedDate([inText('2007?'), inText('2007')])).toEqual(inText('2007'))
    expect(agreedDate([inferred('2007'), inText('2007~')])).toEqual(inText('2007~'))
  })

  test('is always one of the dates, and the date itself where there is but one', () => {
    fc.assert(
      fc.property(fc.array(anyEdtf, { minLength: 1, maxLength: 3 }), (all) => {
        const dates = all.map(inText)
        const agreed = agreedDate(dates)
        if (agreed !== null) expect(dates).toContain(agreed)
        if (dates.length === 1) expect(agreed).toBe(dates[0])
      }),
    )
  })
})
