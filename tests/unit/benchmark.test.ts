import { describe, expect, test } from 'vitest'
import type { ContenderName } from '../../bench/measuring/contenders.ts'
import { takenBetween } from '../../bench/measuring/processor-time.ts'
import type { CaseResult, RecordResult, RunResult, Spread } from '../../bench/measuring/run-result.ts'
import { differenceOf } from '../../bench/measuring/same-answers.ts'
import { coefficientOfVariation, median, percentile, slope } from '../../bench/measuring/statistics.ts'
import { withGoals } from '../../bench/reporting/docs-goals.ts'
import { goalsReached } from '../../bench/reporting/goals.ts'
import { plotOf } from '../../bench/reporting/plot.ts'
import { reportOf } from '../../bench/reporting/report.ts'
import { CASES, namedPlaces } from '../../bench/requests/compared-cases.ts'
import { textsAt } from '../../bench/requests/told.ts'
import { readRunOptions } from '../../bench/run-options.ts'
import { at } from '../../src/errors.ts'
import { buildRecord, entity } from '../support/build-record.ts'

function spread(value: number, variation = 0.1): Spread {
  return { median: value, variation }
}

function caseOf(name: string, contender: ContenderName, serverUs: Spread, databaseUs: Spread | null): CaseResult {
  return {
    ...{ name, contender, serverUs, databaseUs, p50Ms: 3, p99Ms: 9.25, netMs: 2, requests: 140 },
    sixteen: { p50Ms: 20, p99Ms: 41, perSecond: 1234, serverUs, databaseUs },
    ...{ roundTrips: contender === 'Neo4j' ? 3 : null, hits: contender === 'Neo4j' ? 1500 : null, statements: [] },
  }
}

function recordOf(entities: number, times: number): RecordResult {
  return {
    ...{ entities, relationships: entities * 4, claims: entities * 4 },
    load: { tookMs: 8000, cpuMs: 3000, databaseCpuMs: 12_000, storeBytes: 41_000_000 },
    servers: [{ name: 'L1', startMs: 900, startCpuMs: 700, memoryBytes: 90_000_000, mostMemoryBytes: 95_000_000 }],
    cases: [
      caseOf('page', 'L1', spread(400), spread(500, 0.3)),
      caseOf('page', 'Neo4j', spread(900 * times), spread(600 * times)),
      caseOf('page', 'embedded', spread(700), null),
    ],
    refused: [],
  }
}

const RUN: RunResult = {
  ...{ at: '2026-11-27T11:40:00.000Z', commit: 'abc1234', rounds: 7, warmUpS: 10, peerMissing: null },
  machine: {
    ...{ processor: 'A Processor', processors: 2, memoryBytes: 16 * 1024 ** 3, system: 'Linux 6.1', node: 'v20.19.0' },
    ...{ neo4j: 'Neo4j/5.26.30', loadBefore: 0.1, loadAfter: 1.96 },
  },
  records: [recordOf(1000, 1), recordOf(10_000, 1)],
}

