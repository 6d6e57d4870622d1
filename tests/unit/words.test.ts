import { describe, expect, test } from 'vitest'
import {
  actDateWords,
  boundedWords,
  capitalise,
  citedDate,
  countDateWords,
  countWords,
  eventDateWords,
  listWords,
  moneyWords,
  numberWords,
  periodWords,
  possessive,
  shareWords,
  stateDateWords,
  stopped,
} from '../../src/domain/prose/words.ts'

describe('a date in words', () => {
  test.each([
    ['2007', 'in 2007'],
    ['2007-03', 'in March 2007'],
    ['2009-12-11', 'on 11 December 2009'],
    ['2009-05-01', 'on 1 May 2009'],
    ['2007-21', 'in spring 2007'],
    ['2007-22', 'in summer 2007'],
    ['2007-23', 'in autumn 2007'],
    ['2007-24', 'in winter 2007'],
    ['201X', 'some time in the 2010s'],
    ['20XX', 'some time in the years 2000 to 2099'],
    ['2004-XX', 'in 2004'],
    ['2004-XX-XX', 'in 2004'],
    ['2004-03-XX', 'in March 2004'],
    ['2007?', 'in 2007 (uncertain)'],
    ['2007-03~', 'in about March 2007'],
    ['2007-03-05%', 'on about 5 March 2007 (uncertain)'],
    ['201X~', 'some time in about the 2010s'],
    ['2009-04/2010-03', 'from April 2009 to March 2010'],
    ['2009-11-16/2009-11-18', 'from 16 November 2009 to 18 November 2009'],
    ['2003~/2006-10-24', 'from about 2003 to 24 October 2006'],
    ['2013-04/..', 'from April 2013 on'],
    ['2010-04/', 'from April 2010'],
    ['/2009-03', 'no later than March 2009'],
    ['../2009', 'until 2009'],
  ])('%s is “%s”', (edtf, words) => {
    expect(periodWords(edtf)).toBe(words)
  })

  test.each([
    ['2010-01-20', 'as of 20 January 2010'],
    ['2012', 'as of 2012'],
    ['201X', 'as of the 2010s'],
    ['2009/2010', 'some time between 2009 and 2010'],
    ['2010-08/2012-12', 'some time between August 2010 and December 2012'],
    ['2012-05/2012-12', 'in 2012'],
    ['2009/2009-11-13', 'in 2009'],
  ])('%s as the day of writing of a state is “%s”', (edtf, words) => {
    expect(stateDateWords({ edtf, atWriting: true, inferred: false })).toBe(words)
  })

  test.each([
    ['2009/2009-11-13', 'by 13 November 2009'],
    ['2009-05/2009-12', 'between May and December 2009'],
    ['2009', 'in 2009'],
  ])('%s of what lies somewhere within it is “%s”', (edtf, words) => {
    expect(eventDateWords({ edtf, atWriting: false })).toBe(words)
  })

  test.each([
    ['2006-10-03', 'by 3 October 2006'],
    ['2012-05/2012-12', 'by December 2012'],
    ['2012-05/', 'from May 2012'],
  ])('%s as the day of writing of what had become so is “%s”', (edtf, words) => {
    expect(eventDateWords({ edtf, atWriting: true })).toBe(words)
  })

  test.each([
    ['2006-10-03', false, 'on 3 October 2006'],
    ['2006-10', false, 'in October 2006'],
    ['2006-10-03/2006-10-05', false, 'from 3 October 2006 to 5 October 2006'],
    ['2009/2009-11-13', false, 'from 2009 to 13 November 2009'],
    ['2009/2009-11-13', true, 'in 2009'],
  ])('%s of a state, inferred: %s, is “%s”', (edtf, inferred, words) => {
    expect(stateDateWords({ edtf, atWriting: false, inferred })).toBe(words)
  })

  test.each([
    ['2006-10-03', 'on 3 October 2006', 'on 3 October 2006'],
    ['2009/2009-11-13', 'in 2009', 'by 13 November 2009'],
    ['2009-10/2009-11-13', 'in 2009', 'by 13 November 2009'],
    ['2012-05/2012-12', 'in 2012', 'in 2012'],
    [
      '2010-08/2012-12',
      'in a text of some time between August 2010 and December 2012',
      'some time between August 2010 and December 2012',
    ],
    ['/2006-10-24', 'by 24 October 2006', 'by 24 October 2006'],
  ])('%s as the day of writing is “%s” of an act, “%s” of a count', (edtf, ofAct, ofCount) => {
    expect(actDateWords({ edtf, atWriting: true, inferred: false })).toBe(ofAct)
    expect(countDateWords({ edtf, atWriting: true, inferred: false })).toBe(ofCount)
  })
})

