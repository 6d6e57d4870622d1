import { describe, expect, test } from 'vitest'
import type { Attestation } from '../../src/domain/evidence/attestation.ts'
import { toldDate } from '../../src/domain/evidence/told-date.ts'
import { buildAttestation, inText } from '../support/arbitraries.ts'

/** A claim of a state, and by which claim it ends, where one continues it. */
function told(claimId: string, edtf: string | null, by: string | null): Attestation {
  const next = by === null ? null : { claimId: by, documentId: 'letter', knownDay: null }
  return buildAttestation({
    claimId,
    when: edtf === null ? null : inText(edtf),
    succession: { by: next, unless: [], relatedIds: [] },
  })
}

describe('the date of two claims of which the second continues the first', () => {
  test.each([
    ['from the beginning of the first to the end of the last', '2000/2004-03', '2004-03/2008', '2000/2008'],
    ['open where the last is', '2000/2004-03', '2004-03/..', '2000/..'],
    ['of unknown end where the last is a date alone', '2000/2004-03', '2004-03', '2000/'],
    // Some time in 2000 is no beginning: the two cannot be one.
    ['none where the first gives no beginning', '2000', '2004-03/..', null],
    ['that of the dated one, where the first is undated', null, '2004-03/..', '2004-03/..'],
    ['that of the dated one, where the last is undated', '2000/2004-03', null, '2000/2004-03'],
  ])('is %s', (_, first, last, expected) => {
    const date = toldDate([told('letter.c1', first, 'letter.c2'), told('letter.c2', last, null)])
    expect(date?.edtf ?? null).toBe(expected)
  })

  test('is inferred where one of the two is', () => {
    const last = { ...told('letter.c2', '2004-03/..', null), when: { ...inText('2004-03/..'), inferred: true } }
    expect(toldDate([told('letter.c1', '2000/2004-03', 'letter.c2'), last])).toEqual({
      edtf: '2000/..',
      inferred: true,
      atWriting: false,
    })
  })
})

test('a claim by itself keeps its date, that of a day of writing too', () => {
  const when = { edtf: '2009-06/2009-07', inferred: false, atWriting: true }
  expect(toldDate([{ ...told('letter.c1', null, null), when }])).toEqual(when)
})
