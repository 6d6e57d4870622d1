import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bySockets, type Came } from './ask-by-socket.ts'
import type { Probed, Probing } from './probe.ts'
import { startService } from './served-process.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, clients: { type: 'string', default: '500' } },
})
const minutes = Number(values.minutes)

/** Connections by which documents are asked that are unlike each other. */
const DOCUMENT_CLIENTS = 8
/** How long five hundred clients ask, at least, in milliseconds, and which part of the whole time. */
const LEAST_CROWD_MS = 10_000
const CROWD_SHARE = 0.2
/** How often memory is measured, in milliseconds. */
const MEMORY_MS = 2000
/** By how much memory may grow from the second quarter of the time to the last. */
const MOST_GROWTH = 1.15

/** How late the thread that listens is. */
const LATE = 'tributary_event_loop_delay_seconds{of="p99"}'

const TOKENS = { crowd: 'the-token-of-the-crowd', own: 'the-token-of-the-probe' }

const HEAVY = `{ subgraph(around: ["scd9"], depth: 3, limit: 200) {
  entities { id name } relationships { id sentence claims { phrase locator document { title } } } } }`
const SHORT = '{ entity(ref: "SCD9") { id name relationships(first: 5) { nodes { id } } } }'

const service = await startService([TOKENS.crowd, TOKENS.own])
print(`${availableParallelism()} processors, a load of ${loadavg()[0]?.toFixed(1)} before`)
const growth = await soakDocuments()
const broken = await crowd()
await service.end()
process.exitCode = growth > MOST_GROWTH || broken > 0 ? 1 : 0

/** One unlike document after another; gives by how much memory grew, once it had its caches. */
async function soakDocuments(): Promise<number> {
  const { ask, close } = bySockets(service.url, DOCUMENT_CLIENTS, TOKENS.own)
  const endMs = performance.now() + minutes * 60_000
  const memory: number[] = []
  let asked = 0
  const askOn = async () => {
    while (performance.now() < endMs) {
      asked += 1
      // Each has names of its own, so that nothing made of one document serves another.
      const query = `query Q${asked} { a${asked}: entity(ref: "mps") { id r${asked}: relationships(first: 5) { nodes { id } } } }`
      await ask('/graphql', query)
    }
  }
  const watch = async () => {
    while (performance.now() < endMs) {
      memory.push((await service.metric('tributary_resident_memory_bytes')) / 2 ** 20)
      await pause(MEMORY_MS)
    }
  }
  await Promise.all([watch(), ...Array.from({ length: DOCUMENT_CLIENTS }, askOn)])
  close()
  const quarters = [0, 1, 2, 3].map((quarter) => {
    const [from, to] = [quarter, quarter + 1].map((one) => Math.floor((memory.length * one) / 4))
    return median(memory.slice(from, to))
  })
  const told = quarters.map((one) => one.toFixed(0)).join(', ')
  print(`${asked} unlike documents in ${minutes} minutes: memory ${told} MiB in the four quarters of that time`)
  return (quarters[3] ?? Number.NaN) / (quarters[1] ?? Number.NaN)
}

/** Many clients of heavy questions, as a process of its own sees the service meanwhile; gives how many connections broke, or answers were none. */
async function crowd(): Promise<number> {
  const clients = Number(values.clients)
  const endMs = performance.now() + Math.max(LEAST_CROWD_MS, minutes * 60_000 * CROWD_SHARE)
  // What it says of itself is of the time since it was last asked.
  await service.metric(LATE)
  const asking = bySockets(service.url, clients, TOKENS.crowd)
  const came: Came[] = []
  const askOn = async () => {
    while (performance.now() < endMs) {
      const one = await asking.ask('/graphql', HEAVY)
      came.push(one)
      // As `Retry-After` asks: a client that asks at once all the time measures itself.
      if (one.status === 503) await pause(1000)
    }
  }
  const probe = fork(fileURLToPath(new URL('./probe.ts', import.meta.url)))
  const probing: Probing = { url: service.url, tokens: TOKENS, queries: { heavy: HEAVY, short: SHORT } }
  probe.send(probing)
  await Promise.all(Array.from({ length: clients }, askOn))
  const late = await service.metric(LATE)
  const [[probed]] = (await Promise.all([once(probe, 'message'), probe.send('over')])) as [[Probed], unknown]
  asking.close()
  print(`${clients} clients of heavy questions, a load of ${loadavg()[0]?.toFixed(1)}:`)
  printTimes('  ', came)
  print('as a process that had nothing else to do saw it:')
  printTimes('  a heavy question of the same client, ', probed.heavy)
  printTimes('  a short question of another, ', probed.short)
  printTimes('  /health/live, ', probed.health)
  print(`the thread that listens was late by ${(late * 1000).toFixed(1)} ms, 99 times of 100 by less`)
  const all = [...came, ...probed.heavy, ...probed.short, ...probed.health]
  return all.filter(({ status }) => status !== 200 && status !== 503 && status !== 504).length
}

/** Prints how long what came took, by its status. */
function printTimes(of: string, came: readonly Came[]): void {
  for (const status of new Set(came.map((one) => one.status))) {
    const times = came
      .filter((one) => one.status === status)
      .map(({ tookMs }) => tookMs)
      .sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)
    const longest = (times.at(-1) ?? Number.NaN).toFixed(1)
    print(`${of}${status}: ${times.length}, middle ${at(0.5)} ms, 99 of 100 ${at(0.99)} ms, longest ${longest} ms`)
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
