import { at } from '../../src/errors.ts'
import type { ContenderName } from '../measuring/contenders.ts'
import type { CaseResult, RunResult } from '../measuring/run-result.ts'

/** What is to be reached, and what was. */
export interface GoalReached {
  readonly words: string
  readonly unit: 'times' | 'ms' | 'statements' | 'db hits'
  readonly most: number
  /** Null where what it is told by was not measured. */
  readonly now: number | null
}

type Find = (name: string, contender: ContenderName) => CaseResult | undefined
type Goal = Omit<GoalReached, 'now'> & { readonly now: (find: Find) => number | null }

const SERVER = (result: CaseResult | undefined) => result?.serverUs.median
const DATABASE = (result: CaseResult | undefined) => result?.databaseUs?.median
const WHOLE = (result: CaseResult | undefined) =>
  result === undefined ? undefined : result.serverUs.median + (result.databaseUs?.median ?? 0)

const GOALS: readonly Goal[] = [
  ...['page', 'page-hub'].flatMap((name) => [
    goal(`${name}: statements, one behind the other`, 'statements', 2, statements(name)),
    goal(`${name}: Neo4j’s processor over L1’s`, 'times', 1.3, ratio(DATABASE, [name, 'Neo4j'], [name, 'L1'])),
    goal(`${name}: the service’s processor over L1’s`, 'times', 2.5, ratio(SERVER, [name, 'Neo4j'], [name, 'L1'])),
  ]),
  ...['receipts', 'receipts-hub'].flatMap((name) => [
    goal(`${name}: statements`, 'statements', 2, statements(name)),
    goal(`${name}: Neo4j’s processor over L1’s`, 'times', 1.4, ratio(DATABASE, [name, 'Neo4j'], [name, 'L1'])),
    goal(`${name}: the service’s processor over L1’s`, 'times', 3, ratio(SERVER, [name, 'Neo4j'], [name, 'L1'])),
    goal(`${name}: the service’s processor over B’s`, 'times', 0.35, ratio(SERVER, [name, 'Neo4j'], [name, 'B'])),
  ]),
  ...['search', 'search-slip'].map((name) =>
    goal(`${name}: Neo4j’s processor`, 'ms', 2, milliseconds(DATABASE, [name, 'Neo4j'])),
  ),
  ...['subgraph', 'subgraph-hub'].map((name) =>
    goal(`${name}: Neo4j’s processor over L1’s`, 'times', 1.5, ratio(DATABASE, [name, 'Neo4j'], [name, 'L1'])),
  ),
  goal(
    'paths: Neo4j’s processor over B’s single path',
    'times',
    1.5,
    ratio(DATABASE, ['paths', 'Neo4j'], ['paths', 'B']),
  ),
  goal(
    'paths-hub: Neo4j’s processor over B’s single path',
    'times',
    3,
    ratio(DATABASE, ['paths-hub', 'Neo4j'], ['paths-hub', 'B']),
  ),
  ...['entity', 'page', 'page-hub', 'receipts', 'receipts-hub', 'counts-hub'].map((name) =>
    goal(
      `embedded, ${name}: processor over that of L1’s server`,
      'times',
      1,
      ratio(SERVER, [name, 'embedded'], [name, 'L1']),
    ),
  ),
  ...['subgraph', 'subgraph-hub', 'paths', 'paths-hub'].map((name) =>
    goal(
      `embedded, ${name}: processor over that of service and Neo4j together`,
      'times',
      0.3,
      ratio(WHOLE, [name, 'embedded'], [name, 'Neo4j']),
    ),
  ),
  ...['histogram', 'counts-hub', 'degree-hub', 'shared-hubs'].map((name) =>
    goal(`embedded, ${name}: processor`, 'ms', 60, milliseconds(SERVER, [name, 'embedded'])),
  ),
  ...['view-document', 'view-known', 'view-day', 'view-kind'].map((name) =>
    goal(`${name}: db hits`, 'db hits', 200, (find) => find(name, 'Neo4j')?.hits ?? null),
  ),
]

/** Each goal that is told by requests, with what the run reached at its whole size. */
export function goalsReached({ records }: RunResult): readonly GoalReached[] {
  const { cases } = at(records, records.length - 1)
  const find: Find = (name, contender) => cases.find((one) => one.name === name && one.contender === contender)
  return GOALS.map(({ now, ...one }) => ({ ...one, now: now(find) }))
}

function goal(words: string, unit: GoalReached['unit'], most: number, now: Goal['now']): Goal {
  return { words, unit, most, now }
}

type Of = (result: CaseResult | undefined) => number | undefined
type Which = readonly [name: string, contender: ContenderName]

function ratio(of: Of, one: Which, other: Which): Goal['now'] {
  return (find) => {
    const [above, below] = [of(find(...one)), of(find(...other))]
    return above === undefined || below === undefined || below === 0 ? null : above / below
  }
}

function milliseconds(of: Of, which: Which): Goal['now'] {
  return (find) => {
    const us = of(find(...which))
    return us === undefined ? null : us / 1000
  }
}

function statements(name: string): Goal['now'] {
  return (find) => find(name, 'Neo4j')?.roundTrips ?? null
}
