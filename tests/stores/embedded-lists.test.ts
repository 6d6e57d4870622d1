import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveRecord } from '../../src/domain/derive/derive-record.ts'
import { otherEndOf, type Relationship } from '../../src/domain/evidence/relationship.ts'
import { sideFrom } from '../../src/domain/evidence/seen-from.ts'
import { entitySortKey } from '../../src/domain/evidence/sort-key.ts'
import type { View } from '../../src/domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../src/domain/evidence/wanted-relationships.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { compareText } from '../../src/domain/text/compare-text.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { sha256 } from '../../src/sha256.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { COUNTING, type SidedFilter, type Store } from '../../src/store/store.ts'
import { buildRecord, entity } from '../support/build-record.ts'
import { OWN_VOCABULARY } from '../support/own-types.ts'
import { anyEntityFilter, anyRecord, anyViewOfRecord, DOCUMENT_IDS, ENTITY_IDS } from '../support/random-record.ts'
import { runs } from '../support/runs.ts'
import { asking, EVERY_SIDE, firstOf, ids, readListing, viewWith, WHOLE } from './contract/told.ts'
import { relationshipsAt, relationshipsOf } from './definitions/relationships.ts'
import { listed, readWorld } from './definitions/world.ts'
import { anySidedFilter } from './differential/any-values.ts'

const open = (record: DocumentaryRecord): Store => openEmbeddedStore(record, recordHash(record))

const anyPageLength = fc.integer({ min: 1, max: 6 })

describe('the embedded store, over any record', () => {
  it('lists the relationships of an entity as their definition says, in pages of any size', async () => {
    const property = fc.asyncProperty(
      anyRecord,
      fc.constantFrom(...ENTITY_IDS),
      anySidedFilter,
      anyViewOfRecord,
      anyPageLength,
      async (record, entityId, filter, view, first) => {
        const store = open(record)
        const found = await readListing(first, async (page) =>
          firstOf(await store.relationshipsOf([entityId], filter, view, page, asking())),
        )
        expect(found).toEqual(relationshipsOf(readWorld(record), entityId, filter, view))
      },
    )
    await fc.assert(property, { numRuns: runs(400) })
  })

  it('goes on from any key, one of the list or not', async () => {
    const anyKey = fc.oneof(
      fc.constantFrom('', '~', '2005', '2005-06-07\tPART_OF\tu'),
      fc.string({ unit: 'grapheme-ascii' }),
    )
    const property = fc.asyncProperty(
      anyRecord,
      fc.constantFrom(...ENTITY_IDS),
      anySidedFilter,
      anyKey,
      async (record, entityId, filter, after) => {
        const page = { first: 100, after, keysOnly: false }
        const [found] = await open(record).relationshipsOf([entityId], filter, viewWith({}), page, asking())
        const { keys, items } = relationshipsOf(readWorld(record), entityId, filter, viewWith({}))
        const isAfter = (_: unknown, index: number) => (keys[index] ?? '') > after
        expect(found).toEqual({ keys: keys.filter(isAfter), items: items.filter(isAfter) })
      },
    )
    await fc.assert(property, { numRuns: runs(200) })
  })

  it('gives the steps of lineage as the first of the relationships of those types', async () => {
    const property = fc.asyncProperty(
      anyRecord,
      fc.constantFrom('OUT' as const, 'IN' as const),
      anyViewOfRecord,
      fc.integer({ min: 0, max: 5 }),
      async (record, direction, view, first) => {
        const world = readWorld(record)
        const steps = await open(record).lineageStepsOf(ENTITY_IDS, direction, view, first, asking())
        const filter = { ...ANY_RELATIONSHIP, types: OWN_VOCABULARY.lineage, direction }
        const expected = ENTITY_IDS.map((id) => relationshipsAt(world, id, filter, view))
        expect(steps).toEqual(
          expected.map(({ keys, items }) => ({ keys: keys.slice(0, first), items: items.slice(0, first) })),
        )
      },
    )
    await fc.assert(property, { numRuns: runs(200) })
  })

  it('counts relationships as it lists them', async () => {
    const property = fc.asyncProperty(anyRecord, anySidedFilter, anyViewOfRecord, async (record, filter, view) => {
      const world = readWorld(record)
      const counts = await open(record).relationshipCountsOf(ENTITY_IDS, filter, view, asking())
      expect(counts).toEqual(
        ENTITY_IDS.map((id) => countsOf(record, id, relationshipsOf(world, id, filter, view).items)),
      )
    })
    await fc.assert(property, { numRuns: runs(200) })
  })

  it('lists entities and documents in order, each once, in pages of any size, and counts them', async () => {
    const property = fc.asyncProperty(anyRecord, anyEntityFilter, anyPageLength, async (record, filter, first) => {
      const store = open(record)
      const { kinds, classification } = filter
      const passing = record.entities
        .filter(({ kind }) => kinds === null || kinds.includes(kind))
        .filter((one) => classification === null || one.classification === classification)
      const expected = listed(passing, ({ name, id }) => entitySortKey(name, id))
      expect(await readListing(first, (page) => store.entities(filter, 'NAME', page, asking()))).toEqual(expected)
      expect(await store.entities(filter, 'NAME', COUNTING, asking())).toEqual({ keys: expected.keys, items: [] })
      const documents = await readListing(first, (page) => store.documents(page, asking()))
      expect([...documents.items].sort((a, b) => compareText(a.id, b.id))).toEqual(record.documents)
      expect(documents.keys).toEqual([...documents.keys].sort(compareText))
    })
    await fc.assert(property, { numRuns: runs(200) })
  })

  it('finds between two entities what their lists hold', async () => {
    const property = fc.asyncProperty(
      anyRecord,
      fc.constantFrom(...ENTITY_IDS),
      fc.constantFrom(...ENTITY_IDS),
      async (record, subjectId, objectId) => {
        const { relationships } = deriveRecord(record, sha256)
        const types = relationships.map(({ type }) => type)
        const between = relationships
          .filter(
            (one) =>
              (one.subjectId === subjectId && one.objectId === objectId) ||
              // These say the same of both ends.
              (['HAD_DEALINGS_WITH', 'RELATIVE_OF', 'WORKS_WITH'].includes(one.type) &&
                one.subjectId === objectId &&
                one.objectId === subjectId),
          )
          .sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id))
        expect(await open(record).relationshipsBetween(subjectId, objectId, types, asking())).toEqual(between)
      },
    )
    await fc.assert(property, { numRuns: runs(200) })
  })

  it('answers the same where an unrelated entity stands beside', async () => {
    const property = fc.asyncProperty(anyRecord, anySidedFilter, anyViewOfRecord, async (record, filter, view) => {
      const stranger = entity('TOPIC', 'stranger', 'zzz stranger')
      const beside = buildRecord({ ...record, entities: [...record.entities, stranger] })
      expect(await answers(open(beside), record, filter, view)).toEqual(
        await answers(open(record), record, filter, view),
      )
    })
    await fc.assert(property, { numRuns: runs(100) })
  })
})

