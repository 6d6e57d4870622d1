import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DISAGREEMENT_KINDS } from '../../src/domain/evidence/disagreement.ts'
import { DIRECTIONS } from '../../src/domain/evidence/relationship.ts'
import { HISTOGRAM_UNITS } from '../../src/domain/evidence/start-mark.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { ENTITY_KINDS } from '../../src/domain/model/kinds.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { compareText } from '../../src/domain/text/compare-text.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import {
  type Listing,
  MAX_PATH_LENGTH,
  type Page,
  type Pair,
  type RelationshipFilter,
  type Store,
} from '../../src/store/store.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { DOCUMENT_IDS, ENTITY_IDS } from '../support/random-record.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { asking, firstOf, readListing } from './contract/told.ts'
import { among, histogram, joining, relationships } from './definitions/relationships.ts'
import {
  claimsAbout,
  claimsFound,
  claimsIn,
  disagreementsAbout,
  documentsOf,
  entitiesIn,
  figuresOf,
  timelineOf,
} from './definitions/sources.ts'
import { leastPaths, sharedNeighbours } from './definitions/walks.ts'
import { readWorld, type World } from './definitions/world.ts'
import { anyClaimText, anyDaysOf, anyViewOf, anyWideFilter } from './differential/any-values.ts'

const RECORDS = 120
const QUESTIONS_A_RECORD = 12

