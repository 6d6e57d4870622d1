import { parentPort, workerData } from 'node:worker_threads'
import { invariant } from '../errors.ts'
import { createAnswerer } from '../http/create-answerer.ts'
import { answerMessages } from './answer-messages.ts'
import type { FromWorker, WorkerGiven } from './messages.ts'
import { openServed } from './open-served.ts'

/** How often it is said how far a step of opening is, in milliseconds. */
const TELL_MS = 100

// What the thread that listens starts as a worker.
invariant(parentPort !== null, 'this runs as a worker')
const port = parentPort
const post = (message: FromWorker) => port.postMessage(message)
const given = workerData as WorkerGiven
const { limits, access } = given.config
let told = { step: '', atMs: 0 }
const opening = await openServed(given.config, given.shared, {
  tell(words) {
    const [step = ''] = words.split(':')
    const atMs = performance.now()
    if (step === told.step && atMs - told.atMs < TELL_MS) return
    told = { step, atMs }
    post({ kind: 'PROGRESS', words })
  },
  note: (sentence) => post({ kind: 'NOTE', sentence }),
})
if ('faults' in opening) {
  post({ kind: 'REFUSED', faults: opening.faults })
} else {
  const { store, share, texts } = opening
  if (given.shared === null && given.config.workers > 1 && share !== null) post({ kind: 'SHARED', shared: share() })
  answerMessages(port, given, (listener) => createAnswerer(store, limits, access, texts, listener), store.close)
}
