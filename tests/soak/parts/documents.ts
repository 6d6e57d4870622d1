import { setTimeout as pause } from 'node:timers/promises'
import { median } from '../../../bench/measuring/statistics.ts'
import { bySockets } from '../ask-by-socket.ts'
import { type Figure, type Measured, TOKENS } from '../figure.ts'

/** Connections by which documents are asked that are unlike each other. */
const CLIENTS = 8
/** How often memory is measured, in milliseconds. */
const MEMORY_MS = 1000
/** By how much memory may grow from the second quarter of the time to the last. */
const MOST_GROWTH = 1.15

/** One unlike document after another, and what memory they leave behind. */
export async function documents({ start, forMs }: Measured): Promise<readonly Figure[]> {
  const service = await start()
  const { ask, close } = bySockets(service.url, CLIENTS, TOKENS.own)
  const endMs = performance.now() + forMs
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
  await Promise.all([watch(), ...Array.from({ length: CLIENTS }, askOn)])
  close()
  await service.end()
  const quarters = [0, 1, 2, 3].map((quarter) => {
    const [from, to] = [quarter, quarter + 1].map((one) => Math.floor((memory.length * one) / 4))
    return median(memory.slice(from, to))
  })
  const told = quarters.map((one) => one.toFixed(0)).join(', ')
  return [
    {
      what: 'memory in the four quarters of the time, of documents unlike each other',
      figure: `${asked} documents in ${Math.round(forMs / 1000)} s: ${told} MiB`,
      isKept: (quarters[3] ?? 0) / (quarters[1] ?? 1) <= MOST_GROWTH,
    },
  ]
}
