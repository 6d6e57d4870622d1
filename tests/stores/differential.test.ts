import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { rankNames } from '../../src/domain/search/rank-names.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { QUESTION_NAMES } from '../../src/store/every-question.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { emptyNeo4j, openRecordInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { asking, ids } from './contract/told.ts'
import { anyQuestions } from './differential/any-questions.ts'
import { answerOf } from './differential/question.ts'

const RECORDS = 30

describe.skipIf(WITHOUT_NEO4J !== null)(`both stores${WITHOUT_NEO4J === null ? '' : ` (${WITHOUT_NEO4J})`}`, () => {
  beforeAll(emptyNeo4j)

  it('answer every question about any record with the same bytes', async () => {
    const anyAsked = anyRetoldRecord.chain((record) =>
      fc.tuple(fc.constant(record), anyQuestions(record, QUESTION_NAMES)),
    )
    const property = fc.asyncProperty(anyAsked, async ([record, questions]) => {
      const embedded = openEmbeddedStore(record, recordHash(record))
      const inNeo4j = await openRecordInNeo4j(record)
      try {
        for (const question of questions) {
          const answers = await Promise.all([embedded, inNeo4j].map((store) => answerOf(store, question)))
          const [expected, given] = answers.map((answer) => JSON.stringify(answer))
          expect(given, String(question)).toBe(expected)
        }
      } finally {
        await inNeo4j.close()
      }
    })
    await fc.assert(property, { numRuns: RECORDS, interruptAfterTimeLimit: 80_000 })
  })

  it('propose all of a series of names that are near each other', async () => {
    const entities = Array.from({ length: 190 }, (_, index) =>
      entity('OPERATION', `unit-${index}`, `Series ${index + 1}`),
    )
    const record = buildRecord({ entities })
    const inNeo4j = await openRecordInNeo4j(record)
    const counts = [
      // Numbers of one digit (9), of two that begin (10) or end (8) with it; the same after a slip in the word.
      ['7', 27],
      ['seires 7', 27],
      // Itself, 1x (9), x8 (8), 1 and 8, 18x (10), 1x8 (8).
      ['xeries 18', 38],
      ['series', 190],
      ['series12', 190],
    ] as const
    for (const [text, count] of counts) {
      const proposed = await inNeo4j.namesProposed(text, null, asking())
      expect(new Set(ids(proposed)).size, text).toBe(count)
      expect(rankNames(text, proposed), text).toEqual(rankNames(text, entities))
    }
    await inNeo4j.close()
  })
})
