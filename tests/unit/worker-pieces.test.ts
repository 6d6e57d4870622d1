import { once } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { invariant } from '../../src/errors.ts'
import type { Answerer, Asked } from '../../src/http/answerer.ts'
import { answerMessages } from '../../src/workers/answer-messages.ts'
import { type FromWorker, PIECES_AHEAD, type ToWorker } from '../../src/workers/messages.ts'

/** Answers with as many pieces as are taken, counting those that it made. */
function endless(): Answerer & { readonly made: () => number; readonly over: () => boolean } {
  let made = 0
  let isOver = false
  async function* pieces(signal: AbortSignal): AsyncGenerator<Uint8Array> {
    try {
      while (!signal.aborted) {
        made += 1
        yield new Uint8Array([made])
      }
    } finally {
      isOver = true
    }
  }
  return {
    answer: async ({ signal }: Asked) => ({ status: 200, headers: {}, body: pieces(signal) }),
    beginning: () => null,
    whyNotReady: async () => null,
    lastHash: () => null,
    look: async () => {},
    questionsUnderWay: () => 0,
    counts: async () => null,
    workers: () => 0,
    stop() {},
    made: () => made,
    over: () => isOver,
  }
}

describe('an answer in pieces', () => {
  test('is made as it is taken, a few pieces ahead and no more, until nobody wants it', async () => {
    const reading = readConfig({})
    invariant('config' in reading, 'no setting is wrong')
    const { port1: near, port2: far } = new MessageChannel()
    const answerer = endless()
    const given = { config: reading.config, underWay: new SharedArrayBuffer(4), shared: null }
    answerMessages(
      far,
      given,
      () => answerer,
      async () => {},
    )
    const pieces: number[] = []
    near.on('message', (message: FromWorker) => {
      if (message.kind === 'PIECE') pieces.push(...message.bytes)
    })
    const say = (message: ToWorker) => near.postMessage(message)
    say({ kind: 'ASK', id: 1, method: 'GET', url: '/export/any', headers: {}, body: null, arrivedMs: Date.now() })
    await heardThrough(near, say)
    const ahead = Array.from({ length: PIECES_AHEAD }, (_, index) => index + 1)
    expect(pieces).toEqual(ahead)
    say({ kind: 'TAKEN', id: 1 })
    await heardThrough(near, say)
    expect(pieces).toEqual([...ahead, PIECES_AHEAD + 1])
    // One more is made already, and waits for room.
    expect(answerer.made()).toBe(PIECES_AHEAD + 2)
    say({ kind: 'GONE', id: 1 })
    await heardThrough(near, say)
    expect([answerer.over(), answerer.made()]).toEqual([true, PIECES_AHEAD + 2])
    near.close()
  })
})

/** Resolves once what was said is done: each goes after what was said before, and a turn after that. */
async function heardThrough(near: MessagePort, say: (message: ToWorker) => void): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    say({ kind: 'PING' })
    for (let isHeard = false; !isHeard; ) {
      const [message]: readonly FromWorker[] = await once(near, 'message')
      isHeard = message?.kind === 'PONG'
    }
  }
}
