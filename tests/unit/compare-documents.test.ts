import { describe, expect, test } from 'vitest'
import { compareDocuments, toldInOtherTerms } from '../../src/domain/answers/compare-documents.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { buildAttestation, buildRelationship } from '../support/arbitraries.ts'
import { atWriting, buildRecord, document, entity, link, on, remark } from '../support/build-record.ts'
import { derivedOf } from '../support/derived-of.ts'

const WRITTEN = {
  one: { edtf: '2006-10-24', inferred: false },
  other: { edtf: '2012', inferred: false },
}

/** The two documents and a third, which say of the payment, or whatever else is told, what each test has them say. */
function compared(claims: readonly Claim[]) {
  const record = buildRecord({
    entities: [
      entity('ORGANISATION', 'team', 'Team'),
      entity('ORGANISATION', 'office', 'Office'),
      entity('ORGANISATION', 'mayor', 'Mayor'),
    ],
    documents: [
      document('one', 'One', { written: WRITTEN.one }),
      document('other', 'Other', { written: WRITTEN.other }),
      document('third', 'Third'),
    ],
    claims,
  })
  const { relationships } = derivedOf(record)
  const { onlyOne, onlyOther, both, differing } = compareDocuments(relationships, { one: ['one'], other: ['other'] })
  return {
    onlyOne: onlyOne.map(({ type }) => type),
    onlyOther: onlyOther.map(({ type }) => type),
    both: both.map(({ relationship }) => relationship.type),
    differing: differing.flatMap(({ differences }) => differences),
  }
}

const NONE = { onlyOne: [], onlyOther: [], both: [], differing: [] }
const PAID = ['team', 'FUNDED_BY', 'office'] as const

describe('what documents tell', () => {
  test('is sorted by which of them tell of it, planned and denied things too; other documents do not count', () => {
    expect(
      compared([
        link('one.c1', ['team', 'PART_OF', 'office'], { modality: 'PLANNED' }),
        link('other.c1', ['team', 'WORKS_WITH', 'office'], { modality: 'DENIED' }),
        link('one.c2', PAID),
        link('other.c2', PAID),
        link('third.c1', ['team', 'LED_BY', 'office']),
      ]),
    ).toEqual({ ...NONE, onlyOne: ['PART_OF'], onlyOther: ['WORKS_WITH'], both: ['FUNDED_BY'] })
  })

  test.each<readonly [string, Partial<Claim>, Partial<Claim>, readonly string[]]>([
    ['planned by the one, stated by the other', { modality: 'PLANNED' }, {}, ['MODALITY']],
    ['stated by the one, denied by the other', {}, { modality: 'DENIED' }, ['MODALITY']],
    ['reported by the one, in the other’s own words', { accordingToId: 'mayor' }, {}, []],
    ['dated a year apart', { when: on('2007') }, { when: on('2008') }, ['PERIOD']],
    ['dated by a year and by a month of it', { when: on('2007') }, { when: on('2007-03') }, []],
    ['dated by the one alone', { when: on('2007') }, {}, []],
    ['told by each of its own day', { when: atWriting(WRITTEN.one) }, { when: atWriting(WRITTEN.other) }, []],
    ['told by the other of its own day', { when: on('2007') }, { when: atWriting(WRITTEN.other) }, []],
    ['with two sums', { amount: pounds(100) }, { amount: pounds(101) }, ['AMOUNT']],
    ['with a sum that the other has about', { amount: pounds(100) }, { amount: pounds(102), bound: 'ABOUT' }, []],
    ['with sums in two currencies', { amount: pounds(100) }, { amount: { value: 100, currency: 'EUR' } }, ['AMOUNT']],
    ['with a sum by the one alone', { amount: pounds(100) }, {}, []],
    ['with two shares', { share: 0.5 }, { share: 1 }, ['SHARE']],
    ['for two things', { scopeIds: ['mayor'] }, { scopeIds: ['office'] }, ['SCOPE']],
    ['for one thing', { scopeIds: ['mayor'] }, { scopeIds: ['mayor'] }, []],
    ['for one thing, by the one alone', { scopeIds: ['mayor'] }, {}, []],
    [
      'planned of one year and stated of another, with another sum',
      { modality: 'PLANNED', when: on('2007'), amount: pounds(1) },
      { when: on('2008'), amount: pounds(2) },
      ['MODALITY', 'PERIOD', 'AMOUNT'],
    ],
  ])('%s', (_, one, other, differences) => {
    const both = compared([link('one.c1', PAID, one), link('other.c1', PAID, other)])
    expect(both).toEqual({ ...NONE, both: differences.length === 0 ? ['FUNDED_BY'] : [], differing: differences })
  })

  test('does not differ in a scope of which the other says nothing, though the one says two', () => {
    const limited = ['mayor', 'office'].map((id, place) => link(`one.c${place + 1}`, PAID, { scopeIds: [id] }))
    expect(compared([...limited, link('other.c1', PAID)])).toEqual({ ...NONE, both: ['FUNDED_BY'] })
  })

  test('differs where one of the documents has a modality more than the other', () => {
    const planned = link('one.c2', PAID, { modality: 'PLANNED' })
    expect(compared([link('one.c1', PAID), planned, link('other.c1', PAID)]).differing).toEqual(['MODALITY'])
  })
})

function pounds(value: number) {
  return { value, currency: 'GBP' }
}

describe('what one side tells is told by the other in other terms', () => {
  const supports = { type: 'SUPPORTS', subjectId: 'ann', objectId: 'team' } as const
  const inOther = (...claims: Claim[]) =>
    toldInOtherTerms([{ ...buildRelationship('SUPPORTS', [buildAttestation()]), ...supports }], 'ann', claims).length

  test('in a remark on both, or as what it is told to have said of the other end', () => {
    expect(inOther(remark('b.c1', ['ann', 'team']))).toBe(1)
    expect(inOther(link('b.c1', ['motion', 'SUPPORTS', 'team'], { accordingToId: 'ann' }))).toBe(1)
  })

  test('and not where it says something else of the two, denies it or speaks of one alone', () => {
    expect(inOther(link('b.c1', ['ann', 'OPPOSES', 'team']))).toBe(0)
    expect(inOther(link('b.c1', ['motion', 'SUPPORTS', 'team'], { accordingToId: 'ann', modality: 'DENIED' }))).toBe(0)
    expect(inOther(link('b.c1', ['ann', 'SUPPORTS', 'mayor']), remark('b.c2', ['ann']))).toBe(0)
  })
})
