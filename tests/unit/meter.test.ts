import { constants } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { isLonger } from '../../src/graphql/limits/is-longer.ts'
import { rowsIn } from '../../src/store/meter-store.ts'

describe('the rows of an answer of the port', () => {
  const listing = (count: number) => ({ keys: Array(count).fill('key'), items: Array(count).fill({ id: 'x' }) })

  test('are its items, whatever they are listed in', () => {
    expect(rowsIn([{ id: 'a', names: ['x', 'y'] }, null])).toBe(1)
    expect(rowsIn([[{ id: 'a' }, { id: 'b' }], []])).toBe(2)
    expect(rowsIn(listing(3))).toBe(3)
    expect(rowsIn([listing(3), listing(0), listing(2)])).toBe(5)
    expect(rowsIn([['part-1', 'part-2'], null])).toBe(2)
  })

  test('are a tenth of the places where nothing but places is given', () => {
    expect(rowsIn({ keys: Array(10_001).fill('key'), items: [] })).toBe(1001)
    expect(rowsIn({ keys: [], items: [] })).toBe(0)
  })

  test('are one and what it lists, of an answer that is one thing', () => {
    expect(rowsIn({ length: null, paths: [] })).toBe(1)
    expect(rowsIn({ length: 1, paths: [['a', 'b']] })).toBe(3)
    expect(rowsIn({ read: 5, perhaps: [{ id: 'd', authorIds: ['a', 'b'] }] })).toBe(2)
  })
})

describe('an answer', () => {
  test.each<[unknown, number]>([
    // Each with its bytes in JSON, counted by hand.
    [{ a: [1, null, true] }, 19],
    [['"'], 6],
    [['é'], 6],
    [['🜁\u0000'], 14],
    [{ id: 'x'.repeat(100) }, 109],
  ])('is longer than all but as many bytes as it has: %j', (value, bytes) => {
    expect(isLonger(value, bytes)).toBe(false)
    expect(isLonger(value, bytes - 1)).toBe(true)
  })

  test('that would be longer than any text may be is told without being written out', () => {
    const text = 'x'.repeat(1 << 20)
    expect(1000 * text.length).toBeGreaterThan(constants.MAX_STRING_LENGTH)
    expect(isLonger(Array(1000).fill(text), 1 << 24)).toBe(true)
  })
})
