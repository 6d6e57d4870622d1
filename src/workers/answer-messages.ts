import type { MessagePort } from 'node:worker_threads'
import { Failure } from '../errors.ts'
import type { Hearer, Seen } from '../graphql/server/outcome.ts'
import type { Answer, Answerer } from '../http/answerer.ts'
import type { Listener } from '../http/create-answerer.ts'
import { createTally } from '../http/tally.ts'
import {
  type Ending,
  type FromWorker,
  PIECES_AHEAD,
  type ToldFailure,
  type ToWorker,
  type WorkerGiven,
} from './messages.ts'
import { owned } from './owned.ts'
import { tellError } from './told-error.ts'

const INTERNAL = new Failure('INTERNAL_SERVER_ERROR', 'Something went wrong here, not in your request.')

/** What is said of a request that nobody waits for, to nobody. */
const GONE: ToldFailure = { code: 'TIMED_OUT', message: 'Nobody waits for this.', candidates: null }

/** How a request ends before all was done that is to be. */
const CUT: readonly (string | null)[] = ['TIMED_OUT', 'OVERLOADED', 'STORE_UNAVAILABLE']

/** So many nodes an answer could have that is most often there at once. */
const SMALL_COST = 500

/** A request that is being answered. */
interface UnderWay {
  readonly gone: AbortController
  /** How many more pieces may be sent. */
  room: number
  /** Lets what waits for room go on. */
  goOn: () => void
}

/** Answers what comes by a port, as long as the thread lives. What an answerer is to tell goes the same way. */
export function answerMessages(
  port: MessagePort,
  { config, underWay: shared }: WorkerGiven,
  createAnswerer: (listener: Listener) => Answerer,
  close: () => Promise<void>,
): void {
  const requests = new Map<number, UnderWay>()
  const counted = new Int32Array(shared)
  let took: [string, number][] = []
  let told = ''
  const post = (message: FromWorker, transferred: readonly ArrayBuffer[] = []) => port.postMessage(message, transferred)

  const answerer = createAnswerer({
    internalError: (error) => post({ kind: 'INTERNAL', error: tellError(error) }),
    storeIs(state) {
      const key = JSON.stringify(state)
      if (key === told) return
      told = key
      post({ kind: 'STATE', state })
    },
    storeTook: (question, tookMs) => took.push([question, tookMs]),
    storeAsks: (questions) => Atomics.store(counted, 0, questions),
  })

  function takeTook() {
    const taken = took
    took = []
    return taken
  }

  async function answer(message: ToWorker & { readonly kind: 'ASK' }): Promise<void> {
    const { id, method, url, headers, body, arrivedMs } = message
    const heardMs = performance.now()
    const tookMs = () => performance.now() - heardMs
    const request: UnderWay = { gone: new AbortController(), room: PIECES_AHEAD, goOn: () => {} }
    requests.set(id, request)
    const tally = createTally()
    let outcome: string | null = null
    let seen: Partial<Seen> = {}
    const hearer: Hearer = {
      tally,
      ...(config.access.trace ? { traced: tally.traced } : {}),
      arrivedMs,
      tellOutcome(told) {
        outcome = told
      },
      tellSeen(more) {
        seen = { ...seen, ...more }
        if (more.cost === undefined) return
        const tellNow = () => requests.has(id) && post({ kind: 'SEEN', id, seen })
        // What could be large may take so long that nothing is heard of it any more; what is small is most often answered
        // before there is time to tell, and a message costs as much as a part of it.
        if (more.cost > SMALL_COST) tellNow()
        else setImmediate(tellNow)
      },
    }
    const ending = (wasCut = CUT.includes(outcome)): Ending => ({
      outcome,
      seen,
      cost: tally.cost(),
      took: takeTook(),
      tookMs: tookMs(),
      wasCut,
    })
    try {
      const made = await answerer.answer({ method, url, headers, body, signal: request.gone.signal }, hearer)
      if (made.body instanceof Uint8Array) {
        const bytes = owned(made.body)
        post({ kind: 'ANSWER', id, ...headOf(made), body: bytes, ending: ending() }, [bytes.buffer])
        return
      }
      post({ kind: 'BEGUN', id, ...headOf(made), tookMs: tookMs() })
      for await (const piece of made.body) {
        if (request.room === 0) await roomFor(request)
        if (request.gone.signal.aborted) return
        request.room -= 1
        const bytes = owned(piece)
        post({ kind: 'PIECE', id, bytes }, [bytes.buffer])
      }
      post({ kind: 'END', id, ending: ending() })
    } catch (error) {
      const failure = request.gone.signal.aborted ? GONE : failureOf(error)
      post({ kind: 'FAILED', id, failure, ending: ending(CUT.includes(failure.code)) })
    } finally {
      requests.delete(id)
    }
  }

  function failureOf(error: unknown): ToldFailure {
    if (!(error instanceof Failure)) post({ kind: 'INTERNAL', error: tellError(error) })
    const { code, message, candidates } = error instanceof Failure ? error : INTERNAL
    return { code, message, candidates }
  }

  async function look(id: number): Promise<void> {
    post({ kind: 'LOOKED', id, reason: await answerer.whyNotReady() })
    post({ kind: 'TOOK', took: takeTook() })
  }

  function letGo(request: UnderWay | undefined): void {
    request?.gone.abort()
    request?.goOn()
  }

  function heard(message: ToWorker): void {
    if (message.kind === 'ASK') void answer(message)
    else if (message.kind === 'GONE') letGo(requests.get(message.id))
    else if (message.kind === 'TAKEN') giveRoom(requests.get(message.id))
    else if (message.kind === 'PING') post({ kind: 'PONG' })
    else if (message.kind === 'LOOK') void look(message.id)
    else if (message.kind === 'COUNT') {
      const { id } = message
      void answerer.counts().then((counts) => post({ kind: 'COUNTED', id, counts }))
    } else {
      answerer.stop()
      // What goes wrong in letting go is nobody's concern any more.
      void close()
        .catch(() => {})
        .then(() => port.close())
    }
  }

  port.on('message', heard)
  post({ kind: 'OPENED' })
  void answerer.look()
}

function headOf({ status, headers }: Answer) {
  return { status, headers }
}

function giveRoom(request: UnderWay | undefined): void {
  if (request === undefined) return
  request.room += 1
  request.goOn()
}

/** Resolves once a piece was taken, or nobody waits for any. */
function roomFor(request: UnderWay): Promise<void> {
  return new Promise((resolve) => {
    request.goOn = resolve
  })
}
