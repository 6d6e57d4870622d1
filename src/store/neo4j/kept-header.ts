import { Failure } from '../../errors.ts'
import type { Asking, RecordHeader } from '../store.ts'
import { tookTooLong } from '../took-too-long.ts'

/** How old the record's header may be, in milliseconds: it is asked for with every request. */
const KEPT_MS = 1000
/** How old a reason why there is none may be, in milliseconds: a wrong password is not tried with every request. */
const REFUSED_MS = 250
/** How long one question for it may be under way, in milliseconds: a Neo4j that has said nothing by then hangs. */
const QUESTION_MS = 10_000
/** Once one is under way for so long, in milliseconds, whoever may wait no longer has seen that Neo4j hangs. */
const HANGS_MS = 1500
/** Once one is under way for so long, in milliseconds, its connection may have nobody at its other end. */
const LOST_MS = 3000
/** How often a new connection is tried meanwhile, in milliseconds. */
const TRY_MS = 1000

/** The header with the stamp of the load that it is of. */
export interface StampedHeader {
  readonly header: RecordHeader
  readonly stamp: string
}

/** Where the header comes from. */
export interface HeaderSource {
  readonly read: (asking: Asking) => Promise<StampedHeader>
  /** Whether Neo4j greets a new connection; if so, every question goes by new connections from then on. */
  readonly reconnect: () => Promise<boolean>
}

/** A question for the header that is not answered yet. */
interface UnderWay {
  readonly header: Promise<StampedHeader>
  readonly sinceMs: number
}

/**
 * The record's header as it was at most a second ago, asked for once at a time, whoever waits; as it is now for a request
 * that is asked once more, as the record changed. A breaker of what every
 * request begins with: TIMED_OUT for whom the answer comes too late, which tells that Neo4j hangs; from then on
 * STORE_UNAVAILABLE at once, until a question for it is answered, by the connection that it was asked by or by a new one.
 */
export function keepHeader({ read, reconnect }: HeaderSource): (asking: Asking) => Promise<RecordHeader> {
  let kept: { readonly found: StampedHeader; readonly untilMs: number } | null = null
  let refused: { readonly error: unknown; readonly untilMs: number } | null = null
  let underWay: UnderWay | null = null
  let hangs = false
  let triedMs = 0
  const waiting = new Set<(reason: Failure) => void>()

  function asked(): UnderWay {
    underWay ??= ask()
    return underWay
  }

  function ask(): UnderWay {
    const sinceMs = Date.now()
    const header = read({ signal: new AbortController().signal, deadlineMs: sinceMs + QUESTION_MS }).then(
      (found) => {
        kept = { found, untilMs: Date.now() + KEPT_MS }
        refused = null
        hangs = false
        if (underWay === self) underWay = null
        return found
      },
      (error: unknown) => {
        const isLate = error instanceof Failure && error.code === 'TIMED_OUT'
        // Of one that was given up for another it means nothing any more.
        if (underWay === self) {
          underWay = null
          // Whatever else it fails with, Neo4j has said something.
          hangs = isLate
          refused = isLate ? null : { error, untilMs: Date.now() + REFUSED_MS }
        }
        throw isLate ? doesNotAnswer() : error
      },
    )
    const self: UnderWay = { header, sinceMs }
    return self
  }

  /** Whoever still waits is told what the first whose patience ended has seen. */
  function sawItHang(): void {
    hangs = true
    for (const refuse of waiting) refuse(doesNotAnswer())
  }

  function waitFor({ signal, deadlineMs }: Asking): Promise<StampedHeader> {
    const { header, sinceMs } = asked()
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(tookTooLong())
      const timer = setTimeout(() => {
        giveUp()
        if (underWay?.header === header && Date.now() - sinceMs >= HANGS_MS) sawItHang()
      }, deadlineMs - Date.now())
      signal.addEventListener('abort', giveUp)
      waiting.add(reject)
      header.then(resolve, reject).finally(() => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        waiting.delete(reject)
      })
    })
  }

  /** Goes on asking while nobody waits, so that the next answer is noticed. */
  async function askOn(): Promise<void> {
    const { header, sinceMs } = asked()
    header.catch(() => {})
    const nowMs = Date.now()
    if (nowMs - sinceMs < LOST_MS || nowMs - triedMs < TRY_MS) return
    triedMs = nowMs
    if (!(await reconnect()) || underWay?.header !== header) return
    underWay = null
    asked().header.catch(() => {})
  }

  async function find(asking: Asking): Promise<StampedHeader> {
    if (asking.signal.aborted || Date.now() > asking.deadlineMs) throw tookTooLong()
    if (kept !== null && Date.now() < kept.untilMs && asking.hold?.isSecond !== true) return kept.found
    if (hangs) {
      void askOn()
      throw doesNotAnswer()
    }
    if (refused !== null && Date.now() < refused.untilMs) throw refused.error
    return waitFor(asking)
  }

  return async (asking) => {
    const { header, stamp } = await find(asking)
    asking.hold?.take(stamp)
    return header
  }
}

function doesNotAnswer(): Failure {
  return new Failure('STORE_UNAVAILABLE', 'Neo4j does not answer.')
}
