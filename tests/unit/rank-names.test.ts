import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allowedEdits,
  isNearWhole,
  type NameCandidate,
  namesOf,
  rankNames,
  typedForms,
  wordsOf,
} from '../../src/domain/search/rank-names.ts'
import { entity } from '../support/build-record.ts'
import { runs } from '../support/runs.ts'

const MAXIM = candidate('operation-maxim', 'Operation Maxim', ['Maxim'])
const SCD9 = candidate('scd9', 'SCD9', ['Human Exploitation and Organised Crime Command'])
const SCD10 = candidate('scd10', 'SCD10')
const UKHTC = candidate('ukhtc', 'UK Human Trafficking Centre', ['UKHTC'])
const TEAM = candidate('human-trafficking-team', 'Human Trafficking Team')
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
    expect(matchOf('maxom', candidate('e', 'maxim'))).toBe('FUZZY')
    expect(matchOf('maxoo', candidate('e', 'maxim'))).toBeNull()
    expect(matchOf('maximus', candidate('e', 'maximxx'))).toBe('FUZZY')
    expect(matchOf('maximus', candidate('e', 'maxixxx'))).toBeNull()
  })

  test('must find each of its words near one of the name', () => {
    expect(matchOf('human traficking', TEAM)).toBe('FUZZY')
    expect(matchOf('human smuggling', TEAM)).toBeNull()
  })

  test('is taken literally, whatever signs it has', () => {
    expect(matchOf('.*', TEAM)).toBeNull()
    expect(matchOf('a+', candidate('e', 'A+ (plus)'))).toBe('PREFIX')
  })
})

test('the best of the names of an entity counts, the earlier of two as good', () => {
  const both = candidate('e', 'Operation Golf', ['Golf team', 'Golf'])
  expect(rankNames('golf', [both]).map(({ matchedName, match }) => [matchedName, match])).toEqual([['Golf', 'EXACT']])
  const twice = candidate('e', 'Golf team', ['Golf unit'])
  expect(rankNames('golf', [twice]).map(({ matchedName }) => matchedName)).toEqual(['Golf team'])
})

test('equal matches are in order of how many claims name them, then name, then id', () => {
  const same = [candidate('c', 'Golf B'), candidate('b', 'Golf a'), candidate('a', 'golf b')]
  expect(rankNames('golf', same).map(({ entity }) => entity.id)).toEqual(['b', 'a', 'c'])
  const named = [
    ...same,
    candidate('e', 'Golf z', [], { claimCount: 2 }),
    candidate('d', 'Golf y', [], { claimCount: 10 }),
  ]
  expect(rankNames('golf', named).map(({ entity }) => entity.id)).toEqual(['d', 'e', 'b', 'a', 'c'])
  // A better match comes first, whatever is said of others.
  expect(rankNames('golf b', named).map(({ entity }) => entity.id)).toEqual(['a', 'c', 'd', 'e', 'b'])
})

describe('a text with words of what an entity is part of', () => {
  const MET_TEAM = candidate('met-team', 'Human Trafficking Team', ['Trafficking Unit'], {
    wholeWords: ['met', 'metropolitan', 'police', 'service', 'the'],
  })
  test.each([
    ['Met trafficking team', 'Human Trafficking Team', 'IN_CONTEXT'],
    ['team metro', 'Human Trafficking Team', 'IN_CONTEXT'],
    ['the Met’s trafficking unit', 'Trafficking Unit', 'IN_CONTEXT'],
    ['police unit', 'Trafficking Unit', 'IN_CONTEXT'],
    // Words of two of its names.
    ['human unit', 'Human Trafficking Team', 'IN_CONTEXT'],
    ['human team', 'Human Trafficking Team', 'WORD'],
    // Nothing of its own, and something of neither.
    ['metropolitan police', null, null],
    ['met fraud team', null, null],
    ['met', null, null],
  ])('“%s” finds it by %s: %s', (text, name, match) => {
    const found = rankNames(text, [MET_TEAM]).map((one) => [one.matchedName, one.match])
    expect(found).toEqual(name === null ? [] : [[name, match]])
  })

  test('finds it behind one that has all the words, and before one with a slip', () => {
    const whole = candidate('whole', 'The Metropolitan Trafficking Team')
    const slip = candidate('slip', 'Metr Traffickin Tea', [], { claimCount: 9 })
    expect(rankNames('metro trafficking team', [slip, MET_TEAM, whole]).map(({ entity }) => entity.id)).toEqual([
      ...['whole', 'met-team', 'slip'],
    ])
  })
})

