import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/domain/model/entity.ts'
import type { EntityKind } from '../../src/domain/model/kinds.ts'
import { namesOf, rankNames } from '../../src/domain/search/rank-names.ts'
import { orderEntities } from '../../src/store/embedded/indexes/entity-order.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { nameQuestions } from '../../src/store/embedded/questions/name-questions.ts'
import { MAX_PROPOSED } from '../../src/store/store.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { anyEntities, anyName } from '../support/random-record.ts'
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

/** What answers for the names of a record: nothing else of the store is opened, thousands of times. */
const namesOfRecord = (entities: readonly Entity[]) => nameQuestions(orderEntities(entities))

const namesIn = (entities: readonly Entity[]) => entities.flatMap(namesOf)

describe('the names that the embedded store proposes', () => {
  it('are all that match by the ranking of names, over any record', async () => {
    const anyAsked = anyEntities.chain((entities) =>
      fc.record({
        entities: fc.constant(entities),
        text: fc.oneof(
          { weight: 1, arbitrary: anyName },
          { weight: 4, arbitrary: fc.constantFrom(...namesIn(entities)).chain(anyTyped) },
        ),
        kinds: fc.option(fc.subarray<EntityKind>(['ORGANISATION', 'TOPIC', 'PLACE'])),
      }),
    )
    const property = fc.asyncProperty(anyAsked, async ({ entities, text, kinds }) => {
      const proposed = await namesOfRecord(entities).namesProposed(text, kinds, asking())
      const ofKind = entities.filter(({ kind }) => kinds === null || kinds.includes(kind))
      expect(rankNames(text, proposed)).toEqual(rankNames(text, ofKind))
      expect(proposed.every((one) => ofKind.includes(one))).toBe(true)
    })
    await fc.assert(property, { numRuns: 2000 })
  })

  it('are all that match by the ranking of names, where many words are alike', async () => {
    const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '🜁'), minLength: 1, maxLength: 7 })
    const anyText = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    const anyNames = fc.array(anyText, { minLength: 1, maxLength: 60 })
    const property = fc.asyncProperty(anyNames, anyText, async (names, text) => {
      const entities = names.map((name, index) => entity('TOPIC', `t${index}`, name))
      const proposed = await namesOfRecord(entities).namesProposed(text, null, asking())
      expect(rankNames(text, proposed)).toEqual(rankNames(text, entities))
    })
    await fc.assert(property, { numRuns: 1000 })
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
    const proposed = (await store.namesProposed('mill', null, asking())).map(({ id }) => id)
    expect(proposed).toHaveLength(MAX_PROPOSED)
    expect(new Set(proposed).size).toBe(MAX_PROPOSED)
    expect(proposed.slice(0, 2).sort()).toEqual(['exact', 'exact-too'])
    expect(proposed).not.toContain('word')
    expect((await store.namesProposed('mill', ['PLACE'], asking())).map(({ id }) => id).sort()).toEqual([
      ...['exact', 'exact-too', 'prefix', 'word'],
    ])
  })
})
