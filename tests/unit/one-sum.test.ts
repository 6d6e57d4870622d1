import { describe, expect, test } from 'vitest'
import { claimBounds } from '../../src/domain/evidence/bounds.ts'
import { parseClaimDate } from '../../src/domain/evidence/claim-date.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { tellJoined } from '../../src/domain/prose/joined-sentences.ts'
import { tellOverlaps } from '../../src/domain/prose/overlaps-prose.ts'
import { plainWords } from '../../src/domain/prose/sentence-parts.ts'
import { withSources } from '../../src/domain/prose/with-sources.ts'
import { buildAttestation, buildRelationship } from '../support/arbitraries.ts'
import { claim, document, on } from '../support/build-record.ts'

type Given = Partial<ReturnType<typeof buildAttestation>>

const NAMES: Readonly<Record<string, string>> = {
  ...{ force: 'the Force', team: 'the Team', office: 'the Office', work: 'its work', ann: 'Ann', mayor: 'the Mayor' },
}
const nameOf = (id: string) => NAMES[id] ?? id

/** A claim of a document that states money; of a year unless it says otherwise. */
function money(claimId: string, pounds: number | null, given: Given = {}, year = '2009') {
  const when = on(year)
  const [documentId = ''] = claimId.split('.')
  const amount = pounds === null ? null : { value: pounds, currency: 'GBP' }
  return buildAttestation({
    ...{ claimId, documentId, when, amount, bounds: claimBounds('ACT', parseClaimDate(when), 'STATED', null) },
    ...given,
  })
}

const paid = (id: string, subjectId: string, attestations: readonly ReturnType<typeof money>[]) =>
  buildRelationship('FUNDED_BY', attestations, { id, subjectId, objectId: 'office' })

const letter = document('letter', 'The letter', { authorIds: ['ann'] })
const river = document('river', 'The river')
const claimOf = (id: string) => ({
  claim: claim(id, 'force', { form: 'EXISTENCE', change: 'BEGAN' }),
  document: id.startsWith('letter') ? letter : river,
})
const told = (...relationships: readonly ReturnType<typeof paid>[]) =>
  withSources(tellJoined(relationships, null, PLAIN_VIEW, nameOf), claimOf, nameOf).map(plainWords)

describe('a sum that several sources give of one payment', () => {
  test('stands once, with how each describes it and who that is', () => {
    const one = money('letter.c1', 500, { scopeIds: ['work'] })
    const other = money('river.c1', 500, { scopeIds: ['team'], share: 0.5, accordingToId: 'mayor' })
    expect(told(paid('r-1', 'force', [one, other]))).toEqual([
      'The Force was funded by the Office in 2009, with £500: for its work, Ann wrote; for half of the costs of the Team, the Mayor said',
    ])
  })

  test('is told with a description once that two give, by the account of whom alone gives the sum', () => {
    const one = money('letter.c1', null, { scopeIds: ['team'], share: 0.5 })
    const other = money('river.c1', 500, { scopeIds: ['team'], share: 0.5, accordingToId: 'mayor' })
    expect(told(paid('r-1', 'force', [one, other]))).toEqual([
      'The Force was funded by the Office in 2009, with £500, by the Mayor’s account: for half of the costs of the Team',
    ])
  })

  test('has behind a description that two give what each calls it', () => {
    const one = money('river.c1', null, { scopeIds: ['team'], share: 0.5, role: 'a cut to half of the costs' })
    const role = 'as a final one off payment'
    const other = money('river.c2', 500, { scopeIds: ['team'], share: 0.5, accordingToId: 'mayor', role })
    expect(told(paid('r-1', 'force', [one, other]))).toEqual([
      'The Force was funded by the Office in 2009, with £500, by the Mayor’s account: for half of the costs of the Team, “a cut to half of the costs”, “The river” says and “as a final one off payment”, the Mayor said',
    ])
  })

  test('is not made of two sums, nor of what one source alone says', () => {
    const [one, other] = [money('letter.c1', 500), money('river.c1', 700)]
    expect(told(paid('r-1', 'force', [one, other]))[0]).toMatch(/with £500; with £700$/)
    expect(told(paid('r-1', 'force', [one]))).toEqual(['The Force was funded by the Office in 2009, with £500'])
  })
})

describe('a sum that one document tells of a body and another of its part', () => {
  const one = paid('r-1', 'force', [money('letter.c1', 500, { scopeIds: ['team'] })])

  test('is one payment, and told behind the first', () => {
    const other = paid('r-2', 'team', [money('river.c1', 500)])
    expect(told(one, other)).toEqual([
      'The Force was funded by the Office in 2009, with £500 for the Team; told too as paid to the Team, “The river” says',
    ])
  })

  test('is another payment where a document tells both, of another year, or to somebody else', () => {
    expect(told(one, paid('r-2', 'team', [money('letter.c2', 500)]))).toHaveLength(2)
    expect(told(one, paid('r-2', 'team', [money('river.c1', 500, {}, '2010')]))).toHaveLength(2)
    expect(told(one, paid('r-2', 'mayor', [money('river.c1', 500)]))).toHaveLength(2)
    expect(told(one, paid('r-2', 'team', [money('river.c1', 700)]))).toHaveLength(2)
  })
})

describe('sums for times that overlap', () => {
  const overlaps = (...relationships: readonly ReturnType<typeof paid>[]) =>
    tellOverlaps(relationships, PLAIN_VIEW, nameOf)
  const whole = paid('r-1', 'force', [money('letter.c1', 2300, {}, '2007/2009-03')])
  const years = [
    paid('r-2', 'force', [money('river.c1', 1800, { scopeIds: ['team'] }, '2007')]),
    paid('r-3', 'force', [money('river.c2', 700, { scopeIds: ['team'] }, '2008')]),
  ]

  test('are not to be added, where different documents count them', () => {
    expect(overlaps(...years, whole)).toEqual([
      {
        sentence:
          '£2,300 (from 2007 to March 2009) overlaps with £1,800 (in 2007) and £700 (in 2008), which other documents count: it is not to be added to these',
        claimIds: ['letter.c1', 'river.c1', 'river.c2'],
      },
    ])
  })

  test('are not told of where one document counts them apart, nor of other years or of others who were paid', () => {
    expect(overlaps(...years)).toEqual([])
    expect(overlaps(whole, paid('r-2', 'force', [money('river.c1', 1800, {}, '2010')]))).toEqual([])
    expect(overlaps(whole, paid('r-2', 'mayor', [money('river.c1', 1800, {}, '2007')]))).toEqual([])
  })
})
