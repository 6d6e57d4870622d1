import { describe, expect, test } from 'vitest'
import { beginningsOf, tellingWords } from '../../src/explorer/pages/fewer-words.ts'

describe('words of which no claim has them all', () => {
  test('are looked for without those with which one asks', () => {
    expect(tellingWords('How many women were rescued by Operation Pentameter, and in 2006?')).toEqual([
      'women',
      'rescued',
      'operation',
      'pentameter',
      '2006',
    ])
    expect(tellingWords('Who said what about whom?')).toEqual([])
    expect(tellingWords('£435,000 Übernahme übernahme')).toEqual(['435', '000', 'übernahme'])
    expect(tellingWords('one two three four five six seven eight nine ten eleven')).toHaveLength(8)
  })

  test('may have another ending in a text, of which four letters at least are the same', () => {
    expect(beginningsOf('rescued')).toEqual(['rescued', 'rescue', 'rescu', 'resc'])
    expect(beginningsOf('women')).toEqual(['women', 'wome'])
    expect(beginningsOf('met')).toEqual(['met'])
  })
})
