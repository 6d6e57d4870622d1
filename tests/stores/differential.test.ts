import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { FIRST_DAY, LAST_DAY } from '../../src/domain/day.ts'
import { deriveRecord } from '../../src/domain/derive-record.ts'
import { knownDay } from '../../src/domain/document.ts'
import { ENTITY_KINDS } from '../../src/domain/kinds.ts'
import { namesOf, rankNames } from '../../src/domain/rank-names.ts'
import type { DocumentaryRecord } from '../../src/domain/record.ts'
import { recordHash } from '../../src/domain/record-hash.ts'
import { LINEAGE_TYPES, RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts'
import type { View } from '../../src/domain/view.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../../src/store/store.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { emptyNeo4j, openRecordInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import {
  anyEntityFilter,
  anyName,
  anyRelationshipFilter,
  anyViewOfRecord,
  DOCUMENT_IDS,
  ENTITY_IDS,
} from '../support/random-record.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { asking, EVERY, ids, readThrough, viewWith } from './contract/told.ts'

const RECORDS = 30
const QUESTIONS_A_RECORD = 90

/** Asks a store something of which the answer can be written down. */
interface Question {
  readonly ask: (store: Store) => Promise<unknown>
  /** For the report of a failure. */
  readonly toString: () => string
}

