import { at } from '../../src/errors.ts'
import type { HttpClient, HttpRequest } from './http-client.ts'
import { takenBetween, threadTimes } from './processor-time.ts'

/** What some requests took, one after the other or over several connections at once. */
export interface Block {
  /** Of the processor for each request: the server's, and Neo4j's where the server asks it. */
  readonly serverUs: number
  readonly databaseUs: number
  /** How long each request took, in milliseconds. */
  readonly tookMs: readonly number[]
  /** From the first to the last, in milliseconds. */
  readonly wholeMs: number
  /** How long server, Neo4j and this process waited for a processor meanwhile, in milliseconds, all their threads together. */
  readonly waitedMs: number
}

/** Whose time is counted: of the server, and of the Neo4j that it asks; null where it asks none. */
export interface Counted {
  readonly serverPid: number
  readonly databasePid: number | null
}

/** Sends so many of the requests, by turns, over so many connections, and counts. */
export async function measureBlock(
  client: HttpClient,
  requests: readonly HttpRequest[],
  { count, connections }: { readonly count: number; readonly connections: number },
  { serverPid, databasePid }: Counted,
): Promise<Block> {
  const pids = [serverPid, process.pid, ...(databasePid === null ? [] : [databasePid])]
  const before = await Promise.all(pids.map(threadTimes))
  const began = performance.now()
  const tookMs: number[] = []
  let next = 0
  const sendOn = async () => {
    while (next < count) {
      const what = at(requests, next++ % requests.length)
      const sent = performance.now()
      await client.send(what)
      tookMs.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, sendOn))
  const wholeMs = performance.now() - began
  const after = await Promise.all(pids.map(threadTimes))
  const taken = after.map((times, place) => takenBetween(at(before, place), times))
  return {
    serverUs: at(taken, 0).ranUs / count,
    databaseUs: (taken[2]?.ranUs ?? 0) / count,
    tookMs,
    wholeMs,
    waitedMs: taken.reduce((sum, { waitedUs }) => sum + waitedUs, 0) / 1000,
  }
}