function countsOf(record: DocumentaryRecord, entityId: string, relationships: readonly Relationship[]) {
  const kinds = new Map(record.entities.map(({ id, kind }) => [id, kind]))
  const keys = relationships.map(
    (one) => `${one.type} ${sideFrom(one, entityId)} ${kinds.get(otherEndOf(one, entityId))}`,
  )
  return [...new Set(keys)].sort(compareText).map((key) => {
    const [type, side, otherKind] = key.split(' ')
    return { type, side, otherKind, count: keys.filter((one) => one === key).length }
  })
}

/** What a store says of everything in a record. */
async function answers(store: Store, record: DocumentaryRecord, filter: SidedFilter, view: View) {
  const { relationships, figures, existences } = deriveRecord(record, sha256)
  const groupIds = [relationships, figures, existences].flat().map(({ id }) => id)
  const documents = { documents: view.documents, knownBy: view.knownBy }
  return {
    related: await store.relationshipsOf(ENTITY_IDS, filter, view, WHOLE, asking()),
    counted: await store.relationshipCountsOf(ENTITY_IDS, EVERY_SIDE, view, asking()),
    claims: await store.claimsOf(groupIds, view, 50, asking()),
    disagreements: await store.disagreementsOf(groupIds, view, asking()),
    speaking: await store.documentsSpeakingOf(ENTITY_IDS, documents, DOCUMENT_IDS.slice(0, 1), 50, asking()),
    meant: (
      await store.entitiesByRef(
        record.entities.map(({ name }) => name),
        asking(),
      )
    ).map(ids),
  }
}
