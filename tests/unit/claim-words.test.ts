import { describe, expect, it } from 'vitest'
import { claimWords, isFoundBy, typedWords } from '../../src/domain/search/claim-words.ts'
import { figure, link } from '../support/build-record.ts'

describe('the words of a claim', () => {
  it('are those of phrase, label, role, date and note, folded, each once', () => {
    const claim = link('letter.c1', ['maxim', 'OTHER', 'scd9'], {
      phrase: 'Maxim’s  Team, the Team',
      label: 'was twinned with',
      role: 'in the Chair',
      whenText: '2008–09',
      note: 'ÉCLAIR (2008)',
    })
    expect(claimWords(claim)).toEqual([
      ...['maxim', 's', 'team', 'the', 'was', 'twinned', 'with', 'in', 'chair', '2008', '09', 'eclair'],
    ])
  })

  it('leave out place, date and names', () => {
    const claim = figure('letter.c1', ['maxim', 'staff', 12], {
      phrase: 'twelve',
      locator: '¶7, Staff',
      when: { edtf: '2009', inferred: false, atWriting: false },
      occasion: 'first',
    })
    expect(claimWords(claim)).toEqual(['twelve'])
  })
})

describe('a typed text', () => {
  it('is cut into folded words, each once', () => {
    expect(typedWords(' The “Team”: THE 2008–09 ')).toEqual(['the', 'team', '2008', '09'])
  })

  it.each(['', '   ', '—', '“…”'])('may have none: "%s"', (text) => {
    expect(typedWords(text)).toEqual([])
  })

  it.each<[string, string, boolean]>([
    ['by a word', 'team', true],
    ['by the beginning of a word', 'tea', true],
    ['by beginnings of several words, in any order', 'trained tea', true],
    ['not by the end of a word', 'eam', false],
    ['not by more than a word', 'teams', false],
    ['not where one word is nowhere', 'team vice', false],
    ['not by nothing', '—', false],
  ])('finds %s', (_, text, isFound) => {
    expect(isFoundBy(typedWords(text), ['a', 'team', 'was', 'trained'])).toBe(isFound)
  })

  it('finds nothing where there are no words', () => {
    expect(isFoundBy(['team'], [])).toBe(false)
    expect(isFoundBy([], [])).toBe(false)
  })
})
