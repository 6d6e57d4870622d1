import { describe, expect, test } from 'vitest'
import { findSuccessions } from '../../src/domain/derive/find-successions.ts'
import { groupClaims } from '../../src/domain/derive/group-claims.ts'
import { certaintyIn, PLAIN_VIEW, toldAttestations, type View } from '../../src/domain/evidence/view.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { sha256 } from '../../src/sha256.ts'
import { buildAttestation } from '../support/arbitraries.ts'
import { document, link, on } from '../support/build-record.ts'
import { OWN_VOCABULARY } from '../support/own-types.ts'

const DOCUMENTS = ['a', 'b', 'c', 'd'].map((id, index) =>
  document(id, id, { published: { edtf: `201${index}-06-30`, inferred: false } }),
)

/** What an owner has of a firm, by claims of which the shares tell which is told. */
const owned = (id: string, share: number, edtf: string | null, parts: Partial<Claim> = {}) =>
  link(id, ['e1', 'OWNS', 'e2'], { share, when: edtf === null ? null : on(edtf), ...parts })

function seen(claims: readonly Claim[], view: Partial<View>) {
  const [relationship] = groupClaims(claims, DOCUMENTS, OWN_VOCABULARY, sha256).relationships
  if (relationship === undefined) throw new Error('there is a relationship')
  const asked = { ...PLAIN_VIEW, ...view }
  const told = toldAttestations(asked, relationship.attestations)
  return [certaintyIn(asked, relationship), ...told.map(({ share, when }) => `${share} ${when?.edtf ?? ''}`)]
}

describe('of three statements that continue each other', () => {
  const claims = [
    owned('a.c1', 0.1, '2000-01-01/..'),
    owned('b.c1', 0.2, '2004-03/..', { continuesIds: ['a.c1'] }),
    owned('c.c1', 0.3, '2008/..', { continuesIds: ['b.c1'] }),
  ]

  test.each([
    ['2002-01-01', null, ['DEFINITE', '0.1 2000-01-01/2004-03']],
    // On some day of March 2004 the one ended and the other began.
    ['2004-03-15', null, ['POSSIBLE', '0.1 2000-01-01/2004-03', '0.2 2004-03/2008']],
    ['2006-01-01', null, ['DEFINITE', '0.2 2004-03/2008']],
    ['2009-01-01', null, ['DEFINITE', '0.3 2008/..']],
    // Without the second the first ends where the third begins; without the third the second goes on.
    ['2006-01-01', ['a', 'c'], ['DEFINITE', '0.1 2000-01-01/2008']],
    ['2009-01-01', ['a', 'b'], ['DEFINITE', '0.2 2004-03/..']],
    ['2009-01-01', ['a'], ['DEFINITE', '0.1 2000-01-01/..']],
  ])('on %s, by %j', (asOf, documents, expected) => {
    expect(seen(claims, { asOf, documents })).toEqual(expected)
  })
})

describe('of a statement that continues another', () => {
  test('undated: until when the other was so is not known', () => {
    const claims = [owned('a.c1', 0.1, '2000-01-01/..'), owned('b.c1', 0.2, null, { continuesIds: ['a.c1'] })]
    expect(seen(claims, { asOf: '2002-01-01' })).toEqual(['POSSIBLE', '0.1 2000-01-01/', '0.2 '])
  })

  test('a denial that continues says until when it was so', () => {
    const claims = [
      owned('a.c1', 0.1, '2000-01-01/..'),
      owned('b.c1', 0.1, '2005-01-01/..', { continuesIds: ['a.c1'], modality: 'DENIED' }),
    ]
    expect(seen(claims, { asOf: '2004-12-31' })[0]).toBe('DEFINITE')
    expect(seen(claims, { asOf: '2005-01-01' })[0]).toBeNull()
  })
})

