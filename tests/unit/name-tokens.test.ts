import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginsOneOf, rankNames, typedForms, wordsOf } from '../../src/domain/search/rank-names.ts'
import { foldForSearch } from '../../src/domain/text/fold.ts'
import { nameQueries, nameTokens } from '../../src/store/neo4j/questions/name-tokens.ts'
import { entity } from '../support/build-record.ts'
import { runs } from '../support/runs.ts'

describe('what Neo4j holds of a name', () => {
  test('is its words, what up to two letters left out make of each, and of all as one a hash for each letter left out', () => {
    const { words, near, joined } = nameTokens('abc de')
    expect(words).toBe('abc de')
    expect(near.split(' ').sort()).toEqual(['-', 'a', 'ab', 'abc', 'ac', 'b', 'bc', 'c', 'd', 'de', 'e'])
    // abcde, bcde, acde, abde, abce, abcd.
    expect(joined.split(' ')).toHaveLength(6)
    expect(nameTokens('abcd e').joined).toBe(joined)
  })

  test('is no more of a long word than of one of eight letters', () => {
    // 1 + 8 + 28, where all letters differ.
    expect(nameTokens('abcdefgh').near.split(' ')).toHaveLength(37)
    expect(nameTokens('abcdefghijklmnop').near).toBe(nameTokens('abcdefgh').near)
  })
})

describe('a typed text as queries', () => {
  test('asks for terms of named fields, of kinds where some are wanted', () => {
    expect(nameQueries('ab c', ['PLACE'])).toEqual({
      words: '+words:ab* +words:c* +kind:(PLACE)',
      context: '+contextWords:ab* +contextWords:c* +(ownWords:ab* ownWords:c*) +kind:(PLACE)',
      near: expect.stringMatching(
        /^\+\(\(\+near:\(ab b a\) \+near:\(c \\-\)\) joined:\(\w+ \w+ \w+ \w+\)\) \+kind:\(PLACE\)$/,
      ),
    })
  })

  test('asks nothing of no kind, and of a text without words only what has hardly any either', () => {
    expect(nameQueries('ab', [])).toEqual({ words: '', context: '', near: '' })
    const { words, context, near } = nameQueries('??', null)
    expect([words, context, near]).toEqual(['', '', expect.stringMatching(/^\+joined:\(\w+\)$/)])
  })

  test('finds every name that the ranking keeps, whatever is typed', () => {
    const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '🜁', "'"), minLength: 1, maxLength: 12 })
    const anyName = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    const anyEdit = fc.tuple(fc.nat(30), fc.nat(1), fc.constantFrom('', 'a', 'x', ' ', '-'))
    const anyTyped = (name: string) =>
      fc.oneof(
        anyName,
        fc.array(anyEdit, { maxLength: 3 }).map((edits) => {
          const letters = Array.from(name)
          for (const [place, length, instead] of edits) letters.splice(place, length, instead)
          return letters.join('')
        }),
      )
    const anyPair = anyName.chain((name) => fc.tuple(fc.constant(name), anyTyped(name)))
    let fuzzy = 0
    const property = fc.property(anyPair, ([name, typed]) => {
      const candidate = { entity: entity('TOPIC', 't', name), claimCount: 0, wholeWords: [], identifiers: [] }
      const [kept] = rankNames(typed, [candidate])
      if (kept === undefined) return
      if (kept.match === 'FUZZY') fuzzy += 1
      expect(typedForms(typed).some((form) => isFound(form, foldForSearch(name)))).toBe(true)
    })
    fc.assert(property, { numRuns: runs(5000) })
    expect(fuzzy).toBeGreaterThan(runs(500))
  })
})

/** Whether Neo4j would find a name by the queries of a text, or by how it begins. */
function isFound(typed: string, name: string): boolean {
  const { words, near, joined } = nameTokens(name)
  const held = { near: new Set(near.split(' ')), joined: new Set(joined.split(' ')) }
  const has = (field: keyof typeof held, terms = '') =>
    terms.split(' ').some((term) => held[field].has(term.replaceAll('\\', '')))
  const query = nameQueries(typed, null).near
  const nearWords = [...query.matchAll(/near:\(([^)]*)\)/g)]
  const begins = wordsOf(typed).length > 0 && wordsOf(typed).every((word) => beginsOneOf(words.split(' '), word))
  const isNear = nearWords.length > 0 && nearWords.every(([, terms]) => has('near', terms))
  return name.startsWith(typed) || begins || isNear || has('joined', /joined:\(([^)]*)\)/.exec(query)?.[1])
}