describe.skipIf(WITHOUT_NEO4J !== null)(`both stores${WITHOUT_NEO4J === null ? '' : ` (${WITHOUT_NEO4J})`}`, () => {
  beforeAll(emptyNeo4j)

  it('answer every question about any record with the same bytes', async () => {
    const anyAsked = anyRetoldRecord.chain((record) =>
      fc.tuple(
        fc.constant(record),
        fc.array(anyQuestion(record), { minLength: QUESTIONS_A_RECORD, maxLength: QUESTIONS_A_RECORD }),
      ),
    )
    const property = fc.asyncProperty(anyAsked, async ([record, questions]) => {
      const embedded = openEmbeddedStore(record, recordHash(record))
      const inNeo4j = await openRecordInNeo4j(record)
      try {
        for (const question of [...wholeQuestions(record), ...questions]) {
          const answers = await Promise.all([embedded, inNeo4j].map((store) => question.ask(store)))
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

/** What can be asked of a record in one way only. */
function wholeQuestions(record: DocumentaryRecord): readonly Question[] {
  const { relationships, figures, existences, disagreements } = deriveRecord(record)
  const idsOf = (values: readonly { readonly id: string }[]) => ['-', ...values.map(({ id }) => id).reverse()]
  return [
    question('record', [], (store) => store.record(asking())),
    question('overview', [], (store) => store.overview(asking())),
    question('entitiesById', [], (store) => store.entitiesById([...ENTITY_IDS, 'e0'], asking())),
    question('documentsById', [], (store) => store.documentsById(DOCUMENT_IDS, asking())),
    question('claimsById', [], (store) => store.claimsById(idsOf(record.claims), asking())),
    question('relationshipsById', [], (store) => store.relationshipsById(idsOf(relationships), asking())),
    question('figuresById', [], (store) => store.figuresById(idsOf(figures), asking())),
    question('existencesById', [], (store) => store.existencesById(idsOf(existences), asking())),
    question('disagreementsById', [], (store) => store.disagreementsById(idsOf(disagreements), asking())),
    question('documents', [], (store) => readThrough(1, (page) => store.documents(page, asking()))),
  ]
}

function anyQuestion(record: DocumentaryRecord): fc.Arbitrary<Question> {
  const { relationships, figures, existences } = deriveRecord(record)
  const groupIds = [...relationships, ...figures, ...existences].map(({ id }) => id)
  const anyEntityIds = fc.subarray(ENTITY_IDS, { minLength: 1 })
  const anyGroupIds = fc.array(fc.constantFrom(...groupIds, 'r-nothing'), { maxLength: 12 })
  const anyFirst = fc.integer({ min: 1, max: 5 })
  const anyAfter = fc.oneof(
    fc.constant(null),
    fc.constantFrom('', '~', '2005', '2005-06-07\tPART_OF\tu', 'amber'),
    fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
  )
  const anyText = anyTyped(record)
  const anyView = anyViewOf(record)
  const anyEnd = fc.constantFrom(...ENTITY_IDS)
  const onViews = fc.oneof(
    made(
      'relationshipsOf',
      fc.tuple(anyEntityIds, anyRelationshipFilter, anyView, anyFirst, anyAfter),
      (store, ids, filter, view, first, after) => store.relationshipsOf(ids, filter, view, { first, after }, asking()),
    ),
    made('relationshipsOf, whole', fc.tuple(anyView), (store, view) =>
      store.relationshipsOf(ENTITY_IDS, EVERY, view, { first: 50, after: null }, asking()),
    ),
    made('relationshipCountsOf', fc.tuple(anyRelationshipFilter, anyView), (store, filter, view) =>
      store.relationshipCountsOf(ENTITY_IDS, filter, view, asking()),
    ),
    made('lineageStepsOf', fc.tuple(fc.constantFrom('OUT', 'IN'), anyView, anyFirst), (store, direction, view, first) =>
      store.lineageStepsOf(ENTITY_IDS, direction, view, first, asking()),
    ),
    made('claimsOf', fc.tuple(anyGroupIds, anyView, anyFirst), (store, ids, view, first) =>
      store.claimsOf(ids, view, first, asking()),
    ),
    made('disagreementsOf', fc.tuple(anyGroupIds, anyView), (store, ids, view) =>
      store.disagreementsOf(ids, view, asking()),
    ),
    made('documentCounts', fc.tuple(anyView), (store, view) => store.documentCounts(view, asking())),
    made(
      'documentsSpeakingOf',
      fc.tuple(anyEntityIds, anyView, fc.subarray(DOCUMENT_IDS), anyFirst),
      (store, ids, view, except, first) => store.documentsSpeakingOf(ids, view, except, first, asking()),
    ),
  )
  const onOthers = fc.oneof(
    made(
      'relationshipsOf, page by page',
      fc.tuple(anyEnd, anyRelationshipFilter, anyView, anyFirst),
      (store, id, filter, view, first) =>
        readThrough(first, async (page) => (await store.relationshipsOf([id], filter, view, page, asking()))[0] ?? []),
    ),
    made(
      'relationshipsBetween',
      fc.tuple(anyEnd, anyEnd, fc.constantFrom(RELATIONSHIP_TYPES, LINEAGE_TYPES, [])),
      (store, subject, object, types) => store.relationshipsBetween(subject, object, types, asking()),
    ),
    made('entitiesByRef', fc.tuple(fc.array(fc.oneof(anyText, anyEnd), { maxLength: 4 })), (store, refs) =>
      store.entitiesByRef(refs, asking()),
    ),
    made('entities', fc.tuple(anyEntityFilter, anyFirst), (store, filter, first) =>
      readThrough(first, (page) => store.entities(filter, page, asking())),
    ),
    made('entityCount', fc.tuple(anyEntityFilter), (store, filter) => store.entityCount(filter, asking())),
    made('documents', fc.tuple(anyFirst, anyAfter), (store, first, after) =>
      store.documents({ first, after }, asking()),
    ),
  )
  const onNames = made(
    'namesProposed',
    fc.tuple(anyText, fc.option(fc.subarray([...ENTITY_KINDS]))),
    async (store, text, kinds) => rankNames(text, await store.namesProposed(text, kinds, asking())),
  )
  return fc.oneof(
    { weight: 4, arbitrary: onViews },
    { weight: 2, arbitrary: onOthers },
    { weight: 1, arbitrary: onNames },
  )
}

/**
 * A View, as often as not one that looks at little but a day on which something changes in the record, or the day
 * beside it: what documents were public, or what held.
 */
function anyViewOf(record: DocumentaryRecord): fc.Arbitrary<View> {
  const { relationships, figures, existences } = deriveRecord(record)
  const attestations = [...relationships, ...figures, ...existences].flatMap((group) => group.attestations)
  const anyTurn = anyDayOf(attestations.flatMap(({ bounds }) => Object.values(bounds)))
  const anyPublication = anyDayOf(record.documents.flatMap((one) => knownDay(one) ?? []))
  const modalities = ['STATED', 'PLANNED'] as const
  return fc.oneof(
    { weight: 2, arbitrary: anyViewOfRecord },
    { weight: 1, arbitrary: anyPublication.map((knownBy) => viewWith({ knownBy, modalities })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(anyTurn, fc.constantFrom('DEFINITE', 'POSSIBLE'))
        .map(([asOf, atLeast]) => viewWith({ asOf, atLeast, modalities })),
    },
  )
}

function anyDayOf(days: readonly string[]): fc.Arbitrary<string | null> {
  const known = days.filter((day) => day !== FIRST_DAY && day !== LAST_DAY)
  const near = known.flatMap((day) => [day, dayBeside(day, -1), dayBeside(day, 1)])
  return fc.constantFrom(...(near.length === 0 ? [null] : near))
}

function dayBeside(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** What a person may type: a name of the record, the beginning of one, one with a slip of the finger, or anything. */
function anyTyped(record: DocumentaryRecord): fc.Arbitrary<string> {
  // In characters: half of one is no text.
  const names = record.entities.flatMap(namesOf).map((name) => Array.from(name))
  const anyOwn = fc.constantFrom(...names)
  const anyPlace = fc.nat(12)
  return fc.oneof(
    anyName,
    anyOwn.map((name) => name.join('')),
    fc.tuple(anyOwn, anyPlace).map(([name, place]) => name.slice(0, place).join('')),
    fc.tuple(anyOwn, anyPlace).map(([name, place]) => name.toSpliced(place, 1).join('')),
    fc.tuple(anyOwn, anyPlace).map(([name, place]) => name.toSpliced(place, 0, 'q').join('')),
    fc.tuple(anyOwn, anyPlace, anyPlace).map(([name, a, b]) => name.toSpliced(a, 1, 'x').toSpliced(b, 1).join('')),
    fc.tuple(anyOwn, anyPlace, anyPlace).map(([name, a, b]) => name.slice(a, a + b).join('')),
    fc.tuple(anyOwn, anyOwn).map(([a, b]) => [...b, ' ', ...a].join('')),
  )
}

function made<Values extends unknown[]>(
  name: string,
  anyValues: fc.Arbitrary<Values>,
  ask: (store: Store, ...values: Values) => Promise<unknown>,
): fc.Arbitrary<Question> {
  return anyValues.map((values) => question(name, values, (store) => ask(store, ...values)))
}

function question(name: string, values: readonly unknown[], ask: Question['ask']): Question {
  return { ask, toString: () => `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})` }
}
