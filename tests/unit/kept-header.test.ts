import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../src/errors.ts'
import type { StampedHeader } from '../../src/store/neo4j/kept-header.ts'
import { keepHeader } from '../../src/store/neo4j/kept-header.ts'
import { createHold } from '../../src/store/record-hold.ts'
import type { Asking, RecordHeader } from '../../src/store/store.ts'

/** A question for the header that a test answers when it likes. */
function heldHeader() {
  const asked: { readonly answer: (hash: string) => void; readonly fail: (error: unknown) => void }[] = []
  const read = ({ deadlineMs }: Asking) =>
    new Promise<StampedHeader>((resolve, reject) => {
      asked.push({ answer: (hash) => resolve({ header: { ...HEADER, hash }, stamp: `load of ${hash}` }), fail: reject })
      setTimeout(() => reject(new Failure('TIMED_OUT', 'late')), deadlineMs - Date.now())
    })
  const greeting = { isHeard: false, tries: 0 }
  const reconnect = async () => {
    greeting.tries += 1
    return greeting.isHeard
  }
  return { asked, greeting, header: keepHeader({ read, reconnect }) }
}

const HEADER: RecordHeader = {
  id: null,
  title: 'T',
  description: 'D',
  licence: 'L',
  hash: '',
  examples: [],
  retracted: [],
  roles: [],
  leftOut: 0,
  vocabulary: 'core',
  types: [],
  attributes: [],
  measures: [],
}
const HANGS = { code: 'STORE_UNAVAILABLE', message: 'Neo4j does not answer.' }

function within(ms: number, signal = new AbortController().signal): Asking {
  return { signal, deadlineMs: Date.now() + ms }
}

/** What a promise comes to, failing or not. */
function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error)
}

