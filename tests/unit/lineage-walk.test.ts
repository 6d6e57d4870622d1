import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AskSteps,
  type LineageWalk,
  MAX_CHAINS,
  MAX_WALKED,
  type Step,
  tooWide,
  walkLineage,
} from '../../src/domain/answers/lineage-walk.ts'
import type { StepDays } from '../../src/domain/answers/step-days.ts'
import type { Certainty } from '../../src/domain/evidence/certainty.ts'
import { buildRelationship } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

/** The first and the last year in which something may have happened, `?` where not even they are certain. */
type Years = string

/** From, to, how certain, and when; its place among the steps of `from` is its place in the list. */
type Edge = readonly [string, string, (Certainty | null)?, Years?]

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

describe('forward in time', () => {
  test('what was absorbed after a split did not feed into what was split off', async () => {
    const edges: readonly Edge[] = [
      ['a', 'b', null, '2005'],
      ['b', 'c', null, '2001'],
    ]
    expect(await world(edges).walk(5, { startId: 'a' })).toEqual([['b', 1, 'a-b', null]])
    const backward = world(edges.map(([from, to, ...rest]): Edge => [to, from, ...rest]))
    expect(await backward.walk(5, { startId: 'c', direction: 'IN' })).toEqual([['b', 1, 'c-b', null]])
  })

  test('a chain whose dates leave its order open is only possible', async () => {
    const walk = (first: Years, second: Years) =>
      world([
        ['a', 'b', 'DEFINITE', first],
        ['b', 'c', 'DEFINITE', second],
      ]).walk(2, { startId: 'a' })
    expect(await walk('2001', '2005')).toContainEqual(['c', 2, 'a-b b-c', 'DEFINITE'])
    expect(await walk('2001', '2001')).toContainEqual(['c', 2, 'a-b b-c', 'POSSIBLE'])
    expect(await walk('2001-2009', '2005')).toContainEqual(['c', 2, 'a-b b-c', 'POSSIBLE'])
    // Of an inferred, uncertain or planned date no order is certain.
    expect(await walk('2001?', '2005')).toContainEqual(['c', 2, 'a-b b-c', 'POSSIBLE'])
    expect(await walk('2001', '2005?')).toContainEqual(['c', 2, 'a-b b-c', 'POSSIBLE'])
  })

  test('an undated step between two lends them no time', async () => {
    const { walk } = world([
      ['a', 'b', null, '2005'],
      ['b', 'c', null, '0000-9999'],
      ['c', 'd', null, '2001'],
    ])
    expect((await walk(3, { startId: 'a' })).map(([id]) => id)).toEqual(['b', 'c'])
  })

  test('an entity met again by a longer chain that came there earlier is gone on from', async () => {
    const { walk, asked } = world([
      ['a', 'b', null, '2005'],
      ['a', 'd', null, '1999'],
      ['d', 'b', null, '2000'],
      ['b', 'c', null, '2001'],
    ])
    expect(await walk(4, { startId: 'a' })).toEqual([
      ['b', 1, 'a-b', null],
      ['c', 3, 'a-d d-b b-c', null],
      ['d', 1, 'a-d', null],
    ])
    // What is known of an entity is not asked for again.
    expect(asked).toEqual([['a'], ['b', 'd'], ['c']])
  })

  test('only certain order counts where only what is certain is wanted', async () => {
    const edges: readonly Edge[] = [
      ['a', 'b', 'DEFINITE', '2001-2005'],
      ['b', 'c', 'DEFINITE', '2003-2004'],
      ['b', 'd', 'DEFINITE', '2006'],
    ]
    expect((await world(edges).walk(2, { startId: 'a' })).map(([id]) => id)).toEqual(['b', 'c', 'd'])
    expect((await world(edges).walk(2, { startId: 'a', surelyInOrder: true })).map(([id]) => id)).toEqual(['b', 'd'])
  })

  test(`more than ${MAX_CHAINS} chains that their dates tell apart are refused`, async () => {
    expect(MAX_CHAINS).toBe(10_000)
    // Each of the parallel ones may have happened earlier than the one before it, so each may lead where that does not.
    const parallel = Array.from({ length: 101 }, (_, index): Edge => ['start', 'a', null, `${1900 - index}-2000`])
    const fan = Array.from({ length: 99 }, (_, index): Edge => ['a', `b-${index}`, null, '1700-2000'])
    expect(await world([...parallel, ...fan.slice(1)]).walk(2)).toHaveLength(99)
    await expect(world([...parallel, ...fan]).walk(2)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message:
        'This walk follows more than 10000 chains of different dates: ask with a smaller depth or a narrower view.',
    })
  })

  test('of chains that are only possible and of one time the first alone is followed', async () => {
    const parallel = Array.from({ length: 101 }, (): Edge => ['start', 'a', 'POSSIBLE'])
    const fan = Array.from({ length: 100 }, (_, index): Edge => ['a', `b-${index}`, 'POSSIBLE'])
    // Were all of them followed, there would be 101 to `a` and 10,100 beyond.
    expect(await world([...parallel, ...fan]).walk(2)).toHaveLength(101)
  })
})

