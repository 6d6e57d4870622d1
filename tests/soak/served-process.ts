import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** How often it is looked whether the service is ready, in milliseconds. */
const LOOK_MS = 50

/** A service in a process of its own. */
export interface ServedProcess {
  readonly url: string
  /** How long it took until it listened, and until it could answer, in milliseconds. */
  readonly listensMs: number
  readonly readyMs: number
  /** What the service tells Prometheus under a name, labels included. */
  readonly metric: (name: string) => Promise<number>
  /** Whether it can answer. */
  readonly isReady: () => Promise<boolean>
  /** Asks it to end, and gives its exit code once it has. */
  readonly end: () => Promise<number | null>
}

/**
 * Starts what was built, with the settings of this process but for the port, the tokens and those given, and waits until it
 * can answer. Its log goes nowhere.
 */
export async function startService(
  tokens: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedProcess> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), API_TOKENS: tokens.join(','), ...settings }
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  const isOk = (path: string) =>
    fetch(url + path).then(
      ({ ok }) => ok,
      () => false,
    )
  const isReady = () => isOk('/health/ready')
  const startedMs = performance.now()
  /** How long it took from the start until this was so, in milliseconds. */
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo())) {
      if (child.exitCode !== null) throw new Error('The service ended before it could answer.')
      await pause(LOOK_MS)
    }
    return performance.now() - startedMs
  }
  const listensMs = await until(() => isOk('/health/live'))
  const readyMs = await until(isReady)
  return {
    url,
    listensMs,
    readyMs,
    isReady,
    async metric(name) {
      const headers = { authorization: `Bearer ${tokens[0]}` }
      const told = await (await fetch(`${url}/metrics`, { headers })).text()
      const line = told.split('\n').find((one) => one.startsWith(`${name} `))
      return Number(line?.split(' ').at(-1))
    },
    async end() {
      child.kill('SIGTERM')
      await once(child, 'close')
      return child.exitCode
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