const anyEntityId = fc.constantFrom(...ENTITY_IDS)
const anyAboutId = fc.constantFrom(null, ...ENTITY_IDS)
const anyEntityIds = fc.array(anyEntityId, { maxLength: 6 })
const anyDocumentId = fc.constantFrom(...DOCUMENT_IDS)
const anyPair: fc.Arbitrary<Pair> = fc.tuple(anyEntityId, anyEntityId)
const anyKinds = fc.option(fc.array(fc.constantFrom(...ENTITY_KINDS), { maxLength: 4 }))
const anyPageLength = fc.integer({ min: 1, max: 6 })

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
  it('which relationships there are, within any days, in pages of any size', () =>
    hold(
      (record) => fc.tuple(anyWideFilter, fc.option(anyDaysOf(record)), anyViewOf(record), anyPageLength),
      async (store, world, [filter, days, view, first]) => {
        const found = await readListing(first, (page) => store.relationships(filter, days, view, page, asking()))
        expect(found).toEqual(relationships(world, filter, days, view))
      },
    ))

  it('which relationships join two entities', () =>
    hold(
      (record) => fc.tuple(fc.array(anyPair, { maxLength: 5 }), anyWideFilter, anyViewOf(record), anyPageLength),
      async (store, world, [pairs, filter, view, first]) => {
        const found = await store.relationshipsJoining(pairs, filter, view, first, asking())
        expect(found).toEqual(pairs.map((pair) => joining(world, pair, filter, view).slice(0, first)))
      },
    ))

  it('which relationships there are among entities', () =>
    hold(
      (record) => fc.tuple(anyEntityIds, anyWideFilter, anyViewOf(record), fc.constantFrom(1, 3, 100)),
      async (store, world, [ids, filter, view, first]) => {
        const found = await store.relationshipsAmong(ids, filter, view, first, asking())
        expect(found).toEqual(among(world, ids, filter, view).slice(0, first))
      },
    ))

  it('by which least paths two entities hang together', () =>
    hold(
      (record) =>
        fc.tuple(
          anyPair.filter(([fromId, toId]) => fromId !== toId),
          anyWideFilter,
          anyViewOf(record),
          fc.constantFrom(1, 2, 100),
        ),
      async (store, world, [pair, filter, view, first]) => {
        const found = await store.leastPaths(...pair, filter, view, first, asking())
        const { length, paths } = leastPaths(world, pair, filter, view)
        expect(found).toEqual({ length, paths: paths.slice(0, first) })
      },
    ))

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
        const filter: RelationshipFilter = { types: null, otherKinds: null, direction }
        const { length, paths } = leastPaths(readWorld(record), pair, filter, PLAIN_VIEW)
        const isNear = length !== null && length <= MAX_PATH_LENGTH
        const found = await openEmbeddedStore(record, '').leastPaths(...pair, filter, PLAIN_VIEW, 100, asking())
        expect(found).toEqual(isNear ? { length, paths: paths.slice(0, 100) } : { length: null, paths: [] })
      },
    )
    await fc.assert(property, { numRuns: 600 })
  })

  it('whom entities share', () =>
    hold(
      (record) =>
        fc.tuple(
          fc.array(anyEntityId, { minLength: 1, maxLength: 3 }),
          anyWideFilter,
          anyViewOf(record),
          anyPageLength,
        ),
      async (store, world, [ids, filter, view, first]) => {
        const found = await readListing(first, (page) => store.sharedNeighbours(ids, filter, view, page, asking()))
        expect(found).toEqual(sharedNeighbours(world, ids, filter, view))
      },
    ))

  it('when relationships begin', () =>
    hold(
      (record) => fc.tuple(fc.constantFrom(...HISTOGRAM_UNITS), anyWideFilter, anyViewOf(record)),
      async (store, world, [unit, { types }, view]) => {
        expect(await store.histogram(unit, types, view, asking())).toEqual(histogram(world, unit, types, view))
      },
    ))

  it('what happened when', () =>
    hold(
      (record) => {
        const anyDays = fc.oneof(
          { weight: 3, arbitrary: anyDaysOf(record) },
          { weight: 1, arbitrary: fc.constant('UNDATED' as const) },
        )
        return fc.tuple(anyAboutId, anyDays, anyViewOf(record), anyPageLength)
      },
      async (store, world, [aboutId, days, view, first]) => {
        const found = await readOne(first, (page) => store.timelineOf([aboutId], days, view, page, asking()))
        expect(found).toEqual(timelineOf(world, aboutId, days, view))
      },
    ))

  it('which figures there are about an entity, and what is said of its beginning and end', () =>
    hold(
      (record) => {
        const anyMeasures = fc.option(fc.array(fc.constantFrom('m0', 'm1', 'nothing'), { maxLength: 3 }))
        return fc.tuple(anyEntityId, anyMeasures, anyViewOf(record), anyPageLength)
      },
      async (store, world, [id, measures, view, first]) => {
        const found = await readOne(first, (page) => store.figuresOf([id], measures, view, page, asking()))
        expect(found).toEqual(figuresOf(world, id, measures, view))
        const [existences = []] = await store.existencesOf([id], asking())
        const byChange = world.existences.filter(({ aboutId }) => aboutId === id)
        expect(existences).toEqual([...byChange].sort((a, b) => compareText(a.change, b.change)))
      },
    ))

  it('which claims name an entity, and which stand in a document', () =>
    hold(
      (record) => fc.tuple(anyAboutId, anyDocumentId, anyViewOf(record), anyPageLength),
      async (store, world, [aboutId, documentId, view, first]) => {
        const about = await readOne(first, (page) => store.claimsAbout([aboutId], view, page, asking()))
        expect(about).toEqual(claimsAbout(world, aboutId, view))
        const inside = await readOne(first, (page) => store.claimsIn([documentId], page, asking()))
        expect(inside).toEqual(claimsIn(world, documentId))
      },
    ))

  it('which claims a text finds', () =>
    hold(
      (record) =>
        fc.tuple(
          anyClaimText(record),
          fc.option(anyEntityIds),
          fc.option(fc.array(anyDocumentId, { maxLength: 3 })),
          anyPageLength,
        ),
      async (store, world, [text, aboutIds, documentIds, first]) => {
        const found = await readListing(first, (page) => store.claimsFound(text, aboutIds, documentIds, page, asking()))
        expect(found).toEqual(claimsFound(world, text, aboutIds, documentIds))
      },
    ))

  it('who is named in a document, and which documents name an entity', () =>
    hold(
      () => fc.tuple(anyDocumentId, anyKinds, anyEntityId, anyPageLength),
      async (store, world, [documentId, kinds, entityId, first]) => {
        const named = await readOne(first, (page) => store.entitiesIn([documentId], kinds, page, asking()))
        expect(named).toEqual(entitiesIn(world, documentId, kinds))
        const naming = await readOne(first, (page) => store.documentsOf([entityId], page, asking()))
        expect(naming).toEqual(documentsOf(world, entityId))
      },
    ))

  it('which disagreements there are about an entity', () =>
    hold(
      (record) => {
        const anyOfKinds = fc.option(fc.array(fc.constantFrom(...DISAGREEMENT_KINDS), { maxLength: 4 }))
        return fc.tuple(anyAboutId, anyOfKinds, anyViewOf(record), anyPageLength)
      },
      async (store, world, [aboutId, kinds, view, first]) => {
        const found = await readOne(first, (page) => store.disagreementsAbout([aboutId], kinds, view, page, asking()))
        expect(found).toEqual(disagreementsAbout(world, aboutId, kinds, view))
      },
    ))
})

/** Asks any record several times what any values say, and holds the answers to it read whole. */
async function hold<Values>(
  anyValues: (record: DocumentaryRecord) => fc.Arbitrary<Values>,
  check: (store: Store, world: World, values: Values) => Promise<void>,
): Promise<void> {
  const anyAsked = anyRetoldRecord.chain((record) => {
    const length = { minLength: QUESTIONS_A_RECORD, maxLength: QUESTIONS_A_RECORD }
    return fc.tuple(fc.constant(record), fc.array(anyValues(record), length))
  })
  const property = fc.asyncProperty(anyAsked, async ([record, asked]) => {
    const store = openEmbeddedStore(record, '')
    const world = readWorld(record)
    for (const values of asked) await check(store, world, values)
  })
  await fc.assert(property, { numRuns: RECORDS })
}

/** All of the one list that is asked for. */
function readOne<Item>(
  first: number,
  readPage: (page: Page) => Promise<readonly Listing<Item>[]>,
): Promise<Listing<Item>> {
  return readListing(first, async (page) => firstOf(await readPage(page)))
}
