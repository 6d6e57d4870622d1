import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayWindow } from '../../src/domain/dates/span.ts'
import type { Direction } from '../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../src/domain/evidence/wanted-relationships.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { QUESTION_NAMES, type QuestionName } from '../../src/store/every-question.ts'
import type { Listing, Pair, RelationshipFilter, Store } from '../../src/store/store.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { anyViewOfRecord, DOCUMENT_IDS, ENTITY_IDS } from '../support/random-record.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { runs } from '../support/runs.ts'
import { asking, WHOLE } from './contract/told.ts'
import { anyQuestions } from './differential/any-questions.ts'
import { anyDaysOf, anyFilter, anyViewOf } from './differential/any-values.ts'
import { answerOf, expectSame } from './differential/question.ts'
import { expectAllCounted, expectOwnDisagreements, expectPeriodsKept } from './differential/store-laws.ts'

const MANY = 1000
const PAIRS: readonly Pair[] = ENTITY_IDS.flatMap((one) => ENTITY_IDS.map((other): Pair => [one, other]))
/** The questions that list, count or search all entities: one more shows there. */
const OF_ALL_ENTITIES: readonly QuestionName[] = ['entities', 'entitiesByRef', 'namesProposed', 'overview']
const OF_THE_RELATED = QUESTION_NAMES.filter((name) => !OF_ALL_ENTITIES.includes(name))

