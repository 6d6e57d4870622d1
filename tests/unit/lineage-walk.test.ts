import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AskSteps, MAX_WALKED, type Step, tooWide, walkLineage } from '../../src/domain/answers/lineage-walk.ts'
import type { Certainty } from '../../src/domain/evidence/certainty.ts'
import { buildRelationship } from '../support/arbitraries.ts'

/** From, to, and how certain; its place among the steps of `from` is its place in the list. */
type Edge = readonly [string, string, (Certainty | null)?]

describe('a walk', () => {
  test('meets each entity once, at its least distance, with the chain to it', async () => {
    const { walk } = world([
      ['start', 'a'],
      ['start', 'b'],
      ['a', 'c'],
      ['b', 'c'],
      ['c', 'd'],
      ['start', 'd'],
    ])
    expect(await walk(3)).toEqual([
      ['a', 1, 'start-a', null],
      ['b', 1, 'start-b', null],
      ['c', 2, 'start-a a-c', null],
      ['d', 1, 'start-d', null],
    ])
  })

  test('goes no further than its depth', async () => {
    const { walk } = world([
      ['start', 'a'],
      ['a', 'b'],
      ['b', 'c'],
    ])
    expect((await walk(2)).map(([id]) => id)).toEqual(['a', 'b'])
    expect(await walk(0)).toEqual([])
  })

  test('ends on a cycle, and never gives the start', async () => {
    const { walk } = world([
      ['start', 'a'],
      ['a', 'b'],
      ['b', 'start'],
      ['b', 'a'],
    ])
    expect((await walk(100)).map(([id, distance]) => [id, distance])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  test('asks once a level, for each entity once, and not beyond the last', async () => {
    const { walk, asked } = world([
      ['start', 'b'],
      ['start', 'a'],
      ['a', 'c'],
      ['b', 'c'],
      ['b', 'start'],
    ])
    await walk(5)
    expect(asked).toEqual([['start'], ['b', 'a'], ['c']])
  })

  test('of nothing is nothing', async () => {
    const { walk, asked } = world([])
    expect(await walk(5)).toEqual([])
    expect(asked).toEqual([['start']])
  })
})

describe('of several chains', () => {
  test('the shortest is kept, even if it is less certain', async () => {
    const { walk } = world([
      ['start', 'a', 'DEFINITE'],
      ['a', 'end', 'DEFINITE'],
      ['start', 'end', 'POSSIBLE'],
    ])
    expect(await walk(3)).toContainEqual(['end', 1, 'start-end', 'POSSIBLE'])
  })

  test('of one length the most certain is kept, even if it comes later by sort key', async () => {
    const { walk } = world([
      ['start', 'a', 'POSSIBLE'],
      ['start', 'b', 'DEFINITE'],
      ['a', 'end', 'DEFINITE'],
      ['b', 'end', 'DEFINITE'],
    ])
    expect(await walk(2)).toContainEqual(['end', 2, 'start-b b-end', 'DEFINITE'])
  })

  test('of one certainty the first by sort keys is kept, compared from the start', async () => {
    const { walk } = world([
      ['start', 'a', 'POSSIBLE'],
      ['start', 'b', 'POSSIBLE'],
      ['b', 'end', 'POSSIBLE'],
      ['a', 'x', 'POSSIBLE'],
      ['a', 'end', 'POSSIBLE'],
    ])
    expect(await walk(2)).toContainEqual(['end', 2, 'start-a a-end', 'POSSIBLE'])
  })

  test('a certain beginning is worth nothing before a step that is only possible', async () => {
    const { walk } = world([
      ['start', 'a', 'POSSIBLE'],
      ['start', 'b', 'DEFINITE'],
      ['a', 'm', 'DEFINITE'],
      ['b', 'm', 'DEFINITE'],
      ['m', 'end', 'POSSIBLE'],
      ['m', 'other', 'DEFINITE'],
    ])
    const found = await walk(3)
    expect(found).toContainEqual(['m', 2, 'start-b b-m', 'DEFINITE'])
    expect(found).toContainEqual(['end', 3, 'start-a a-m m-end', 'POSSIBLE'])
    expect(found).toContainEqual(['other', 3, 'start-b b-m m-other', 'DEFINITE'])
  })

  test('of two relationships between the same ends the more certain is kept, else the first', async () => {
    const { walk } = world([
      ['start', 'a', 'POSSIBLE'],
      ['start', 'a', 'DEFINITE'],
      ['start', 'b', null],
      ['start', 'b', null],
    ])
    expect(await walk(1)).toEqual([
      ['a', 1, 'start-a-1', 'DEFINITE'],
      ['b', 1, 'start-b', null],
    ])
  })
})

describe('in any world', () => {
  const anyEdges = fc.array(
    fc.tuple(
      fc.constantFrom('start', 'a', 'b', 'c', 'd', 'e'),
      fc.constantFrom('start', 'a', 'b', 'c', 'd', 'e'),
      fc.constantFrom<Certainty>('DEFINITE', 'POSSIBLE'),
    ),
    { maxLength: 14 },
  )

  test('distances are the least, and chains the best of all of that length', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdges, fc.integer({ min: 1, max: 4 }), async (edges, depth) => {
        const { walk } = world(edges)
        expect(await walk(depth)).toEqual(bestChains(edges, depth))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a wide world', () => {
  const fan = (from: string, count: number): readonly Edge[] =>
    Array.from({ length: count }, (_, index) => [from, `${from}-${index}`])

  test(`is walked up to ${MAX_WALKED} entities`, async () => {
    expect(MAX_WALKED).toBe(2000)
    expect(await world(fan('start', 2000)).walk(1)).toHaveLength(2000)
    expect(await world([...fan('start', 1000), ...fan('start-0', 1000)]).walk(2)).toHaveLength(2000)
  })

  test('is refused beyond, and says what to do', async () => {
    const refusal = {
      code: 'LIMIT_EXCEEDED',
      message: 'This walk meets more than 2000 entities: ask with a smaller depth or a narrower view.',
    }
    await expect(world(fan('start', 2001)).walk(1)).rejects.toMatchObject(refusal)
    await expect(world([...fan('start', 1000), ...fan('start-0', 1001)]).walk(2)).rejects.toMatchObject(refusal)
    expect(tooWide()).toMatchObject(refusal)
  })

  test('that is narrow enough at the depth asked for is walked', async () => {
    expect(await world([...fan('start', 1000), ...fan('start-0', 1001)]).walk(1)).toHaveLength(1000)
  })
})

/** A store of these edges, in their order; a relationship's id names its ends, numbered where there are several. */
function world(edges: readonly Edge[]) {
  const asked: (readonly string[])[] = []
  const steps = edges.map(([from, to, certainty = null], index): readonly [string, Step] => {
    const before = edges.slice(0, edges.length > 100 ? 0 : index).filter(([a, b]) => a === from && b === to).length
    const id = before === 0 ? `${from}-${to}` : `${from}-${to}-${before}`
    const relationship = buildRelationship('ABSORBED_INTO', [], { id, subjectId: from, objectId: to })
    return [from, { relationship, otherId: to, sortKey: keyOf(index), certainty }]
  })
  const askSteps: AskSteps = async (ids) => {
    asked.push(ids)
    return ids.map((id) => steps.flatMap(([from, step]) => (from === id ? [step] : [])))
  }
  const walk = async (depth: number) => {
    const arrivals = await walkLineage('start', depth, askSteps)
    return arrivals
      .map(({ entityId, distance, via, certainty }) => [
        entityId,
        distance,
        via.map(({ id }) => id).join(' '),
        certainty,
      ])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  }
  return { walk, asked }
}

function keyOf(index: number): string {
  return String(index).padStart(6, '0')
}

/** The same, naively: every chain up to the depth, sorted by length, certainty and keys. */
function bestChains(edges: readonly Edge[], depth: number) {
  type Chain = { readonly end: string; readonly indices: readonly number[] }
  let chains: readonly Chain[] = [{ end: 'start', indices: [] }]
  const best = new Map<string, Chain>()
  const isSure = ({ indices }: Chain) => indices.every((index) => edges[index]?.[2] === 'DEFINITE')
  const rank = (chain: Chain) => `${isSure(chain) ? 0 : 1} ${chain.indices.map(keyOf).join(' ')}`
  for (let length = 1; length <= depth; length += 1) {
    chains = chains.flatMap(({ end, indices }) =>
      edges.flatMap(([from, to], index) => (from === end ? [{ end: to, indices: [...indices, index] }] : [])),
    )
    const reached = [...new Set(chains.map(({ end }) => end))].filter((end) => end !== 'start' && !best.has(end))
    for (const end of reached) {
      const [first] = chains.filter((chain) => chain.end === end).sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
      if (first !== undefined) best.set(end, first)
    }
  }
  const nameOf = (index: number) => {
    const [from, to] = edges[index] ?? ['', '']
    const before = edges.slice(0, index).filter(([a, b]) => a === from && b === to).length
    return before === 0 ? `${from}-${to}` : `${from}-${to}-${before}`
  }
  return [...best]
    .map(([end, chain]) => [
      end,
      chain.indices.length,
      chain.indices.map(nameOf).join(' '),
      isSure(chain) ? 'DEFINITE' : 'POSSIBLE',
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