describe('a text as documents write a name', () => {
  const SOCA = candidate('soca', 'Serious Organised Crime Agency', ['SOCA'])
  test.each([
    ['Serious Organised Crime Agency (SOCA)', 'Serious Organised Crime Agency'],
    ['SOCA (the Serious Organised Crime Agency)', 'SOCA'],
    ['the SOCA', 'SOCA'],
    ['The Serious Organised Crime Agency’s', 'Serious Organised Crime Agency'],
  ])('“%s” is the name', (text, name) => {
    expect(rankNames(text, [SOCA]).map((one) => [one.matchedName, one.match])).toEqual([[name, 'EXACT']])
  })

  test('with names of two entities is neither', () => {
    expect(rankNames('Serious Organised Crime Agency (UKHTC)', [SOCA, UKHTC])).toEqual([])
  })

  test.each([
    ['the Met', ['the met', 'met']],
    ['An Office’s', ["an office's", 'an office', "office's", 'office']],
    ['the PCCs’', ["the pccs'", 'the pccs', "pccs'", 'pccs']],
    ['the', ['the']],
    ['theatre', ['theatre']],
    [' ', []],
  ])('“%s” is judged in its forms', (text, forms) => {
    expect(typedForms(text)).toEqual(forms)
  })
})

test('the order of the candidates does not matter, and the sort keys are that of the answer', () => {
  const anyName = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', ' ', '-'), maxLength: 6 })
  const anyEntities = fc
    .array(fc.tuple(anyName, fc.array(anyName, { maxLength: 2 })), { maxLength: 8 })
    .map((all) => all.map(([name, names], index) => candidate(`e${index}`, name, names)))
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
    { numRuns: runs(300) },
  )
})

test('an entity is found by each of its names exactly', () => {
  for (const one of ALL) {
    for (const name of namesOf(one.entity)) {
      expect(rankNames(name.toUpperCase(), ALL)[0]).toMatchObject({
        entity: one.entity,
        matchedName: name,
        match: 'EXACT',
      })
    }
  }
})

test('the names of an entity begin with its own', () => {
  expect(namesOf(UKHTC.entity)).toEqual(['UK Human Trafficking Centre', 'UKHTC'])
})

test('words are runs of letters, digits and their marks', () => {
  expect(wordsOf("woman's hour, 2009/10 – naïve")).toEqual(['woman', 's', 'hour', '2009', '10', 'naïve'])
  expect(wordsOf('?!')).toEqual([])
})

test('a typed text is near a name as a whole within its edits alone, whatever spaces and marks are lost', () => {
  expect(isNearWhole('anti-slavery', 'antislavery')).toBe(true)
  expect(isNearWhole('operation maxin', 'operation maxim')).toBe(true)
  // Six spaces are six edits: two are allowed.
  expect(isNearWhole('m a x i m s q', 'maximsq')).toBe(false)
})

test('letters are counted by code point', () => {
  expect(allowedEdits('scd10')).toBe(1)
  expect(allowedEdits('ukhtcs')).toBe(2)
  expect(allowedEdits('🐙🐙🐙🐙🐙')).toBe(1)
})

function matchOf(text: string, one: NameCandidate): string | null {
  return rankNames(text, [one])[0]?.match ?? null
}

function candidate(
  id: string,
  name: string,
  names: readonly string[] = [],
  parts: Partial<NameCandidate> = {},
): NameCandidate {
  const others = names.map((other) => ({ name: other, documents: ['letter'], period: null }))
  const own = entity('ORGANISATION', id, name, { names: others })
  return { entity: own, claimCount: 0, wholeWords: [], identifiers: [], ...parts }
}
