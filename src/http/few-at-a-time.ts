import type { IncomingMessage } from 'node:http'
import { readLittle } from './read-little.ts'
import type { Turns } from './turns.ts'

type Socket = IncomingMessage['socket']

/** What keeps each connection from taking more of the thread than others. */
export interface FewAtATime {
  /** That a connection was given to the HTTP server. */
  readonly taken: (socket: Socket) => void
  /** That a request of it was read, which `begin` begins; whether it goes before those of others where it is alone. */
  readonly asked: (socket: Socket, begin: () => void, isUrgent: boolean) => void
}

/**
 * Reads a little of a connection at a time, and begins its requests one after the other, each where the thread has time for it and
 * every other connection had its turn: who sends thousands at once is in nobody's way. Of a client that has gone nothing is begun.
 */
export function createFewAtATime(turns: Turns): FewAtATime {
  const { soon, later } = turns
  /** What was read of each and is not begun. */
  const waiting = new WeakMap<Socket, (() => void)[]>()
  const readOn = new WeakMap<Socket, () => void>()

  function goOn(socket: Socket): void {
    const left = socket.writable ? (waiting.get(socket) ?? []) : []
    left.shift()?.()
    if (left.length > 0) {
      later(() => goOn(socket))
      return
    }
    waiting.delete(socket)
    readOn.get(socket)?.()
  }

  return {
    taken(socket) {
      turns.connected()
      readOn.set(
        socket,
        readLittle(socket, turns, () => waiting.has(socket)),
      )
    },
    asked(socket, begin, isUrgent) {
      const others = waiting.get(socket)
      if (others !== undefined) {
        others.push(begin)
        return
      }
      waiting.set(socket, [begin])
      soon(() => goOn(socket), isUrgent)
    },
  }
}
