import { setTimeout as pause } from 'node:timers/promises'
import { bySockets, type Came } from './ask-by-socket.ts'

/** What is asked again and again by a process that has nothing else to do, so that what it measures is the service. */
export interface Probing {
  readonly url: string
  /** The token of the crowd, and one of its own: by the first it is refused, by the second it has places. */
  readonly tokens: { readonly crowd: string; readonly own: string }
  readonly queries: { readonly heavy: string; readonly short: string }
}

/** What came of it. */
export interface Probed {
  readonly health: readonly Came[]
  readonly heavy: readonly Came[]
  readonly short: readonly Came[]
}

/** How often each is asked, in milliseconds. */
const EVERY_MS = 25

// Told what to ask by the process that started this, and to end by its next word.
process.once('message', (probing: Probing) => void probe(probing))

async function probe({ url, tokens, queries }: Probing): Promise<void> {
  let isOver = false
  process.once('message', () => {
    isOver = true
  })
  const again = async (path: string, query: string | null, token: string): Promise<readonly Came[]> => {
    const came: Came[] = []
    const { ask, close } = bySockets(url, 1, token)
    while (!isOver) {
      const since = performance.now()
      came.push(await ask(path, query))
      await pause(Math.max(0, since + EVERY_MS - performance.now()))
    }
    close()
    return came
  }
  const [health, heavy, short] = await Promise.all([
    again('/health/live', null, tokens.own),
    again('/graphql', queries.heavy, tokens.crowd),
    again('/graphql', queries.short, tokens.own),
  ])
  const probed: Probed = { health, heavy, short }
  process.send?.(probed, () => process.disconnect())
}
