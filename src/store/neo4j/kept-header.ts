import { Failure } from '../../errors.ts'
import type { Asking, RecordHeader } from '../store.ts'
import { tookTooLong } from '../took-too-long.ts'

/** How old the record's header may be, in milliseconds: it is asked for with every request. */
const KEPT_MS = 1000
/** How long one question for it may be under way, in milliseconds: a Neo4j that has said nothing by then hangs. */
const QUESTION_MS = 10_000

/**
 * The record's header as it was at most a second ago, asked for once at a time, whoever waits. TIMED_OUT for whom the
 * answer comes too late; STORE_UNAVAILABLE, at once, while Neo4j hangs.
 */
export function keepHeader(read: (asking: Asking) => Promise<RecordHeader>): (asking: Asking) => Promise<RecordHeader> {
  let kept: { readonly header: RecordHeader; readonly untilMs: number } | null = null
  let underWay: Promise<RecordHeader> | null = null
  let hangs = false

  async function ask(): Promise<RecordHeader> {
    try {
      const header = await read({ signal: new AbortController().signal, deadlineMs: Date.now() + QUESTION_MS })
      kept = { header, untilMs: Date.now() + KEPT_MS }
      hangs = false
      return header
    } catch (error) {
      // Whatever else it fails with, Neo4j has said something.
      hangs = error instanceof Failure && error.code === 'TIMED_OUT'
      throw hangs ? doesNotAnswer() : error
    } finally {
      underWay = null
    }
  }

  return async (asking) => {
    if (asking.signal.aborted || Date.now() > asking.deadlineMs) throw tookTooLong()
    if (kept !== null && Date.now() < kept.untilMs) return kept.header
    underWay ??= ask()
    const header = untilGivenUp(underWay, asking)
    if (!hangs) return header
    // It is asked on, so that its next answer is noticed; nobody waits for it.
    header.catch(() => {})
    throw doesNotAnswer()
  }
}

function doesNotAnswer(): Failure {
  return new Failure('STORE_UNAVAILABLE', 'Neo4j does not answer.')
}

function untilGivenUp(header: Promise<RecordHeader>, { signal, deadlineMs }: Asking): Promise<RecordHeader> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(tookTooLong())
    const timer = setTimeout(giveUp, deadlineMs - Date.now())
    signal.addEventListener('abort', giveUp)
    header.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
    })
  })
}
