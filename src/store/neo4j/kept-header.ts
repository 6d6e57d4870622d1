import { Failure } from '../../errors.ts'
import type { Asking, RecordHeader } from '../store.ts'
import { tookTooLong } from '../took-too-long.ts'

/** How old the record's header may be, in milliseconds: it is asked for with every request. */
const KEPT_MS = 1000
/** How long one question for it may be under way, in milliseconds; the next then tries another connection. */
const QUESTION_MS = 10_000
/** A Neo4j that has not answered for so long hangs, in milliseconds: nobody waits for it any more. */
const HANGS_AFTER_MS = 2000

/**
 * The record's header as it was at most a second ago, asked for once at a time, whoever waits. TIMED_OUT for whom the
 * answer comes too late; STORE_UNAVAILABLE, at once, while a Neo4j that had answered before hangs.
 */
export function keepHeader(read: (asking: Asking) => Promise<RecordHeader>): (asking: Asking) => Promise<RecordHeader> {
  let kept: { readonly header: RecordHeader; readonly untilMs: number } | null = null
  let underWay: Promise<RecordHeader> | null = null
  let waitingSinceMs: number | null = null

  async function ask(): Promise<RecordHeader> {
    waitingSinceMs ??= Date.now()
    try {
      const header = await read({ signal: new AbortController().signal, deadlineMs: Date.now() + QUESTION_MS })
      kept = { header, untilMs: Date.now() + KEPT_MS }
      waitingSinceMs = null
      return header
    } catch (error) {
      // Whoever fails otherwise than by saying nothing is not hanging.
      if (!(error instanceof Failure) || error.code !== 'TIMED_OUT') waitingSinceMs = null
      throw error
    } finally {
      underWay = null
    }
  }

  return async (asking) => {
    if (asking.signal.aborted || Date.now() > asking.deadlineMs) throw tookTooLong()
    if (kept !== null && Date.now() < kept.untilMs) return kept.header
    underWay ??= ask()
    // A server that has just started takes longer for its first answer.
    const hangsAtMs = kept === null ? Number.POSITIVE_INFINITY : (waitingSinceMs ?? Date.now()) + HANGS_AFTER_MS
    return inTime(underWay, asking, hangsAtMs)
  }
}

function inTime(header: Promise<RecordHeader>, asking: Asking, hangsAtMs: number): Promise<RecordHeader> {
  const { signal, deadlineMs } = asking
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      const hangs = !signal.aborted && hangsAtMs < deadlineMs
      reject(hangs ? new Failure('STORE_UNAVAILABLE', 'Neo4j does not answer.') : tookTooLong())
    }
    const timer = setTimeout(giveUp, Math.min(deadlineMs, hangsAtMs) - Date.now())
    signal.addEventListener('abort', giveUp)
    header.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
    })
  })
}
