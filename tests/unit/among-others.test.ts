import { expect, test } from 'vitest'
import type { Claim } from '../../src/domain/model/claim.ts'
import { amongOthers, doersTold, isListed } from '../../src/domain/prose/among-others.ts'
import { link } from '../support/build-record.ts'

const QUOTATION = 'The work was delivered by the Centre, the Agency and the Board.'
const BY_CENTRE = link('a.c1', ['work', 'DELIVERED_BY', 'centre'], { quotation: QUOTATION })
const BY_AGENCY = link('a.c2', ['work', 'DELIVERED_BY', 'agency'], { quotation: QUOTATION })
const SAID = { sentence: 'The work was delivered by the Centre', claimIds: ['a.c1'] }
const doers = (sentences: Parameters<typeof doersTold>[0], claims: readonly Claim[]) =>
  [...doersTold(sentences, (id) => claims.find((one) => one.id === id)).values()].map((ones) =>
    ones.map(({ id }) => id),
  )

test('a sentence on one who did something is looked at, where the sentence of the document is not quoted', () => {
  expect(doers([SAID], [BY_CENTRE])).toEqual([['a.c1']])
  const quotation = { sentence: `“${QUOTATION}”`, claimIds: ['a.c1', 'a.c2'], isQuotation: true }
  expect(doers([SAID, quotation], [BY_CENTRE, BY_AGENCY])).toEqual([])
  expect(doers([{ ...SAID, details: [{ text: ', the Agency', claimIds: ['a.c2'] }] }], [BY_CENTRE, BY_AGENCY])).toEqual(
    [],
  )
  expect(doers([{ ...SAID, claimIds: ['a.c1', 'a.c2'] }], [BY_CENTRE, BY_AGENCY])).toEqual([])
  expect(doers([SAID], [{ ...BY_CENTRE, quotation: null }])).toEqual([])
  expect(doers([SAID], [link('a.c1', ['work', 'PART_OF', 'centre'], { quotation: QUOTATION })])).toEqual([])
  expect(doers([SAID], [{ ...BY_CENTRE, modality: 'DENIED' }])).toEqual([])
})

test('he is one of several where another claim has the same sentence, thing, type and time with somebody else', () => {
  expect(isListed(BY_CENTRE, [BY_CENTRE, BY_AGENCY])).toBe(true)
  expect(isListed(BY_CENTRE, [BY_CENTRE])).toBe(false)
  const others: readonly Partial<Claim>[] = [
    { quotation: 'It was the Agency.' },
    { documentId: 'b' },
    { modality: 'PLANNED' },
    { subjectId: 'report' },
    { replacedByIds: ['a.c9'] },
    { when: { edtf: '2009', inferred: false, atWriting: false } },
  ]
  for (const other of others) expect(isListed(BY_CENTRE, [{ ...BY_AGENCY, ...other }])).toBe(false)
  expect(isListed(BY_CENTRE, [link('a.c2', ['work', 'LED_BY', 'agency'], { quotation: QUOTATION })])).toBe(false)
})

test('a sentence then says so behind his name, wherever that stands', () => {
  const nameOf = () => 'the Centre'
  const told = (sentence: string) => amongOthers({ ...SAID, sentence }, 'centre', nameOf).sentence
  expect(told('The work was delivered by the Centre')).toBe('The work was delivered by the Centre, among others')
  expect(told('The work was delivered by the Centre in 2012')).toBe(
    'The work was delivered by the Centre (among others) in 2012',
  )
  expect(told('The Centre delivered the work')).toBe('The Centre (among others) delivered the work')
  expect(told('The work was delivered')).toBe('The work was delivered')
  expect(told('The Centre was among the partners')).toBe('The Centre was among the partners')
})
