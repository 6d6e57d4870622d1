import { numberWords } from '../../src/domain/prose/words.ts'
import { at } from '../../src/errors.ts'
import type { ContenderName } from '../measuring/contenders.ts'
import type { CaseResult, LoadResult, Machine, RecordResult, RunResult, Spread } from '../measuring/run-result.ts'
import { slope } from '../measuring/statistics.ts'
import { CASES } from '../requests/compared-cases.ts'
import { type GoalReached, goalsReached } from './goals.ts'

/** A cell whose rounds are spread more widely about their mean is marked. */
const WIDE = 0.25
const NOTHING = '–'
const KB = 1000
const MB = KB * KB
const GIB = 1024 ** 3

/** One run as a page in Markdown, beside the plot of that name. */
export function reportOf(result: RunResult, plotName: string): string {
  const { records, machine, rounds, warmUpS, peerMissing } = result
  const whole = at(records, records.length - 1)
  const size = `${numberWords(whole.entities)} entities, ${numberWords(whole.relationships)} relationships, ${numberWords(whole.claims)} claims`
  const parts = [
    `# ${size}`,
    `${result.at.slice(0, 16).replace('T', ' ')} UTC, commit ${result.commit}. ${machineWords(machine)} Medians of ${rounds} rounds by turns, ` +
      `after ${warmUpS} seconds of warming up for each contender. A \`~\` stands before what is spread by more than a quarter ` +
      'of its mean. Only figures of one run can be set side by side.',
    '**L1** is one careful statement a question behind a hand-written `node:http` server, **Neo4j** this service on that Neo4j, ' +
      '**embedded** this service with the record in process, **B** `@neo4j/graphql` 7 over the same database, where it can say the ' +
      `question.${peerMissing === null ? '' : ` B is missing: ${peerMissing}`} A case that two of them answer differently would be refused.`,
    `![Processor’s time of a request](${plotName})`,
    ...(whole.refused.length > 0 ? ['## Refused', refusedWords(whole)] : []),
    '## Goals',
    goalsTable(goalsReached(result)),
    '## One request at a time',
    'µs are of the processor for a request; *net* is how long it took without what server, Neo4j and client waited for a processor.',
    singleTable(whole.cases),
    '## Sixteen connections',
    sixteenTable(whole.cases),
    ...(records.length > 1 ? growthParts(at(records, 0), whole) : []),
    '## Servers, and the load',
    serversTable(whole),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Which cases are not told of, and why, without what was answered. */
function refusedWords({ refused }: RecordResult): string {
  return refused.map(({ why }) => `- ${why.split('\n')[0]}: nothing is told of it.`).join('\n')
}

/** The machine in a sentence or two. */
export function machineWords({
  processor,
  processors,
  memoryBytes,
  system,
  node,
  neo4j,
  loadBefore,
  loadAfter,
}: Machine): string {
  const load = [loadBefore, loadAfter].map((value) => value.toFixed(1))
  const memory = Math.round(memoryBytes / GIB)
  return `${processors} × ${processor}, ${memory} GB, ${system}, Node ${node.slice(1)}, ${neo4j}; ${load[0]} tasks could run before it began, ${load[1]} when it ended.`
}

/** What was to be reached and what was, a row each. */
export function goalsTable(goals: readonly GoalReached[]): string {
  const rows = goals.map(({ words, unit, most, now }) => {
    const missed = now === null ? 'not measured' : now <= most ? 'met' : `missed: ${(now / most).toFixed(1)} × the goal`
    return [words, `≤ ${inUnit(most, unit)}`, now === null ? NOTHING : inUnit(now, unit), missed]
  })
  return table(['what', 'goal', 'now', ''], ['l', 'r', 'r', 'l'], rows)
}

function inUnit(value: number, unit: GoalReached['unit']): string {
  if (unit === 'times') return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ×`
  if (unit === 'ms') return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
  return `${numberWords(value)}${unit === 'statements' ? '' : ' hits'}`
}

function singleTable(cases: readonly CaseResult[]): string {
  const rows = inOrder(cases, (one, careful) => [
    ...[spread(one.serverUs), over(one.serverUs, careful?.serverUs)],
    ...[spread(one.databaseUs), over(one.databaseUs, careful?.databaseUs)],
    ...[one.p50Ms.toFixed(1), one.p99Ms.toFixed(1), one.netMs.toFixed(1)],
    ...[count(one.roundTrips), count(one.hits)],
  ])
  const heads = ['server, µs', '× L1', 'Neo4j, µs', '× L1', 'p50, ms', 'p99, ms', 'net, ms', 'statements', 'db hits']
  return table(['question', 'by', ...heads], ['l', 'l', ...heads.map(() => 'r' as const)], rows)
}

function sixteenTable(cases: readonly CaseResult[]): string {
  const rows = inOrder(cases, ({ sixteen }) =>
    sixteen === null
      ? []
      : [
          ...[spread(sixteen.serverUs), spread(sixteen.databaseUs)],
          ...[sixteen.p50Ms.toFixed(1), sixteen.p99Ms.toFixed(1), numberWords(Math.round(sixteen.perSecond))],
        ],
  )
  const heads = ['server, µs', 'Neo4j, µs', 'p50, ms', 'p99, ms', 'requests a second']
  return table(['question', 'by', ...heads], ['l', 'l', ...heads.map(() => 'r' as const)], rows)
}

function growthParts(small: RecordResult, whole: RecordResult): readonly string[] {
  const sizes = [small, whole].map(({ entities }) => numberWords(entities))
  const grown = (name: string, contender: ContenderName, cost: (one: CaseResult) => number) => {
    const [one, other] = [small, whole].map(({ cases, entities: size }) => {
      const found = cases.find((each) => each.name === name && each.contender === contender)
      return found === undefined ? null : { size, cost: cost(found) }
    })
    if (one == null || other == null) return NOTHING
    return slope(one, other)?.toFixed(2) ?? NOTHING
  }
  const names = [...new Set(whole.cases.map(({ name }) => name))]
  const rows = names.map((name) => [
    wordsOf(name),
    grown(name, 'Neo4j', ({ hits }) => hits ?? 0),
    grown(name, 'Neo4j', ({ databaseUs }) => databaseUs?.median ?? 0),
    grown(name, 'Neo4j', ({ serverUs }) => serverUs.median),
    grown(name, 'embedded', ({ serverUs }) => serverUs.median),
  ])
  return [
    `## Growth from ${sizes[0]} to ${sizes[1]} entities`,
    'Slopes on logarithmic scales: 0 stays as it is, 1 grows as the record does. A hub grows with the record.',
    table(['question', 'db hits', 'Neo4j', 'service on Neo4j', 'embedded'], ['l', 'r', 'r', 'r', 'r'], rows),
  ]
}

function serversTable({ servers, load, relationships }: RecordResult): string {
  const rows = servers.map(({ name, startMs, startCpuMs, memoryBytes, mostMemoryBytes }) => [
    ...[name, seconds(startMs), seconds(startCpuMs)],
    ...[`${Math.round(memoryBytes / MB)} MB`, `${Math.round(mostMemoryBytes / MB)} MB`],
  ])
  const heads = ['server', 'start', 'of the processor', 'memory', 'at most']
  const parts = [
    table(heads, ['l', 'r', 'r', 'r', 'r'], rows),
    ...(load === null ? [] : [loadWords(load, relationships)]),
  ]
  return parts.join('\n\n')
}

function loadWords({ tookMs, cpuMs, databaseCpuMs, storeBytes }: LoadResult, relationships: number): string {
  const rate = numberWords(Math.round((relationships * 1000) / tookMs))
  return (
    `\`tributary load\` into an empty database took ${seconds(tookMs)}, of the processor ${seconds(cpuMs)} and Neo4j’s ` +
    `${seconds(databaseCpuMs)}: ${rate} relationships with their claims a second, ${Math.round(storeBytes / MB)} MB of store.`
  )
}

/** A row for each contender of each case, in the order of the cases, with what the careful statement took. */
function inOrder(
  cases: readonly CaseResult[],
  cells: (one: CaseResult, careful: CaseResult | undefined) => readonly string[],
) {
  return cases.map((one, place) => {
    const careful = cases.find(({ name, contender }) => name === one.name && contender === 'L1')
    const isFirst = cases[place - 1]?.name !== one.name
    return [isFirst ? wordsOf(one.name) : '', one.contender, ...cells(one, careful)]
  })
}

function wordsOf(name: string): string {
  const words = CASES.find((one) => one.name === name)?.words
  return words === undefined ? name : `${name}: ${words}`
}

function spread(of: Spread | null): string {
  if (of === null) return NOTHING
  return `${of.variation > WIDE ? '~' : ''}${numberWords(Math.round(of.median))}`
}

function over(one: Spread | null, careful: Spread | null | undefined): string {
  if (one === null || careful == null || careful.median === 0 || one === careful) return NOTHING
  return (one.median / careful.median).toFixed(2)
}

function count(value: number | null): string {
  return value === null ? NOTHING : numberWords(value)
}

function seconds(ms: number | null): string {
  return ms === null ? NOTHING : `${(ms / 1000).toFixed(1)} s`
}

function table(heads: readonly string[], sides: readonly ('l' | 'r')[], rows: readonly (readonly string[])[]): string {
  const rule = sides.map((one) => (one === 'l' ? '---' : '---:'))
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
