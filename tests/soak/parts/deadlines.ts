import { bySockets } from '../ask-by-socket.ts'
import { type Figure, HEAVY, type Measured, TOKENS, timesWords } from '../figure.ts'

/** So long each may take, in milliseconds: less than most of them would. */
const LIMIT_MS = 50
/** How many ask at once, so that they wait for each other too. */
const CLIENTS = 16
/** How far beyond its time limit a request may be answered, in milliseconds. */
const MOST_BEYOND_MS = 500
/** What is asked by one that goes away, how often, and after how long, in milliseconds. */
const LEAVERS = 60
const LEAVE_AFTER_MS = 15

const UNDER_WAY = 'tributary_store_questions'

/** How far beyond its time limit a heavy question is answered, and how soon one is let go of whose client went away. */
export async function deadlines({ start, forMs }: Measured): Promise<readonly Figure[]> {
  const service = await start()
  const { ask, close } = bySockets(service.url, CLIENTS, TOKENS.own)
  const endMs = performance.now() + forMs
  const beyond: number[] = []
  let inTime = 0
  const askOn = async () => {
    while (performance.now() < endMs) {
      const { tookMs } = await ask('/graphql', HEAVY, { headers: { 'x-timeout-ms': String(LIMIT_MS) } })
      if (tookMs <= LIMIT_MS) inTime += 1
      else beyond.push(tookMs - LIMIT_MS)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, askOn))
  close()
  const left: number[] = []
  const leaving = bySockets(service.url, 1, TOKENS.own)
  for (let count = 0; count < LEAVERS; count += 1) {
    await leaving.ask('/graphql', HEAVY, {
      sent: (request) => setTimeout(() => request.destroy(), LEAVE_AFTER_MS),
    })
    const startedMs = performance.now()
    while ((await service.metric(UNDER_WAY)) > 0);
    left.push(performance.now() - startedMs)
  }
  leaving.close()
  await service.end()
  return [
    {
      what: `beyond a time limit of ${LIMIT_MS} ms, a heavy question of ${CLIENTS} at once`,
      figure: `${timesWords(beyond)}; ${inTime} within it`,
      isKept: beyond.every((ms) => ms <= MOST_BEYOND_MS),
    },
    {
      what: 'from a client’s leaving until nothing is asked of the store any more, the look at it included',
      figure: timesWords(left),
      isKept: left.length === LEAVERS,
    },
  ]
}
