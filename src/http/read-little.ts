import type { IncomingMessage } from 'node:http'
import type { Turns } from './turns.ts'

type Socket = IncomingMessage['socket']

/** So much is parsed at once, in bytes: some forty of the smallest requests, about a millisecond. */
const SLICE_BYTES = 2048

/** What has the thread's first attention, where it is all that came. */
const URGENT = Buffer.from('GET /health/')

/**
 * Has the HTTP server read what comes by a connection it was just given a little at a time, each where the thread has time for
 * it, and no more of it while `isBehind` says that what was read is not begun yet: a packet may hold a thousand requests, and
 * many may come at once. Gives what has it go on once that is begun.
 */
export function readLittle(socket: Socket, { soon, later }: Turns, isBehind: () => boolean): () => void {
  const [parse] = socket.listeners('data')
  const ended = socket.listeners('end').at(-1)
  if (parse === undefined || ended === undefined) return () => {}
  socket.off('data', parse as Listener).off('end', ended as Listener)
  let left: Buffer[] = []
  let isAtEnd = false
  let isDue = false
  /** That Node has stopped it, as its answers or its body are not taken: it goes on by itself, and must be given nothing until then. */
  let isStopped = false

  function hasMore(): boolean {
    return left.length > 0 || isAtEnd
  }

  function goOn(isUrgent = false): void {
    if (isDue || isStopped || !hasMore() || isBehind()) return
    isDue = true
    if (left.length > 1) later(parseSome)
    else soon(parseSome, isUrgent)
  }

  function parseSome(): void {
    isDue = false
    if (socket.destroyed) left = []
    const slice = left.shift()
    if (slice === undefined) {
      if (isAtEnd) ended?.call(socket)
      isAtEnd = false
      return
    }
    if (socket.isPaused()) socket.resume()
    parse?.call(socket, slice)
    isStopped = socket.isPaused()
    if (left.length > 0 && !isStopped) socket.pause()
    goOn()
  }

  socket.on('data', (bytes: Buffer) => {
    for (let from = 0; from < bytes.length; from += SLICE_BYTES) left.push(bytes.subarray(from, from + SLICE_BYTES))
    goOn(bytes.subarray(0, URGENT.length).equals(URGENT))
    if (left.length > 0) socket.pause()
  })
  socket.on('end', () => {
    isAtEnd = true
    // Who asks so much and says at once that it sends no more has gone: Node would answer none of what is not answered yet.
    if (left.length > 1) socket.destroy()
    else goOn()
  })
  // What was paused here is not what Node says by this: it is said once more where it was paused again meanwhile.
  socket.on('resume', () => {
    if (!isStopped || socket.isPaused()) return
    isStopped = false
    goOn()
  })
  return () => goOn()
}

type Listener = (...given: unknown[]) => void
