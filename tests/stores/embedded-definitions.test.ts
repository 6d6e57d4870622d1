import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIRECTIONS } from '../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../src/domain/evidence/wanted-relationships.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { QUESTION_NAMES } from '../../src/store/every-question.ts'
import { MAX_PATH_LENGTH, type Pair, type RelationshipFilter } from '../../src/store/store.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { runs } from '../support/runs.ts'
import { asking } from './contract/told.ts'
import { definedStore } from './definitions/defined-store.ts'
import { leastPaths } from './definitions/walks.ts'
import { readWorld } from './definitions/world.ts'
import { anyQuestions } from './differential/any-questions.ts'
import { answerOf, expectSame } from './differential/question.ts'

const RECORDS = 160

/** For a machine that does much else at the same time, in milliseconds. */
const PATIENCE_MS = 120_000

/** A world in which much is far from much: each entity is linked to one shortly before it, and some to any others. */
function anyThinRecord(size: number, mostOthers: number): fc.Arbitrary<DocumentaryRecord> {
  const anyPlace = fc.nat(size - 1)
  const anyStep = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean())
  return fc
    .tuple(
      fc.array(anyStep, { minLength: size - 1, maxLength: size - 1 }),
      fc.array(fc.tuple(anyPlace, anyPlace), { maxLength: mostOthers, size: 'max' }),
      fc.boolean(),
    )
    .map(([steps, others, isOneWay]) => {
      const links = [
        ...steps.map(([back, isForth], index): readonly [number, number] => {
          const before = Math.max(0, index + 1 - back)
          return isForth || isOneWay ? [before, index + 1] : [index + 1, before]
        }),
        ...others.filter(([one, other]) => one !== other),
      ]
      return buildRecord({
        // Names in an order of their own.
        entities: Array.from({ length: size }, (_, index) =>
          entity('ORGANISATION', `e${index}`, `Name ${(index * 17) % size}`),
        ),
        documents: [document('d0', 'Document')],
        claims: links.map(([one, other], index) =>
          link(`d0.c${index + 1}`, [`e${one}`, 'WORKS_WITH', `e${other}`], {
            occasion: index % 5 === 0 ? 'again' : null,
          }),
        ),
      })
    })
}

describe('the embedded store, over any record, answers by definition', () => {
  it(
    'every question',
    async () => {
      const anyAsked = anyRetoldRecord.chain((record) =>
        fc.tuple(fc.constant(record), anyQuestions(record, QUESTION_NAMES)),
      )
      const property = fc.asyncProperty(anyAsked, async ([record, questions]) => {
        const [store, defined] = [openEmbeddedStore(record, 'hash'), definedStore(record, 'hash')]
        for (const question of questions) {
          expectSame(await answerOf(store, question), await answerOf(defined, question), question)
        }
      })
      await fc.assert(property, { numRuns: runs(RECORDS) })
    },
    PATIENCE_MS,
  )

  it('by which least paths two entities hang together that are far apart', async () => {
    const property = fc.asyncProperty(
      fc.oneof(anyThinRecord(28, 6), anyThinRecord(9, 14)),
      fc.nat(27),
      fc.nat(27),
      fc.constantFrom(...DIRECTIONS),
      async (record, one, other, direction) => {
        const [fromId = '', toId = ''] = [one, other].map(
          (place) => record.entities[place % record.entities.length]?.id,
        )
        if (fromId === toId) return
        const pair: Pair = [fromId, toId]
        const filter: RelationshipFilter = { ...ANY_RELATIONSHIP, direction }
        const { length, paths } = leastPaths(readWorld(record), pair, filter, PLAIN_VIEW)
        const isNear = length !== null && length <= MAX_PATH_LENGTH
        const found = await openEmbeddedStore(record, '').leastPaths(...pair, filter, PLAIN_VIEW, 100, asking())
        expect(found).toEqual(isNear ? { length, paths: paths.slice(0, 100) } : { length: null, paths: [] })
      },
    )
    await fc.assert(property, { numRuns: runs(600) })
  })
})
