import { describe, expect, test } from 'vitest'
import { addDecimals } from '../../src/domain/answers/add-decimals.ts'
import { findTotals, type TotalsKey } from '../../src/domain/answers/totals.ts'
import { deriveRecord } from '../../src/domain/derive/derive-record.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import type { EditorialDisagreement } from '../../src/domain/model/record.ts'
import { tellTotals } from '../../src/domain/prose/totals-prose.ts'
import { sha256 } from '../../src/sha256.ts'
import { buildRecord, document, entity, link, on } from '../support/build-record.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const gbp = (value: number) => ({ value, currency: 'GBP' })

/** A payment to the force, told by a document. */
function paid(id: string, value: number, parts: Parameters<typeof link>[2] = {}): Claim {
  return link(id, ['force', 'FUNDED_BY', 'office'], { amount: gbp(value), ...parts })
}

/** The totals of claims: sum, least, most, how many, and how many stand apart together. */
function totals(
  claims: readonly Claim[],
  by: readonly TotalsKey[] = [],
  disagreements: readonly EditorialDisagreement[] = [],
) {
  const record = buildRecord({
    entities: ['force', 'office', 'team', 'union'].map((id) => entity('ORGANISATION', id, id)),
    documents: ['early', 'late'].map((id) => document(id, id)),
    claims,
    disagreements,
  })
  const derived = deriveRecord(record, sha256)
  const disputesOf = (relationshipId: string) =>
    derived.disagreements.filter(({ groupIds }) => groupIds.includes(relationshipId)).map(({ id }) => id)
  const view = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] as const }
  return findTotals({ relationships: derived.relationships, view, disputesOf }, by).map((one) => ({
    of: [one.subjectId, one.objectId, one.type, one.year, one.documentId].filter((part) => part !== null).join(' '),
    sum: one.sum,
    range: [one.least, one.most],
    count: one.relationships.length,
    apart: one.apart.map(({ relationships, least, most }) => [relationships.length, least, most]),
  }))
}

test('a sum of what is told as over so much is over it, and about it where some is about', () => {
  const bounds = (...bounds: readonly ('EXACT' | 'ABOUT' | 'OVER')[]) => {
    const claims = bounds.map((bound, place) =>
      paid(`early.c${place + 1}`, 100, { bound, occasion: `o${place}`, when: on(`200${place + 1}`) }),
    )
    const record = buildRecord({
      entities: ['force', 'office'].map((id) => entity('ORGANISATION', id, id)),
      documents: [document('early', 'early')],
      claims,
    })
    const { relationships } = deriveRecord(record, sha256)
    const found = findTotals({ relationships, view: PLAIN_VIEW, disputesOf: () => [] }, [])
    const told = tellTotals(found, { view: PLAIN_VIEW, more: false, titleOf: (id) => id }, (id) => id)
    return told.map(({ sentence }) => sentence)
  }
  expect(bounds('EXACT', 'EXACT')).toEqual(['In all: £200 in 2 payments'])
  expect(bounds('EXACT', 'OVER')).toEqual(['In all: over £200 in 2 payments'])
  expect(bounds('ABOUT', 'OVER')).toEqual(['In all: about £200 in 2 payments'])
})

const funding = { where: '{families: [FUNDING]}' }

test('the shipped record tells of 5.2 million pounds, of which 2.9 are certain', async () => {
  const served = await serve(await openShippedRecord())
  const { data, errors } = await served.ask(`{ totals(by: [SUBJECT, OBJECT], where: ${funding.where}) {
    nodes { subject { id } object { id } currency sum least most count relationships { node { occasion } }
      apart { least most relationships { node { occasion } } } }
    prose { text }
  } }`)
  await served.close()
  expect(errors).toBeUndefined()
  // The four stand in one disagreement, so that none is added. £2.3 million "between 2007 and 2008-09" may be the £1.8 million
  // of 2007 and the £700,000 of 2008 of another document; £435,000 of 2009-10 are neither.
  const [total] = data.totals.nodes
  expect(data.totals.nodes).toHaveLength(1)
  expect(total).toMatchObject({
    ...{ subject: { id: 'mps' }, object: { id: 'home-office' }, currency: 'GBP', sum: 0, count: 0 },
    ...{ least: 2_935_000, most: 5_235_000, relationships: [] },
    apart: [{ least: 2_935_000, most: 5_235_000 }],
  })
  expect(total.apart[0].relationships).toHaveLength(4)
  expect(data.totals.prose.text).toContain('all of it is at least £2,935,000 and at most £5,235,000.')
})

