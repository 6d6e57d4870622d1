import { Failure } from '../errors.ts'

/** So much of the places one client has at most while there are others: a quarter. */
const SHARE = 4

/** How long somebody who asked counts as another, in milliseconds. */
const LATELY_MS = 2000

/** Does what is given to it for a client, or refuses it at once. */
export type InTurn = <Done>(client: string, work: () => Promise<Done>) => Promise<Done>

/**
 * Does what is given to it, so many of what it is at a time as may be: whatever comes beyond that is refused at once with OVERLOADED. So is
 * what a client asks who has a quarter of the places already while others ask, so that nobody is kept out by one alone.
 */
export function takeTurns(most: number, nowMs: () => number = Date.now, what = 'requests'): InTurn {
  const held = new Map<string, number>()
  const share = Math.max(1, Math.floor(most / SHARE))
  let inFlight = 0
  /** The last who asked, and the last before that was somebody else: of two one is always another. */
  let last = { client: '', atMs: Number.NEGATIVE_INFINITY }
  let lastOther = last

  function hasOthers(client: string): boolean {
    const other = last.client === client ? lastOther : last
    return nowMs() - other.atMs <= LATELY_MS || held.size > (held.has(client) ? 1 : 0)
  }

  function note(client: string): void {
    if (last.client !== client) lastOther = last
    last = { client, atMs: nowMs() }
  }

  return async (client, work) => {
    note(client)
    const own = held.get(client) ?? 0
    if (inFlight >= most) {
      throw new Failure('OVERLOADED', `${most} ${what} are being answered already: try again.`)
    }
    if (own >= share && hasOthers(client)) {
      throw new Failure('OVERLOADED', `${own} ${what} of yours are being answered already, and others wait: try again.`)
    }
    inFlight += 1
    held.set(client, own + 1)
    try {
      return await work()
    } finally {
      inFlight -= 1
      const left = (held.get(client) ?? 1) - 1
      if (left === 0) held.delete(client)
      else held.set(client, left)
    }
  }
}
