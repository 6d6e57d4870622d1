import { setTimeout as pause } from 'node:timers/promises'
import { bySockets, type Came } from '../ask-by-socket.ts'
import { type Figure, type Measured, SHORT, TOKENS, timesWords } from '../figure.ts'

/** How often it hangs. */
const TURNS = 5
/** How many ask at once when it does, and how many one after the other from then on. */
const FIRST = 12
const LATER = 100
/** What a request may take as the service stands, in milliseconds. */
const LIMIT_MS = 2000

/** What a Neo4j that hangs as a whole costs whoever asks, and how soon it is answered from once it goes on. */
export async function hung({ start, neo4j }: Measured): Promise<readonly Figure[]> {
  if (neo4j === null) return []
  const service = await start()
  const { ask, close } = bySockets(service.url, FIRST, TOKENS.own)
  const [beyond, later, back]: [number[], Came[], number[]] = [[], [], []]
  let answered = 0
  /** Whether it is answered, and not told in an answer why not. */
  const isAnswered = async () => {
    const { status, text } = await ask('/graphql', SHORT, { isKept: true })
    return status === 200 && !text.includes('"errors"')
  }
  try {
    for (let turn = 0; turn < TURNS; turn += 1) {
      neo4j.hang()
      for (const { tookMs } of await Promise.all(Array.from({ length: FIRST }, () => ask('/graphql', SHORT)))) {
        beyond.push(Math.max(0, tookMs - LIMIT_MS))
      }
      // What was kept of the record is too old by now.
      await ask('/graphql', SHORT)
      for (let count = 0; count < LATER; count += 1) later.push(await ask('/graphql', SHORT))
      answered += later.filter(({ status }) => status !== 503).length
      neo4j.goOn()
      const sinceMs = performance.now()
      while (!(await isAnswered())) await pause(10)
      back.push(performance.now() - sinceMs)
      while (!(await service.isReady())) await pause(100)
    }
  } finally {
    neo4j.goOn()
    close()
  }
  await service.end()
  return [
    {
      what: `beyond the time limit of ${LIMIT_MS} ms, who asks first of a Neo4j that hangs`,
      figure: timesWords(beyond),
      isKept: beyond.every((ms) => ms <= 500),
    },
    {
      what: 'a refusal (503) from then on',
      figure: timesWords(later.map(({ tookMs }) => tookMs)),
      isKept: answered === 0,
    },
    { what: 'from its return to the first answer', figure: timesWords(back), isKept: back.every((ms) => ms <= 2000) },
  ]
}
