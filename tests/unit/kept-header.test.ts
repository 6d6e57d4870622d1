import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { keepHeader } from '../../src/store/neo4j/kept-header.ts'
import type { Asking, RecordHeader } from '../../src/store/store.ts'

/** A question for the header that a test answers when it likes. */
function heldHeader() {
  const asked: { readonly answer: (hash: string) => void; readonly fail: (error: unknown) => void }[] = []
  const read = ({ deadlineMs }: Asking) =>
    new Promise<RecordHeader>((resolve, reject) => {
      asked.push({ answer: (hash) => resolve({ ...HEADER, hash }), fail: reject })
      setTimeout(() => reject(new Failure('TIMED_OUT', 'late')), deadlineMs - Date.now())
    })
  return { asked, header: keepHeader(read) }
}

const HEADER: RecordHeader = { id: null, title: 'T', description: 'D', licence: 'L', hash: '', measures: [] }
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
