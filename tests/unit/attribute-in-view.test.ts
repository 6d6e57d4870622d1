import { expect, test } from 'vitest'
import { groupClaims } from '../../src/domain/derive/group-claims.ts'
import { attributeIn } from '../../src/domain/evidence/attribute-in-view.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { vocabularyWith } from '../../src/domain/model/vocabulary.ts'
import { sha256 } from '../../src/sha256.ts'
import { buildClaim, buildDocument, inText } from '../support/arbitraries.ts'
import { attributeKind } from '../support/build-record.ts'

test.each([
  ['without a day has the values of all days', null, ['Active', 'Dissolved']],
  ['on a day has the value of that day', '2008-01-01', ['Active']],
  ['on another day has that of the other', '2012-01-01', ['Dissolved']],
  [
    'on a day of which no value is told has them all, for something is told of it',
    '2020-01-01',
    ['Active', 'Dissolved'],
  ],
])('an attribute %s', (_, asOf, values) => {
  const [status] = statuses(['Active', '2006/2009'], ['Dissolved', '2010/2015'])
  if (status === undefined) throw new Error('There is none')
  const told = attributeIn({ ...PLAIN_VIEW, asOf }, status)
  expect(told.attestations.map(({ text }) => text).sort()).toEqual(values)
})

/** The attribute in which some values were made of one thing, each with its date. */
function statuses(...values: readonly (readonly [string, string])[]) {
  const kinds = [attributeKind('TEXT', 'status', 'status', { isSingle: true })]
  const claims = values.map(([value, when], index) =>
    buildClaim({
      id: `a.c${index}`,
      content: { form: 'ATTRIBUTE', attribute: 'status', value },
      when: inText(when),
    }),
  )
  return groupClaims(
    claims,
    [buildDocument({ id: 'a' })],
    vocabularyWith({ types: [], attributes: kinds }, sha256),
    sha256,
  ).attributes
}
