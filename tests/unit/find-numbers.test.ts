import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../src/domain/answers/find-numbers.ts'
import { attest } from '../../src/domain/evidence/attestation.ts'
import { isGrouped } from '../../src/domain/evidence/groups.ts'
import { PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { document, figure, link, on, remark } from '../support/build-record.ts'

const DOCUMENTS = new Map(
  [
    document('own', 'Own', { publisherId: 'team' }),
    document('signed', 'Signed', { authorIds: ['jo', 'team'] }),
    document('other', 'Other', { publisherId: 'office', published: { edtf: '2010-05-01', inferred: false } }),
  ].map((one) => [one.id, one]),
)

/** The ids of the claims found beside the figures about the team: figures of others, and what is said with a number. */
function numbers(claims: readonly Claim[], view: Partial<View> = {}, measures: readonly string[] | null = null) {
  const sources = claims.map((claim) => {
    const of = DOCUMENTS.get(claim.documentId)
    if (of === undefined) throw new Error('there is a document')
    return { claim, attestation: isGrouped(claim) ? attest(claim, of, 'ACT') : null, document: of }
  })
  const { counted, said } = findNumbers(sources, 'team', { view: { ...PLAIN_VIEW, ...view }, measures })
  return [counted.map(({ id }) => id), said.map(({ id }) => id)]
}

/** A remark on the team in these words. */
const said = (id: string, phrase: string) => remark(id, ['team'], { phrase })

describe('figures about others', () => {
  const claims = [
    figure('own.c1', ['victims', 'found', 12]),
    figure('signed.c1', ['victims', 'found', 13]),
    figure('other.c1', ['victims', 'found', 14], { accordingToId: 'team' }),
    figure('other.c2', ['victims', 'found', 15]),
    // What it only passes on is another's number, and one about itself stands in its own list.
    figure('own.c2', ['victims', 'freed', 16], { accordingToId: 'office' }),
    figure('own.c3', ['team', 'staff', 17]),
    figure('own.c4', ['victims', 'freed', 18]),
  ]

  test('are those that it wrote, published or is reported to give', () => {
    expect(numbers(claims)).toEqual([['own.c1', 'signed.c1', 'other.c1', 'own.c4'], []])
  })

  test('are of the measures asked for, which leaves out all that has none', () => {
    const sum = link('other.c5', ['team', 'FUNDED_BY', 'office'], { amount: { value: 5, currency: 'GBP' } })
    expect(numbers([...claims, sum], {}, ['freed'])).toEqual([['own.c4'], []])
    expect(numbers([...claims, sum])[1]).toEqual(['other.c5'])
  })
})

describe('what is said of it with a number', () => {
  test('is a sum, a share or a remark whose number is no date', () => {
    expect(
      numbers([
        link('own.c1', ['team', 'FUNDED_BY', 'office'], { share: 0.5 }),
        link('own.c2', ['team', 'PART_OF', 'office']),
        link('own.c3', ['office', 'FUNDED_BY', 'mayor'], { amount: { value: 5, currency: 'GBP' } }),
        said('own.c4', 'two of 1,300 cases'),
        said('own.c5', 'since 1 May 2009 in the 21st year'),
        said('own.c6', 'in 2008-09 it had 2.5 officers'),
        said('own.c7', 'SCD9 began'),
      ])[1],
    ).toEqual(['own.c1', 'own.c4', 'own.c6'])
  })

  test('is no remark whose numbers the figures of its document all give', () => {
    const claims = [
      figure('own.c1', ['team', 'staff', 1300]),
      figure('own.c2', ['team', 'staff', 12]),
      said('own.c3', '1,300 and 12 posts'),
      said('own.c4', '1,300 posts and 13 more'),
      said('other.c1', '1,300 posts'),
    ]
    expect(numbers(claims)[1]).toEqual(['own.c4', 'other.c1'])
  })

  test('is read by the View: as known by a day, of a day, and not where a later claim takes its place', () => {
    const paid = { amount: { value: 5, currency: 'GBP' } }
    const claims = [
      said('other.c1', '12 posts'),
      link('own.c1', ['team', 'FUNDED_BY', 'office'], { ...paid, when: on('2009') }),
      { ...said('own.c2', '13 posts'), replacedByIds: ['own.c9'] },
    ]
    expect(numbers(claims)[1]).toEqual(['other.c1', 'own.c1'])
    expect(numbers(claims, { knownBy: '2010-04-30' })[1]).toEqual([])
    expect(numbers(claims, { knownBy: '2010-05-01' })[1]).toEqual(['other.c1'])
    expect(numbers(claims, { asOf: '2009-12-31', atLeast: 'POSSIBLE' })[1]).toEqual(['other.c1', 'own.c1'])
    expect(numbers(claims, { asOf: '2010-01-01', atLeast: 'POSSIBLE' })[1]).toEqual(['other.c1'])
  })
})
