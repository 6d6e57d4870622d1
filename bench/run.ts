import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { measureRecord } from './measuring/measure-record.ts'
import type { RecordResult, RunResult } from './measuring/run-result.ts'
import { putGoalsIntoDocs } from './reporting/docs-goals.ts'
import { plotOf } from './reporting/plot.ts'
import { reportOf } from './reporting/report.ts'
import { CASES } from './requests/compared-cases.ts'
import { readRunOptions } from './run-options.ts'

// npm run bench [-- --entities 10000 --growth-from 2500 --rounds 7 --warm-up 10 --cases page,search --quick --without-peer --docs]:
// what questions cost this service on Neo4j and in process, beside one careful statement and `@neo4j/graphql`, as a table, as
// JSON and as a plot in bench/results. It counts what Linux tells of processes, and runs there alone.

/** Of two answers that differ so much is shown. */
const MOST_TOLD = 2000

const options = readRunOptions(
  process.argv.slice(2),
  CASES.map(({ name }) => name),
)
if ('faults' in options) {
  for (const fault of options.faults) console.error(fault)
  process.exit(2)
}
const { entities, growthFrom, rounds, warmUpS, to, isForDocs } = options
const tell = (words: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${words}`)
const [loadBefore = 0] = loadavg()
const records: RecordResult[] = []
let [peerMissing, neo4j]: [string | null, string] = [null, '']
for (const size of [...(growthFrom === 0 ? [] : [growthFrom]), entities]) {
  const isWhole = size === entities
  // Growth is told by what each needs for itself: without the peer, one connection, and a few rounds.
  const brief = { rounds: Math.min(3, rounds), warmUpS: Math.min(3, warmUpS), isSixteenAsked: false, hasPeer: false }
  const whole = { rounds, warmUpS, isSixteenAsked: true, hasPeer: options.hasPeer }
  const { blockMs, cases, kept } = options
  const measured = await measureRecord({ entities: size, blockMs, cases, kept, tell, ...(isWhole ? whole : brief) })
  records.push(measured.result)
  peerMissing = measured.missing
  neo4j = measured.neo4j
}
const [loadAfter = 0] = loadavg()
const result: RunResult = {
  at: new Date().toISOString(),
  commit: execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim(),
  machine: {
    processor: cpus()[0]?.model ?? 'an unknown processor',
    processors: cpus().length,
    memoryBytes: totalmem(),
    system: `Linux ${release()}`,
    node: process.version,
    neo4j,
    loadBefore,
    loadAfter,
  },
  rounds,
  warmUpS,
  peerMissing,
  records,
}
await mkdir(to, { recursive: true })
const name = `${entities}-entities`
await writeFile(join(to, `${name}.json`), `${JSON.stringify(result, null, 1)}\n`)
const report = reportOf(result, `${name}.svg`)
await writeFile(join(to, `${name}.svg`), plotOf(result))
await writeFile(join(to, `${name}.md`), report)
if (isForDocs) await putGoalsIntoDocs(result)
process.stdout.write(report)
// What was refused is told whole, and fails the run.
for (const { refused } of records) {
  for (const { why } of refused) {
    console.error(why.slice(0, MOST_TOLD))
    process.exitCode = 1
  }
}
