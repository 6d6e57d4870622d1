import { describe, expect, test } from 'vitest'
import type { Attestation } from '../../src/domain/evidence/attestation.ts'
import { existencePeriod } from '../../src/domain/evidence/existence-period.ts'
import type { Existence } from '../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { ExistenceChange } from '../../src/domain/model/claim.ts'
import { buildAttestation, inText } from '../support/arbitraries.ts'

function told(change: ExistenceChange, dates: readonly (string | null)[], parts: Partial<Attestation> = {}): Existence {
  const attestations = dates.map((edtf) => buildAttestation({ when: edtf === null ? null : inText(edtf), ...parts }))
  return { form: 'EXISTENCE', id: `x-${change}`, aboutId: 'unit', change, attestations, outcomes: [] }
}

const year = (number: number) => ({ earliest: `${number}-01-01`, latest: `${number}-12-31` })

describe('from when until when something was there', () => {
  test('is an interval from its beginning to its end', () => {
    const period = existencePeriod([told('BEGAN', ['2006']), told('ENDED', ['2010'])], PLAIN_VIEW)
    expect(period).toEqual({ edtf: '2006/2010', from: year(2006), until: year(2010), text: null, inferred: false })
  })

  test('has an empty side where nothing is told of it', () => {
    expect(existencePeriod([told('BEGAN', ['2006-10'])], PLAIN_VIEW)).toMatchObject({ edtf: '2006-10/', until: null })
    expect(existencePeriod([told('ENDED', ['2010'])], PLAIN_VIEW)).toMatchObject({ edtf: '/2010', from: null })
    expect(existencePeriod([told('BEGAN', [null]), told('ENDED', ['2010'])], PLAIN_VIEW)?.edtf).toBe('/2010')
  })

  test('is the most precise of dates within each other, and empty where they differ', () => {
    expect(existencePeriod([told('BEGAN', ['2006', '2006-10-03'])], PLAIN_VIEW)?.edtf).toBe('2006-10-03/')
    expect(existencePeriod([told('BEGAN', ['2006', '2007'])], PLAIN_VIEW)).toBeNull()
    expect(existencePeriod([told('BEGAN', ['2006', '2007']), told('ENDED', ['2010'])], PLAIN_VIEW)?.edtf).toBe('/2010')
  })

  test('gives of a change within an interval the date that covers it, and its days', () => {
    const within = existencePeriod([told('BEGAN', ['2006-11/2007-02'])], PLAIN_VIEW)
    expect(within).toMatchObject({ edtf: '200X/', from: { earliest: '2006-11-01', latest: '2007-02-28' } })
    const across = existencePeriod([told('BEGAN', ['1998/2001'])], PLAIN_VIEW)
    expect(across).toMatchObject({ edtf: '1998?/', from: { earliest: '1998-01-01', latest: '2001-12-31' } })
  })

  test('is null where the end is told as before the beginning', () => {
    expect(existencePeriod([told('BEGAN', ['2009']), told('ENDED', ['2005'])], PLAIN_VIEW)).toBeNull()
  })

  test('says where a side was inferred', () => {
    const inferred = told('ENDED', ['2010'], { when: { edtf: '2010', inferred: true, atWriting: false } })
    expect(existencePeriod([told('BEGAN', ['2006']), inferred], PLAIN_VIEW)?.inferred).toBe(true)
  })

  test('is null where no visible claim tells', () => {
    expect(existencePeriod([], PLAIN_VIEW)).toBeNull()
    expect(existencePeriod([told('ENDED', ['2010'], { modality: 'DENIED' })], PLAIN_VIEW)).toBeNull()
    expect(existencePeriod([told('ENDED', ['2010'], { modality: 'PLANNED' })], PLAIN_VIEW)).toBeNull()
    const plans = { ...PLAIN_VIEW, modalities: ['PLANNED'] as const }
    expect(existencePeriod([told('ENDED', ['2010'], { modality: 'PLANNED' })], plans)?.edtf).toBe('/2010')
  })
})