describe('the embedded store, over any record', () => {
  it('answers every question the same where an unrelated entity stands beside', async () => {
    const anyAsked = anyRetoldRecord.chain((record) => {
      return fc.tuple(fc.constant(record), anyQuestions(record, OF_THE_RELATED))
    })
    const property = fc.asyncProperty(anyAsked, async ([record, questions]) => {
      const stranger = entity('TOPIC', 'stranger', 'a stranger')
      const beside = openEmbeddedStore(buildRecord({ ...record, entities: [...record.entities, stranger] }), '')
      const store = openEmbeddedStore(record, '')
      for (const question of questions) {
        expectSame(await answerOf(beside, question), await answerOf(store, question), question)
      }
    })
    await fc.assert(property, { numRuns: runs(50) })
  })

  it('reads a document, leaves it out as perhaps public by then, or as certainly later', async () => {
    const anyAsked = anyRetoldRecord.chain((record) => fc.tuple(fc.constant(record), anyViewOf(record)))
    const property = fc.asyncProperty(anyAsked, async ([record, view]) => {
      const store = openEmbeddedStore(record, '')
      await expectAllCounted(store, record, view)
    })
    await fc.assert(property, { numRuns: runs(200) })
  })

  it('finds the disagreements of a View as if there were no other claims', async () => {
    let found = 0
    const anyAsked = anyRetoldRecord.chain((record) => fc.tuple(fc.constant(record), anyViewOf(record)))
    const property = fc.asyncProperty(anyAsked, async ([record, view]) => {
      const store = openEmbeddedStore(record, '')
      found += await expectOwnDisagreements(store, record, { ...view, modalities: ['STATED'] })
      found += await expectOwnDisagreements(store, record, PLAIN_VIEW)
    })
    await fc.assert(property, { numRuns: runs(150) })
    expect(found).toBeGreaterThan(runs(50))
  })

  it('loses no result where a filter is widened', () =>
    compare(
      () =>
        fc.tuple(
          anyFilter,
          anyFilter,
          fc.constantFrom('types', 'labels', 'otherKinds', 'classifications', 'direction'),
          anyViewOfRecord,
        ),
      ([filter, more, part, view]) => [
        { filter, view },
        { filter: { ...filter, [part]: widened(filter, more)[part] }, view },
      ],
    ))

  it('loses no result where a stretch of days is extended', () =>
    compare(
      (record) => fc.tuple(anyDaysOf(record), anyDaysOf(record), anyViewOf(record)),
      ([days, more, view]) => [
        { days, view },
        { days: { from: earlier(days.from, more.from), until: later(days.until, more.until) }, view },
      ],
    ))

  // On a day more claims may make less certain, and a finer date hides a coarser one: not so in all time, moments aside. Who
  // reads what takes an earlier claim back loses that.
  it('loses no result where a View of all time reads more, and nothing that takes back', () =>
    compare(
      () =>
        fc.tuple(
          anyViewOfRecord,
          anyViewOfRecord,
          fc.constantFrom('documents', 'modalities', 'reported', 'inferred', 'knownBy'),
        ),
      ([view, more, part]) => [
        { view: { ...view, asOf: null }, isOfMoments: false },
        { view: { ...view, asOf: null, [part]: reading(view, more)[part] }, isOfMoments: false },
      ],
      anyRetoldRecord.map(withoutSuccession),
    ))

  // Modalities are never weighed together: on any day, in lists of moments too.
  it('loses no result where plans are wanted too', () =>
    compare(
      (record) => fc.tuple(anyFilter, anyDaysOf(record), anyViewOf(record)),
      ([filter, days, view]) => [
        { filter, days, view: { ...view, modalities: ['STATED'] } },
        { filter, days, view: { ...view, modalities: ['STATED', 'PLANNED'] } },
      ],
    ))

  it('changes no period of what is stated where plans are wanted too', async () => {
    let kept = 0
    const anyAsked = anyRetoldRecord.chain((record) => fc.tuple(fc.constant(record), anyViewOf(record)))
    const property = fc.asyncProperty(anyAsked, async ([record, view]) => {
      kept += await expectPeriodsKept(openEmbeddedStore(record, ''), view)
    })
    await fc.assert(property, { numRuns: runs(150) })
    expect(kept).toBeGreaterThan(runs(50))
  })

  it('shows on a day nothing that is not there in all time', () =>
    compare(
      (record) => fc.tuple(anyFilter, anyDaysOf(record), anyViewOf(record)),
      ([filter, days, view]) => [
        { filter, days, view },
        { filter, days, view: { ...view, asOf: null } },
      ],
    ))

  it('holds nothing definite that is not possible', () =>
    compare(
      (record) => fc.tuple(anyFilter, anyDaysOf(record), anyViewOf(record)),
      ([filter, days, view]) => [
        { filter, days, view: { ...view, atLeast: 'DEFINITE' } },
        { filter, days, view: { ...view, atLeast: 'POSSIBLE' } },
      ],
    ))

  it('finds the same least paths the other way round', async () => {
    const anyAsked = anyRetoldRecord.chain((record) => fc.tuple(fc.constant(record), anyFilter, anyViewOf(record)))
    const property = fc.asyncProperty(anyAsked, async ([record, filter, view]) => {
      const store = openEmbeddedStore(record, '')
      const back = { ...filter, direction: OPPOSITE[filter.direction] }
      for (const [fromId, toId] of PAIRS) {
        if (fromId === toId) continue
        const there = await store.leastPaths(fromId, toId, filter, view, MANY, asking())
        const andBack = await store.leastPaths(toId, fromId, back, view, MANY, asking())
        const reversed = andBack.paths.map((path) => path.toReversed().join(' '))
        expect(andBack.length).toBe(there.length)
        expect(reversed.sort()).toEqual(there.paths.map((path) => path.join(' ')).sort())
      }
    })
    await fc.assert(property, { numRuns: runs(40) })
  })
})

const OPPOSITE: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' }

/** What is asked of everything in a record. */
interface Asked {
  readonly filter?: RelationshipFilter
  readonly days?: DayWindow
  readonly view: View
  readonly isOfMoments?: boolean
}

/** Asks any record for everything, twice: whatever the first answers hold the second ones hold too. */
async function compare<Values>(
  anyValues: (record: DocumentaryRecord) => fc.Arbitrary<Values>,
  askedOf: (values: Values) => readonly [less: Asked, more: Asked],
  anyRecord: fc.Arbitrary<DocumentaryRecord> = anyRetoldRecord,
): Promise<void> {
  const anyAsked = anyRecord.chain((record) => fc.tuple(fc.constant(record), anyValues(record)))
  const property = fc.asyncProperty(anyAsked, async ([record, values]) => {
    const store = openEmbeddedStore(record, '')
    const [less, more] = askedOf(values)
    const kept = new Set(await everything(store, more))
    expect((await everything(store, less)).filter((one) => !kept.has(one))).toEqual([])
    const lengths = await leastLengths(store, more)
    for (const [index, length] of (await leastLengths(store, less)).entries()) {
      expect(lengths[index]).toBeLessThanOrEqual(length)
    }
  })
  await fc.assert(property, { numRuns: runs(80) })
}