describe('money', () => {
  test('that one document lists apart is different money', () => {
    expect(
      totals([paid('early.c1', 0.1, { occasion: 'first' }), paid('early.c2', 0.2, { occasion: 'second' })]),
    ).toEqual([{ of: '', sum: 0.3, range: [0.3, 0.3], count: 2, apart: [] }])
  })

  test('of one relationship is added once, however many documents tell it', () => {
    expect(totals([paid('early.c1', 100), paid('late.c1', 100)])).toEqual([
      { of: '', sum: 100, range: [100, 100], count: 1, apart: [] },
    ])
  })

  test('of two that different documents tell of the same two ends stands apart, unless their days do', () => {
    const [first, second] = [{ occasion: 'first' }, { occasion: 'second' }]
    expect(totals([paid('early.c1', 100, first), paid('late.c1', 300, second)])).toEqual([
      { of: '', sum: 0, range: [300, 400], count: 0, apart: [[2, 300, 400]] },
    ])
    const [in2008, in2009] = [
      { ...first, when: on('2008') },
      { ...second, when: on('2009') },
    ]
    expect(totals([paid('early.c1', 100, in2008), paid('late.c1', 300, in2009)])).toEqual([
      { of: '', sum: 400, range: [400, 400], count: 2, apart: [] },
    ])
  })

  test('for a team may be what the team is paid: a scope counts as an end', () => {
    const toTeam = link('late.c1', ['team', 'FUNDED_BY', 'office'], { amount: gbp(50) })
    expect(totals([paid('early.c1', 100, { scopeIds: ['team'] }), toTeam])).toEqual([
      { of: '', sum: 0, range: [100, 150], count: 0, apart: [[2, 100, 150]] },
    ])
    expect(totals([paid('early.c1', 100), toTeam])).toMatchObject([{ sum: 150, count: 2 }])
    // Each of the two by itself is certain.
    expect(totals([paid('early.c1', 100, { scopeIds: ['team'] }), toTeam], ['SUBJECT'])).toMatchObject([
      { of: 'force', sum: 100 },
      { of: 'team', sum: 50 },
    ])
  })

  test('for another may be what that other is said to have paid: one in a role counts as an end', () => {
    const byUnion = link('late.c1', ['force', 'FUNDED_BY', 'union'], { amount: gbp(50) })
    const forUnion = paid('early.c1', 100, { roles: [{ word: 'on behalf of', entityIds: ['union'] }] })
    expect(totals([forUnion, byUnion])).toEqual([
      { of: '', sum: 0, range: [100, 150], count: 0, apart: [[2, 100, 150]] },
    ])
    expect(totals([paid('early.c1', 100), byUnion])).toMatchObject([{ sum: 150, count: 2 }])
  })

  test('is at least what one document lists, where another may tell the same', () => {
    const parts = ['first', 'second', 'third'].map((occasion) => ({ occasion }))
    expect(
      totals([paid('early.c1', 100, parts[0]), paid('early.c2', 200, parts[1]), paid('late.c1', 250, parts[2])]),
    ).toMatchObject([{ sum: 0, range: [300, 550], apart: [[3, 300, 550]] }])
  })

  test('on which claims of one relationship differ is not added', () => {
    expect(totals([paid('early.c1', 100), paid('late.c1', 300)])).toEqual([
      { of: '', sum: 0, range: [100, 300], count: 0, apart: [[1, 100, 300]] },
    ])
  })

  test('that stands in one disagreement is not added', () => {
    const claims = [
      paid('early.c1', 100, { when: on('2008'), occasion: 'first' }),
      paid('late.c1', 300, { when: on('2010'), occasion: 'second' }),
    ]
    const position = (claimId: string) => ({ sentence: 'It was so.', claimIds: [claimId] })
    const scope: EditorialDisagreement = {
      ...{ id: 'd-scope', kind: 'SCOPE', aboutIds: ['force'], question: 'What for?' },
      positions: [position('early.c1'), position('late.c1')],
    }
    expect(totals(claims, [], [scope])).toMatchObject([{ sum: 0, range: [400, 400], apart: [[2, 400, 400]] }])
  })

  test('that is planned, reported or of another currency is never added to what is stated', () => {
    const told = totals([
      paid('early.c1', 100, { occasion: 'first' }),
      paid('early.c2', 200, { occasion: 'second', modality: 'PLANNED' }),
      paid('early.c3', 400, { occasion: 'third', accordingToId: 'union' }),
      paid('early.c4', 800, { occasion: 'fourth', amount: { value: 800, currency: 'EUR' } }),
    ])
    expect(told.map(({ sum, count }) => [sum, count])).toEqual([
      [800, 1],
      [400, 1],
      [200, 1],
      [100, 1],
    ])
  })

  test('is added by year and document, the largest sum first', () => {
    const claims = [
      paid('early.c1', 100, { occasion: 'first', when: on('2008') }),
      paid('early.c2', 300, { occasion: 'second', when: on('2009-04/2010-03') }),
      paid('early.c3', 50, { occasion: 'third' }),
      paid('late.c1', 100, { occasion: 'first', when: on('2008-05') }),
    ]
    expect(totals(claims, ['YEAR']).map(({ of, sum }) => [of, sum])).toEqual([
      ['2009', 300],
      ['2008', 100],
      ['', 50],
    ])
    expect(totals(claims, ['DOCUMENT']).map(({ of, sum }) => [of, sum])).toEqual([
      ['early', 450],
      ['late', 100],
    ])
  })
})

test.each([
  [[0.1, 0.2], 0.3],
  [[], 0],
  [[1e-7, 2077.55], 2077.5500001],
  [[1e21, 1], 1e21],
])('%o are %d', (numbers, sum) => {
  expect(addDecimals(numbers)).toBe(sum)
})
