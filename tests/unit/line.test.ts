import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../../src/errors.ts'
import type { Room } from '../../src/workers/in-hand.ts'
import { createLine, type Line } from '../../src/workers/line.ts'

interface Thread {
  readonly name: string
}

const ROOM: Room = { places: 4, longPlaces: 1, atOnce: 1 }
const SHORT_MS = 2
const LONG_MS = 100

describe('requests in line', () => {
  let threads: Thread[]
  let line: Line<Thread>
  /** What was handed over and to whom, in order. */
  let handed: string[]
  let leave: Map<string, () => void>
  /** What is known by now of some of them. */
  let expected: Map<string, number>

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
    threads = [{ name: 'one' }]
    handed = []
    leave = new Map()
    expected = new Map()
    line = createLine(() => threads, ROOM)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Lets one enter; gives what came of it: "done" once it has left. */
  function enter(name: string, expectedMs: number, deadlineMs = 2000, signal = new AbortController().signal) {
    return line
      .enter({
        expectedMs: () => expected.get(name) ?? expectedMs,
        deadlineMs,
        signal,
        begin: ({ name: thread }, left) => {
          handed.push(`${name} to ${thread}`)
          return new Promise<string>((resolve) =>
            leave.set(name, () => {
              left()
              resolve('done')
            }),
          )
        },
      })
      .catch((error: unknown) => (error instanceof Failure ? error.code : (error as Error).name))
  }

  function leaves(name: string): void {
    leave.get(name)?.()
  }

  test('are handed over at once where there is room, to whoever has the least', () => {
    threads = [{ name: 'one' }, { name: 'other' }]
    for (const name of ['a', 'b', 'c']) void enter(name, SHORT_MS)
    expect(handed).toEqual(['a to one', 'b to other', 'c to one'])
  })

  test('wait while there is none, and go on in their order', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) void enter(name, SHORT_MS)
    expect(handed).toHaveLength(4)
    leaves('c')
    leaves('a')
    expect(handed.slice(4)).toEqual(['e to one', 'f to one'])
  })

  test('are never behind more than one long one that was handed over, nor behind those that wait', () => {
    for (const name of ['long 1', 'long 2', 'long 3']) void enter(name, LONG_MS)
    void enter('short 1', SHORT_MS)
    expect(handed).toEqual(['long 1 to one', 'short 1 to one'])
    leaves('long 1')
    expect(handed.at(-1)).toBe('long 2 to one')
  })

  test('are taken for what they are known to be by now, not when they came', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'short']) void enter(name, SHORT_MS)
    for (const name of ['b', 'c', 'd', 'e']) expected.set(name, LONG_MS)
    leaves('a')
    expect(handed.slice(4)).toEqual(['short to one'])
  })

  test('are given to a thread that has no long one', () => {
    threads = [{ name: 'one' }, { name: 'other' }]
    void enter('long', LONG_MS)
    for (const name of ['a', 'b', 'c']) void enter(name, SHORT_MS)
    expect(handed.slice(1)).toEqual(['a to other', 'b to other', 'c to other'])
  })

  test('let a long one go before them after eight', () => {
    line = createLine(() => threads, { ...ROOM, places: 1 })
    void enter('first', SHORT_MS)
    void enter('long', LONG_MS)
    for (let count = 1; count <= 9; count += 1) void enter(`short ${count}`, SHORT_MS)
    const all = ['first', ...Array.from({ length: 8 }, (_, index) => `short ${index + 1}`), 'long', 'short 9']
    for (const name of all) leaves(name)
    expect(handed).toEqual(all.map((name) => `${name} to one`))
  })

  test('are refused at once where what is ahead takes longer than they may wait', async () => {
    threads = [{ name: 'one' }, { name: 'other' }]
    // Two threads have 3,800 ms before them: 1,900 for each; nobody waits behind a long one who is short.
    for (let count = 1; count <= 38; count += 1) void enter(`long ${count}`, LONG_MS)
    expect(await enter('one more', LONG_MS + 1)).toBe('OVERLOADED')
    expect(await Promise.race([enter('another', LONG_MS), 'waits'])).toBe('waits')
    expect(await Promise.race([enter('short', SHORT_MS), 'waits'])).toBe('waits')
    expect(handed.at(-1)).toBe('short to one')
  })

  test('are tried where nothing is ahead, whatever is expected of them', async () => {
    void enter('slow', 60_000)
    expect(handed).toEqual(['slow to one'])
  })

  test('are told when none was free in time, and take no room any more', async () => {
    for (const name of ['a', 'b', 'c', 'd']) void enter(name, SHORT_MS)
    const late = enter('late', SHORT_MS, 500)
    vi.advanceTimersByTime(501)
    expect(await late).toBe('TIMED_OUT')
    leaves('a')
    expect(handed).toHaveLength(4)
  })

  test('are not begun any more where less than half the time is left that they take', async () => {
    void enter('first', LONG_MS)
    const [late, next] = [enter('late', LONG_MS, 500), enter('next', LONG_MS, 600)]
    vi.setSystemTime(451)
    leaves('first')
    expect(await late).toBe('TIMED_OUT')
    expect(handed).toEqual(['first to one', 'next to one'])
    leaves('next')
    expect(await next).toBe('done')
  })

  test('are forgotten where nobody waits; what was handed over has its room until the thread has done with it', async () => {
    for (const name of ['a', 'b', 'c', 'd']) void enter(name, SHORT_MS)
    const gone = new AbortController()
    const waiting = enter('gone', SHORT_MS, 2000, gone.signal)
    void enter('next', SHORT_MS)
    gone.abort()
    expect(await waiting).toBe('AbortError')
    leaves('b')
    expect(handed.slice(4)).toEqual(['next to one'])
    expect(await enter('never', SHORT_MS, 2000, gone.signal)).toBe('AbortError')
  })

  test('are refused together where nobody is there any more, and go on when a thread comes', async () => {
    threads = []
    const waiting = [enter('a', SHORT_MS), enter('b', LONG_MS)]
    line.refuseAll(new Failure('STORE_UNAVAILABLE', 'Nobody is there.'))
    expect(await Promise.all(waiting)).toEqual(['STORE_UNAVAILABLE', 'STORE_UNAVAILABLE'])
    void enter('c', SHORT_MS)
    threads = [{ name: 'new' }]
    line.goOn()
    expect(handed).toEqual(['c to new'])
  })
})
