import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthen, PHRASES, shorten } from '../../src/store/neo4j/driver/shorthand.ts'
import { loadSections } from '../../src/store/neo4j/load/load-rows.ts'
import { buildRecord, link, on } from '../support/build-record.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

describe('JSON as it stands in Neo4j', () => {
  it('has one character below a space for each phrase, none of which JSON has', () => {
    expect(PHRASES.length).toBeLessThan(32)
    expect(new Set(PHRASES).size).toBe(PHRASES.length)
    expect(shorten(PHRASES[2] ?? '')).toBe('\u0003')
  })

  it('is read as it was, whatever texts it holds', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PHRASES))
    const value = fc.dictionary(text, fc.oneof(text, fc.array(text), fc.dictionary(text, text)))
    fc.assert(
      fc.property(value, (any) => {
        const json = JSON.stringify(any)
        expect(lengthen(shorten(json))).toBe(json)
      }),
    )
  })

  it('takes of a plain relationship and its claim no more than two of the store’s pieces, and one', () => {
    const record = buildRecord({
      ...SMALL_GRAPH,
      disagreements: [],
      claims: [link('letter.c1', ['amber', 'WORKS_WITH', 'birch'], { when: on('2009-05-02') })],
    })
    const lengths = loadSections(record).flatMap(({ name, keys, rowsAt }) =>
      name === 'relationships' || name === 'claims'
        ? keys.flatMap((_, place) => rowsAt(place).map(({ properties }) => [name, String(properties['row']).length]))
        : [],
    )
    const most = { relationships: 240, claims: 120 }
    expect(lengths.map(([name]) => name)).toEqual(['relationships', 'claims'])
    for (const [name, length] of lengths) expect(length).toBeLessThanOrEqual(most[name as keyof typeof most])
  })
})
