import type { IncomingMessage } from 'node:http'

type Socket = IncomingMessage['socket']

/** So many requests of one connection are begun at a time, and the next when everybody else had a turn. */
const MOST_AT_A_TIME = 16

/** So many wait at most: a client that sends more before it has its answers wants none. */
const MOST_WAITING = 1000

/**
 * Begins a few requests of a connection at a time: who sends thousands at once is in nobody's way. A connection on which more
 * wait than may is closed.
 */
export function createFewAtATime(): (socket: Socket, begin: () => void) => void {
  const waiting = new WeakMap<Socket, (() => void)[]>()
  const begun = new WeakMap<Socket, number>()

  function goOn(socket: Socket): void {
    const left = socket.writable ? (waiting.get(socket) ?? []) : []
    const now = left.splice(0, MOST_AT_A_TIME)
    if (now.length === 0) {
      waiting.delete(socket)
      begun.delete(socket)
      return
    }
    setImmediate(goOn, socket)
    for (const begin of now) begin()
  }

  return (socket, begin) => {
    // The rest of what was read comes all the same.
    if (socket.destroyed) return
    const sofar = begun.get(socket) ?? 0
    if (sofar === 0) setImmediate(goOn, socket)
    if (sofar < MOST_AT_A_TIME) {
      begun.set(socket, sofar + 1)
      return begin()
    }
    const others = waiting.get(socket) ?? []
    waiting.set(socket, others)
    if (others.length >= MOST_WAITING) socket.destroy()
    else others.push(begin)
  }
}
