import { parentPort } from 'node:worker_threads'

// A worker that is open, and then does of what it should only what whoever imports it has said.
const { does } = globalThis

parentPort.on('message', ({ kind }) => {
  if (kind === 'PING' && does.includes('HEARS')) parentPort.postMessage({ kind: 'PONG' })
  if (kind === 'LOOK' && does.includes('DIES')) process.exit(0)
  if (kind === 'STOP') parentPort.close()
})
parentPort.postMessage({ kind: 'OPENED' })
if (does.includes('TELLS')) parentPort.postMessage({ kind: 'STATE', state: { reason: null, hash: 'abc', leftOut: 0 } })