/** A record in which no claim takes the place of another. */
function withoutSuccession(record: DocumentaryRecord): DocumentaryRecord {
  const claims = record.claims.map((one) => ({ ...one, correctsIds: [], continuesIds: [], replacedByIds: [] }))
  return { ...record, claims }
}

const EVERYTHING: RelationshipFilter = { ...ANY_RELATIONSHIP, direction: 'BOTH' }

/** All that a store finds, each with where it was found. */
async function everything(
  store: Store,
  { filter = EVERYTHING, days, view, isOfMoments = true }: Asked,
): Promise<readonly string[]> {
  const { types, otherKinds } = filter
  const somebody = ENTITY_IDS.slice(0, 5)
  const abouts = [null, ...ENTITY_IDS]
  const joined = await store.relationshipsJoining(PAIRS, filter, view, MANY, asking())
  const shared = await Promise.all(PAIRS.map((pair) => store.sharedNeighbours(pair, filter, view, WHOLE, asking())))
  const moments = isOfMoments
    ? await store.timelineOf(abouts, days ?? { from: null, until: null }, view, WHOLE, asking())
    : []
  const among = await store.relationshipsAmong(somebody, filter, view, MANY, asking())
  return [
    ...inLists('relationships', [await store.relationships(filter, days ?? null, view, WHOLE, asking())]),
    ...joined.flatMap((list, index) => list.map(({ id }) => `joining ${index}: ${id}`)),
    ...among.map(({ id }) => `among: ${id}`),
    ...inLists('shared', shared),
    ...inLists('moments', moments),
    ...inLists('figures', await store.figuresOf(ENTITY_IDS, types === null ? null : ['m0'], view, WHOLE, asking())),
    ...inLists('claims', await store.claimsAbout(abouts, view, WHOLE, asking())),
    ...inLists('named', await store.entitiesIn(DOCUMENT_IDS, otherKinds, WHOLE, asking())),
    ...inLists('disagreements', await store.disagreementsAbout(abouts, null, view, WHOLE, asking())),
    ...(await begun(store, types, view)),
  ]
}

function inLists(name: string, lists: readonly Listing<unknown>[]): readonly string[] {
  return lists.flatMap(({ keys }, index) => keys.map((key) => `${name} ${index}: ${key}`))
}

/** As many texts as relationships have a start: with more to read they may begin earlier, but do begin. */
async function begun(store: Store, types: RelationshipFilter['types'], view: View): Promise<readonly string[]> {
  const counts = await store.histogram('YEAR', types, view, asking())
  return Array.from({ length: counts.reduce((sum, { count }) => sum + count, 0) }, (_, index) => `begun: ${index}`)
}

/** The length of the least paths between all pairs, infinite where there are none. */
async function leastLengths(store: Store, { filter = EVERYTHING, view }: Asked): Promise<readonly number[]> {
  const ends = PAIRS.filter(([fromId, toId]) => fromId < toId)
  const found = await Promise.all(ends.map((pair) => store.leastPaths(...pair, filter, view, 1, asking())))
  return found.map(({ length }) => length ?? Number.POSITIVE_INFINITY)
}

/** What both filters want. */
function widened(filter: RelationshipFilter, more: RelationshipFilter): RelationshipFilter {
  return {
    types: both(filter.types, more.types),
    labels: both(filter.labels, more.labels),
    otherKinds: both(filter.otherKinds, more.otherKinds),
    classifications: both(filter.classifications, more.classifications),
    direction: filter.direction === more.direction ? filter.direction : 'BOTH',
  }
}

/** What both Views read. */
function reading(view: View, more: View): View {
  return {
    ...view,
    documents: both(view.documents, more.documents),
    modalities: both(view.modalities, more.modalities) ?? [],
    reported: view.reported || more.reported,
    inferred: view.inferred || more.inferred,
    knownBy: later(view.knownBy, more.knownBy),
  }
}

/** Those of both lists; null, which is no condition, where one is null. */
function both<Value>(ones: readonly Value[] | null, others: readonly Value[] | null): readonly Value[] | null {
  return ones === null || others === null ? null : [...ones, ...others]
}

function earlier(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : one < other ? one : other
}

function later(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : one > other ? one : other
}
