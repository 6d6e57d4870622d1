import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/model/claim.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { bucketDigest, bucketsOf, fill } from '../../src/store/neo4j/load/buckets.ts'
import { type LoadSection, loadSections } from '../../src/store/neo4j/load/load-rows.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { anyRecord } from '../support/random-record.ts'
import { runs } from '../support/runs.ts'

/** Numbered items, each of which is a row that holds its word. */
function words(list: readonly string[]): LoadSection {
  return {
    name: 'words',
    vocabulary: 'core',
    keys: list.map((_, place) => `item-${place}`),
    textAt: (place) => `${place} ${list[place]}`,
    rowsAt: (place) => [{ id: `item-${place}`, properties: { word: list[place] } }],
  }
}

/** The rows of each bucket of a record, by its digest. */
function byDigest(record: DocumentaryRecord): ReadonlyMap<string, string> {
  return new Map(
    loadSections(record).flatMap((section) =>
      bucketsOf(section).map((bucket) => {
        const { digest, rows } = fill(bucket)
        return [digest, JSON.stringify(rows)] as const
      }),
    ),
  )
}

const MANY = Array.from({ length: 5000 }, () => 'blue')

describe('the buckets of a section', () => {
  it('hold each item once, whatever the order of the items', () => {
    const section = words(MANY)
    const backwards = { ...section, keys: section.keys.toReversed() }
    const idsIn = ({ keys, ...rest }: LoadSection) =>
      bucketsOf({ keys, ...rest }).map(({ places }) => places.map((place) => keys[place]))
    expect(idsIn(section).flat().sort()).toEqual([...section.keys].sort())
    expect(idsIn(backwards)).toEqual(idsIn(section))
    // Some hundred and twenty-eight on average.
    expect(bucketsOf(section).length).toBeGreaterThan(20)
    expect(bucketsOf(section).length).toBeLessThan(80)
  })

  it('differ in one where one item has changed, in two at most where one has come or gone', () => {
    const before = new Set(bucketsOf(words(MANY)).map(bucketDigest))
    const newOnes = (section: LoadSection) => bucketsOf(section).filter((one) => !before.has(bucketDigest(one)))
    expect(newOnes(words(MANY.with(2500, 'pink')))).toHaveLength(1)
    expect(newOnes(words([...MANY, 'blue'])).length).toBeLessThanOrEqual(2)
    expect(newOnes(words(MANY.slice(0, -1))).length).toBeLessThanOrEqual(2)
    expect(newOnes({ ...words(MANY), vocabulary: 'other' })).toHaveLength(before.size)
  })

  it('have other digests where their rows are others, of any two records', () => {
    const law = fc.property(anyRecord, anyRecord, (one, other) => {
      const before = byDigest(one)
      for (const [digest, rows] of byDigest(other)) if (before.has(digest)) expect(rows).toBe(before.get(digest))
    })
    fc.assert(law, { numRuns: runs(30) })
  })

  it('have other digests where one claim has changed upon which rows of other things depend', () => {
    const otherwise = fc.constantFrom<Partial<Claim>>(
      { modality: 'DENIED', deniesPlan: false },
      { modality: 'STATED' },
      { when: null },
      { correctsIds: [], continuesIds: [] },
      { hedge: 'perhaps' },
    )
    const law = fc.property(anyRecord, fc.nat(), otherwise, (record, number, change) => {
      const place = number % record.claims.length
      const claims = record.claims.map((claim, index) => (index === place ? { ...claim, ...change } : claim))
      const before = byDigest(record)
      for (const [digest, rows] of byDigest({ ...record, claims }))
        if (before.has(digest)) expect(rows).toBe(before.get(digest))
    })
    fc.assert(law, { numRuns: runs(200) })
  })

  it('have another digest where what came of a plan is told otherwise', () => {
    const written = (year: string) => ({ written: { edtf: year, inferred: false } })
    const recordWith = (accordingToId: string | null) =>
      buildRecord({
        entities: [
          ...['one', 'two', 'three'].map((id) => entity('ORGANISATION', id, id)),
          entity('EVENT', 'summit', 'Summit'),
        ],
        documents: [document('plan', 'Plan', written('2009')), document('report', 'Report', written('2012'))],
        claims: [
          link('plan.c1', ['one', 'ABSORBED_INTO', 'two'], { modality: 'PLANNED', eventId: 'summit' }),
          link('report.c1', ['two', 'PART_OF', 'three'], { eventId: 'summit', accordingToId }),
        ],
      })
    const planIn = (record: DocumentaryRecord) =>
      loadSections(record)
        .filter(({ name }) => name === 'relationships')
        .flatMap(({ keys, rowsAt, textAt }) =>
          keys.flatMap((_, place) => rowsAt(place).map(({ properties }) => ({ properties, text: textAt(place) }))),
        )
        .find(({ properties }) => properties['subjectId'] === 'one')
    const [before, after] = [planIn(recordWith(null)), planIn(recordWith('three'))]
    expect(after?.properties).not.toEqual(before?.properties)
    expect(after?.text).not.toBe(before?.text)
  })

  it('have other digests where only what a row says of something else has changed', () => {
    const record = fc.sample(anyRecord, { numRuns: 1, seed: 1 })[0]
    if (record === undefined) throw new Error('there is a random record')
    const renamed = { ...record, entities: record.entities.map((one) => ({ ...one, name: `${one.name} II` })) }
    const undated = {
      ...record,
      documents: record.documents.map((one) => ({ ...one, published: null, written: null })),
    }
    const retitled = { ...record, documents: record.documents.map((one) => ({ ...one, title: `${one.title} II` })) }
    const before = byDigest(record)
    for (const changed of [renamed, undated, retitled]) {
      for (const [digest, rows] of byDigest(changed)) if (before.has(digest)) expect(rows).toBe(before.get(digest))
    }
  })
})
