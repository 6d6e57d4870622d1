import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveGroups } from '../../src/domain/derive/derive-record.ts'
import { digest } from '../../src/domain/model/digest.ts'
import { sha256 } from '../../src/sha256.ts'
import { openClaimRows, packClaimRows } from '../../src/store/embedded/indexes/claim-columns.ts'
import { entitiesInOrder, orderEntities } from '../../src/store/embedded/indexes/entity-order.ts'
import {
  type AttestationRow,
  attestationFrom,
  attestationRowOf,
} from '../../src/store/embedded/kept/attestation-row.ts'
import { type ClaimRow, claimFrom, claimRowOf } from '../../src/store/embedded/kept/claim-row.ts'
import { type EntityRow, entityFrom, entityRowOf } from '../../src/store/embedded/kept/entity-row.ts'
import { involvementFrom, involvementRowOf } from '../../src/store/embedded/kept/involvement-row.ts'
import { keepIn } from '../../src/store/embedded/kept/keep.ts'
import { openDigests, packDigests } from '../../src/store/embedded/kept/packed-digests.ts'
import { openRows, packRows } from '../../src/store/embedded/kept/packed-rows.ts'
import { openPacked, packTexts } from '../../src/store/embedded/kept/packed-texts.ts'
import { packPlaces, placeAt, placesWithin } from '../../src/store/embedded/kept/places.ts'
import { rememberLast } from '../../src/store/embedded/kept/remember-last.ts'
import { entity, link, on } from '../support/build-record.ts'
import { anyRecord } from '../support/random-record.ts'
import { runs } from '../support/runs.ts'