describe('the benchmark', () => {
  test('tells the middle, what so many of a hundred do not exceed, and how widely rounds are spread', () => {
    expect(median([9, 1, 4])).toBe(4)
    expect(median([4, 1, 9, 2])).toBe(2)
    expect(percentile([5, 1, 4, 2, 3], 50)).toBe(3)
    expect(percentile([5, 1, 4, 2, 3], 99)).toBe(5)
    expect(percentile([7], 50)).toBe(7)
    // About a mean of 4: 4 + 0 + 4 over two, whose root is 2.
    expect(coefficientOfVariation([2, 4, 6])).toBe(0.5)
    expect(coefficientOfVariation([3])).toBe(0)
    expect(coefficientOfVariation([0, 0])).toBe(0)
  })

  test('tells how a cost grows with the record', () => {
    expect(slope({ size: 1000, cost: 5 }, { size: 10_000, cost: 5 })).toBe(0)
    expect(slope({ size: 1000, cost: 5 }, { size: 10_000, cost: 50 })).toBeCloseTo(1)
    expect(slope({ size: 1000, cost: 5 }, { size: 4000, cost: 10 })).toBeCloseTo(0.5)
    expect(slope({ size: 1000, cost: 0 }, { size: 10_000, cost: 50 })).toBeNull()
  })

  test('counts what threads ran and waited between two readings, those that began in between too', () => {
    const before = new Map([
      ['1', [1_000_000, 10_000]],
      ['2', [5_000_000, 0]],
    ] as const)
    const after = new Map([
      ['1', [3_000_000, 60_000]],
      ['3', [500_000, 0]],
    ] as const)
    expect(takenBetween(before, after)).toEqual({ ranUs: 2500, waitedUs: 50 })
  })

  test('looks into answers by paths, and refuses one that is not there', () => {
    const answer = {
      page: { edges: [{ node: { id: 'a' } }, { node: { id: 'b' } }] },
      rows: [
        ['x', 1],
        ['y', 2],
      ],
    }
    expect(textsAt(answer, 'page.edges[].node.id')).toEqual(['a', 'b'])
    expect(textsAt(answer, 'rows[][1]')).toEqual(['1', '2'])
    expect(() => textsAt(answer, 'page.nodes[].id')).toThrow('nodes is looked for in')
  })

  test('holds the stores to the same bytes, and the others to the same relationships', () => {
    const page = at(
      CASES.filter(({ name }) => name === 'page'),
      0,
    )
    const service = (...ids: readonly string[]) =>
      JSON.stringify({ data: { entity: { relationships: { edges: ids.map((id) => ({ node: { id } })) } } } })
    const careful = (...ids: readonly string[]) =>
      JSON.stringify({ data: { rows: ids.map((id) => JSON.stringify({ id })) } })
    const peer = (...ids: readonly string[]) => JSON.stringify({ data: { relationships: ids.map((id) => ({ id })) } })
    const own = { Neo4j: service('r1', 'r2'), embedded: service('r1', 'r2') }
    expect(differenceOf(page, { ...own, L1: careful('r1', 'r2'), B: peer('r2', 'r1') })).toBeNull()
    expect(differenceOf(page, { ...own, embedded: service('r2', 'r1') })).toMatch(/^page: the stores differ/)
    expect(differenceOf(page, { ...own, L1: careful('r2', 'r1') })).toMatch(/^page: L1 differs/)
    expect(differenceOf(page, { ...own, B: peer('r1') })).toMatch(/^page: B differs/)
  })

  test('asks about entities that are called as no other is', () => {
    const names = ['Hub', 'One', 'Two', 'two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
    const record = buildRecord({
      entities: names.map((name, place) => entity('ORGANISATION', `e${String(place).padStart(2, '0')}`, name)),
    })
    // From the tenth of twelve on, one for each of five and five more: places 1, 2, which is not alone and passed over, …
    expect(namedPlaces(record, 3)).toEqual([1, 4, 4])
  })

  test('tells of each goal what was reached, and by how much it is missed', () => {
    const reached = goalsReached(RUN)
    const of = (words: string) => reached.filter((one) => one.words === words).map(({ most, now }) => [most, now])
    expect(of('page: statements, one behind the other')).toEqual([[2, 3]])
    expect(of('page: Neo4j’s processor over L1’s')).toEqual([[1.3, 1.2]])
    expect(of('embedded, page: processor over that of L1’s server')).toEqual([[1, 1.75]])
    expect(of('search: Neo4j’s processor')).toEqual([[2, null]])
    const page = withGoals(
      'Before\n<!-- written by npm run bench -- --docs -->\nold\n<!-- until here -->\nafter\n',
      RUN,
    )
    expect(page).toContain('| page: statements, one behind the other | ≤ 2 | 3 | missed: 1.5 × the goal |')
    expect(page).toContain('| page: Neo4j’s processor over L1’s | ≤ 1.30 × | 1.20 × | met |')
    expect(page).toMatch(/^Before\n/)
    expect(page).toMatch(/\n<!-- until here -->\nafter\n$/)
    expect(page).not.toContain('old')
    expect(() => withGoals('no marks', RUN)).toThrow('two marks')
  })

  test('writes a table that marks what is spread widely, and a plot with a bar for each', () => {
    const report = reportOf(RUN, 'plot.svg')
    expect(report).toContain(
      '2 × A Processor, 16 GB, Linux 6.1, Node 20.19.0, Neo4j/5.26.30; 0.1 tasks could run before it began, 2.0',
    )
    expect(report).toContain('| page: a page of relationships | L1 | 400 | – | ~500 | – | 3.0 | 9.3 | 2.0 | – | – |')
    expect(report).toContain('|  | Neo4j | 900 | 2.25 | 600 | 1.20 | 3.0 | 9.3 | 2.0 | 3 | 1,500 |')
    expect(report).toContain('|  | embedded | 700 | 1.75 | – | – | 3.0 | 9.3 | 2.0 | – | – |')
    expect(report).toContain('## Growth from 1,000 to 10,000 entities')
    expect(report).toContain('5,000 relationships with their claims a second, 41 MB of store.')
    expect(plotOf(RUN).match(/<rect x="110"/g)).toHaveLength(4)
  })

  test('says of a case that was answered differently that it is refused, and tells no more of it', () => {
    const refused = [{ name: 'search', why: 'search: the stores differ\n  on Neo4j: one thing\n  embedded: another' }]
    const report = reportOf({ ...RUN, records: [{ ...recordOf(10_000, 1), refused }] }, 'plot.svg')
    expect(report).toContain('## Refused\n\n- search: the stores differ: nothing is told of it.\n')
    expect(report).not.toContain('one thing')
    expect(reportOf(RUN, 'plot.svg')).not.toContain('Refused')
  })

  test('refuses a command line that it does not know, and says what is allowed', () => {
    const names = ['page', 'search']
    expect(readRunOptions([], names)).toMatchObject({ entities: 10_000, growthFrom: 2500, rounds: 7, warmUpS: 10 })
    expect(readRunOptions(['--quick', '--cases', 'page'], names)).toMatchObject({ entities: 1000, cases: ['page'] })
    expect(readRunOptions(['--rounds', '0', '--cases', 'pages'], names)).toEqual({
      faults: ['--rounds: must be a whole number from 1 to 100, not "0".', '--cases: "pages" is none of page, search.'],
    })
    expect(readRunOptions(['--growth-from', '20000'], names)).toEqual({
      faults: ['--growth-from: must be 0 for none, or from 100 to less than --entities, not "20000".'],
    })
    expect(readRunOptions(['--fast'], names)).toMatchObject({ faults: [expect.stringContaining("'--fast'")] })
  })
})
