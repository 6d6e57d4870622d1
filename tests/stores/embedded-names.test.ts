import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntityKind } from '../../src/domain/model/kinds.ts'
import { type NameCandidate, namesOf, rankNames, wordsOf } from '../../src/domain/search/rank-names.ts'
import { foldForSearch } from '../../src/domain/text/fold.ts'
import { entitiesInOrder, orderEntities } from '../../src/store/embedded/indexes/entity-order.ts'
import { type Keep, keepIn, takeFrom } from '../../src/store/embedded/kept/keep.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { nameQuestions } from '../../src/store/embedded/questions/name-questions.ts'
import { MAX_PROPOSED } from '../../src/store/store.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { anyEntities, anyName } from '../support/random-record.ts'
import { runs } from '../support/runs.ts'
import { asking } from './contract/told.ts'

/** A text that somebody may type who means a name: parts of it, its words turned round, letters wrong. */
function anyTyped(name: string): fc.Arbitrary<string> {
  const characters = Array.from(name)
  const anyPlace = fc.nat(characters.length)
  const anyEdit = fc.tuple(anyPlace, fc.nat(2), fc.constantFrom('', 'x', 'é', '🜁', ' '))
  return fc.oneof(
    fc.constant(name.toUpperCase()),
    anyPlace.map((end) => characters.slice(0, end).join('')),
    fc.constant(name.split(' ').reverse().join(' ')),
    fc.constant(
      name
        .split(/(?<=.)/u)
        .slice(0, 2)
        .join(''),
    ),
    fc.array(anyEdit, { minLength: 1, maxLength: 3 }).map((edits) => {
      const typed = [...characters]
      for (const [place, length, instead] of edits) typed.splice(place, length, instead)
      return typed.join('')
    }),
  )
}

const namesIn = (candidates: readonly NameCandidate[]) => candidates.flatMap(({ entity }) => namesOf(entity))

/** Entities that some claims name, each perhaps part of another. */
const anyCandidates = anyEntities.chain((entities) =>
  fc
    .array(fc.tuple(fc.nat(3), fc.option(fc.constantFrom(...entities))), {
      minLength: entities.length,
      maxLength: entities.length,
    })
    .map((told) =>
      entities.map((entity, index): NameCandidate => {
        const [claimCount, whole] = told[index] ?? [0, null]
        const words = whole === null ? [] : namesOf(whole).flatMap((name) => wordsOf(foldForSearch(name)))
        return { entity, claimCount, wholeWords: [...new Set(words)].sort(), identifiers: [] }
      }),
    ),
)

/** Some words of a name of one and of a name of another, in either order. */
const anyTogether = (names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .chain(([one, other]) => fc.shuffledSubarray([...one.split(' '), ...other.split(' ')], { minLength: 1 }))
    .map((words) => words.join(' '))

/** The questions over what was kept of candidates, as over a record that was indexed before. */
function questionsOver(candidates: readonly NameCandidate[]) {
  const kept = new Map<string, unknown>()
  const questions = (given: () => readonly NameCandidate[], keep: Keep) => {
    const entities = orderEntities(() => entitiesInOrder(given().map((one) => one.entity)), keep)
    return nameQuestions(given, entities, keep)
  }
  questions(() => candidates, keepIn(kept))
  return questions(() => [], takeFrom(kept))
}

describe('the names that the embedded store proposes', () => {
  it('are all that match by the ranking of names, over any record', async () => {
    const anyAsked = anyCandidates.chain((candidates) =>
      fc.record({
        candidates: fc.constant(candidates),
        text: fc.oneof(
          { weight: 1, arbitrary: anyName },
          { weight: 4, arbitrary: fc.constantFrom(...namesIn(candidates)).chain(anyTyped) },
          { weight: 2, arbitrary: anyTogether(namesIn(candidates)) },
          { weight: 1, arbitrary: fc.tuple(anyName, anyName).map(([one, other]) => `the ${one} (${other})`) },
        ),
        kinds: fc.option(fc.subarray<EntityKind>(['ORGANISATION', 'TOPIC', 'PLACE'])),
      }),
    )
    const property = fc.asyncProperty(anyAsked, async ({ candidates, text, kinds }) => {
      const proposed = await questionsOver(candidates).namesProposed(text, kinds, asking())
      const ofKind = candidates.filter(({ entity }) => kinds === null || kinds.includes(entity.kind))
      expect(rankNames(text, proposed)).toEqual(rankNames(text, ofKind))
      expect(ofKind).toEqual(expect.arrayContaining([...proposed]))
    })
    await fc.assert(property, { numRuns: runs(2000) })
  })

  it('are all that match by the ranking of names, where many words are alike', async () => {
    const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '🜁'), minLength: 1, maxLength: 7 })
    const anyText = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    const anyNames = fc.array(anyText, { minLength: 1, maxLength: 60 })
    const property = fc.asyncProperty(anyNames, anyText, async (names, text) => {
      const candidates = names.map((name, index) => {
        return { entity: entity('TOPIC', `t${index}`, name), claimCount: 0, wholeWords: [], identifiers: [] }
      })
      const proposed = await questionsOver(candidates).namesProposed(text, null, asking())
      expect(rankNames(text, proposed)).toEqual(rankNames(text, candidates))
    })
    await fc.assert(property, { numRuns: runs(1000) })
  })

  it('are the better matches, each once, where more match than may be proposed', async () => {
    const numbered = Array.from({ length: 300 }, (_, index) => entity('TOPIC', `t${index}`, `mill road ${index}`))
    const better = [
      entity('PLACE', 'exact', 'MILL'),
      entity('PLACE', 'exact-too', 'Wharf', { names: [{ name: 'Mill', documents: [], period: null }] }),
      entity('PLACE', 'prefix', 'Millstone'),
    ]
    const worse = entity('PLACE', 'word', 'The Mill')
    const store = openEmbeddedStore(buildRecord({ entities: [worse, ...numbered, ...better] }), '')
    const proposed = (await store.namesProposed('mill', null, asking())).map(({ entity }) => entity.id)
    expect(proposed).toHaveLength(MAX_PROPOSED)
    expect(new Set(proposed).size).toBe(MAX_PROPOSED)
    expect(proposed.slice(0, 2).sort()).toEqual(['exact', 'exact-too'])
    expect(proposed).not.toContain('word')
    expect((await store.namesProposed('mill', ['PLACE'], asking())).map(({ entity }) => entity.id).sort()).toEqual([
      ...['exact', 'exact-too', 'prefix', 'word'],
    ])
  })
})