describe('of a correction of what continues', () => {
  const claims = [
    owned('a.c1', 0.1, '2000-01-01/..'),
    owned('b.c1', 0.2, '2004-01-01/..', { continuesIds: ['a.c1'] }),
    owned('c.c1', 0.3, '2006-01-01/..', { correctsIds: ['b.c1'] }),
  ]

  test('it takes its place: the first ends where the correction begins', () => {
    expect(seen(claims, { asOf: '2005-01-01' })).toEqual(['DEFINITE', '0.1 2000-01-01/2005-12-31'])
    expect(seen(claims, { asOf: '2005-01-01', knownBy: '2011-12-31' })).toEqual(['DEFINITE', '0.2 2004-01-01/..'])
  })

  test('a withdrawal lets the first go on', () => {
    const withdrawn = [
      ...claims.slice(0, 2),
      owned('c.c1', 0.2, '2004-01-01/..', { correctsIds: ['b.c1'], modality: 'DENIED' }),
    ]
    expect(seen(withdrawn, { asOf: '2003-01-01' })).toEqual(['DEFINITE', '0.1 2000-01-01/..'])
    // The withdrawal denies that day all the same, and nothing that is denied of a day is certain.
    expect(seen(withdrawn, { asOf: '2009-01-01' })).toEqual(['POSSIBLE', '0.1 2000-01-01/..'])
  })

  test('what is corrected stays so where the correction is corrected', () => {
    const twice = [
      owned('a.c1', 0.1, '2000-01-01/..'),
      owned('b.c1', 0.2, '2000-01-01/..', { correctsIds: ['a.c1'] }),
      owned('c.c1', 0.3, '2000-01-01/..', { correctsIds: ['b.c1'] }),
    ]
    expect(seen(twice, {})).toEqual([null, '0.3 2000-01-01/..'])
    expect(seen(twice, { documents: ['a', 'c'] })).toEqual([null, '0.3 2000-01-01/..'])
    expect(seen(twice, { documents: ['a', 'b'] })).toEqual([null, '0.2 2000-01-01/..'])
  })

  test('whoever makes it, and however, it counts by its document alone', () => {
    const reported = [
      owned('a.c1', 0.1, '2000-01-01/..'),
      owned('b.c1', 0.2, '2000-01-01/..', { correctsIds: ['a.c1'], accordingToId: 'e1', modality: 'PLANNED' }),
    ]
    expect(seen(reported, { reported: false })).toEqual([null])
    expect(seen(reported, { knownBy: '2010-12-31' })).toEqual([null, '0.1 2000-01-01/..'])
  })
})

describe('of claims that name one another', () => {
  const claims = [
    owned('a.c1', 0.1, '2000-01-01/..'),
    owned('b.c1', 0.2, '2000-01-01/..', { correctsIds: ['a.c1'] }),
    owned('c.c1', 0.3, '2000-01-01/..', { correctsIds: ['a.c1'] }),
    owned('d.c1', 0.4, '2008/..', { continuesIds: ['b.c1'] }),
    owned('d.c2', 0.5, '2009/..', { occasion: 'another' }),
  ]
  const { correctionOf } = findSuccessions(claims, DOCUMENTS)

  test('each that corrects one is told, and what continues a correction, which corrects too', () => {
    expect(correctionOf('a.c1')?.unless.map(({ claimId }) => claimId)).toEqual(['b.c1', 'c.c1', 'd.c1'])
    expect(['c.c1', 'd.c1', 'd.c2'].map(correctionOf)).toEqual([null, null, null])
  })

  test('those that are related are told from either end, straight or round about', () => {
    expect(correctionOf('a.c1')?.relatedIds).toEqual(['b.c1', 'c.c1', 'd.c1'])
    const { readingsOf } = findSuccessions(claims, DOCUMENTS)
    const related = (claimId: string) =>
      readingsOf(buildAttestation({ claimId }), () => null)[0]?.succession?.relatedIds ?? null
    expect(related('d.c1')).toEqual(['a.c1', 'b.c1'])
    expect(related('c.c1')).toEqual(['a.c1'])
    expect(related('d.c2')).toBeNull()
  })
})
