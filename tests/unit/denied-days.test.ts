import { describe, expect, test } from 'vitest'
import { attest } from '../../src/domain/evidence/attestation.ts'
import { deniedDays } from '../../src/domain/evidence/denied-days.ts'
import { certaintyIn, PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { buildClaim, buildDocument, inText } from '../support/arbitraries.ts'

const FIRST = '0000-01-01'
const LAST = '9999-12-31'
const LETTER = { written: { edtf: '2009-06', inferred: false } }
const UNDATED = { written: null }

describe('a denial with a date', () => {
  test.each([
    ['2009', '2009-01-01', '2009-12-31'],
    ['2009-03', '2009-03-01', '2009-03-31'],
    ['2007/2009', '2007-01-01', '2009-12-31'],
    ['2007/..', '2007-01-01', LAST],
    ['../2009', FIRST, '2009-12-31'],
    // Until when, or since when, is not known.
    ['2007/', '2007-01-01', '2007-12-31'],
    ['/2009', '2009-01-01', '2009-12-31'],
  ])('denies every day of it: %s', (edtf, earliest, latest) => {
    expect(deniedDays(inText(edtf), LETTER, 'STATE')).toEqual({ earliest, latest })
    expect(deniedDays(inText(edtf), LETTER, 'CHANGE')).toEqual({ earliest, latest })
  })
})

describe('a denial without a date, or as of its writing', () => {
  const atWriting = { edtf: '2009-06', inferred: false, atWriting: true }

  test('of a change or an act says that it had not happened by then', () => {
    for (const when of [null, atWriting]) {
      expect(deniedDays(when, LETTER, 'CHANGE')).toEqual({ earliest: FIRST, latest: '2009-06-30' })
      expect(deniedDays(when, LETTER, 'ACT')).toEqual({ earliest: FIRST, latest: '2009-06-30' })
    }
  })

  test('of a state says that it did not hold then', () => {
    expect(deniedDays(null, LETTER, 'STATE')).toEqual({ earliest: '2009-06-01', latest: '2009-06-30' })
    expect(deniedDays(atWriting, LETTER, 'STATE')).toEqual({ earliest: '2009-06-01', latest: '2009-06-30' })
  })

  test('denies no day that can be told where nobody knows when it was written', () => {
    expect(deniedDays(null, UNDATED, 'CHANGE')).toBeNull()
    expect(deniedDays(null, { written: { edtf: '2009/', inferred: false } }, 'STATE')).toBeNull()
  })
})

describe('a day that is denied', () => {
  const bill = [said('a.c1', '2006/..'), said('b.c1', '2009', { modality: 'DENIED' })]
  const on = (day: string, view: Partial<View> = {}) =>
    certaintyIn({ ...PLAIN_VIEW, ...view, asOf: day }, { attestations: bill })

  test('is POSSIBLE at most, those around it are not', () => {
    expect(on('2008-12-31')).toBe('DEFINITE')
    expect(on('2009-01-01')).toBe('POSSIBLE')
    expect(on('2009-12-31')).toBe('POSSIBLE')
    expect(on('2010-01-01')).toBe('DEFINITE')
  })

  test('is so only where the document is admitted, whatever modalities are wanted', () => {
    expect(on('2009-06-01', { documents: ['a'] })).toBe('DEFINITE')
    expect(on('2009-06-01', { modalities: ['STATED', 'DENIED'] })).toBe('POSSIBLE')
  })

  test('is not denied by who denies a plan alone', () => {
    const denials = [said('a.c1', '2006/..'), said('b.c1', '2009', { modality: 'DENIED', deniesPlan: true })]
    expect(certaintyIn({ ...PLAIN_VIEW, asOf: '2009-06-01' }, { attestations: denials })).toBe('DEFINITE')
  })
})

function said(id: string, edtf: string, parts: Partial<Claim> = {}) {
  const content = { form: 'RELATIONSHIP', type: 'PART_OF', objectId: 'scd9', label: null } as const
  const claim = buildClaim({ id, content, when: inText(edtf), ...parts })
  return attest(claim, buildDocument({ id: claim.documentId, ...LETTER }), 'STATE')
}
