import { describe, expect, test } from 'vitest'
import { CHANGES, compareDays, renewedBetween } from '../../src/domain/answers/compare-days.ts'
import { parseEdtf } from '../../src/domain/dates/edtf.ts'
import type { Attestation } from '../../src/domain/evidence/attestation.ts'
import { claimBounds } from '../../src/domain/evidence/bounds.ts'
import { PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import { buildAttestation, buildRelationship, inText } from '../support/arbitraries.ts'

/** A state, told once, of a date; told apart by its id. */
function state(id: string, edtf: string | null, parts: Partial<Attestation> = {}) {
  const bounds = claimBounds('STATE', edtf === null ? null : parseEdtf(edtf), 'STATED', null)
  return buildRelationship('PART_OF', [buildAttestation({ bounds, ...parts })], { id })
}

const WORLD = [
  state('r-all-along', '2000/2020'),
  state('r-from-2009', '2009/..'),
  state('r-until-2007', '2001/2007'),
  state('r-of-2010', '2010/2010'),
  state('r-some-time-in-2005', '2005'),
  state('r-undated', null),
  state('r-until-june-2006', '2004/2006-06'),
  state('r-long-past', '1990/1999'),
  state('r-from-2003', '2003/2020'),
  state('r-in-2008', '2008-02/2008-11', { when: inText('2008-02/2008-11') }),
  state('r-in-1999', '1999-02/1999-11', { when: inText('1999-02/1999-11') }),
]

function compared(from: string, to: string, parts: Partial<View> = {}) {
  const question = { aroundId: 'a', from, to, view: { ...PLAIN_VIEW, ...parts } }
  const changes = compareDays(WORLD, question)
  return Object.fromEntries(
    CHANGES.map((change) => [
      change,
      changes[change].map(({ relationship, certainty }) => `${relationship.id} ${certainty}`),
    ]),
  )
}

describe('what became of relationships between two days', () => {
  test('is told apart by how certain each was on both', () => {
    expect(compared('2006-01-01', '2010-06-01')).toEqual({
      began: ['r-from-2009 DEFINITE', 'r-of-2010 POSSIBLE'],
      ended: ['r-until-2007 DEFINITE', 'r-until-june-2006 DEFINITE'],
      between: ['r-in-2008 null'],
      stayed: ['r-all-along DEFINITE', 'r-some-time-in-2005 POSSIBLE', 'r-undated POSSIBLE', 'r-from-2003 DEFINITE'],
      becameUncertain: [],
      becameCertain: [],
    })
  })

  test('may be that what held on both was renewed between them', () => {
    const bounds = (edtf: string) => claimBounds('STATE', parseEdtf(edtf), 'STATED', null)
    const twice = buildRelationship(
      'PART_OF',
      ['2000/2007', '2009-03/..'].map((edtf) =>
        buildAttestation({ bounds: bounds(edtf), givesStart: true, givesEnd: edtf === '2000/2007' }),
      ),
      { id: 'r-twice' },
    )
    const question = { aroundId: 'a', from: '2006-01-01', to: '2010-06-01', view: PLAIN_VIEW }
    const renewed = (other: typeof question) =>
      renewedBetween(compareDays([...WORLD, twice], other), other).map(({ relationship }) => relationship.id)
    expect(renewed(question)).toEqual(['r-twice'])
    // On the first day of March it may have begun, and nothing ends after it; in 2007 it may still have held.
    expect(renewed({ ...question, from: '2009-03-01' })).toEqual([])
    expect(renewed({ ...question, from: '2007-01-01' })).toEqual(['r-twice'])
  })

  test('may be that it became certain, or uncertain', () => {
    // From some day of 2009 on: on a day of 2009 possible, in 2010 certain; until some day of 2007: in 2007 possible.
    const before = compared('2009-06-01', '2010-06-01')
    expect(before['becameCertain']).toEqual(['r-from-2009 DEFINITE'])
    const after = compared('2006-06-01', '2007-06-01')
    expect(after['becameUncertain']).toEqual(['r-until-2007 POSSIBLE'])
  })

  test('leaves out what is certain on neither day where only the certain is wanted', () => {
    expect(compared('2009-06-01', '2010-06-01', { atLeast: 'DEFINITE' })).toEqual({
      began: [],
      ended: [],
      between: [],
      stayed: ['r-all-along DEFINITE', 'r-from-2003 DEFINITE'],
      becameUncertain: [],
      becameCertain: ['r-from-2009 DEFINITE'],
    })
    // Until some day of 2007: what may have ended has not certainly ended.
    const after = compared('2006-06-01', '2007-06-01', { atLeast: 'DEFINITE' })
    expect(after['becameUncertain']).toEqual(['r-until-2007 POSSIBLE'])
    expect(after['ended']).toEqual(['r-until-june-2006 DEFINITE'])
    expect(compared('2006-01-01', '2010-06-01', { atLeast: 'DEFINITE' })['between']).toEqual([])
  })
})