describe('in any world', () => {
  const anyYears = fc
    .tuple(fc.integer({ min: 2000, max: 2006 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('', '', '?'))
    .map(([year, more, doubt]) => `${year}-${year + more}${doubt}`)
  const anyEdges = fc.array(
    fc.tuple(
      fc.constantFrom('start', 'a', 'b', 'c', 'd', 'e'),
      fc.constantFrom('start', 'a', 'b', 'c', 'd', 'e'),
      fc.constantFrom<Certainty>('DEFINITE', 'POSSIBLE'),
      anyYears,
    ),
    { maxLength: 14 },
  )

  test('distances are the least over the chains allowed, and chains the best of all of that length', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEdges,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('OUT' as const, 'IN' as const),
        fc.boolean(),
        async (edges, depth, direction, surelyInOrder) => {
          const found = await world(edges).walk(depth, { direction, surelyInOrder })
          expect(found).toEqual(bestChains(edges, depth, direction, surelyInOrder))
        },
      ),
      { numRuns: runs(1000) },
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
  const steps = edges.map(([from, to, certainty = null, years = '2000-01-01'], index): readonly [string, Step] => {
    const before = edges.slice(0, edges.length > 100 ? 0 : index).filter(([a, b]) => a === from && b === to).length
    const id = before === 0 ? `${from}-${to}` : `${from}-${to}-${before}`
    const relationship = buildRelationship('ABSORBED_INTO', [], { id, subjectId: from, objectId: to })
    return [from, { relationship, otherId: to, sortKey: keyOf(index), certainty, days: daysOf(years) }]
  })
  const askSteps: AskSteps = async (ids) => {
    asked.push(ids)
    return ids.map((id) => steps.flatMap(([from, step]) => (from === id ? [step] : [])))
  }
  const walk = async (depth: number, parts: Partial<LineageWalk> = {}) => {
    const whole = { startId: 'start', depth, direction: 'OUT' as const, surelyInOrder: false, ...parts }
    const arrivals = await walkLineage(whole, askSteps)
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

/** "2001" is some day of that year, "2001-2005" some day from the first to the last, "2000-01-01" that day. */
function daysOf(years: Years): StepDays {
  if (/^\d{4}-\d{2}-\d{2}$/.test(years))
    return { may: { earliest: years, latest: years }, sure: { earliest: years, latest: years } }
  const [first = '', last = first] = years.replace('?', '').split('-')
  const may = { earliest: `${first}-01-01`, latest: `${last}-12-31` }
  return { may, sure: years.endsWith('?') ? null : may }
}

/** The same, naively: every chain up to the depth that may run forward in time, sorted by length, certainty and keys. */
function bestChains(edges: readonly Edge[], depth: number, direction: 'OUT' | 'IN', surelyInOrder: boolean) {
  type Chain = { readonly end: string; readonly indices: readonly number[] }
  let chains: readonly Chain[] = [{ end: 'start', indices: [] }]
  const best = new Map<string, Chain>()
  const along = ({ indices }: Chain) => {
    const days = indices.map((index) => daysOf(edges[index]?.[3] ?? ''))
    return direction === 'OUT' ? days : days.reverse()
  }
  const isAllowed = (chain: Chain) =>
    along(chain).every(({ may }, place, days) =>
      days.slice(0, place).every((before) => before.may.earliest <= may.latest),
    )
  const isInOrder = (chain: Chain) =>
    along(chain).every(({ sure }, place, days) => {
      const before = days[place - 1]?.sure
      return place === 0 || (sure !== null && before !== undefined && before !== null && before.latest <= sure.earliest)
    })
  const isSure = (chain: Chain) => isInOrder(chain) && chain.indices.every((index) => edges[index]?.[2] === 'DEFINITE')
  const rank = (chain: Chain) => `${isSure(chain) ? 0 : 1} ${chain.indices.map(keyOf).join(' ')}`
  for (let length = 1; length <= depth; length += 1) {
    chains = chains
      .flatMap(({ end, indices }) =>
        edges.flatMap(([from, to], index) => (from === end ? [{ end: to, indices: [...indices, index] }] : [])),
      )
      .filter((chain) => isAllowed(chain) && (!surelyInOrder || isInOrder(chain)))
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
