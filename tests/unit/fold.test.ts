import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldForSearch, unifyMarks } from '../../src/domain/text/fold.ts'
import { runs } from '../support/runs.ts'

describe('a folded name', () => {
  test.each([
    ['is in lower case', 'SCD9', 'scd9'],
    ['has its white space collapsed and trimmed', '  Operation \t\n Maxim\u00a0', 'operation maxim'],
    ['has straight quotes', 'Woman’s ‘Hour’', "woman's 'hour'"],
    ['has straight double quotes', '“Golf” «Maxim»', '"golf" "maxim"'],
    ['has an apostrophe for a lone acute or grave accent', 'Woman´s Woman`s', "woman's woman's"],
    ['has one mark for a double prime', 'the 12″ record', 'the 12" record'],
    ['has an apostrophe for a grave accent, whatever else is plain', 'Woman`s', "woman's"],
    ['has one space for two, whatever else is plain', 'Operation  Maxim', 'operation maxim'],
    ['has a space for a tab, whatever else is plain', 'Operation\tMaxim', 'operation maxim'],
    ['has no space before it, whatever else is plain', ' Maxim', 'maxim'],
    ['has no space behind it, whatever else is plain', 'Maxim ', 'maxim'],
    [
      'has every other sign of ASCII as it is',
      '!"#$%&\'()*+,-./:;<=>?@[\\]^_{|}~',
      '!"#$%&\'()*+,-./:;<=>?@[\\]^_{|}~',
    ],
    ['is empty for a tab alone', '\t', ''],
    ['is an apostrophe for a grave accent alone', '`', "'"],
    ['has hyphens for dashes', 'anti–trafficking — 2006‑2012 −', 'anti-trafficking - 2006-2012 -'],
    ['has its ligatures and widths unified', 'ﬁnance ＳＣＤ９', 'finance scd9'],
    ['composes its accents', 'Cafe\u0301', 'café'],
    ['composes those that only lower case has', 'J\u030c', '\u01f0'],
    ['keeps its accents', 'Café', 'café'],
    ['has no marks of direction', '\u200eCy\u200f \u2068Fenn\u2069', 'cy fenn'],
    ['is empty for white space', ' \n ', ''],
  ])('%s', (_, name, folded) => {
    expect(fold(name)).toBe(folded)
  })

  test('is the same once more, for every character of the planes that hold letters', () => {
    const changed: string[] = []
    for (let code = 0; code < 0x40000; code += 1) {
      const folded = fold(`a${String.fromCodePoint(code)}b`)
      if (fold(folded) !== folded) changed.push(code.toString(16))
    }
    expect(changed).toEqual([])
  })

  test('is the same once more, for any text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: runs(1000) },
    )
  })

  test('does not depend on how its accents are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})

test('unified marks leave letters, case and white space alone', () => {
  expect(unifyMarks('The “Mayor’s” – Café  ﬁ')).toBe('The "Mayor\'s" - Café  ﬁ')
})

describe('a name folded for search', () => {
  test.each([
    ['Café Ōkami', 'cafe okami'],
    ['İz Ærø', 'iz ærø'],
    ['Ελλάδα', 'ελλαδα'],
    ['Річка Ґ', 'річка ґ'],
    ['עומר 東京', 'עומר 東京'],
    ['한국', '한국'],
    ['\u0301', ''],
  ])('%s has no accents: %s', (name, folded) => {
    expect(foldForSearch(name)).toBe(foldForSearch(folded))
    expect(foldForSearch(name)).not.toMatch(/[\u0300-\u036f]/)
  })

  test('is the same once more, for every character of the planes that hold letters', () => {
    const changed: string[] = []
    for (let code = 0; code < 0x40000; code += 1) {
      const folded = foldForSearch(`a${String.fromCodePoint(code)}b`)
      if (foldForSearch(folded) !== folded) changed.push(code.toString(16))
    }
    expect(changed).toEqual([])
  })

  test('is plain where only accents differ', () => {
    expect(foldForSearch('Café Ōkami')).toBe('cafe okami')
    expect(foldForSearch('Crème Brûlée')).toBe('creme brulee')
  })
})
