import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** How often it is looked whether the service is ready, in milliseconds. */
const LOOK_MS = 100

/** A service in a process of its own. */
export interface ServedProcess {
  readonly url: string
  /** Memory of the process, in MiB. */
  readonly memory: () => Promise<number>
  readonly end: () => Promise<void>
}

/** Starts what was built, with the settings of this process but for the port, and waits until it can answer. */
export async function startService(): Promise<ServedProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressIn(child)
  const isReady = async () => (await fetch(`${url}/health/ready`)).ok
  while (!(await isReady())) await pause(LOOK_MS)
  return {
    url,
    async memory() {
      const told = await (await fetch(`${url}/metrics`)).text()
      return Number(/^tributary_resident_memory_bytes (\d+)/m.exec(told)?.[1]) / 2 ** 20
    },
    async end() {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

function addressIn(child: ChildProcess): Promise<string> {
  let told = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      // What it says later is read, and left alone.
      if (told.length > 10_000) return
      told += chunk.toString()
      const found = /"url":"(http:[^"]+)"/.exec(told)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => reject(new Error(`The service ended: ${told}`)))
  })
}
