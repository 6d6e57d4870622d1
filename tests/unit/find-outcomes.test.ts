import { expect, test } from 'vitest'
import { withOutcomes } from '../../src/domain/derive/find-outcomes.ts'
import { groupClaims } from '../../src/domain/derive/group-claims.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { sha256 } from '../../src/sha256.ts'
import { document, existence, link } from '../support/build-record.ts'

const DOCUMENTS = [
  document('plan', 'Plan', { written: { edtf: '2008', inferred: false } }),
  document('mid', 'Report', { written: { edtf: '2008-07-01', inferred: false } }),
  document('late', 'Letter', { written: { edtf: '2009-02', inferred: false } }),
  document('later', 'Paper', { written: { edtf: '2010-05-01', inferred: false } }),
  document('before', 'Note', { written: { edtf: '2007-12-31', inferred: false } }),
]

/** Of each claim that may tell what came of a plan: the claims of plans than which it is later, and perhaps later. */
function outcomes(claims: readonly Claim[]): readonly (readonly [string, readonly string[], readonly string[]])[] {
  const groups = groupClaims(claims, DOCUMENTS, CORE_VOCABULARY, sha256)
  const { relationships, existences } = withOutcomes(groups, DOCUMENTS, CORE_VOCABULARY)
  return [...relationships, ...existences].flatMap((one) =>
    one.outcomes.map(({ claimId, laterThan, perhapsLaterThan }) => [claimId, laterThan, perhapsLaterThan] as const),
  )
}

const joined = (id: string, parts: Partial<Claim> = {}) => link(id, ['a', 'MERGED_INTO', 'b'], parts)

test('what is stated or denied later tells what came of a plan, in order of writing; of what is stated nothing does', () => {
  const claims = [
    joined('plan.c1', { modality: 'PLANNED' }),
    joined('later.c1', { modality: 'DENIED' }),
    joined('late.c1'),
    // On some day of 2008 the plan was made, this on one: which came first is not known.
    joined('mid.c1'),
    joined('before.c1'),
  ]
  expect(outcomes(claims)).toEqual([
    ['mid.c1', [], ['plan.c1']],
    ['late.c1', ['plan.c1'], []],
    ['later.c1', ['plan.c1'], []],
  ])
  expect(outcomes(claims.slice(1))).toEqual([])
})

test('what belongs to the event of a plan tells it where it was written later', () => {
  const claims = [
    joined('plan.c1', { modality: 'PLANNED', eventId: 'reform' }),
    existence('late.c1', ['c', 'ENDED'], { eventId: 'reform' }),
    existence('mid.c1', ['d', 'ENDED'], { eventId: 'reform' }),
    existence('later.c1', ['e', 'ENDED'], { eventId: 'review' }),
    existence('later.c2', ['f', 'ENDED']),
  ]
  expect(outcomes(claims)).toEqual([['late.c1', ['plan.c1'], []]])
})

test('what is said of the contrary between the same ends tells it too, and of no other ends', () => {
  const claims = [
    link('plan.c1', ['a', 'SUPPORTS', 'b'], { modality: 'PLANNED' }),
    link('late.c1', ['a', 'OPPOSES', 'b']),
    link('late.c2', ['c', 'OPPOSES', 'b']),
    link('late.c3', ['b', 'OPPOSES', 'a']),
  ]
  expect(outcomes(claims)).toEqual([['late.c1', ['plan.c1'], []]])
})

test('a beginning that is planned is answered by one that is stated', () => {
  const claims = [existence('plan.c1', ['c', 'BEGAN'], { modality: 'PLANNED' }), existence('late.c1', ['c', 'BEGAN'])]
  expect(outcomes(claims)).toEqual([['late.c1', ['plan.c1'], []]])
})