describe('the header of the record', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is asked for once, however many wait, and kept for a second', async () => {
    const { asked, header } = heldHeader()
    const both = [header(within(5000)), header(within(5000))]
    expect(asked).toHaveLength(1)
    asked[0]?.answer('a')
    expect((await Promise.all(both)).map(({ hash }) => hash)).toEqual(['a', 'a'])
    vi.advanceTimersByTime(999)
    expect((await header(within(5000))).hash).toBe('a')
    expect(asked).toHaveLength(1)
    vi.advanceTimersByTime(1)
    const next = header(within(5000))
    asked[1]?.answer('b')
    expect((await next).hash).toBe('b')
  })

  it('is waited for by each as long as it may, and no longer', async () => {
    const { asked, header } = heldHeader()
    const leaving = new AbortController()
    const [short, long, left] = [header(within(100)), header(within(5000)), header(within(5000, leaving.signal))]
    const outcomes = [short, left].map(outcome)
    leaving.abort()
    vi.advanceTimersByTime(100)
    for (const late of outcomes) expect(await late).toMatchObject({ code: 'TIMED_OUT' })
    asked[0]?.answer('a')
    expect((await long).hash).toBe('a')
    await expect(header(within(-1))).rejects.toMatchObject({ code: 'TIMED_OUT' })
  })

  it('is refused at once while Neo4j hangs, and there again with its next answer', async () => {
    const { asked, header } = heldHeader()
    const waiting = outcome(header(within(60_000)))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await waiting).toMatchObject(HANGS)
    // Whoever comes now is refused; the first of them has it asked once more.
    expect(await outcome(header(within(60_000)))).toMatchObject(HANGS)
    expect(await outcome(header(within(60_000)))).toMatchObject(HANGS)
    expect(asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await outcome(header(within(60_000)))).toMatchObject(HANGS)
    expect(asked).toHaveLength(3)
    asked[2]?.answer('b')
    await vi.advanceTimersByTimeAsync(0)
    expect((await header(within(60_000))).hash).toBe('b')
    // Nor is anybody refused once what was kept is too old.
    await vi.advanceTimersByTimeAsync(1000)
    const next = header(within(60_000))
    asked[3]?.answer('c')
    expect((await next).hash).toBe('c')
  })

  it('is refused at once as soon as anybody waited in vain, to whom still waits too', async () => {
    const { asked, header } = heldHeader()
    const [first, other] = [header(within(2000)), header(within(60_000))].map(outcome)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await first).toMatchObject({ code: 'TIMED_OUT' })
    expect(await other).toMatchObject(HANGS)
    expect(await outcome(header(within(60_000)))).toMatchObject(HANGS)
    expect(asked).toHaveLength(1)
    asked[0]?.answer('a')
    await vi.advanceTimersByTimeAsync(0)
    expect((await header(within(60_000))).hash).toBe('a')
  })

  it('is no less waited for because somebody has little patience', async () => {
    const { asked, header } = heldHeader()
    const hasty = outcome(header(within(10)))
    await vi.advanceTimersByTimeAsync(10)
    expect(await hasty).toMatchObject({ code: 'TIMED_OUT' })
    const other = header(within(5000))
    asked[0]?.answer('a')
    expect((await other).hash).toBe('a')
  })

  it('is asked for by a new connection where Neo4j greets one and the old one stays silent', async () => {
    const { asked, greeting, header } = heldHeader()
    const first = outcome(header(within(2000)))
    await vi.advanceTimersByTimeAsync(2000)
    await first
    // So soon it may still answer on the old one.
    expect(await outcome(header(within(2000)))).toMatchObject(HANGS)
    expect(greeting.tries).toBe(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await outcome(header(within(2000)))).toMatchObject(HANGS)
    expect(await outcome(header(within(2000)))).toMatchObject(HANGS)
    expect([greeting.tries, asked.length]).toEqual([1, 1])
    greeting.isHeard = true
    await vi.advanceTimersByTimeAsync(1000)
    expect(await outcome(header(within(2000)))).toMatchObject(HANGS)
    await vi.advanceTimersByTimeAsync(0)
    expect([greeting.tries, asked.length]).toEqual([2, 2])
    asked[1]?.answer('b')
    await vi.advanceTimersByTimeAsync(0)
    expect((await header(within(2000))).hash).toBe('b')
    // The old question ends unanswered, which tells nothing any more.
    await vi.advanceTimersByTimeAsync(10_000)
    const later = header(within(2000))
    asked[2]?.answer('c')
    expect((await later).hash).toBe('c')
  })

  it('is held to one load with the answers of its request, and asked anew for one that is asked once more', async () => {
    const { asked, header } = heldHeader()
    const hold = createHold()
    const first = header({ ...within(5000), hold })
    asked[0]?.answer('a')
    await first
    expect(() => hold.take('load of a')).not.toThrow()
    expect(() => hold.take('load of b')).toThrow('The record changed')
    expect(hold.isBroken()).toBe(true)
    const second = header({ ...within(5000), hold: createHold(true) })
    asked[1]?.answer('b')
    expect((await second).hash).toBe('b')
  })

  it('is not asked for again within a quarter of a second of a refusal', async () => {
    const { asked, header } = heldHeader()
    const first = outcome(header(within(5000)))
    const wrong = new Failure('STORE_UNAVAILABLE', 'wrong password')
    asked[0]?.fail(wrong)
    expect(await first).toBe(wrong)
    vi.advanceTimersByTime(249)
    expect(await outcome(header(within(5000)))).toBe(wrong)
    expect(asked).toHaveLength(1)
    vi.advanceTimersByTime(1)
    const second = header(within(5000))
    asked[1]?.answer('a')
    expect((await second).hash).toBe('a')
  })

  it('is waited for again where Neo4j says anything', async () => {
    const { asked, header } = heldHeader()
    const first = header(within(5000))
    asked[0]?.answer('a')
    await first
    vi.advanceTimersByTime(1000)
    const second = outcome(header(within(5000)))
    const gone = new Failure('STORE_UNAVAILABLE', 'gone')
    asked[1]?.fail(gone)
    expect(await second).toBe(gone)
    vi.advanceTimersByTime(10_000)
    const third = header(within(5000))
    asked[2]?.answer('b')
    expect((await third).hash).toBe('b')
  })
})
