import { Failure } from '../errors.ts'
import type { Hearer } from '../graphql/server/outcome.ts'
import type { Answer, Asked } from '../http/answerer.ts'
import type { Cost } from '../http/tally.ts'
import { tookTooLong } from '../store/took-too-long.ts'
import type { Ending, FromWorker, Took, ToWorker } from './messages.ts'
import { owned } from './owned.ts'
import { keepPieces, type Pieces } from './pieces.ts'

/** Told how long something took, in milliseconds, and whether it would have taken longer; null where the thread is gone. */
type Done = (took: Pick<Ending, 'tookMs' | 'wasCut'> | null) => void

/** What a worker says of a request. */
type OfRequest = Extract<FromWorker, { readonly kind: 'SEEN' | 'BEGUN' | 'PIECE' | 'ANSWER' | 'END' | 'FAILED' }>

/** The requests of one thread, as the one that listens sees them. */
export interface ThreadRequests {
  /** How many wait for an answer, or for more of it. */
  readonly inFlight: () => number
  /**
   * Answers as an answerer does; nobody waits longer than until `lateMs`, in milliseconds since the epoch, where that is said.
   * `done` is told once when the thread has done with it, but for pieces still to be taken, whether somebody waits or not: how
   * long it was about it.
   */
  readonly ask: (asked: Asked, hearer: Hearer, lateMs: number | null, done: Done) => Promise<Answer>
  readonly hear: (message: OfRequest) => void
  /** Ends all of them: the thread is gone. */
  readonly failAll: (failure: Error) => void
}

/** A request that waits for its answer, or for more of it. */
interface Pending {
  readonly hearer: Hearer
  readonly begin: (answer: Answer) => void
  /** Its pieces, once they come. */
  pieces: Pieces | null
  /** Ends it, unless it has ended. */
  readonly fail: (error: Error) => void
}

/** Keeps the requests that are posted to a thread; `measured` is told what its store took. */
export function keepRequests(
  post: (message: ToWorker, transferred?: readonly ArrayBuffer[]) => void,
  isOpen: () => boolean,
  measured: (took: Took) => void,
): ThreadRequests {
  const requests = new Map<number, Pending>()
  /** What the thread has not done with, whether somebody waits for it or not. */
  const inHand = new Map<number, Done>()
  let lastId = 0

  function doneWith(id: number, took: Parameters<Done>[0]): void {
    const done = inHand.get(id)
    inHand.delete(id)
    done?.(took)
  }

  /** Waits no longer for a request, and says so where it is not over. */
  function forget(id: number): void {
    if (requests.delete(id) && isOpen()) post({ kind: 'GONE', id })
  }

  function tell({ hearer }: Pending, { outcome, seen, cost, took }: Ending): void {
    measured(took)
    if (outcome !== null) hearer.tellOutcome?.(outcome)
    hearer.tellSeen?.({ ...seen, ...costSeen(cost) })
  }

  function begun(request: Pending, { id, status, headers }: OfRequest & { readonly kind: 'BEGUN' }): Answer {
    request.pieces = keepPieces(
      () => post({ kind: 'TAKEN', id }),
      () => forget(id),
    )
    return { status, headers, body: request.pieces }
  }

  return {
    inFlight: () => requests.size,
    ask(asked, hearer, lateMs, done) {
      lastId += 1
      const id = lastId
      const { method, url, headers, body, signal } = asked
      return new Promise<Answer>((resolve, reject) => {
        const left = () => request.fail(new DOMException('The client went away.', 'AbortError'))
        const timer = lateMs === null ? undefined : setTimeout(() => request.fail(tookTooLong()), lateMs - Date.now())
        const over = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', left)
        }
        const request: Pending = {
          hearer,
          pieces: null,
          begin(answer) {
            clearTimeout(timer)
            if (request.pieces === null) over()
            resolve(answer)
          },
          fail(failure) {
            over()
            forget(id)
            request.pieces?.end(failure)
            reject(failure)
          },
        }
        requests.set(id, request)
        inHand.set(id, done)
        signal.addEventListener('abort', left, { once: true })
        const bytes = body === null ? null : owned(body)
        const { arrivedMs = Date.now() } = hearer
        post({ kind: 'ASK', id, method, url, headers, body: bytes, arrivedMs }, bytes === null ? [] : [bytes.buffer])
      })
    },
    hear(message) {
      if (message.kind === 'BEGUN') doneWith(message.id, { tookMs: message.tookMs, wasCut: false })
      else if ('ending' in message) doneWith(message.id, message.ending)
      const request = requests.get(message.id)
      if (request === undefined) {
        // Nobody waits for it any more; what it cost is counted all the same.
        if ('ending' in message) measured(message.ending.took)
        return
      }
      switch (message.kind) {
        case 'SEEN':
          request.hearer.tellSeen?.(message.seen)
          break
        case 'BEGUN':
          request.begin(begun(request, message))
          break
        case 'PIECE':
          request.pieces?.put(message.bytes)
          break
        default:
          requests.delete(message.id)
          tell(request, message.ending)
          end(request, message)
      }
    },
    failAll(failure) {
      for (const request of [...requests.values()]) request.fail(failure)
      for (const id of [...inHand.keys()]) doneWith(id, null)
    },
  }
}

/** Ends a request as its worker has ended it. */
function end(request: Pending, message: Extract<OfRequest, { readonly ending: Ending }>): void {
  if (message.kind === 'ANSWER') {
    const { status, headers, body } = message
    request.begin({ status, headers, body })
  } else if (message.kind === 'END') {
    request.pieces?.end()
  } else {
    const { code, message: words, candidates } = message.failure
    request.fail(new Failure(code, words, candidates === null ? {} : { candidates }))
  }
}

function costSeen({ questions, roundTrips, storeMs }: Cost) {
  return questions === 0 ? {} : { questions, roundTrips, storeMs: Math.round(storeMs * 10) / 10 }
}
