import { describe, expect, test } from 'vitest'
import { type Neighbourhood, type SubgraphQuestion, walkSubgraph } from '../../src/domain/answers/subgraph-walk.ts'

/** Who lists whom, in order; `a: 'b b c'` lists b twice, as parallel relationships do. */
type World = Readonly<Record<string, string>>

const WORLD: World = {
  a: 'b c b d',
  b: 'a e f',
  c: 'a g',
  d: 'a',
  e: 'b h',
  f: 'b',
  g: 'c',
  h: 'e',
}

function walking(world: World) {
  const asked: { ids: readonly string[]; first: number }[] = []
  const walk = (parts: Partial<SubgraphQuestion>) =>
    walkSubgraph({ startIds: ['a'], depth: 1, limit: 100, knownIds: [], ...parts }, async (ids, first) => {
      asked.push({ ids, first })
      return ids.map((id): Neighbourhood => {
        const all = (world[id] ?? '').split(' ').filter((other) => other !== '')
        return { otherIds: all.slice(0, first), hasMore: all.length > first }
      })
    })
  return { walk, asked }
}

describe('a walk for a subgraph', () => {
  test('gives the start, then level by level each one’s neighbours in their order, each once', async () => {
    const { walk } = walking(WORLD)
    expect(await walk({})).toEqual({ entityIds: ['a', 'b', 'c', 'd'], distances: [0, 1, 1, 1], truncated: false })
    expect(await walk({ depth: 2 })).toEqual({
      entityIds: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      distances: [0, 1, 1, 1, 2, 2, 2],
      truncated: false,
    })
    expect((await walk({ depth: 9 })).entityIds).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })

  test('begins at several, in the order asked, each once', async () => {
    const { walk } = walking(WORLD)
    expect((await walk({ startIds: ['h', 'c', 'h'] })).entityIds).toEqual(['h', 'c', 'e', 'a', 'g'])
  })

  test('keeps the nearest first where it is cut, and says so', async () => {
    const { walk } = walking(WORLD)
    expect(await walk({ depth: 2, limit: 5 })).toMatchObject({ entityIds: ['a', 'b', 'c', 'd', 'e'], truncated: true })
    expect(await walk({ depth: 2, limit: 7 })).toMatchObject({
      entityIds: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      truncated: false,
    })
    expect(await walk({ limit: 1 })).toMatchObject({ entityIds: ['a'], truncated: true })
    expect(await walk({ startIds: ['d', 'h'], limit: 1 })).toMatchObject({ entityIds: ['d'], truncated: true })
  })

  test('goes through what is known, and neither gives nor counts it', async () => {
    const { walk } = walking(WORLD)
    expect(await walk({ knownIds: ['a', 'c'] })).toMatchObject({ entityIds: ['b', 'd'], truncated: false })
    expect(await walk({ knownIds: ['a', 'b', 'd'], depth: 2, limit: 2 })).toMatchObject({
      entityIds: ['c', 'e'],
      truncated: true,
    })
  })

  test('asks once a level, for each entity once', async () => {
    const { walk, asked } = walking(WORLD)
    await walk({ depth: 3 })
    expect(asked.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c', 'd'], ['e', 'f', 'g']])
  })

  test('looks behind parallel relationships for what is still wanted', async () => {
    const { walk, asked } = walking({ a: `${'b '.repeat(60)}c ${'b '.repeat(600)}d`, b: 'a', c: 'a' })
    expect(await walk({ limit: 4 })).toMatchObject({ entityIds: ['a', 'b', 'c', 'd'], truncated: false })
    expect(asked.map(({ first }) => first)).toEqual([56, 448, 3584])
    expect((await walk({ limit: 2 })).entityIds).toEqual(['a', 'b'])
  })

  test('says that nothing was left out where what it did not read was known', async () => {
    const { walk } = walking({ a: 'b '.repeat(60), b: 'a' })
    expect(await walk({ limit: 2 })).toMatchObject({ entityIds: ['a', 'b'], truncated: false })
  })

  test('looks no further than is wanted, each entity in its order', async () => {
    const { walk, asked } = walking({ s: 'a b', a: 'x '.repeat(80), b: `${'x '.repeat(80)}y z` })
    expect(await walk({ startIds: ['s'], depth: 2, limit: 5 })).toMatchObject({
      entityIds: ['s', 'a', 'b', 'x', 'y'],
      truncated: true,
    })
    expect(asked.map(({ ids }) => ids.join(' '))).toEqual(['s', 'a b', 'a b'])
  })

  test('finds all of a hub that the limit allows', async () => {
    const others = Array.from({ length: 1500 }, (_, index) => `n${index}`)
    const { walk } = walking({ hub: others.join(' ') })
    const whole = await walk({ startIds: ['hub'], limit: 2000 })
    expect([whole.entityIds.length, whole.truncated]).toEqual([1501, false])
    expect((await walk({ startIds: ['hub'], limit: 1000 })).entityIds).toEqual(['hub', ...others.slice(0, 999)])
  })

  test('looks at a bounded number of relationships of each, and says that there may be more', async () => {
    const { walk, asked } = walking({ a: 'b '.repeat(12_000) })
    expect(await walk({ limit: 3 })).toMatchObject({ entityIds: ['a', 'b'], truncated: true })
    expect(asked.at(-1)?.first).toBe(10_000)
  })

  test('asks no more once it is full and something was left out', async () => {
    const { walk, asked } = walking(WORLD)
    expect((await walk({ depth: 5, limit: 2 })).truncated).toBe(true)
    expect(asked).toHaveLength(1)
  })
})
