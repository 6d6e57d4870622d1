import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { View } from '../../src/domain/evidence/view.ts'
import { rankNames } from '../../src/domain/search/rank-names.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { QUESTION_NAMES } from '../../src/store/every-question.ts'
import type { AnswerAhead } from '../../src/store/store.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { emptyNeo4j, openRecordInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { ENTITY_IDS } from '../support/random-record.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { asking, EVERY, EVERY_SIDE, viewWith, WHOLE } from './contract/told.ts'
import { anyQuestions } from './differential/any-questions.ts'
import { anyDaysOf, anyViewOf } from './differential/any-values.ts'
import { answerOf } from './differential/question.ts'
import { expectAllCounted, expectOwnDisagreements, expectPeriodsKept } from './differential/store-laws.ts'

const RECORDS = 30

/** A property that is ended by the clock leaves its last run under way, which still loads a record: what follows waits for it. */
let lastRun: Promise<void> = Promise.resolve()

function awaited<Asked>(run: (asked: Asked) => Promise<void>): (asked: Asked) => Promise<void> {
  return (asked) => {
    const running = run(asked)
    lastRun = running.catch(() => {})
    return running
  }
}

describe.skipIf(WITHOUT_NEO4J !== null)(`both stores${WITHOUT_NEO4J === null ? '' : ` (${WITHOUT_NEO4J})`}`, () => {
  beforeAll(emptyNeo4j)
  afterEach(() => lastRun)

  it('answer every question about any record with the same bytes', async () => {
    const anyAsked = anyRetoldRecord.chain((record) =>
      fc.tuple(fc.constant(record), anyQuestions(record, QUESTION_NAMES)),
    )
    const property = fc.asyncProperty(
      anyAsked,
      awaited(async ([record, questions]) => {
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
      }),
    )
    // The first record has every statement planned: a minute of its own.
    await fc.assert(property, { numRuns: RECORDS, interruptAfterTimeLimit: 150_000 })
  })

  it('answer in Views that leave out nothing but by modality, and ahead of a question, with the same bytes', async () => {
    const property = fc.asyncProperty(
      fc.tuple(anyRetoldRecord, fc.subarray(['STATED', 'PLANNED', 'DENIED'] as const)),
      awaited(async ([record, modalities]) => {
        const embedded = openEmbeddedStore(record, recordHash(record))
        const inNeo4j = await openRecordInNeo4j(record)
        const view = viewWith({ modalities })
        const page = { first: 2, after: null, keysOnly: false }
        const ids = record.entities.map(({ id }) => id)
        try {
          const [expected, given] = await Promise.all(
            [embedded, inNeo4j].map(async (store) => [
              await store.relationshipsOf(ids, EVERY_SIDE, view, WHOLE, asking()),
              await store.neighboursOf(ids, EVERY, view, 100, asking()),
              await store.relationshipCountsOf(ids, EVERY_SIDE, view, asking()),
              await store.relationshipsAmong(ids, EVERY, view, 1000, asking()),
              await store.figuresOf(ids, null, view, WHOLE, asking()),
            ]),
          )
          expect(JSON.stringify(given)).toBe(JSON.stringify(expected))
          const pages = await embedded.relationshipsOf(ids, EVERY_SIDE, view, page, asking())
          for (const [place, id] of ids.entries()) {
            const taken: string[] = []
            const take = (entityId: string, { listing }: AnswerAhead) =>
              void taken.push(JSON.stringify([entityId, listing]))
            await inNeo4j.entitiesByRef([id], {
              ...asking(),
              ahead: { filter: EVERY_SIDE, view, page, claims: 0, take },
            })
            expect(taken).toEqual([JSON.stringify([id, pages[place]])])
          }
        } finally {
          await inNeo4j.close()
        }
      }),
    )
    await fc.assert(property, { numRuns: 10, interruptAfterTimeLimit: 120_000 })
  })

  it('lose no relationship, and no moment, where plans are wanted too', async () => {
    const anyAsked = anyRetoldRecord.chain((record) =>
      fc.tuple(fc.constant(record), anyDaysOf(record), anyViewOf(record)),
    )
    const property = fc.asyncProperty(
      anyAsked,
      awaited(async ([record, days, view]) => {
        const inNeo4j = await openRecordInNeo4j(record)
        const keysIn = async (modalities: View['modalities']) => {
          const seen = { ...view, modalities }
          const lists = [
            ...(await inNeo4j.relationshipsOf(ENTITY_IDS, EVERY_SIDE, seen, WHOLE, asking())),
            ...(await inNeo4j.timelineOf([null], days, seen, WHOLE, asking())),
          ]
          return lists.flatMap(({ keys }, index) => keys.map((key) => `${index}: ${key}`))
        }
        try {
          expect(await keysIn(['STATED', 'PLANNED'])).toEqual(expect.arrayContaining([...(await keysIn(['STATED']))]))
        } finally {
          await inNeo4j.close()
        }
      }),
    )
    await fc.assert(property, { numRuns: 12, interruptAfterTimeLimit: 80_000 })
  })

  it('find the disagreements of a View as if there were no other claims, count every document and keep each period', async () => {
    const anyAsked = anyRetoldRecord.chain((record) =>
      fc.tuple(fc.constant(record), fc.array(anyViewOf(record), { minLength: 6, maxLength: 6 })),
    )
    const property = fc.asyncProperty(
      anyAsked,
      awaited(async ([record, views]) => {
        const inNeo4j = await openRecordInNeo4j(record)
        try {
          for (const view of views) {
            await expectOwnDisagreements(inNeo4j, record, view)
            await expectAllCounted(inNeo4j, record, view)
            await expectPeriodsKept(inNeo4j, view)
          }
        } finally {
          await inNeo4j.close()
        }
      }),
    )
    await fc.assert(property, { numRuns: 12, interruptAfterTimeLimit: 80_000 })
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
      expect(new Set(proposed.map(({ entity }) => entity.id)).size, text).toBe(count)
      const all = entities.map((one) => ({ entity: one, claimCount: 0, wholeWords: [], identifiers: [] }))
      expect(rankNames(text, proposed), text).toEqual(rankNames(text, all))
    }
    await inNeo4j.close()
  })
})
