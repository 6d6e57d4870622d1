import { setTimeout as pause } from 'node:timers/promises'
import { bySockets, type Came } from '../ask-by-socket.ts'
import { type Figure, HEAVY, type Measured, TOKENS, timesWords } from '../figure.ts'

const TURNS = 3
const CLIENTS = 40
/** So long they have asked when it is told to end, in milliseconds. */
const ASKED_MS = 1000
/** In which time it has to have ended, in milliseconds. */
const MOST_MS = 10_000

/** How long a service takes to end while many ask heavy questions, and where its Neo4j hangs. */
export async function stopping({ start, neo4j }: Measured): Promise<readonly Figure[]> {
  const busy = await endings(start, () => {})
  const figures = [told('to end under load, and what broke of that', busy)]
  if (neo4j === null) return figures
  try {
    return [
      ...figures,
      told('to end under load while Neo4j hangs, and what broke of that', await endings(start, neo4j.hang, neo4j.goOn)),
    ]
  } finally {
    neo4j.goOn()
  }
}

interface Ending {
  readonly tookMs: number
  readonly code: number | null
  readonly broken: number
}

async function endings(start: Measured['start'], before: () => void, after = () => {}): Promise<readonly Ending[]> {
  const all: Ending[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const service = await start()
    const { ask, close } = bySockets(service.url, CLIENTS, TOKENS.own)
    let isAsked = true
    const came: Came[] = []
    const askOn = async () => {
      while (isAsked) came.push(await ask('/graphql', HEAVY))
    }
    const asking = Promise.all(Array.from({ length: CLIENTS }, askOn))
    await pause(ASKED_MS)
    before()
    // Whoever was told to come again is not asked for at the end: what is under way is.
    isAsked = false
    const sinceMs = performance.now()
    const code = await service.end()
    const tookMs = performance.now() - sinceMs
    await asking
    close()
    after()
    all.push({ tookMs, code, broken: came.filter(({ status }) => status === 'RESET').length })
  }
  return all
}

function told(what: string, all: readonly Ending[]): Figure {
  const broken = all.reduce((sum, one) => sum + one.broken, 0)
  return {
    what,
    figure: `${timesWords(all.map(({ tookMs }) => tookMs))}; ${broken}`,
    isKept: all.every(({ tookMs, code }) => code === 0 && tookMs <= MOST_MS),
  }
}
