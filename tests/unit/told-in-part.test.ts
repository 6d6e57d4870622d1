import { expect, test } from 'vitest'
import { toldInPart } from '../../src/domain/answers/told-in-part.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { buildAttestation, buildRelationship } from '../support/arbitraries.ts'
import { existence, figure, link, on, remark } from '../support/build-record.ts'

const SENTENCE = 'The team was launched by the force in 2007; the office paid £435,000.'
const MONEY = { value: 435_000, currency: 'GBP' }
const LAUNCHED = {
  ...buildRelationship('ESTABLISHED_BY', [{ ...buildAttestation(), claimId: 'one.c1' }]),
  ...{ subjectId: 'team', objectId: 'force' },
}
const OWN = [
  link('one.c1', ['team', 'ESTABLISHED_BY', 'force'], { quotation: SENTENCE }),
  existence('one.c2', ['team', 'BEGAN'], { quotation: SENTENCE, when: on('2007') }),
  link('one.c3', ['force', 'FUNDED_BY', 'office'], { quotation: SENTENCE, amount: MONEY }),
  figure('one.c4', ['team', 'officers', 10], { quotation: SENTENCE }),
  figure('one.c5', ['team', 'officers', 12], { quotation: 'Another sentence.' }),
]

/** Which of these claims of the other side tell a part of the launch. */
function partsOf(...others: readonly Claim[]): readonly string[] {
  return toldInPart([LAUNCHED], OWN, others).flatMap(({ claims }) => claims.map(({ id }) => id))
}

test('the other side tells a part where it gives a sum of the sentence, of what is related', () => {
  const paid = link('other.c1', ['bureau', 'FUNDED_BY', 'office'], { amount: MONEY })
  expect(partsOf(paid)).toEqual(['other.c1'])
  expect(partsOf({ ...paid, amount: { value: 435_000, currency: 'EUR' } })).toEqual([])
  expect(partsOf({ ...paid, modality: 'DENIED' })).toEqual([])
  expect(partsOf(link('other.c1', ['bureau', 'FUNDED_BY', 'club'], { amount: MONEY }))).toEqual([])
})

test('the other side tells a part where it gives the same beginning, as far as both are dated', () => {
  expect(partsOf(existence('other.c1', ['team', 'BEGAN'], { when: on('2007-03') }))).toEqual(['other.c1'])
  expect(partsOf(existence('other.c1', ['team', 'BEGAN'], { when: on('2008') }))).toEqual([])
  expect(partsOf(existence('other.c1', ['team', 'BEGAN']))).toEqual([])
  expect(partsOf(existence('other.c1', ['team', 'ENDED'], { when: on('2007') }))).toEqual([])
  expect(partsOf(existence('other.c1', ['force', 'BEGAN'], { when: on('2007') }))).toEqual([])
})

test('the other side tells a part where it gives the same number of the same thing', () => {
  expect(partsOf(figure('other.c1', ['team', 'officers', 10]))).toEqual(['other.c1'])
  expect(partsOf(figure('other.c1', ['team', 'officers', 12]))).toEqual([])
  expect(partsOf(figure('other.c1', ['force', 'officers', 10]))).toEqual([])
  expect(partsOf(figure('other.c1', ['team', 'cars', 10]), remark('other.c2', ['team']))).toEqual([])
})