describe('what is packed', () => {
  it('is the same text again, whatever its characters', () => {
    const property = fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const opened = openPacked(packTexts(texts.length, (place) => texts[place] ?? ''))
      expect(Array.from({ length: opened.length }, (_, place) => opened.at(place))).toEqual(texts)
    })
    fc.assert(property, { numRuns: runs(200) })
  })

  it('stands to any text as texts stand to each other', () => {
    const anyTexts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '~', 'é', '\u{10000}', '\uffff') }))
    const property = fc.property(anyTexts, fc.boolean(), (all, isPlain) => {
      const texts = isPlain ? all.filter((text) => /^[ab~]*$/.test(text)) : all
      const opened = openPacked(packTexts(texts.length, (place) => texts[place] ?? ''))
      for (const [place, text] of texts.entries()) {
        for (const other of all)
          expect(Math.sign(opened.compareAt(place, other))).toBe(text < other ? -1 : text === other ? 0 : 1)
      }
    })
    fc.assert(property, { numRuns: runs(200) })
  })

  it('is the same places again, in two or three bytes each where that is enough', () => {
    const property = fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 24 })), (numbers) => {
      const packed = packPlaces(Uint32Array.from(numbers))
      expect(numbers.map((_, index) => placeAt(packed, index))).toEqual(numbers)
      expect([...placesWithin(packed, 1, Math.max(1, numbers.length))]).toEqual(numbers.slice(1))
      expect(() => placeAt(packed, numbers.length)).toThrow()
    })
    fc.assert(property, { numRuns: runs(100), examples: [[[2 ** 24 - 1]], [[2 ** 24]], [[0, 255, 256, 65535, 65536]]] })
    expect(packPlaces(Uint32Array.of(7, 2 ** 16 - 1))).toEqual(Uint16Array.of(7, 2 ** 16 - 1))
    expect(packPlaces(Uint32Array.of(2 ** 16))).toEqual({ threes: Uint8Array.of(0, 0, 1), length: 1 })
    expect('threes' in packPlaces(Uint32Array.of(2 ** 24 - 1))).toBe(true)
    expect('threes' in packPlaces(Uint32Array.of(2 ** 24))).toBe(false)
  })

  it('is the same claim again, and the same entity', () => {
    const property = fc.property(anyRecord, ({ claims, entities }) => {
      const rows = packRows(claims.length, (place) => claims.slice(place, place + 1).map(claimRowOf))
      const opened = openRows<readonly ClaimRow[], unknown>(rows, (row, place) =>
        row.map((one) => claimFrom(one, claims[place]?.id ?? '', claims[place]?.documentId ?? '')),
      )
      for (const [place, claim] of claims.entries())
        expect(JSON.stringify(opened.at(place))).toBe(JSON.stringify([claim]))
      const packed = packRows(entities.length, (place) => entities.slice(place, place + 1).map(entityRowOf))
      const again = openRows<readonly EntityRow[], unknown>(packed, (row, place) =>
        row.map((one) => entityFrom(one, entities[place]?.id ?? '', entities[place]?.kind ?? 'TOPIC')),
      )
      for (const [place, one] of entities.entries()) expect(JSON.stringify(again.at(place))).toBe(JSON.stringify([one]))
    })
    fc.assert(property, { numRuns: runs(100) })
  })

  it('is the same attestation again, and the same limits and outcomes', () => {
    const property = fc.property(anyRecord, (record) => {
      const { relationships, figures } = deriveGroups(record, sha256)
      for (const { attestations } of [...relationships, ...figures]) {
        const rows = packRows(1, () => attestations.map(attestationRowOf))
        const again = openRows<readonly AttestationRow[], unknown>(rows, (row) => row.map(attestationFrom))
        // Their fields in the same order, as answers of both stores are compared.
        expect(JSON.stringify(again.at(0))).toBe(JSON.stringify(attestations))
      }
      for (const { limits, outcomes } of relationships) {
        const again = openRows(
          packRows(1, () => involvementRowOf({ limits, outcomes })),
          involvementFrom,
        )
        expect(JSON.stringify(again.at(0))).toBe(JSON.stringify({ limits, outcomes }))
      }
    })
    fc.assert(property, { numRuns: runs(50) })
  })

  it('is the same claim again where it stands in columns', () => {
    const property = fc.property(anyRecord, ({ claims, entities }) => {
      const order = orderEntities(() => entitiesInOrder(entities), keepIn(new Map()))
      const rows = openClaimRows(packClaimRows(claims, order), order)
      expect(rows.length).toBe(claims.length)
      for (const [place, claim] of claims.entries()) {
        const again = claimFrom(rows.at(place), claim.id, claim.documentId)
        expect(JSON.stringify(again)).toBe(JSON.stringify(claim))
      }
    })
    fc.assert(property, { numRuns: runs(100) })
  })

  it('is the same id again, in the same order, and found', () => {
    const anyDigest = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => digest(sha256, [...bytes]))
    const property = fc.property(fc.uniqueArray(anyDigest, { maxLength: 40 }), (digests) => {
      const ids = digests.map((one) => `r-${one}`).sort()
      const packed = packDigests(ids.length, (place) => ids[place] ?? '', 'r-')
      expect(packed.bytes.length).toBe(17 * ids.length)
      const opened = openDigests(packed)
      expect(Array.from({ length: opened.length }, (_, place) => opened.at(place))).toEqual(ids)
      for (const [place, id] of ids.entries()) expect(opened.placeOf(id)).toBe(place)
      for (const id of [
        '',
        'r-',
        `f-${'a'.repeat(26)}`,
        `r-${'2'.repeat(26)}`,
        `r-${'z'.repeat(26)}`,
        `r-${'1'.repeat(26)}`,
      ])
        expect(opened.placeOf(id)).toBe(ids.includes(id) ? ids.indexOf(id) : null)
    })
    fc.assert(property, { numRuns: runs(100) })
    // The digits 2 to 7 come before the letters, as they do in texts, and not behind them, as they count.
    const inOrder = ['r-2', 'r-7', 'r-a', 'r-z'].map((beginning) => beginning.padEnd(28, '2'))
    const opened = openDigests(packDigests(4, (place) => inOrder[place] ?? '', 'r-'))
    expect(inOrder.map(opened.placeOf)).toEqual([0, 1, 2, 3])
  })

  it('says of a plain claim and a plain entity no more than they do', () => {
    const claim = link('letter.c3', ['one', 'PART_OF', 'other'], { when: on('2009-03') })
    expect(claimRowOf(claim).slice(2)).toEqual(['one', ['PART_OF', 'other'], '2009-03', null])
    expect(claimRowOf({ ...claim, modality: 'DENIED', note: 'why' }).slice(5)).toEqual([
      { modality: 'DENIED', note: 'why' },
    ])
    expect(entityRowOf(entity('TOPIC', 'one', 'One'))).toBe('One')
  })
})

describe('things that are made when they are asked for', () => {
  it('are made again only where others of their slot came between', () => {
    const made: number[] = []
    const things = rememberLast({
      length: 10_000,
      at(place) {
        made.push(place)
        return { place }
      },
    })
    for (const place of [7, 7, 8, 7, 7 + 4096, 7]) expect(things.at(place)).toEqual({ place })
    expect(made).toEqual([7, 8, 7 + 4096, 7])
  })
})