test.each([
  [0, '0'],
  [84, '84'],
  [999, '999'],
  [1000, '1,000'],
  [435000, '435,000'],
  [1234567, '1,234,567'],
  [2077.5, '2,077.5'],
  [0.125, '0.125'],
  [-1234, '-1,234'],
  [-123, '-123'],
])('the number %d is “%s”', (value, words) => {
  expect(numberWords(value)).toBe(words)
})

test('a number says how exactly it is given', () => {
  expect(boundedWords({ value: 1300, bound: 'OVER' })).toBe('over 1,300')
  expect(boundedWords({ value: 1400, bound: 'ALMOST' })).toBe('almost 1,400')
  expect(boundedWords({ value: 4000, bound: 'ABOUT' })).toBe('about 4,000')
  expect(boundedWords({ value: 84, bound: 'EXACT' })).toBe('84')
})

test('money has its sign in front, or its code behind', () => {
  expect(moneyWords({ value: 435000, currency: 'GBP', bound: 'EXACT' })).toBe('£435,000')
  expect(moneyWords({ value: 1000, currency: 'EUR', bound: 'OVER' })).toBe('over €1,000')
  expect(moneyWords({ value: 1000, currency: 'USD', bound: 'ALMOST' })).toBe('almost $1,000')
  expect(moneyWords({ value: 435000, currency: 'XAF', bound: 'ABOUT' })).toBe('about 435,000 XAF')
})

test('whole millions and billions are written out', () => {
  const pounds = (value: number) => moneyWords({ value, currency: 'GBP', bound: 'EXACT' })
  expect([1_800_000, 2_000_000, 1_250_000, 3_500_000_000].map(pounds)).toEqual([
    '£1.8 million',
    '£2 million',
    '£1.25 million',
    '£3.5 billion',
  ])
  expect([1_234_567, 700_000, 1_005_000].map(pounds)).toEqual(['£1,234,567', '£700,000', '£1,005,000'])
})

test('what belongs to a name, and what ends a sentence', () => {
  expect([possessive('the Mayor'), possessive('the Greens')]).toEqual(['the Mayor’s', 'the Greens’'])
  expect(['So it was', 'It says: “So it was.”', 'It says: “so”', 'Was it?'].map(stopped)).toEqual([
    'So it was.',
    'It says: “So it was.”',
    'It says: “so”.',
    'Was it?',
  ])
})

test('money has two decimals or none', () => {
  expect(moneyWords({ value: 2077.5, currency: 'GBP', bound: 'EXACT' })).toBe('£2,077.50')
  expect(moneyWords({ value: 0.25, currency: 'GBP', bound: 'EXACT' })).toBe('£0.25')
})

test('a share is a percentage, without the noise of binary fractions', () => {
  expect(shareWords({ value: 0.5, bound: 'EXACT' })).toBe('50%')
  expect(shareWords({ value: 0.125, bound: 'ALMOST' })).toBe('almost 12.5%')
  expect(shareWords({ value: 0.07, bound: 'EXACT' })).toBe('7%')
  expect(shareWords({ value: 0.29, bound: 'EXACT' })).toBe('29%')
  expect(shareWords({ value: 1, bound: 'EXACT' })).toBe('100%')
  expect(shareWords({ value: null, from: 0.07, to: 0.5, bound: 'EXACT' })).toBe('7–50%')
})

test('a list has commas and one “and”', () => {
  expect(listWords([])).toBe('')
  expect(listWords(['a'])).toBe('a')
  expect(listWords(['a', 'b'])).toBe('a and b')
  expect(listWords(['a', 'b', 'c'])).toBe('a, b and c')
})

describe('the date of a document in a footnote', () => {
  test.each([
    ['2009-12-09', false, '9 December 2009'],
    ['2009-11?', true, 'November 2009 (uncertain, inferred)'],
    ['2012', true, '2012 (inferred)'],
    ['2009-11/2010-01', false, 'between November 2009 and January 2010'],
    ['2012-05/2012-12', true, 'between May and December 2012 (inferred)'],
    ['2009-06-17/2009-12', false, 'between 17 June and December 2009'],
    ['2009/2009-11-13', false, 'in 2009, by 13 November 2009'],
    ['2009/..', false, '2009'],
  ])('%s, inferred: %s, is “%s”', (edtf, inferred, words) => {
    expect(citedDate({ edtf, inferred })).toBe(words)
  })
})

test.each([
  [0, 'no documents'],
  [1, '1 document'],
  [2, '2 documents'],
  [1234, '1,234 documents'],
])('%d are counted as “%s”', (count, words) => {
  expect(countWords(count, 'document')).toBe(words)
})

test.each([
  ['the team', 'The team'],
  ['non-EU citizens', 'Non-EU citizens'],
  ['é', 'É'],
  ['easyJet was', 'easyJet was'],
  ['eBay', 'eBay'],
  ['', ''],
])('%j at the beginning of a sentence is %j', (text, written) => {
  expect(capitalise(text)).toBe(written)
})
