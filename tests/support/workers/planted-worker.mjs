import { BroadcastChannel, parentPort, threadId, workerData } from 'node:worker_threads'

// A worker as it is, from what is built, over a store that does what it is asked to by certain names. Whoever imports it has
// said where what is built stands and, where there is one, which gate it waits at before it opens.
const { built, gate } = globalThis.planted
const builtFile = (file) => import(new URL(file, built).href)
const [{ openServed }, { answerMessages }, { createAnswerer }, { Failure }] = await Promise.all(
  ['workers/open-served.js', 'workers/answer-messages.js', 'http/create-answerer.js', 'errors.js'].map(builtFile),
)

if (gate !== null) {
  const channel = new BroadcastChannel(gate)
  await new Promise((resolve) => {
    channel.onmessage = resolve
    parentPort.postMessage({ kind: 'PROGRESS', words: 'reading the record: 1 of 2 files' })
  })
  channel.close()
}

const { limits, access } = workerData.config
const { store, share, texts } = await openServed(workerData.config, workerData.shared, { tell() {}, note() {} })
if (workerData.shared === null && workerData.config.workers > 1)
  parentPort.postMessage({ kind: 'SHARED', shared: share() })
let left = 0

const plants = {
  /** One long block, which nothing ends. */
  block() {
    for (;;);
  },
  /** Ends the thread by a fault that nobody catches. */
  die() {
    setTimeout(() => {
      throw new Error('planted')
    })
    return new Promise(() => {})
  },
  /** Ends once nobody waits for it. */
  wait: ({ signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        left += 1
        reject(new Failure('TIMED_OUT', 'nobody waits'))
      })
    }),
  async tell() {
    throw new Failure('BAD_INPUT', `thread ${threadId}, left ${left}`)
  },
}

const plantedStore = {
  ...store,
  async entitiesByRef(refs, asking) {
    const plant = plants[refs[0]]
    return plant === undefined ? store.entitiesByRef(refs, asking) : plant(asking)
  },
}
answerMessages(
  parentPort,
  workerData,
  (listener) => createAnswerer(plantedStore, limits, access, texts, listener),
  store.close,
)
