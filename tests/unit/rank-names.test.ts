import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entity } from '../../src/domain/model/entity.ts'
import { allowedEdits, namesOf, rankNames, wordsOf } from '../../src/domain/search/rank-names.ts'

const MAXIM = entity('operation-maxim', 'Operation Maxim', ['Maxim'])
const SCD9 = entity('scd9', 'SCD9', ['Human Exploitation and Organised Crime Command'])
const SCD10 = entity('scd10', 'SCD10')
const UKHTC = entity('ukhtc', 'UK Human Trafficking Centre', ['UKHTC'])
const TEAM = entity('human-trafficking-team', 'Human Trafficking Team')
const ALL = [MAXIM, SCD9, SCD10, UKHTC, TEAM]

describe('a text', () => {
  test.each([
    ['scd9', [['scd9', 'SCD9', 'EXACT']]],
    ['scd8', [['scd9', 'SCD9', 'FUZZY']]],
    [
      'SCD',
      [
        ['scd10', 'SCD10', 'PREFIX'],
        ['scd9', 'SCD9', 'PREFIX'],
      ],
    ],
    ['maxim', [['operation-maxim', 'Maxim', 'EXACT']]],
    ['  Maxím', [['operation-maxim', 'Maxim', 'EXACT']]],
    ['ôpêràtiön mäx', [['operation-maxim', 'Operation Maxim', 'PREFIX']]],
    ['ukhtc', [['ukhtc', 'UKHTC', 'EXACT']]],
    [
      'Human T',
      [
        ['human-trafficking-team', 'Human Trafficking Team', 'PREFIX'],
        ['ukhtc', 'UK Human Trafficking Centre', 'WORD'],
      ],
    ],
    ['team traff', [['human-trafficking-team', 'Human Trafficking Team', 'WORD']]],
    ['crime exploit', [['scd9', 'Human Exploitation and Organised Crime Command', 'WORD']]],
    ['operation maxom', [['operation-maxim', 'Operation Maxim', 'FUZZY']]],
    [
      'trafiking',
      [
        ['human-trafficking-team', 'Human Trafficking Team', 'FUZZY'],
        ['ukhtc', 'UK Human Trafficking Centre', 'FUZZY'],
      ],
    ],
    ['golf', []],
    ['', []],
    ['  ', []],
    ['??', []],
  ] as const)('“%s” finds them in order', (text, found) => {
    expect(rankNames(text, ALL).map(({ entity, matchedName, match }) => [entity.id, matchedName, match])).toEqual(found)
  })

  test('of five letters may be one edit away, a longer one two', () => {
    expect(matchOf('maxom', entity('e', 'maxim'))).toBe('FUZZY')
    expect(matchOf('maxoo', entity('e', 'maxim'))).toBeNull()
    expect(matchOf('maximus', entity('e', 'maximxx'))).toBe('FUZZY')
    expect(matchOf('maximus', entity('e', 'maxixxx'))).toBeNull()
  })

  test('must find each of its words near one of the name', () => {
    expect(matchOf('human traficking', TEAM)).toBe('FUZZY')
    expect(matchOf('human smuggling', TEAM)).toBeNull()
  })

  test('is taken literally, whatever signs it has', () => {
    expect(matchOf('.*', TEAM)).toBeNull()
    expect(matchOf('a+', entity('e', 'A+ (plus)'))).toBe('PREFIX')
  })
})

test('the best of the names of an entity counts, the earlier of two as good', () => {
  const both = entity('e', 'Operation Golf', ['Golf team', 'Golf'])
  expect(rankNames('golf', [both]).map(({ matchedName, match }) => [matchedName, match])).toEqual([['Golf', 'EXACT']])
  const twice = entity('e', 'Golf team', ['Golf unit'])
  expect(rankNames('golf', [twice]).map(({ matchedName }) => matchedName)).toEqual(['Golf team'])
})

test('equal matches are in order of name, then id', () => {
  const same = [entity('c', 'Golf B'), entity('b', 'Golf a'), entity('a', 'golf b')]
  expect(rankNames('golf', same).map(({ entity }) => entity.id)).toEqual(['b', 'a', 'c'])
})

test('the order of the candidates does not matter, and the sort keys are that of the answer', () => {
  const anyName = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', ' ', '-'), maxLength: 6 })
  const anyEntities = fc
    .array(fc.tuple(anyName, fc.array(anyName, { maxLength: 2 })), { maxLength: 8 })
    .map((all) => all.map(([name, names], index) => entity(`e${index}`, name, names)))
  const anyPermuted = anyEntities.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(anyName, anyPermuted, (text, [all, permuted]) => {
      const found = rankNames(text, all)
      expect(rankNames(text, permuted)).toEqual(found)
      const keys = found.map(({ sortKey }) => sortKey)
      expect([...keys].sort()).toEqual(keys)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 300 },
  )
})

test('an entity is found by each of its names exactly', () => {
  for (const one of ALL) {
    for (const name of namesOf(one)) {
      expect(rankNames(name.toUpperCase(), ALL)[0]).toMatchObject({ entity: one, matchedName: name, match: 'EXACT' })
    }
  }
})

test('the names of an entity begin with its own', () => {
  expect(namesOf(UKHTC)).toEqual(['UK Human Trafficking Centre', 'UKHTC'])
})

test('words are runs of letters, digits and their marks', () => {
  expect(wordsOf("woman's hour, 2009/10 – naïve")).toEqual(['woman', 's', 'hour', '2009', '10', 'naïve'])
  expect(wordsOf('?!')).toEqual([])
})

test('letters are counted by code point', () => {
  expect(allowedEdits('scd10')).toBe(1)
  expect(allowedEdits('ukhtcs')).toBe(2)
  expect(allowedEdits('🐙🐙🐙🐙🐙')).toBe(1)
})

function matchOf(text: string, candidate: Entity): string | null {
  return rankNames(text, [candidate])[0]?.match ?? null
}

function entity(id: string, name: string, names: readonly string[] = []): Entity {
  return {
    id,
    kind: 'ORGANISATION',
    name,
    nameFrom: 'TEXT',
    article: null,
    inSentence: null,
    isPlural: false,
    isCollective: false,
    names: names.map((other) => ({ name: other, documents: ['letter'], period: null })),
    summary: null,
    classification: null,
    sameAs: [],
    formerIds: [],
  }
}
