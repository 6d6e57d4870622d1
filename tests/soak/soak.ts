import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { bySockets, type Came } from './ask-by-socket.ts'
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
/** How often memory is measured, and the health asked, in milliseconds. */
const MEMORY_MS = 2000
const HEALTH_MS = 50
/** By how much memory may grow from the second quarter of the time to the last. */
const MOST_GROWTH = 1.15

/** How late the thread that listens is. */
const LATE = 'tributary_event_loop_delay_seconds{of="p99"}'

const HEAVY = `{ subgraph(around: ["scd9"], depth: 3, limit: 200) {
  entities { id name } relationships { id sentence claims { phrase locator document { title } } } } }`

const service = await startService()
const growth = await soakDocuments()
const broken = await crowd()
await service.end()
process.exitCode = growth > MOST_GROWTH || broken > 0 ? 1 : 0

/** One unlike document after another; gives by how much memory grew, once it had its caches. */
async function soakDocuments(): Promise<number> {
  const { ask, close } = bySockets(service.url, DOCUMENT_CLIENTS)
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
  const quarter = Math.floor(memory.length / 4)
  const [early, late] = [median(memory.slice(quarter, 2 * quarter + 1)), median(memory.slice(3 * quarter))]
  print(
    `${asked} unlike documents: memory ${early.toFixed(0)} MiB in the second quarter, ${late.toFixed(0)} in the last`,
  )
  return late / early
}

/** Many clients of heavy questions; gives how many connections broke, or answers were none. */
async function crowd(): Promise<number> {
  const clients = Number(values.clients)
  const endMs = performance.now() + Math.max(LEAST_CROWD_MS, minutes * 60_000 * CROWD_SHARE)
  // What it says of itself is of the time since it was last asked.
  await service.metric(LATE)
  const [asking, looking] = [bySockets(service.url, clients), bySockets(service.url, 1)]
  const came: Came[] = []
  const health: Came[] = []
  const askOn = async () => {
    while (performance.now() < endMs) {
      const one = await asking.ask('/graphql', HEAVY)
      came.push(one)
      // As `Retry-After` asks: a client that asks at once all the time measures itself.
      if (one.status === 503) await pause(1000)
    }
  }
  const look = async () => {
    while (performance.now() < endMs) {
      health.push(await looking.ask('/health/live', null))
      await pause(HEALTH_MS)
    }
  }
  await Promise.all([look(), ...Array.from({ length: clients }, askOn)])
  asking.close()
  looking.close()
  print(`${clients} clients of heavy questions:`)
  for (const status of new Set(came.map((one) => one.status))) {
    print(`  ${status}: ${timesOf(came.filter((one) => one.status === status))}`)
  }
  print(`  /health/live meanwhile: ${timesOf(health)}`)
  print(
    `  the thread that listens was late by ${((await service.metric(LATE)) * 1000).toFixed(1)} ms, 99 times of 100 by less`,
  )
  return [...came, ...health].filter(({ status }) => status !== 200 && status !== 503 && status !== 504).length
}

function timesOf(came: readonly Came[]): string {
  const times = came.map(({ tookMs }) => tookMs).sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)
  return `${times.length}, middle ${at(0.5)} ms, 99 of 100 ${at(0.99)} ms, longest ${(times.at(-1) ?? Number.NaN).toFixed(1)} ms`
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
